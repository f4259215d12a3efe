// The config that `modelgate init` writes.
import { stringify } from 'yaml'
import type { Detection } from './detect.ts'
import { metricGoal } from './detect-python.ts'
import type { MetricRule } from './schema.ts'

/** What is known of one model, from the repository, the flags and the answers. */
export interface Draft extends Omit<Detection, 'notes' | 'setup' | 'ignore'> {
  readonly rules: ReadonlyMap<string, MetricRule>
  /** Globs of the files that belong to it, where there are several models. */
  readonly paths?: readonly string[]
}

/** Lines that the config of one model may have. */
const longest = 15

const top = ['version: 1 # keys: docs/reference/config.md; check with `modelgate validate`', 'models:']

/** The config as YAML with short comments, at most 15 lines for one model. */
export function renderConfig(drafts: readonly Draft[]): string {
  const lines = drafts.flatMap((draft) => {
    const whole = configLines(draft, false)
    return top.length + whole.length <= longest ? whole : configLines(draft, true)
  })
  return `${[...top, ...lines].join('\n')}\n`
}

/** Whether training is known, and anything that it writes. */
export function knowsTraining(draft: Draft): boolean {
  return draft.train !== undefined && (draft.artifact !== undefined || knowsEvaluation(draft))
}

/** Without the server of a model of which no file is known: nothing could be handed to it. */
export function servable(draft: Draft): Draft {
  return draft.artifact === undefined && draft.dvc === undefined ? { ...draft, serve: undefined } : draft
}

export function knowsEvaluation(draft: Draft): boolean {
  return knowsPredictions(draft) || draft.metricsFile !== undefined || draft.logs !== undefined
}

/** Whether predictions can be read: task and columns are known. */
export function knowsPredictions({ predictions, task, target, prediction, score }: Draft): boolean {
  if (predictions === undefined || task === undefined) return false
  return task === 'scores' ? score !== undefined : target !== undefined && prediction !== undefined
}

function configLines(draft: Draft, isShort: boolean): readonly string[] {
  const evaluation = draft.dvc === undefined ? evaluationOf(draft) : []
  const rules = evaluation.length === 0 && draft.dvc === undefined ? [] : [...rulesOf(draft)]
  return [
    `  ${scalar(draft.name)}:`,
    ...(draft.paths === undefined ? [] : [`    paths: ${flow([...draft.paths])}`]),
    ...entries(4, [['dvc', draft.dvc]]),
    ...(draft.dvc === undefined && knowsTraining(draft)
      ? [trainLine(draft), ...entries(4, [['artifact', draft.artifact]])]
      : []),
    ...entries(4, [
      ['test', draft.test],
      ['serve', draft.serve]
    ]),
    ...(evaluation.length === 0
      ? []
      : isShort
        ? [`    evaluation: ${flow(Object.fromEntries(evaluation))}`]
        : ['    evaluation:', ...entries(6, evaluation)]),
    ...(rules.length === 0 ? [] : ['    metrics: # what must hold, against what is live']),
    ...rules.map(([name, rule]) => `      ${scalar(name)}: ${flow(rule)}`)
  ]
}

/** The command alone, or a map where there is more to say. */
function trainLine({ train = '', params, hydra, env, outputs }: Draft): string {
  const more = {
    ...(params === undefined ? {} : { params }),
    ...(hydra === undefined ? {} : { hydra }),
    ...(outputs.length === 0 ? {} : { outputs }),
    ...(env === undefined ? {} : { env })
  }
  return `    train: ${Object.keys(more).length === 0 ? scalar(train) : flow({ command: train, ...more })}`
}

function evaluationOf(draft: Draft): readonly (readonly [string, string | undefined])[] {
  const { predictions, task, id, target, prediction, score, positive, metricsFile } = draft
  const known = Object.entries({ predictions, task, id, target, positive, prediction, score }).filter(
    ([, value]) => value !== undefined
  )
  if (knowsPredictions(draft)) return known
  if (metricsFile !== undefined) return [['metrics', metricsFile]]
  return draft.logs === undefined ? [] : [['logs', draft.logs]]
}

function rulesOf(draft: Draft): ReadonlyMap<string, MetricRule> {
  if (draft.rules.size > 0) return draft.rules
  if (draft.dvc !== undefined || !knowsPredictions(draft)) return new Map(rulesOfNames(draft.metricNames))
  switch (draft.task) {
    case 'binary':
    case 'multiclass':
      return new Map([['balanced_accuracy', { goal: 'maximize', max_regression: 0.01 }]])
    case 'regression':
    case 'forecast':
      return new Map([['rmse', { goal: 'minimize', max_regression: '1%' }]])
    case 'ranking':
    case 'scores':
    case undefined:
      return new Map()
  }
}

/** Not of the rows that were trained on, nor counts. */
const besides =
  /(?:^|[._/-])(?:train|training|epochs?|steps?|n|num|count|samples|rows|seed|duration|time|min|max|std)(?:[._/-]|$)/i

/** Rules for the first metrics of a metrics file whose names tell which direction is better, else for its first number. */
function rulesOfNames(names: readonly string[]): readonly (readonly [string, MetricRule])[] {
  const telling = names.filter((name) => !besides.test(name))
  const known = telling.filter((name) => metricGoal(name) !== undefined).slice(0, 2)
  const chosen = known.length > 0 ? known : telling.slice(0, 1)
  return chosen.map((name) => [name, { goal: metricGoal(name) ?? 'maximize', max_regression: '1%' }])
}

function entries(indent: number, members: readonly (readonly [string, string | undefined])[]): readonly string[] {
  return members.flatMap(([key, value]) =>
    value === undefined ? [] : [`${' '.repeat(indent)}${key}: ${scalar(value)}`]
  )
}

function scalar(value: string): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trim()
}

function flow(value: object): string {
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trim()
}
