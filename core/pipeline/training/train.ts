// Training: the team's command, once for each fingerprint; what it used and wrote becomes the run.
import type { Digest } from '../../digest.ts'
import { parseDuration } from '../../config/units.ts'
import type { TrainConfig } from '../../config/schema.ts'
import { flattenParameters } from './parameters.ts'
import { envelope, fail, logFile, saveDocument, type ModelContext, type StepOutcome } from '../context.ts'
import { expectedOutputs, modified, stalePath, unwritten } from './trained-outputs.ts'
import { notAsked } from './training-asked.ts'
import { finishElsewhere, forgetTicket, trainElsewhere } from './train-elsewhere.ts'
import { trainingProblem } from './training-problem.ts'
import { trainingIdentity, trainingName } from './training-name.ts'
import { trainingFiles, trainingInputs, type TrainingInputs } from '../fingerprints.ts'
import { pointMetrics, type PointMetrics } from '../evaluation/repeats.ts'
import { trainedPredictions } from '../evaluation/scoring.ts'
import { takeTraces, writtenFromNow, writtenNotebook, type Traces } from './traces.ts'
import { fillCommand } from '../fill-command.ts'
import { memoryOf } from '../jobs/memory.ts'
import type { JobResult } from '../jobs/ports.ts'
import { trainAway } from '../jobs/train-away.ts'
import { jobFolders } from '../jobs/training-job.ts'
import { restoreOutputs } from './restore-outputs.ts'
import { takeFromSource } from './source.ts'
import { prepareSplit, type SplitPaths } from '../split-data.ts'
import { runSweep, type Choice } from '../sweep/run-sweep.ts'
import { sweepSetting } from '../sweep/setting.ts'
import type { Run } from '../evidence.ts'
import { changedFiles, treeChanged } from '../tree.ts'

export type Trained =
  | { readonly run: Run; readonly reused: boolean; readonly problem?: undefined }
  | { readonly problem: StepOutcome; readonly run?: undefined }

/**
 * Trains, or re-uses the run with the same fingerprint. The outputs that the run names lie in the working tree afterwards.
 * `takesFailures`: trials of a sweep that failed before are not tried again.
 */
export async function train(
  context: ModelContext,
  options: { readonly takesFailures: boolean } = { takesFailures: false }
): Promise<Trained> {
  const { settings, files, model, ports } = context
  const { train: config, artifact, source } = settings
  if (source !== undefined) return takeFromSource(context, source)
  if (config === undefined || artifact === undefined)
    return { problem: fail('source_unsupported', 'the model has no `train` command') }
  const inputs = await trainingInputs(settings, files, ports.workspace)
  if (inputs.missing.length > 0) {
    return { problem: fail('data_invalid', `training data is missing: ${inputs.missing.join(', ')}`) }
  }
  const known = context.again ? null : await ports.tracking.findRun(model, inputs.fingerprint)
  if (known !== null && (await restoreOutputs(context, known, artifact))) {
    ports.progress.line(
      model,
      `re-used run ${short(known.fingerprint)}, trained at ${known.commit?.slice(0, 7) ?? 'no commit'}`
    )
    await prepareSplit(context)
    return { run: known, reused: true }
  }
  const held = context.finish === undefined ? notAsked(context, config) : null
  if (held !== null) return { problem: held }
  await ports.executors.endOrphans(model, inputs.base)
  const swept =
    config.sweep === undefined ? null : await runSweep(context, await sweepSetting(context, inputs), options)
  if (swept?.problem !== undefined) return { problem: swept.problem }
  const trained = await runTraining(context, config, artifact, inputs, swept?.choice ?? null)
  if (trained.problem === undefined) {
    await ports.executors.endOrphans(model, '')
    await ports.workspace.remove(jobFolders(model))
  }
  return trained
}

export function short(digest: Digest): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 12)
}

/** Trains as often as `train.repeats` says; the last training is the run's, the others only show the spread between seeds. */
async function runTraining(
  context: ModelContext,
  config: TrainConfig,
  artifact: string,
  inputs: TrainingInputs,
  choice: Choice | null
): Promise<Trained> {
  const split = await prepareSplit(context)
  const trainOne = (repeat: number) => trainOnce(context, config, artifact, { inputs, split, choice, repeat })
  const repeats: PointMetrics[] = []
  for (let repeat = config.repeats - 1; repeat > 0; repeat -= 1) {
    const once = await trainOne(repeat)
    if (once.problem !== undefined) return once
    repeats.push(await pointMetrics(context))
  }
  const once = await (config.detached === undefined && context.finish === undefined
    ? trainOne(0)
    : trainDetached(context, config, artifact, inputs, split))
  if (once.problem !== undefined) return once
  const changed = trainingFiles(context.settings, await changedFiles(context))
  if (changed.length > 0) return { problem: treeChanged(changed) }
  if (config.repeats > 1) repeats.push(await pointMetrics(context))
  const run = await recordRun(context, config, artifact, once, { inputs, split, choice, repeats })
  if (config.detached !== undefined) await forgetTicket(context, inputs.fingerprint)
  return { run, reused: false }
}

/** What a training elsewhere wrote, as far as it has ended. */
async function trainDetached(
  context: ModelContext,
  config: TrainConfig,
  artifact: string,
  { fingerprint }: TrainingInputs,
  split: SplitPaths
): Promise<TrainedOnce> {
  const { settings, finish } = context
  const expected = expectedOutputs(settings, artifact)
  const job = { fingerprint, artifact, split, expected, env: trainingEnvironment(split) }
  const found =
    finish === undefined ? await trainElsewhere(context, config, job) : await finishElsewhere(context, finish, job)
  if (found.problem !== undefined) return { problem: found.problem }
  const seconds = found.resources.wallSeconds
  const submittedAt = seconds === 0 ? 0 : context.ports.clock.now() - 1000 * seconds
  const traces = await takeTraces(context, (_folder, { modifiedMs }) => modifiedMs >= submittedAt)
  if (traces.problem !== undefined) return traces
  const metrics = settings.evaluation?.metrics
  const isThere = metrics !== undefined && (await context.ports.workspace.stat(metrics)) !== null
  return { ...found, metrics: isThere ? metrics : null, traces }
}

type TrainedOnce =
  | {
      readonly training: string
      readonly resources: Run['resources']
      /** The metrics file that it wrote; null for none. */
      readonly metrics: string | null
      readonly traces: Traces
      /** Why jobs were lost and started again, where it ran as one. */
      readonly lost?: readonly string[]
      readonly problem?: undefined
    }
  | { readonly problem: StepOutcome; readonly resources?: undefined }

/** What one training is made of, beside the config. */
interface Ingredients {
  readonly inputs: TrainingInputs
  readonly split: SplitPaths
  readonly choice: Choice | null
  readonly repeat: number
}

async function trainOnce(
  context: ModelContext,
  config: TrainConfig,
  artifact: string,
  ingredients: Ingredients
): Promise<TrainedOnce> {
  const { settings, ports } = context
  const { inputs, choice, repeat } = ingredients
  const expected = expectedOutputs(settings, artifact)
  const { metrics, logs } = settings.evaluation ?? {}
  const isOurs = await writtenFromNow(context)
  const written = await modified(context, metrics === undefined ? [] : [metrics])
  const before = await modified(context, expected)
  const log = logFile(context, 'build')
  const isJob = choice !== null || (config.executor?.kind ?? 'local') !== 'local'
  const training = trainingName(inputs.fingerprint, isJob && !context.again ? 0 : ports.clock.now())
  const identity = trainingIdentity(context, inputs.fingerprint, training, repeat)
  const outputs = [
    ...new Set([
      ...expected,
      ...(metrics === undefined || logs !== undefined ? [] : [metrics]),
      ...(config.outputs ?? [])
    ])
  ]
  const parameters = choice?.parameters ?? null
  const result: JobResult & { readonly work?: string } = isJob
    ? await trainAway(context, config, { inputs, repeat, parameters, outputs, identity, log })
    : await trainHere(context, config, artifact, ingredients, identity, log)
  if (result.end.kind !== 'exit' || result.end.code !== 0) {
    const notebook = await writtenNotebook(context, isOurs, result.work)
    return { problem: await trainingProblem(context, config, result, log, notebook) }
  }
  const stale = await unwritten(context, expected, before)
  if (stale !== null) return { problem: stalePath(stale, settings) }
  const traces = await takeTraces(context, isOurs, result.work)
  if (traces.problem !== undefined) return traces
  const wroteMetrics = metrics !== undefined && (await unwritten(context, [metrics], written)) === null
  const { resources, lost } = result
  return { training, resources, lost, metrics: wroteMetrics ? metrics : null, traces }
}

async function trainHere(
  context: ModelContext,
  config: TrainConfig,
  artifact: string,
  { split }: Ingredients,
  identity: Readonly<Record<string, string>>,
  log: string
): Promise<JobResult> {
  const { ports, model, settings } = context
  const memoryBytes = memoryOf(config.memory)
  const result = await ports.commands.run(
    {
      command: fillCommand(config.command, {
        ...split,
        artifact,
        predictions: settings.evaluation?.predictions,
        overrides: []
      }),
      cwd: ports.workspace.root,
      env: { ...trainingEnvironment(split), ...identity, ...config.env },
      timeoutMs: parseDuration(config.timeout) ?? Infinity,
      ...(memoryBytes === undefined ? {} : { memoryBytes }),
      logFile: log
    },
    (line) => ports.progress.line(model, line)
  )
  return { ...result, lost: [] }
}

function trainingEnvironment(split: SplitPaths): Record<string, string> {
  return split.train === undefined || split.test === undefined
    ? {}
    : { MODELGATE_TRAIN_DATA: split.train, MODELGATE_TEST_DATA: split.test }
}

async function recordRun(
  context: ModelContext,
  config: TrainConfig,
  artifact: string,
  { training, resources, metrics, traces, lost = [] }: TrainedOnce & { readonly problem?: undefined },
  { inputs, split, choice, repeats }: Omit<Ingredients, 'repeat'> & { readonly repeats: readonly PointMetrics[] }
): Promise<Run> {
  const { ports, settings, model, isDirty } = context
  const [stored, environment] = await Promise.all([
    ports.store.putPath(ports.workspace.resolve(artifact)),
    ports.python.describe(ports.workspace.root)
  ])
  const predictions = trainedPredictions(settings)
  const params = config.params === undefined ? null : await ports.workspace.read(config.params)
  const run: Run = {
    schema: 'modelgate/run@1',
    ...envelope(context),
    model,
    fingerprint: inputs.fingerprint,
    training,
    dirty: isDirty,
    command: config.command,
    parameters: {
      ...(params === null || config.params === undefined ? {} : flattenParameters(params, config.params)),
      ...traces.parameters,
      ...choice?.parameters
    },
    ...traces.recorded,
    data: [...inputs.data],
    environment,
    resources,
    modelDigest: stored.digest,
    modelBytes: stored.bytes,
    predictionsDigest:
      predictions === undefined ? null : (await ports.store.putPath(ports.workspace.resolve(predictions))).digest,
    testDataDigest: split.test === undefined ? null : (await ports.store.putPath(split.test)).digest,
    metricsDigest: metrics === null ? null : (await ports.store.putPath(ports.workspace.resolve(metrics))).digest,
    ...codeOf(context),
    metrics: repeats.at(-1) ?? {},
    ...(repeats.length === 0 ? {} : { repeats: [...repeats] }),
    ...(choice === null ? {} : { sweep: choice.sweep }),
    ...(lost.length === 0 ? {} : { lost: [...lost] })
  }
  await saveDocument(context, 'run.json', run)
  await ports.tracking.saveRun(run)
  return run
}

const mostFiles = 2000

function codeOf({ settings, files }: ModelContext): Pick<Run, 'code'> {
  const code = trainingFiles(settings, files)
  return code.length > mostFiles ? {} : { code: Object.fromEntries(code.map(({ path, digest }) => [path, digest])) }
}
