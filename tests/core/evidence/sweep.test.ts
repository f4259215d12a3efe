// A sweep in evidence is a claim like all others: its choice must follow from its trials, and nothing may be left out.
import { describe, expect, test } from '@jest/globals'
import { digestBytes, prettyJson } from '../../../core/digest.ts'
import { parseEvidence, type EvidenceDocument } from '../../../core/evidence/evidence-file.ts'
import type { SweepSummary } from '../../../core/sweep/summary.ts'
import { evidenceText } from '../../support/evidence.ts'
import { sweepOf } from '../../support/sweeps.ts'

/** The evidence of one model that was swept; the step `build` names the digest of `said`. */
function evidence(sweep: unknown, said: SweepSummary | null = sweep as SweepSummary): Uint8Array {
  const commit = 'ab'.repeat(20)
  const text = evidenceText({
    commit,
    policy: digestBytes('policy'),
    run: { id: 1, attempt: 1 },
    models: { fraud: { recall: 0.7 } }
  })
  const document = JSON.parse(text) as EvidenceDocument
  const models = document.report.models.map((model) => ({
    ...model,
    ...(sweep === undefined ? {} : { sweep }),
    records: model.records.map((record) =>
      record.step === 'build' && said !== null
        ? { ...record, outputs: { ...record.outputs, sweep: digestBytes(prettyJson(said)) } }
        : record
    )
  }))
  return new TextEncoder().encode(prettyJson({ ...document, report: { ...document.report, models } }))
}

const honest = sweepOf('fraud')
const refusal = (bytes: Uint8Array) => {
  const parsed = parseEvidence(bytes)
  return parsed.kind === 'refused' ? `${parsed.reason}: ${parsed.message}` : 'ok'
}

test('an honest sweep is read', () => {
  const parsed = parseEvidence(evidence(honest))
  expect(parsed.kind === 'ok' && parsed.evidence.models[0]?.sweep?.best).toBe(honest.best)
})

describe('a forged sweep', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['that is left out', evidence(undefined, honest), 'inconsistent: fraud: its sweep is left out'],
    ['that no step made', evidence(honest, null), 'digest_differs: fraud: its sweep is not the one'],
    [
      'with fewer attempts than the step made',
      evidence({ ...honest, trials: honest.trials.slice(1) }, honest),
      'digest_differs'
    ],
    [
      'that chose another than the best',
      evidence({ ...honest, best: honest.trials[0]?.id }),
      'chose another trial than the best'
    ],
    ['of another model', evidence(sweepOf('churn')), 'its sweep is of another model'],
    [
      'with a trial twice',
      evidence({ ...honest, trials: [...honest.trials, ...honest.trials] }),
      'has one trial twice'
    ],
    ['with keys of its own', evidence({ ...honest, extra: 1 }), 'wrong_schema'],
    ['with an id that is none', evidence({ ...honest, best: '../../etc' }), 'wrong_schema'],
    ['without trials', evidence({ ...honest, trials: [] }), 'wrong_schema']
  ])('%s is refused', (_title, bytes, message) => {
    expect(refusal(bytes)).toContain(message)
  })
})
