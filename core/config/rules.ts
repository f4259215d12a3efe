// The rules between keys, read once every key by itself is right.
import { conflict, missingKey, unknownName } from './findings.ts'
import { listWords, type Finding, type Path } from './problem.ts'
import { environmentFindings } from './rules-environments.ts'
import { outputFindings } from './rules-outputs.ts'
import { evaluatedFile } from './resolve.ts'
import { trainFindings } from './rules-train.ts'
import { parseSource, sourceForms } from '../source/reference.ts'
import type { Config, ModelConfig } from './schema.ts'

export function ruleFindings(config: Config): readonly Finding[] {
  const models = Object.entries(config.models)
  return [
    ...models.flatMap(([name, model]) => modelFindings(['models', name], model)),
    ...outputFindings(config),
    ...environmentFindings(config)
  ]
}

function modelFindings(path: Path, model: ModelConfig): readonly Finding[] {
  return [
    ...originFindings(path, model),
    ...kindFindings(path, model),
    ...evaluationFindings([...path, 'evaluation'], model),
    ...detachedFindings([...path, 'train', 'repeats'], model),
    ...splitFindings([...path, 'train', 'split'], model),
    ...trainFindings([...path, 'train'], model),
    ...metricFindings([...path, 'metrics'], model)
  ]
}

function originFindings(path: Path, model: ModelConfig): readonly Finding[] {
  const { train, dvc, source, evaluation, artifact } = model
  if (dvc !== undefined && source !== undefined) {
    return [
      conflict([...path, 'source'], '`dvc` and `source` are both given', 'keep the one that the model comes from')
    ]
  }
  if (dvc !== undefined) return []
  if (train !== undefined && source !== undefined) {
    return [
      conflict([...path, 'source'], '`train` and `source` are both given', 'keep the one that the model comes from')
    ]
  }
  if (source !== undefined && parseSource(source) === null) {
    return [
      conflict(
        [...path, 'source'],
        `\`${source}\` is not among the sources of this version`,
        `write ${listWords(sourceForms)}`
      )
    ]
  }
  if (source !== undefined && evaluation?.predictions !== undefined && evaluation.command === undefined) {
    return [
      missingKey(
        [...path, 'evaluation'],
        'command',
        'no training here writes `predictions`: a command scores the model, as in score.py {model} {data} {predictions}'
      )
    ]
  }
  if (train !== undefined && artifact === undefined && evaluatedFile(model) === undefined) {
    return [missingKey(path, 'artifact', '`train` needs to know which file or folder it writes')]
  }
  if (train === undefined && source === undefined && evaluation === undefined) {
    return [
      conflict(
        path,
        `the model \`${String(path.at(-1))}\` has nothing to do`,
        'add `train:` with `artifact:`, or `source:`; or, only to compare, `evaluation:` with `predictions:` or `metrics:`'
      )
    ]
  }
  return []
}

function kindFindings(path: Path, { kind, serve, score }: ModelConfig): readonly Finding[] {
  if (serve !== undefined && score !== undefined) {
    return [
      conflict(
        [...path, 'score'],
        '`serve` and `score` are both given',
        'keep `serve:` for a service, or `score:` for a batch model'
      )
    ]
  }
  const key =
    serve !== undefined && kind !== 'service' ? 'serve' : score !== undefined && kind !== 'batch' ? 'score' : null
  if (kind === undefined || key === null) return []
  const fits = key === 'serve' ? 'service' : 'batch'
  return [
    conflict(
      [...path, key],
      `\`${key}\` does not fit \`kind: ${kind}\``,
      `write \`kind: ${fits}\`, or remove \`${key}:\``
    )
  ]
}

function evaluationFindings(path: Path, model: ModelConfig): readonly Finding[] {
  const { evaluation } = model
  if (evaluation === undefined) return []
  const { predictions, command, task } = evaluation
  const found = logFindings(path, model)
  if (found.length > 0) return found
  if (predictions === undefined && command === undefined) {
    const why = 'an evaluation needs `predictions`, `metrics`, `logs` or `command`'
    return givesMetrics(model) ? [] : [missingKey(path, 'predictions', why)]
  }
  const needed = task === 'scores' ? (['score'] as const) : (['task', 'target', 'prediction'] as const)
  return needed
    .filter((key) => evaluation[key] === undefined)
    .map((key) => missingKey(path, key, 'without it predictions cannot be read'))
}

function logFindings(path: Path, model: ModelConfig): readonly Finding[] {
  const { logs, metrics, best_by: bestBy } = model.evaluation ?? {}
  if (logs !== undefined && metrics !== undefined)
    return [
      conflict([...path, 'logs'], '`metrics` and `logs` are both given', 'keep the one that has the final metrics')
    ]
  if (logs !== undefined && model.train === undefined && model.dvc === undefined)
    return [conflict([...path, 'logs'], '`logs` are what training writes, and nothing is trained here', 'add `train:`')]
  if (bestBy === undefined) return []
  if (logs === undefined)
    return [
      conflict([...path, 'best_by'], '`best_by` chooses a step of `logs`', 'name their folder as `logs`, or remove it')
    ]
  return model.metrics?.[bestBy] === undefined
    ? [
        missingKey(
          path.slice(0, -1),
          'metrics',
          `no rule under \`metrics\` says which direction of \`${bestBy}\` is better`
        )
      ]
    : []
}

function detachedFindings(path: Path, { train }: ModelConfig): readonly Finding[] {
  if (train?.detached === undefined || train.repeats === 1) return []
  const why = '`repeats` trains several times here, and `detached` trains elsewhere'
  return [conflict(path, why, 'keep one of them: the job elsewhere can train with several seeds itself')]
}

function splitFindings(path: Path, { train }: ModelConfig): readonly Finding[] {
  const split = train?.split
  const given = (['stratify', 'group', 'time'] as const).filter((key) => split?.[key] !== undefined)
  return given
    .slice(1)
    .map((key) =>
      conflict([...path, key], `a split is made by ${listWords(given)}, not by several`, 'keep one of them')
    )
}

function metricFindings(path: Path, model: ModelConfig): readonly Finding[] {
  const rules = Object.entries(model.metrics ?? {})
  if (rules.length > 0 && model.evaluation === undefined && model.dvc === undefined) {
    return [missingKey(path.slice(0, -1), 'evaluation', 'nothing gives the metrics that `metrics` has rules for')]
  }
  return rules.flatMap(([name, rule]): readonly Finding[] => [
    ...(rule.min !== undefined && rule.max !== undefined && rule.min > rule.max
      ? [
          conflict(
            [...path, name, 'min'],
            `\`min\` ${rule.min} is above \`max\` ${rule.max}: no value can pass`,
            'swap or correct them'
          )
        ]
      : []),
    ...(rule.slices !== undefined && (model.evaluation?.slices ?? []).length === 0
      ? [
          conflict(
            [...path, name, 'slices'],
            'a rule for slices, but no slices are evaluated',
            'add `slices: [COLUMN]` under `evaluation`'
          )
        ]
      : []),
    ...fairnessFindings([...path, name], name, model)
  ])
}

/** Whether training itself says of metrics, whose names can then be any. */
function givesMetrics({ evaluation }: ModelConfig): boolean {
  return evaluation?.metrics !== undefined || evaluation?.logs !== undefined
}

/** Fairness is measured over the columns that are named sensitive. */
function fairnessFindings(path: Path, name: string, model: ModelConfig): readonly Finding[] {
  const [head, column] = name.split('.')
  const sensitive = model.evaluation?.sensitive ?? []
  if (head !== 'fairness' || column === undefined || sensitive.includes(column) || givesMetrics(model)) return []
  return [
    unknownName(
      path,
      `the column \`${column}\` is not under \`evaluation.sensitive\``,
      column,
      sensitive,
      `add \`sensitive: [${column}]\` under \`evaluation\``
    )
  ]
}
