// The config that `modelgate init` writes.
import { stringify } from 'yaml'
import type { Detection } from './detect.ts'
import type { MetricRule } from './schema.ts'

/** What is known of the one model, from the repository, the flags and the answers. */
export interface Draft extends Omit<Detection, 'notes'> {
  readonly rules: ReadonlyMap<string, MetricRule>
}

/** Lines that the config of one model may have. */
const longest = 15

/** The config as YAML with short comments, at most 15 lines for one model. */
export function renderConfig(draft: Draft): string {
  const lines = configLines(draft, false)
  return `${(lines.length <= longest ? lines : configLines(draft, true)).join('\n')}\n`
}

/** Whether predictions can be read: task and columns are known. */
export function knowsPredictions({ predictions, task, target, prediction, score }: Draft): boolean {
  if (predictions === undefined || task === undefined) return false
  return task === 'scores' ? score !== undefined : target !== undefined && prediction !== undefined
}

function configLines(draft: Draft, isShort: boolean): readonly string[] {
  const evaluation = evaluationOf(draft)
  const rules = evaluation.length === 0 ? [] : [...rulesOf(draft)]
  const trains = draft.train !== undefined && draft.artifact !== undefined
  return [
    'version: 1 # keys: docs/reference/config.md; check with `modelgate validate`',
    'models:',
    `  ${scalar(draft.name)}:`,
    ...(trains
      ? entries(4, [
          ['train', draft.train],
          ['artifact', draft.artifact]
        ])
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

function evaluationOf(draft: Draft): readonly (readonly [string, string | undefined])[] {
  const { predictions, task, id, target, prediction, score, positive, metricsFile } = draft
  const known = Object.entries({ predictions, task, id, target, positive, prediction, score }).filter(
    ([, value]) => value !== undefined
  )
  if (knowsPredictions(draft)) return known
  return metricsFile === undefined ? [] : [['metrics', metricsFile]]
}

const minimized = /loss|error|rmse|mse|mae|mape|brier|ece|latency|seconds|cost/i

function rulesOf(draft: Draft): ReadonlyMap<string, MetricRule> {
  if (draft.rules.size > 0) return draft.rules
  if (!knowsPredictions(draft)) {
    const [name] = draft.metricNames
    return new Map(
      name === undefined ? [] : [[name, { goal: minimized.test(name) ? 'minimize' : 'maximize', max_regression: '1%' }]]
    )
  }
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
