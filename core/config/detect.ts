// What a repository says of itself: which files train, write predictions, serve and test. Rules over names and first lines only.
import { classifyTable, namedColumns, type TableGuess } from './detect-table.ts'

/** A repository as `init` sees it: paths with forward slashes, and the first lines of those that `isTelling` picks. */
export interface Listing {
  /** Name of the repository's folder. */
  readonly folder: string
  readonly files: readonly string[]
  readonly heads: ReadonlyMap<string, string>
}

/** What was found; a member that is absent was not found. */
export interface Detection extends TableGuess {
  readonly name: string
  readonly train?: string | undefined
  readonly artifact?: string | undefined
  readonly predictions?: string | undefined
  readonly metricsFile?: string | undefined
  /** Metrics in the metrics file, by dotted name. */
  readonly metricNames: readonly string[]
  readonly serve?: string | undefined
  readonly test?: string | undefined
  /** Things a person may want to know of, such as DVC or notebooks. */
  readonly notes: readonly string[]
}

const scripts = /(?:^|\/)(?:train|training|train_\w+|\w+_train)\.py$/
const servers = /(?:^|\/)(?:serve|server|serving|app|api|main)\.py$/
const predictionTables = /(?:^|\/)[^/]*pred[^/]*\.csv$/i
const metricsFiles = /(?:^|\/)(?:[a-z]+[_-])?(?:metrics|scores)\.json$/i
const makefiles = /^(?:GNU)?[Mm]akefile$/
const models = String.raw`\.(?:joblib|pkl|pickle|pt|pth|onnx|safetensors|h5|keras|ubj|cbm)`

/** Whether the first lines of this file tell something. */
export function isTelling(path: string): boolean {
  return [scripts, servers, predictionTables, metricsFiles, makefiles].some((pattern) => pattern.test(path))
}

export function detect({ folder, files, heads }: Listing): Detection {
  const nearestFirst = files.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
  const find = (pattern: RegExp) => nearestFirst.find((path) => pattern.test(path))
  const script = find(scripts)
  const source = heads.get(script ?? '') ?? ''
  const predictions = find(predictionTables) ?? written(source, String.raw`[^"'/]*pred[^"'/]*\.(?:csv|jsonl|parquet)`)
  const metricsFile = find(metricsFiles) ?? written(source, String.raw`(?:[a-z]+_)?metrics\.json`)
  const table = heads.get(predictions ?? '')
  return {
    name: modelName(script, folder),
    train: trainCommand(script, heads, files),
    artifact: written(source, String.raw`[^"'/]+${models}`) ?? find(new RegExp(`${models}$`)),
    predictions,
    ...(table === undefined ? namedColumns(literals(source)) : classifyTable(table)),
    metricsFile,
    metricNames: numericNames(heads.get(metricsFile ?? '') ?? ''),
    serve: serveCommand(nearestFirst, heads),
    test: find(/(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/) && 'python -m pytest --junitxml=.modelgate/junit.xml',
    notes: notesOn(files, heads)
  }
}

const depth = (path: string): number => path.split('/').length

/** A path as an argument of a shell command. */
function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}

function modelName(script: string | undefined, folder: string): string {
  const parent = script?.split('/').at(-2)
  const name = parent === undefined || /^(?:src|scripts|training|train|code|python)$/i.test(parent) ? folder : parent
  return (
    name
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9_-]+/g, '-')
      .replace(/^[-_]+|-+$/g, '')
      .slice(0, 63) || 'model'
  )
}

function trainCommand(
  script: string | undefined,
  heads: Listing['heads'],
  files: readonly string[]
): string | undefined {
  if (script !== undefined) return `python ${quote(script)}`
  const hasTarget = [...heads].some(([path, text]) => makefiles.test(path) && /^train\s*:(?!=)/m.test(text))
  if (hasTarget) return 'make train'
  if (files.includes('dvc.yaml')) return 'dvc repro'
  return files.includes('MLproject') ? 'mlflow run . --env-manager local' : undefined
}

/** The path of a file that a script names: "out/x", Path("out") / "x", os.path.join("out", "x"), or OUT / "x". */
function written(source: string, file: string): string | undefined {
  const whole = new RegExp(String.raw`["']((?:[^"'\n]*/)?${file})["']`, 'i').exec(source)
  if (whole?.[1] === undefined || /["']\/|\{/.test(whole[1])) return undefined
  const before = source.slice(0, whole.index)
  const joined = /["']([^"'\n]+)["']\s*(?:\)\s*\/|,)\s*$/.exec(before)?.[1]
  const variable = /(\w+)\s*\/\s*$/.exec(before)?.[1]
  const assigned =
    variable === undefined
      ? undefined
      : new RegExp(String.raw`^\s*${variable}\s*=.*?["']([^"'\n]+)["']`, 'm').exec(source)?.[1]
  const isJoin = joined !== undefined && /(?:Path\(|path\.join\()[^()]*$/.test(before.replace(/\)\s*\/\s*$/, ''))
  const parent = isJoin ? joined : assigned
  return parent === undefined ? whole[1] : `${parent.replace(/\/$/, '')}/${whole[1]}`
}

function literals(source: string): readonly string[] {
  return [...source.matchAll(/["']([A-Za-z_]\w*\*?)["']/g)].flatMap(([, text]) => text ?? [])
}

function numericNames(text: string): readonly string[] {
  try {
    return leaves(JSON.parse(text) as unknown, '')
  } catch {
    return []
  }
}

function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return path === '' ? [] : [path]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, member]) => leaves(member, path === '' ? key : `${path}.${key}`))
}

function serveCommand(files: readonly string[], heads: Listing['heads']): string | undefined {
  for (const path of files.filter((file) => servers.test(file))) {
    const app = /^(\w+)\s*(?::\s*\w+\s*)?=\s*FastAPI\(/m.exec(heads.get(path) ?? '')?.[1]
    if (app === undefined) continue
    const slash = path.lastIndexOf('/')
    const folder = slash < 0 ? '' : ` --app-dir ${quote(path.slice(0, slash))}`
    return `uvicorn ${path.slice(slash + 1, -3)}:${app}${folder} --host 127.0.0.1 --port {port}`
  }
  return undefined
}

function notesOn(files: readonly string[], heads: Listing['heads']): readonly string[] {
  const tracked = files.filter((path) => path.endsWith('.dvc'))
  const notebooks = files.filter((path) => path.endsWith('.ipynb')).length
  const usesMlflow =
    files.some((path) => /^(?:mlruns\/|MLproject$)/.test(path)) ||
    [...heads.values()].some((text) => /^\s*(?:import|from) mlflow/m.test(text))
  return [
    ...(tracked.length > 0
      ? [
          `DVC tracks ${tracked.length === 1 ? String(tracked[0]) : `${tracked.length} files`}: name them under train.data to fingerprint them`
        ]
      : []),
    ...(files.includes('dvc.yaml') ? ['dvc.yaml has a pipeline: train can be `dvc repro`'] : []),
    ...(usesMlflow ? ['MLflow is used: a registered model can be taken by `source: mlflow:name@alias`'] : []),
    ...(notebooks > 0
      ? [
          `${notebooks === 1 ? 'a notebook is' : `${notebooks} notebooks are`} here: training must be a command, such as a script`
        ]
      : [])
  ]
}
