// The outputs of an earlier run with the same fingerprint, put back as if training had just written them.
import type { Digest } from '../../digest.ts'
import { saveDocument, type ModelContext } from '../context.ts'
import type { Run } from '../evidence.ts'
import { trainedMetrics, trainedPredictions } from '../evaluation/scoring.ts'

/** Puts the run's outputs back where they were written; false if the store no longer has them. */
export async function restoreOutputs(context: ModelContext, run: Run, artifact: string): Promise<boolean> {
  const { store, workspace } = context.ports
  const predictions = trainedPredictions(context.settings)
  if (predictions !== undefined && run.predictionsDigest === null) return false
  if (run.sweep !== undefined && !(await store.has(run.sweep))) return false
  const metrics = context.settings.evaluation?.metrics
  const metricsDigest = run.metricsDigest ?? null
  if (metricsDigest === null && trainedMetrics(context.settings) !== undefined) return false
  const notebook = context.settings.train?.notebook
  const wanted: readonly (readonly [string, Digest | null])[] = [
    [artifact, run.modelDigest],
    ...(predictions === undefined ? [] : [[predictions, run.predictionsDigest] as const]),
    ...(metrics === undefined || metricsDigest === null ? [] : [[metrics, metricsDigest] as const])
  ]
  const kept = run.notebook !== undefined && (await store.has(run.notebook)) ? run.notebook : null
  for (const [, digest] of wanted) if (digest === null || !(await store.has(digest))) return false
  for (const [path, digest] of wanted) {
    if (digest !== null) await store.materialize(digest, workspace.resolve(path))
  }
  if (notebook !== undefined && kept !== null) await store.materialize(kept, workspace.resolve(notebook))
  await saveDocument(context, 'run.json', run)
  return true
}
