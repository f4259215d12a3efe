// Repeated trainings: what the metrics differ by from seed to seed.
import { loadNumber, storeNumber } from '../../digest.ts'
import type { Repeats } from '../../metrics/compare/repeats.ts'
import { evaluate } from '../../metrics/evaluate.ts'
import type { ModelContext } from '../context.ts'
import type { Run } from '../evidence.ts'
import { readWorkspacePredictions, scoreModel, trainedPredictions } from './scoring.ts'
import { teamMetrics } from './team-metrics.ts'

/** One training's metrics without intervals. */
export type PointMetrics = NonNullable<Run['repeats']>[number]

/** The metrics of the model that training has just written. */
export async function pointMetrics(context: ModelContext): Promise<PointMetrics> {
  const { settings, ports, producer } = context
  const config = settings.evaluation
  const path = trainedPredictions(settings)
  const scored =
    config?.command !== undefined && settings.artifact !== undefined
      ? await scoreModel(
          context,
          (await ports.store.putPath(ports.workspace.resolve(settings.artifact))).digest,
          'candidate'
        )
      : path === undefined
        ? null
        : await readWorkspacePredictions(context, path)
  if (config?.task === undefined || scored === null) {
    return Object.fromEntries(
      Object.entries((await teamMetrics(context)).metrics).map(([name, { value }]) => [name, value])
    )
  }
  const options = { ...config, task: config.task, slices: [], sensitive: [], resamples: 0 }
  const { metrics } = await evaluate(scored.table, options, { producer, predictions: scored.digest })
  return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, storeNumber(loadNumber(value))]))
}

/** For `compare`; undefined where neither side was trained more than once. */
export function repeatsOf(baseline: Run | null, candidate: Run | null): Repeats | undefined {
  const sides = { baseline: byMetric(baseline), candidate: byMetric(candidate) }
  return sides.baseline.size === 0 && sides.candidate.size === 0 ? undefined : sides
}

function byMetric(run: Run | null): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, number[]>()
  for (const metrics of run?.repeats ?? []) {
    for (const [name, value] of Object.entries(metrics))
      values.set(name, [...(values.get(name) ?? []), loadNumber(value)])
  }
  return values
}
