// One attempt at one trial: trains in a folder without the test set, and measures what came of it on the validation rows.
import { digestBytes, storeNumber, type Digest } from '../../digest.ts'
import { InputError, OutsideError } from '../../errors.ts'
import { evaluate } from '../../metrics/evaluate.ts'
import { readMetricsDocument } from '../../metrics/documents/read.ts'
import type { Attempt, PlannedTrial, Trial } from '../../sweep/trial.ts'
import { describeEnd } from '../command-end.ts'
import { envelope, logFile, type ModelContext } from '../context.ts'
import { jobFolder, runTrainingJob, type TrainingJob } from '../jobs/training-job.ts'
import { trainingIdentity, trainingName } from '../training/training-name.ts'
import { readScored, scoreModel } from '../evaluation/scoring.ts'
import { readFolder } from './metrics-folder.ts'
import type { SweepSetting } from './setting.ts'
import { saveTrial } from './trials.ts'
import { onValidation } from './validation.ts'

const maxBytes = 2 ** 30
const trainPlace = '.modelgate/split/train.csv'
const validationPlace = '.modelgate/split/validation.csv'

interface Measured {
  readonly value: number
  readonly bytes: Uint8Array
  readonly digest: Digest
}

/** Adds an attempt to the trial's record. Throws OutsideError where the job could not be led, which says nothing of the trial. */
export async function runTrial(
  context: ModelContext,
  setting: SweepSetting,
  planned: PlannedTrial,
  before: Trial | null
): Promise<Trial> {
  const { ports, model } = context
  const job = trialJob(context, setting, planned)
  const folder = jobFolder(model, job)
  const at = new Date(ports.clock.now()).toISOString()
  const result = await runTrainingJob(context, setting.train, job)
  const isOk = result.end.kind === 'exit' && result.end.code === 0
  const ended = isOk
    ? await attempted(() => measure(context, setting, planned, `${folder}/work`))
    : describeEnd(result, `\`${job.command}\``, setting.train.timeout, job.logFile)
  const attempt: Attempt = {
    at,
    metric: typeof ended === 'string' ? null : storeNumber(ended.value),
    failure: typeof ended === 'string' ? ended.slice(0, 2000) : null,
    measured: typeof ended === 'string' ? null : ended.digest,
    resources: result.resources,
    lost: [...result.lost]
  }
  const trial: Trial = {
    schema: 'modelgate/trial@1',
    ...envelope(context),
    model,
    id: planned.id,
    fingerprint: planned.fingerprint,
    parameters: { ...planned.given },
    budget: planned.budget,
    attempts: [...(before?.attempts ?? []), attempt]
  }
  await saveTrial(context, trial, typeof ended === 'string' ? [] : [ended])
  await ports.workspace.remove(folder)
  return trial
}

/** What the trial itself did wrong is its failure. */
async function attempted(work: () => Promise<Measured>): Promise<Measured | string> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof InputError || error instanceof OutsideError) return `${error.message} (${error.cure})`
    throw error
  }
}

function trialJob(context: ModelContext, setting: SweepSetting, planned: PlannedTrial): TrainingJob {
  const { settings } = context
  const { sweep, train, validation, inputs } = setting
  const { files } = validation
  const split = files === null ? {} : { train: trainPlace, test: validationPlace }
  const hidden = [settings.evaluation?.data, train.split?.data].filter((path) => path !== undefined)
  return {
    command: sweep.command ?? train.command,
    fingerprint: planned.fingerprint,
    purpose: 'trial',
    scope: inputs.base,
    parameters: planned.given,
    places: { ...split, artifact: settings.artifact, predictions: settings.evaluation?.predictions },
    env: {
      MODELGATE_TRIAL: planned.id,
      ...trainingIdentity(context, planned.fingerprint, trainingName(planned.fingerprint, 0), 0)
    },
    data: files === null ? {} : { [trainPlace]: files.train, [validationPlace]: files.validation },
    paths: files === null ? {} : { MODELGATE_TRAIN_DATA: trainPlace, MODELGATE_TEST_DATA: validationPlace },
    hidden: hidden.filter((path) => !path.includes('://')),
    outputs: [measuredPath(context, setting)].filter((path) => path !== undefined),
    logFile: logFile(context, `trial-${planned.id}`)
  }
}

/** What the trial's job must hand back: a metrics file, predictions of the validation rows, or a model to score. */
function measuredPath({ settings }: ModelContext, { sweep }: SweepSetting): string | undefined {
  if (sweep.metrics !== undefined) return sweep.metrics
  return settings.evaluation?.command === undefined ? settings.evaluation?.predictions : settings.artifact
}

async function measure(
  context: ModelContext,
  setting: SweepSetting,
  planned: PlannedTrial,
  work: string
): Promise<Measured> {
  const { ports, settings } = context
  const path = measuredPath(context, setting) ?? ''
  const written = await ports.workspace.stat(`${work}/${path}`)
  if (written === null) {
    throw new InputError(`the trial ended well and wrote no ${path}`, { cure: `make it write ${path}` })
  }
  if (setting.sweep.metrics === undefined && settings.evaluation?.command !== undefined) {
    const { digest } = await ports.store.putPath(ports.workspace.resolve(`${work}/${path}`))
    const scored = await scoreModel(onValidation(context, setting.validation), digest, `trial-${planned.id}`)
    const bytes = await ports.store.getBytes(scored.digest)
    await ports.workspace.remove(`.modelgate/scored/${context.model}/trial-${planned.id}`)
    return { value: await valueOf(context, setting, bytes), bytes, digest: scored.digest }
  }
  const bytes =
    written.kind === 'folder' && setting.sweep.metrics !== undefined
      ? await readFolder(ports.workspace, work, path)
      : await ports.workspace.read(`${work}/${path}`, maxBytes)
  if (bytes === null) throw new InputError(`${path} can't be read`, { cure: `make ${path} a file` })
  return { value: await valueOf(context, setting, bytes), bytes, digest: digestBytes(bytes) }
}

/** The sweep's metric, read from a metrics file or computed from predictions. Throws InputError where there is no such number. */
export async function valueOf(context: ModelContext, setting: SweepSetting, bytes: Uint8Array): Promise<number> {
  const { metric, metrics } = setting.sweep
  const found =
    metrics === undefined ? await computed(context, setting, bytes) : readMetricsDocument(bytes, metrics).metrics
  const value = found.get(metric)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const names = [...found.keys()].slice(0, 20).join(', ')
  throw new InputError(`there is no finite number \`${metric}\` among ${names || 'its metrics'}`, {
    cure: 'name one of them as `train.sweep.metric`'
  })
}

async function computed(
  context: ModelContext,
  { validation }: SweepSetting,
  bytes: Uint8Array
): Promise<ReadonlyMap<string, unknown>> {
  const { evaluation } = context.settings
  if (evaluation?.task === undefined) throw new InputError('`evaluation.task` is missing', { cure: 'name it' })
  const { table, digest } = await readScored(
    onValidation(context, validation),
    bytes,
    evaluation.predictions ?? 'predictions.csv'
  )
  if (validation.rows !== null && table.rows !== validation.rows) {
    throw new InputError(`the trial predicts ${table.rows} rows, and there are ${validation.rows} validation rows`, {
      cure: 'let it predict the rows of MODELGATE_TEST_DATA: in a trial these are the validation rows'
    })
  }
  const options = { ...evaluation, task: evaluation.task, slices: [], sensitive: [], resamples: 0 }
  const { metrics } = await evaluate(table, options, { producer: context.producer, predictions: digest })
  return new Map(Object.entries(metrics).map(([name, { value }]) => [name, value]))
}
