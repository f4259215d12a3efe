// What the source of a training script says of itself, read as text: what it writes, which metrics it makes, what it imports.
import { dictionaryNames } from './detect-names.ts'
import { goalOf } from '../metrics/known.ts'

const modelEndings = String.raw`\.(?:joblib|pkl|pickle|pt|pth|onnx|safetensors|h5|keras|ubj|cbm)`
const modelFile = new RegExp(`${modelEndings}$`)

/** Whether the name of a file is that of a model. */
export function isModelFile(path: string): boolean {
  return modelFile.test(path)
}

/** Whether a source trains: it fits something, and keeps something. */
export function trains(source: string): boolean {
  return (
    /\.fit\(|\.fit_transform\(|optimizer\.step\(|\.train\(\s*\)|lgb\.train\(|xgb\.train\(/.test(source) &&
    /\bdump\(|\.save\(|\.save_model\(|to_csv\(|write_text\(|log_metrics?\(|open\(/.test(source)
  )
}

/** A JSON or text file only where its name says that it is the model, and not what is told of it. */
const namedModel = String.raw`(?![^"'/]*(?:metric|score|result|param|config|card|info|report|meta))[^"'/]*model[^"'/]*\.(?:json|txt)`

export const writesModel = (source: string): string | undefined =>
  written(source, String.raw`[^"'/]+${modelEndings}`) ?? written(source, namedModel)

export const writesPredictions = (source: string): string | undefined =>
  written(source, String.raw`[^"'/]*pred[^"'/]*\.(?:csv|jsonl|parquet)`)

export const writesMetrics = (source: string): string | undefined =>
  written(source, String.raw`(?:[a-z]+[_-])?(?:(?:metrics|scores|results)\.(?:json|ya?ml)|metrics\.csv)`)

/** Those of the files in git that a script writes besides its model: pictures and pages that it names, tables and texts that it saves. */
export function rewrites(source: string, files: readonly string[]): readonly string[] {
  return files.filter((path) => {
    const name = (path.split('/').at(-1) ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    const quoted = String.raw`["'](?:[^"'\n]*/)?${name}["']`
    if (/\.(?:png|svg|pdf|html)$/i.test(path)) return new RegExp(quoted).test(source)
    if (!/\.(?:csv|txt|json|md|jsonl)$/i.test(path)) return false
    const saved = String.raw`(?:to_csv|to_json|savetxt)\([^()\n]*${quoted}|${quoted}\s*,\s*["']w|${quoted}\)\.write_text`
    return new RegExp(saved).test(source)
  })
}

/** The path of a file that a script names: "out/x", Path("out") / "x", os.path.join("out", "x"), or OUT / "x". */
function written(source: string, file: string): string | undefined {
  const pattern = new RegExp(String.raw`["']((?:[^"'\n]*/)?${file})["']`, 'gi')
  for (const whole of source.matchAll(pattern)) {
    if (whole[1] === undefined || /["']\/|\{|:\/\//.test(whole[1])) continue
    return inFolder(source, source.slice(0, whole.index), whole[1])
  }
  return undefined
}

function inFolder(source: string, before: string, name: string): string {
  const joined = /["']([^"'\n]+)["']\s*(?:\)\s*\/|,)\s*$/.exec(before)?.[1]
  const variable = /(\w+)\s*(?:\/|,)\s*$/.exec(before)?.[1]
  const assigned =
    variable === undefined
      ? undefined
      : new RegExp(String.raw`^\s*${variable}\s*=.*?["']([^"'\n]+)["']`, 'm').exec(source)?.[1]
  const isJoin = joined !== undefined && /(?:Path\(|path\.join\()[^()]*$/.test(before.replace(/\)\s*\/\s*$/, ''))
  const isVariable = assigned !== undefined && /(?:\/|path\.join\([^()]*,)\s*$/.test(before)
  const parent = isJoin ? joined : isVariable ? assigned : undefined
  return parent === undefined ? name : `${parent.replace(/\/$/, '')}/${name}`
}

/** Every word that stands in quotes, for columns. */
export function literals(source: string): readonly string[] {
  return [...source.matchAll(/["']([A-Za-z_]\w*\*?)["']/g)].flatMap(([, text]) => text ?? [])
}

/**
 * Names of metrics that a script makes, in its own words and order: keys of a map, dotted where maps are nested, or what it logs
 * to MLflow.
 */
export function namedMetrics(source: string): readonly string[] {
  const found = source.matchAll(/(?:\[|log_metric\(\s*|[{,(]\s*)["']([A-Za-z][\w.@/-]*)["']\s*(?=:|\]\s*=|,)/g)
  const nested = dictionaryNames(source)
  const names = [...found].flatMap(([, name]) => {
    if (name === undefined) return []
    const dotted = nested.filter((other) => other.endsWith(`.${name}`))
    return dotted.length > 0 ? dotted : [name]
  })
  return [...new Set(names)].filter((name) => metricGoal(name) !== undefined)
}

/** What a script predicts, by the estimator that it fits; undefined where nothing tells. */
export function estimatedTask(source: string): 'binary' | 'multiclass' | 'regression' | undefined {
  if (/\b(?:\w*Regressor|LinearRegression|Ridge|Lasso|ElasticNet|SVR)\(/.test(source)) return 'regression'
  if (!/\b(?:\w*Classifier|LogisticRegression|(?:Linear)?SVC|\w+NB)\(/.test(source)) return undefined
  return /predict_proba\([^\n]*\)\[\s*:\s*,\s*1\s*\]/.test(source) ? 'binary' : 'multiclass'
}

const aliases: readonly (readonly [RegExp, 'maximize' | 'minimize'])[] = [
  [/^(?:acc|auc|auroc|ap|f1|f\d|prauc|pr_auc|iou|dice|bleu|rouge\w*|r2|r_squared|ndcg|map|mrr|gini|ks)$/, 'maximize'],
  [
    /(?:accuracy|auc|f1|precision|recall|score|specificity|sensitivity|r2)(?:_(?:score|macro|micro|weighted))?$/,
    'maximize'
  ],
  [/(?:loss|error|rmse|mse|mae|mape|smape|brier|ece|perplexity|wer|cer|logloss|latency|seconds|cost)$/, 'minimize']
]

/** Which direction of a metric is better, by its name; undefined for a name that no metric bears. Parts of the name before the last dot or slash don't count. */
export function metricGoal(name: string): 'maximize' | 'minimize' | undefined {
  const leaf = (name.split(/[./]/).at(-1) ?? '')
    .toLowerCase()
    .replace(/^(?:test|val|valid|validation|eval|holdout)[_-]/, '')
  return goalOf(leaf) ?? aliases.find(([pattern]) => pattern.test(leaf))?.[1]
}

/** Packages as PyPI names them, of modules whose names differ. */
const distributions: Readonly<Record<string, string>> = {
  sklearn: 'scikit-learn',
  yaml: 'pyyaml',
  PIL: 'pillow',
  cv2: 'opencv-python-headless',
  skimage: 'scikit-image',
  dotenv: 'python-dotenv',
  bs4: 'beautifulsoup4',
  hydra: 'hydra-core',
  pytorch_lightning: 'pytorch-lightning'
}
const known =
  /^(?:sklearn|pandas|numpy|scipy|joblib|matplotlib|seaborn|xgboost|lightgbm|catboost|torch|torchvision|tensorflow|keras|transformers|datasets|mlflow|polars|pyarrow|statsmodels|yaml|PIL|cv2|skimage|dotenv|bs4|tqdm|requests|fastapi|uvicorn|hydra|omegaconf|optuna|plotly|wandb|tensorboard|tensorboardX|lightning|pytorch_lightning)$/

/** Packages of PyPI that sources import, of those known by name; others could be the team's own modules. */
export function importedPackages(sources: readonly string[]): readonly string[] {
  const modules = sources.flatMap((source) =>
    [...source.matchAll(/^\s*(?:import|from)\s+([A-Za-z_]\w*)/gm)].flatMap(([, module]) => module ?? [])
  )
  const packages = modules.filter((module) => known.test(module)).map((module) => distributions[module] ?? module)
  return [...new Set(packages)].toSorted()
}
