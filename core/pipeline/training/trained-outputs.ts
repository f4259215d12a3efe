// The files that training must write, and whether it did: an old file must not pass for a new one.
import { fail, type ModelContext, type StepOutcome } from '../context.ts'
import { trainedMetrics, trainedPredictions } from '../evaluation/scoring.ts'

export function expectedOutputs(settings: ModelContext['settings'], artifact: string): readonly string[] {
  const { logs, metrics } = settings.evaluation ?? {}
  const made = logs === undefined ? undefined : metrics
  return [artifact, trainedPredictions(settings), trainedMetrics(settings)]
    .filter((path) => path !== undefined)
    .filter((path) => path !== made)
}

/** When each path was last written; -1 for one that is not there. */
export type Written = ReadonlyMap<string, number>

export async function modified(context: ModelContext, paths: readonly string[]): Promise<Written> {
  const stats = await Promise.all(paths.map((path) => context.ports.workspace.stat(path)))
  return new Map(paths.map((path, index) => [path, stats[index]?.modifiedMs ?? -1]))
}

/** The first path that is missing, or that was left as it was before. */
export async function unwritten(
  context: ModelContext,
  paths: readonly string[],
  before: Written
): Promise<{ path: string; isMissing: boolean } | null> {
  const after = await modified(context, paths)
  for (const path of paths) {
    const time = after.get(path) ?? -1
    if (time === -1) return { path, isMissing: true }
    if (time === before.get(path)) return { path, isMissing: false }
  }
  return null
}

/** `by` names the command that should have written it: "the train command". */
export function stalePath(
  { path, isMissing }: { path: string; isMissing: boolean },
  settings: ModelContext['settings'],
  by = 'the train command'
): StepOutcome {
  const what = isMissing
    ? `${by} ended well, and ${path} is not there`
    : `${by} did not write ${path}: it is older than the training. Delete it first if a tool such as make found nothing to do`
  if (path === settings.artifact) return fail('artifact_missing', what)
  return fail(path === trainedPredictions(settings) ? 'predictions_missing' : 'metrics_missing', what)
}
