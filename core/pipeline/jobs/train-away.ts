// The training itself as a job: with what it needs, test rows included, and its outputs put where training here would put them.
import type { TrainConfig } from '../../config/schema.ts'
import { isRemote } from '../../data/fingerprint.ts'
import type { Parameters } from '../../sweep/space.ts'
import type { ModelContext } from '../context.ts'
import type { TrainingInputs } from '../fingerprints.ts'
import { tracePaths } from '../training/traces.ts'
import { splitPaths } from '../split-data.ts'
import type { JobResult } from './ports.ts'
import { jobFolder, runTrainingJob, type TrainingJob } from './training-job.ts'

export interface Away {
  readonly repeat: number
  readonly inputs: TrainingInputs
  readonly parameters: Parameters | null
  readonly outputs: readonly string[]
  /** What names it to whatever it logs. */
  readonly identity: Readonly<Record<string, string>>
  readonly log: string
}

/** What training only adds to, such as logs, stays in the job's folder, `work`: it would replace what others left there. */
export async function trainAway(
  context: ModelContext,
  config: TrainConfig,
  away: Away
): Promise<JobResult & { readonly work: string }> {
  const { ports, model, settings } = context
  const { workspace } = ports
  const split = config.split === undefined ? null : splitPaths(context)
  const testData = settings.evaluation?.data
  const test = testData === undefined || isRemote(testData) ? [] : [testData]
  const job: TrainingJob = {
    command: config.command,
    fingerprint: away.inputs.fingerprint,
    // the parameters that a sweep chose are no part of the fingerprint: they follow from it
    purpose: JSON.stringify([away.repeat, away.parameters]),
    scope: away.inputs.base,
    parameters: away.parameters,
    places: { ...split, artifact: settings.artifact, predictions: settings.evaluation?.predictions },
    env: away.identity,
    data: Object.fromEntries([...Object.values(split ?? {}), ...test].map((path) => [path, path])),
    paths: split === null ? {} : { MODELGATE_TRAIN_DATA: split.train, MODELGATE_TEST_DATA: split.test },
    hidden: [],
    outputs: [...new Set([...away.outputs, ...tracePaths(settings)])],
    logFile: away.log
  }
  const result = await runTrainingJob(context, config, job)
  const work = `${jobFolder(model, job)}/work`
  if (result.end.kind !== 'exit' || result.end.code !== 0) return { ...result, work }
  const notebook = settings.train?.notebook
  for (const path of new Set([...away.outputs, ...(notebook === undefined ? [] : [notebook])]))
    await workspace.copy(`${work}/${path}`, path)
  return { ...result, work }
}
