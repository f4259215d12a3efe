// The evidence file that a workflow run hands in, as the actions write it.
import { prettyJson, digestBytes, type Digest } from '../../core/digest.ts'
import type { EvidenceDocument } from '../../core/evidence/evidence-file.ts'
import { compare } from '../../core/metrics/compare/compare.ts'
import { comparisonDigest, type Comparison } from '../../core/metrics/comparison.ts'
import type { StepRecord } from '../../core/pipeline/evidence.ts'
import type { Step } from '../../core/pipeline/words.ts'

export interface Made {
  readonly commit: string
  readonly policy: Digest
  readonly run: { readonly id: number; readonly attempt: number }
  readonly origin?: 'trusted' | 'self_reported'
  readonly models: Readonly<Record<string, ModelMade>>
  /** By a run of the rollback workflow. */
  readonly placed?: EvidenceDocument['placed']
}

export interface ModelMade {
  /** Recall of the candidate; what is live has 0.7. */
  readonly recall: number
  readonly model?: string
  /** Steps after `test` that ended, with what they came to. */
  readonly more?: Readonly<Partial<Record<Step, StepRecord['result']>>>
  readonly release?: Digest
  readonly version?: string
  /** The release is what the walk itself became: no environment comes before production. */
  readonly isStraight?: boolean
  /** Of the steps production and live. */
  readonly environment?: string
}

const rule = { goal: 'maximize' as const, max_regression: 0.02 }
const planned: readonly Step[] = ['commit', 'build', 'test', 'staging', 'qa', 'production', 'live']

export function evidenceText(made: Made): string {
  const models = Object.entries(made.models).map(([name, model]) => walk(made, name, model))
  const document: EvidenceDocument = {
    schema: 'modelgate/evidence@1',
    producer: 'modelgate test',
    commit: made.commit,
    policy: made.policy,
    createdAt: new Date().toISOString(),
    run: made.run,
    ...(made.placed === undefined ? {} : { placed: made.placed }),
    report: { schema: 'modelgate/walk@1', commit: made.commit, models }
  }
  return prettyJson(document)
}

function walk(made: Made, model: string, { recall, model: bytes = 'model', more = {}, ...named }: ModelMade) {
  const { release, version, environment, isStraight = false } = named
  const comparison = comparisonOf(recall)
  const record = (
    step: Step,
    outputs: Record<string, string> = {},
    result: StepRecord['result'] = 'pass'
  ): StepRecord => ({
    schema: 'modelgate/step@1',
    producer: 'modelgate test',
    commit: made.commit,
    createdAt: new Date().toISOString(),
    origin: made.origin ?? 'self_reported',
    model,
    step,
    key: digestBytes(`${model} ${step} ${made.commit}`),
    result,
    summary: result === 'pass' ? 'fine' : 'not fine',
    reasons: result === 'pass' ? [] : [{ code: 'verification_failed', message: 'it answered with errors', cure: null }],
    startedAt: new Date().toISOString(),
    seconds: 1,
    outputs
  })
  const released: Record<string, string> = release === undefined ? {} : { release, version: version ?? 'v0.1.0' }
  return {
    model,
    isAffected: true,
    why: '1 file changed',
    planned: planned.filter((step) => !isStraight || (step !== 'staging' && step !== 'qa')),
    records: [
      record('commit'),
      record('build', { modelDigest: digestBytes(bytes), serving: digestBytes('serving') }),
      record('test', { comparisonDigest: comparisonDigest(comparison), verdict: comparison.verdict }),
      ...planned.flatMap((step) => {
        const result = more[step]
        const where = environment === undefined || step === 'staging' || step === 'qa' ? {} : { environment }
        return result === undefined ? [] : [record(step, { ...released, ...where }, result)]
      })
    ],
    comparison,
    held: null,
    ...(isStraight && release !== undefined ? { release: { release, version: version ?? 'v0.1.0' } } : {})
  }
}

export function comparisonOf(recall: number): Comparison {
  const side = (value: number) => ({
    metrics: new Map([['recall', value]]),
    slices: [],
    hidden: { slices: 0, rows: 0 },
    rows: 1000,
    predictions: null,
    testData: null,
    plots: {}
  })
  return compare({
    baseline: side(0.7),
    candidate: side(recall),
    baselineName: '3.1.0 (live)',
    rules: new Map([['recall', rule]]),
    producer: 'modelgate test'
  })
}
