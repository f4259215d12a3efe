// How far recent rows have moved from those that the live release was evaluated on.
import { driftOf, type Drift } from '../../data/drift.ts'
import { readTable } from '../../data/readers/read-table.ts'
import type { Table } from '../../data/table.ts'
import type { MonitorRule } from '../../config/schema.ts'
import { parseFraction } from '../../config/units.ts'
import { InputError } from '../../errors.ts'
import type { Digest } from '../../digest.ts'
import { findRelease } from '../baseline.ts'
import type { ModelContext } from '../context.ts'
import { readTestData, testDataPath } from '../evaluation/test-rows.ts'

/** What was measured for a rule, or why it could not be. */
export type DriftLook = Drift | { readonly unavailable: string }

export const driftKinds: ReadonlySet<MonitorRule['kind']> = new Set(['data_drift', 'prediction_drift'])

/**
 * `data_drift`: every column of the test set but id and target, against the same columns of the rule's `data`.
 * `prediction_drift`: predictions and scores that the release was evaluated by, against those in the rule's `data`.
 */
export async function driftOfRule(context: ModelContext, live: Digest, rule: MonitorRule): Promise<DriftLook> {
  if (rule.data === undefined) {
    return { unavailable: `rule ${rule.name} names no \`data\`: the file with recent rows` }
  }
  const bytes = await context.ports.workspace.read(rule.data)
  if (bytes === null) return { unavailable: `there is no ${rule.data}: recent rows are expected there` }
  try {
    const reference = await referenceOf(context, live, rule.kind)
    if (reference === null) {
      return {
        unavailable:
          'what the live release was evaluated on is not in the store: use `train.split` or `evaluation.data`, with `evaluation.predictions`'
      }
    }
    const current = await readTable(bytes, rule.data)
    return driftOf(reference, current, {
      columns: columnsFor(context, reference, rule.kind),
      ...(rule.threshold === undefined ? {} : { threshold: parseFraction(rule.threshold) })
    })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { unavailable: error.message }
  }
}

async function referenceOf(context: ModelContext, live: Digest, kind: MonitorRule['kind']): Promise<Table | null> {
  const release = await findRelease(context, live)
  const { store } = context.ports
  const stored = async (digest: Digest | null, name: string): Promise<Table | null> =>
    digest !== null && (await store.has(digest)) ? readTable(await store.getBytes(digest), name) : null
  if (kind === 'prediction_drift') {
    return stored(release.predictions, context.settings.evaluation?.predictions ?? 'predictions.csv')
  }
  return (await stored(release.testData, testDataPath(context) ?? 'test.csv')) ?? (await readTestData(context))
}

/** By the reference alone: what recent rows have beside it is nobody's input. */
function columnsFor({ settings }: ModelContext, reference: Table, kind: MonitorRule['kind']): readonly string[] {
  const { id, target, prediction, score } = settings.evaluation ?? {}
  const names = [...reference.columns.keys()]
  if (kind === 'data_drift') return names.filter((name) => name !== id && name !== target)
  const isScore = (name: string) =>
    score !== undefined && (score.endsWith('*') ? name.startsWith(score.slice(0, -1)) : name === score)
  return names.filter((name) => name === prediction || isScore(name))
}
