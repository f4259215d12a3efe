// Whether a walk's report is of one mind: what can be worked out from another part of it must be what it says.
import { digestBytes, loadNumber, prettyJson } from '../digest.ts'
import { sameNumber } from '../metrics/compare/tolerance.ts'
import { verdictOf } from '../metrics/compare/verdict.ts'
import { comparisonDigest, type Comparison, type MetricComparison } from '../metrics/comparison.ts'
import { digestSchema } from '../pipeline/evidence.ts'
import { steps } from '../pipeline/words.ts'
import { sweepContradiction } from '../sweep/summary.ts'
import type { ModelWalk, WalkReport } from '../report/walk.ts'

export type ContradictionReason = 'inconsistent' | 'digest_differs'

export interface Contradiction {
  readonly reason: ContradictionReason
  readonly message: string
}

/** The first contradiction in the report; null where there is none. */
export function findContradiction({ commit, models }: WalkReport): Contradiction | null {
  if (isRepeated(models.map(({ model }) => model))) return inconsistent('it reports one model twice')
  for (const walk of models) {
    const found = inRecords(walk, commit) ?? inBindings(walk) ?? inSweep(walk)
    if (found !== null) return { ...found, message: `${walk.model}: ${found.message}` }
  }
  return null
}

function inRecords(
  { model, isAffected, planned, records, comparison }: ModelWalk,
  commit: string
): Contradiction | null {
  if (!isAffected && (records.length > 0 || comparison !== null)) {
    return inconsistent('it is not affected, and was walked')
  }
  const order = records.map(({ step }) => steps.indexOf(step))
  if (order.some((place, at) => at > 0 && place <= (order[at - 1] ?? 0))) {
    return inconsistent('its steps are repeated or out of order')
  }
  for (const record of records) {
    if (record.model !== model) return inconsistent(`step ${record.step} is of another model`)
    if (record.commit !== commit) return inconsistent(`step ${record.step} is of another commit`)
    if (!planned.includes(record.step)) return inconsistent(`step ${record.step} is none of its steps`)
  }
  return null
}

/** Digests that two steps name, and the comparison against what the step `test` says of it. */
function inBindings({ records, comparison }: ModelWalk): Contradiction | null {
  const outputs = (step: 'build' | 'test') => records.find((record) => record.step === step)?.outputs ?? {}
  const [built, tested] = [outputs('build').modelDigest, outputs('test').modelDigest]
  if ([built, tested].some((digest) => digest !== undefined && !digestSchema.safeParse(digest).success)) {
    return inconsistent('its model digest is none')
  }
  if (tested !== undefined && tested !== built) return inconsistent('another model was tested than was built')
  const { comparisonDigest: said, verdict } = outputs('test')
  if (comparison === null) {
    return said === undefined ? null : inconsistent('its comparison is left out')
  }
  if (said !== comparisonDigest(comparison)) {
    return { reason: 'digest_differs', message: 'its comparison is not the one that the step test made' }
  }
  if (verdict !== comparison.verdict) return inconsistent('the step test says another verdict than its comparison')
  return inComparison(comparison)
}

/** The trials against the choice, and all of it against what the step `build` says of it. */
function inSweep({ model, records, sweep }: ModelWalk): Contradiction | null {
  const said = records.find(({ step }) => step === 'build')?.outputs.sweep
  if (sweep == null) return said === undefined ? null : inconsistent('its sweep is left out')
  if (said !== digestBytes(prettyJson(sweep))) {
    return { reason: 'digest_differs', message: 'its sweep is not the one that the step build made' }
  }
  if (sweep.model !== model) return inconsistent('its sweep is of another model')
  const message = sweepContradiction(sweep)
  return message === null ? null : inconsistent(message)
}

function inComparison(comparison: Comparison): Contradiction | null {
  const { metrics, slices } = comparison
  if (isRepeated(slices.map(({ column, value }) => JSON.stringify([column, value])))) {
    return inconsistent('its comparison has one slice twice')
  }
  for (const list of [metrics, ...slices.map((slice) => slice.metrics)]) {
    if (isRepeated(list.map(({ name }) => name))) return inconsistent('its comparison has one metric twice')
    for (const entry of list) {
      const message = inMetric(entry)
      if (message !== null) return inconsistent(`${entry.name}: ${message}`)
    }
  }
  return verdictOf(comparison) === comparison.verdict
    ? null
    : inconsistent(`its verdict is ${comparison.verdict}, which does not follow from its metrics`)
}

function inMetric({ baseline, candidate, delta, interval, gate, reason }: MetricComparison): string | null {
  // An acceptance is the bot's to give: a run's own comparison holds none.
  const needsReason = gate === 'fail' || gate === 'inconclusive'
  if (needsReason !== (reason !== undefined)) return `its gate says ${gate}, and its reason ${reason ?? 'nothing'}`
  if (interval !== undefined && loadNumber(interval[0]) > loadNumber(interval[1])) return 'its interval is turned round'
  const isCounted = typeof baseline === 'number' && typeof candidate === 'number'
  if (!isCounted) return delta === undefined ? null : 'it has a delta without two numbers'
  return delta !== undefined && sameNumber(loadNumber(delta), candidate - baseline)
    ? null
    : 'its delta is not that of its numbers'
}

function isRepeated(names: readonly string[]): boolean {
  return new Set(names).size < names.length
}

function inconsistent(message: string): Contradiction {
  return { reason: 'inconsistent', message }
}
