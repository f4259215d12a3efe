// What flags of `modelgate init` say of the model, over what was found.
import type { Found } from '../core/config/detect-models.ts'
import { knowsEvaluation, knowsTraining, type Draft } from '../core/config/init.ts'
import { InputError } from '../core/errors.ts'
import { parseRules } from '../core/metrics/compare/rules.ts'
import type { Terminal } from './command.ts'

export interface ModelFlags {
  readonly model?: string
  readonly train?: string
  readonly artifact?: string
  readonly predictions?: string
  readonly metrics?: string
  readonly task?: Draft['task']
  readonly id?: string
  readonly target?: string
  readonly prediction?: string
  readonly metric: readonly string[]
  readonly serve?: string
  readonly test: readonly string[]
}

/** Whether a flag says anything of the model, and so asks for another config. */
export function describesModel({
  model,
  train,
  artifact,
  predictions,
  metrics,
  task,
  serve,
  metric,
  test
}: ModelFlags): boolean {
  return [model, train, artifact, predictions, metrics, task, serve, ...metric, ...test].some(
    (given) => given !== undefined
  )
}

export function withFlags(found: Found, flags: ModelFlags): Draft {
  const { model, train, artifact, predictions, task, id, target, prediction, serve } = flags
  const given = {
    name: model,
    train,
    artifact,
    predictions,
    metricsFile: flags.metrics,
    task,
    id,
    target,
    prediction,
    serve
  }
  const test = flags.test.length === 0 ? found.test : flags.test.join(' && ')
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const isByHand = train !== undefined || predictions !== undefined || flags.metrics !== undefined
  return { ...found, ...(isByHand ? { dvc: undefined } : {}), ...stated, test, rules: parseRules(flags.metric) }
}

/** Whether one of several models can be set up; says so where it can't. */
export function isEnough(draft: Draft, terminal: Terminal): boolean {
  if (draft.dvc !== undefined || knowsTraining(draft) || knowsEvaluation(draft)) return true
  terminal.stderr(
    `Left out: ${draft.name}, since \`${draft.train ?? ''}\` writes no model and no metrics file that its source names. Give it by hand: docs/how-to/several-models.md\n`
  )
  return false
}

/** Says what is left out because too little is known of it. Throws InputError if nothing is left. */
export function checked(draft: Draft, terminal: Terminal): Draft {
  if (draft.dvc !== undefined) return draft
  const trains = knowsTraining(draft)
  const evaluates = knowsEvaluation(draft)
  if (!trains && !evaluates) {
    throw new InputError('found no training with a model file, no predictions with their columns and no metrics file', {
      cure: "name them: `modelgate init --train 'python train.py' --artifact out/model.joblib --predictions out/predictions.csv --task binary --id id --target y --prediction predicted`"
    })
  }
  const [asked] = draft.rules.keys()
  if (!evaluates && asked !== undefined) {
    throw new InputError(`--metric ${asked} has no file to read it from: neither metrics nor predictions were found`, {
      cure: 'name what training writes: `--metrics out/metrics.json`, or `--predictions out/predictions.csv --task binary --target y --prediction predicted`'
    })
  }
  if (!trains && draft.train !== undefined) {
    terminal.stderr(`Left out: training by \`${draft.train}\`, since no model file was found. Give --artifact PATH.\n`)
  }
  if (trains && draft.artifact === undefined) {
    terminal.stderr(
      'No model file was found, so what training writes for the evaluation stands for the model. To serve it, save it and name it by `artifact:`.\n'
    )
  }
  if (!evaluates) {
    terminal.stderr(
      'Left out: evaluation, since no metrics file was found, and no predictions file whose columns and task are clear. Train once and type `modelgate init --force`, or give --metrics, or --predictions, --task, --target and --prediction.\n'
    )
  }
  return draft
}
