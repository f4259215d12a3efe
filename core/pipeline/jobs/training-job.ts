// A training in a folder of its own: what it needs is copied there, and nothing else is.
import type { TrainConfig } from '../../config/schema.ts'
import { isUnder, plainPath } from '../../config/plain-path.ts'
import { isRemote } from '../../data/fingerprint.ts'
import { digestValue, prettyJson, type Digest } from '../../digest.ts'
import type { Parameters } from '../../sweep/space.ts'
import { parseDuration } from '../../config/units.ts'
import type { ModelContext } from '../context.ts'
import { fillCommand } from '../fill-command.ts'
import { hydraOverrides } from '../training/hydra.ts'
import { trainingFiles } from '../fingerprints.ts'
import { overrideParameters } from '../training/override-parameters.ts'
import { memoryOf } from './memory.ts'
import type { Job, JobResult } from './ports.ts'

export interface TrainingJob {
  readonly command: string
  /** Of what training is made from and how; with `purpose` it names the job. */
  readonly fingerprint: Digest
  readonly purpose: string
  /** Shared by all jobs of one training. */
  readonly scope: Digest
  /** Set over those of the parameters file; null to leave that as it is. */
  readonly parameters: Parameters | null
  /** What other placeholders of the command stand for. */
  readonly places: Readonly<Record<string, string | undefined>>
  readonly env: Readonly<Record<string, string>>
  /** Files of the working tree, by their place in the job, where they replace others. */
  readonly data: Readonly<Record<string, string>>
  /** Variables that hold the absolute path of such a place. */
  readonly paths: Readonly<Record<string, string>>
  /** Files and folders of the working tree that the job must not see. */
  readonly hidden: readonly string[]
  readonly outputs: readonly string[]
  readonly logFile: string
}

export const parametersPath = '.modelgate/parameters.json'

/** Where the model's jobs have their folders. */
export function jobFolders(model: string): string {
  return `.modelgate/jobs/${model}`
}

/** The job's folder, relative to the repository. */
export function jobFolder(
  model: string,
  { fingerprint, purpose }: Pick<TrainingJob, 'fingerprint' | 'purpose'>
): string {
  return `${jobFolders(model)}/${jobKey(model, { fingerprint, purpose })}`
}

/** As schedulers take names: short, lower case. */
function jobKey(model: string, job: Pick<TrainingJob, 'fingerprint' | 'purpose'>): string {
  const plain = model.toLowerCase().replaceAll('_', '-').slice(0, 30)
  return `modelgate-${plain}-${digestValue([model, job.fingerprint, job.purpose]).slice(7, 19)}`
}

/** Runs it on the model's executor; its outputs lie below `work` of its folder afterwards. */
export async function runTrainingJob(
  context: ModelContext,
  config: TrainConfig,
  training: TrainingJob
): Promise<JobResult> {
  const { ports, model } = context
  const folder = jobFolder(model, training)
  const memoryBytes = memoryOf(config.memory)
  const job: Job = {
    key: jobKey(model, training),
    model,
    scope: training.scope,
    command: fillCommand(training.command, {
      ...asText(training.parameters ?? {}),
      ...training.places,
      parameters: parametersPath,
      overrides: hydraOverrides(training.parameters ?? {})
    }),
    env: { ...training.env, ...config.env },
    paths: { ...training.paths, ...(training.parameters === null ? {} : { MODELGATE_PARAMETERS: parametersPath }) },
    outputs: training.outputs,
    timeoutMs: parseDuration(config.timeout) ?? Infinity,
    ...(memoryBytes === undefined ? {} : { memoryBytes }),
    logFile: training.logFile,
    isFresh: context.again,
    folder: ports.workspace.resolve(folder),
    stage: () => stage(context, config, training, `${folder}/work`)
  }
  return ports.executors.of(model).run(job, (line) => ports.progress.line(model, line))
}

async function stage(context: ModelContext, config: TrainConfig, training: TrainingJob, work: string): Promise<void> {
  const { workspace } = context.ports
  await workspace.remove(work)
  for (const path of stagedFiles(context, config, training.hidden)) await workspace.copy(path, `${work}/${path}`)
  for (const [place, path] of Object.entries(training.data)) await workspace.copy(path, `${work}/${place}`)
  if (training.parameters === null) return
  await workspace.write(`${work}/${parametersPath}`, prettyJson(training.parameters))
  const { params } = config
  const before = params === undefined ? null : await workspace.read(params)
  if (params === undefined || before === null) return
  const isInCommand = (name: string) => ['overrides', name].some((given) => training.command.includes(`{${given}}`))
  await workspace.write(`${work}/${params}`, overrideParameters(before, params, training.parameters, isInCommand))
}

/** Tracked files that training is made from, and the data that it names; of a `.dvc` file also what it stands for. */
function stagedFiles(context: ModelContext, config: TrainConfig, hidden: readonly string[]): readonly string[] {
  const tracked = trainingFiles(context.settings, context.files).map(({ path }) => path)
  const named = (config.data ?? []).filter((path) => !isRemote(path))
  const behind = named.filter((path) => path.endsWith('.dvc')).map((path) => path.slice(0, -'.dvc'.length))
  const params = config.params === undefined ? [] : [config.params]
  const isHidden = (path: string) => hidden.some((one) => isUnder(plainPath(one), path))
  return [...new Set([...tracked, ...named, ...behind, ...params].map(plainPath))].filter((path) => !isHidden(path))
}

function asText(parameters: Parameters): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]))
}
