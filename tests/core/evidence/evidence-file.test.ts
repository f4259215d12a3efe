// a fork's or a changed workflow's forged report (TRUST.md, evidence): what a run says is worked out again.
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { prettyJson } from '../../../core/digest.ts'
import {
  evidenceAmong,
  parseEvidence,
  type Evidence,
  type EvidenceDocument
} from '../../../core/evidence/evidence-file.ts'
import { makeEvidence } from '../../../core/evidence/make.ts'
import { comparisonDigest, type Comparison } from '../../../core/metrics/comparison.ts'
import { createRepository, type Walker } from '../../support/walks.ts'

const bytes = (document: unknown) => new TextEncoder().encode(prettyJson(document))
const head = 'ab'.repeat(20)
const run = { id: 18_000_000_001, attempt: 2 }

/** The evidence of a walk in which the candidate is worse than what is live. */
async function evidenceOf(walker: Walker, about = { commit: head, run }): Promise<EvidenceDocument> {
  const walk = await walker.walk(['commit', 'build', 'test', 'analyze'])
  return makeEvidence(await walker.context(), [walk], about, null)
}

let honest: EvidenceDocument
beforeAll(async () => {
  const walker = createRepository()
  await walker.walk()
  walker.checkout('change')
  walker.commit({ 'model/params.json': '{"threshold": 30}' })
  honest = await evidenceOf(walker)
})

function read(document: unknown): Evidence {
  const parsed = parseEvidence(bytes(document))
  if (parsed.kind === 'refused') throw new Error(`${parsed.reason}: ${parsed.message}`)
  return parsed.evidence
}

type Model = EvidenceDocument['report']['models'][number]

/** The document with its one model changed, as a forger would. */
function forged(change: (model: Model) => Partial<Model>): EvidenceDocument {
  const models = honest.report.models.map((model) => ({ ...model, ...change(model) }))
  return { ...honest, report: { ...honest.report, models } }
}

/** The comparison changed, and every digest of it made right. */
function forgedComparison(change: (comparison: Comparison) => Partial<Comparison>): EvidenceDocument {
  return forged((model) => {
    if (model.comparison === null) throw new Error('no comparison')
    const comparison = { ...model.comparison, ...change(model.comparison) }
    return { comparison, records: testSays(model, comparisonDigest(comparison), comparison.verdict) }
  })
}

function testSays({ records }: Model, digest: string, verdict: string): Model['records'] {
  return records.map((record) =>
    record.step === 'test' ? { ...record, outputs: { ...record.outputs, comparisonDigest: digest, verdict } } : record
  )
}

test('an honest run’s evidence is read, with the digests that an approval binds', () => {
  expect(honest.report.models[0]?.comparison?.verdict).toBe('fail')
  const evidence = read(honest)
  expect(evidence).toMatchObject({ commit: head, run, policy: honest.policy, walkedCommit: honest.report.commit })
  expect(evidence.createdAt).toBe(Date.parse(honest.createdAt))
  const [model] = evidence.models
  const outputs = (step: string) => model?.records.find((record) => record.step === step)?.outputs
  expect(model?.comparisonDigest).toBe(outputs('test')?.comparisonDigest)
  expect(model?.modelDigest).toBe(outputs('build')?.modelDigest)
  expect(model?.comparison && comparisonDigest(model.comparison)).toBe(model?.comparisonDigest)
})

test('credit is read line by line', () => {
  const records = (model: Model) =>
    model.records.map((record) =>
      record.step === 'test' ? { ...record, outputs: { ...record.outputs, credit: 'one\ntwo' } } : record
    )
  expect(read(forged((model) => ({ records: records(model) }))).models[0]?.credit).toEqual(['one', 'two'])
  expect(read(honest).models[0]?.credit).toEqual([])
})

test('a model that was not walked binds nothing', () => {
  const idle = forged(() => ({ isAffected: false, records: [], comparison: null, held: null }))
  expect(read(idle).models[0]).toMatchObject({ modelDigest: null, comparisonDigest: null, credit: [] })
})

describe('a fork’s or a changed workflow’s forged report', () => {
  const metricsWith = (changes: Readonly<Record<string, unknown>>) => (comparison: Comparison) => ({
    metrics: comparison.metrics.map((entry) => (entry.gate === 'fail' ? { ...entry, ...changes } : entry))
  })

  test.each<readonly [string, () => EvidenceDocument, string]>([
    [
      'a comparison that the step did not make',
      () => forged(({ comparison }) => ({ comparison: comparison && { ...comparison, producer: 'x' } })),
      'digest_differs'
    ],
    ['a verdict of its own', () => forgedComparison(() => ({ verdict: 'pass' })), 'inconsistent'],
    [
      'a verdict that only the step says',
      () => forged((model) => ({ records: testSays(model, read(honest).models[0]?.comparisonDigest ?? '', 'pass') })),
      'inconsistent'
    ],
    ['a gate that fails for no reason', () => forgedComparison(metricsWith({ reason: undefined })), 'inconsistent'],
    [
      'a gate that passes for a reason to fail',
      () => forgedComparison((made) => ({ ...metricsWith({ gate: 'pass' })(made), verdict: 'pass' })),
      'inconsistent'
    ],
    [
      'an acceptance of its own',
      () =>
        forgedComparison((made) => ({ ...metricsWith({ gate: 'pass', reason: 'accepted' })(made), verdict: 'pass' })),
      'inconsistent'
    ],
    [
      'a metric twice',
      () => forgedComparison(({ metrics }) => ({ metrics: [...metrics, ...metrics] })),
      'inconsistent'
    ],
    ['another delta', () => forgedComparison(metricsWith({ delta: 0.5 })), 'inconsistent'],
    ['an interval turned round', () => forgedComparison(metricsWith({ interval: [0.5, -0.5] })), 'inconsistent'],
    [
      'a slice twice',
      () => {
        const slice = { column: 'c', value: 'v', rows: 30, metrics: [] }
        return forgedComparison(() => ({ slices: [slice, slice] }))
      },
      'inconsistent'
    ],
    ['no comparison, though there was one', () => forged(() => ({ comparison: null })), 'inconsistent'],
    ['steps in another order', () => forged(({ records }) => ({ records: records.toReversed() })), 'inconsistent'],
    [
      'a step twice',
      () => forged(({ records }) => ({ records: records.flatMap((record) => [record, record]) })),
      'inconsistent'
    ],
    [
      'a step of another model',
      () => forged(({ records }) => ({ records: records.map((record) => ({ ...record, model: 'other' })) })),
      'inconsistent'
    ],
    [
      'a step of another commit',
      () => forged(({ records }) => ({ records: records.map((record) => ({ ...record, commit: head })) })),
      'inconsistent'
    ],
    ['a step that the model does not have', () => forged(() => ({ planned: ['commit'] })), 'inconsistent'],
    ['steps of a model that is not affected', () => forged(() => ({ isAffected: false })), 'inconsistent'],
    [
      'one model twice',
      () => ({ ...honest, report: { ...honest.report, models: [...honest.report.models, ...honest.report.models] } }),
      'inconsistent'
    ],
    [
      'another model tested than built',
      () =>
        forged(({ records }) => ({
          records: records.map((record) =>
            record.step === 'build' ? { ...record, outputs: { ...record.outputs, modelDigest: honest.policy } } : record
          )
        })),
      'inconsistent'
    ],
    [
      'a model digest that is none',
      () =>
        forged(({ records }) => ({
          records: records.map((record) => ({ ...record, outputs: { ...record.outputs, modelDigest: 'latest' } }))
        })),
      'inconsistent'
    ],
    ['a model whose name is a path', () => forged(() => ({ model: '../x' })), 'wrong_schema'],
    ['a commit that is a branch', () => ({ ...honest, commit: 'main' }), 'wrong_schema'],
    ['a key more', () => ({ ...honest, isTrusted: true }) as EvidenceDocument, 'wrong_schema'],
    [
      'another schema',
      () => ({ ...honest, schema: 'modelgate/evidence@2' }) as unknown as EvidenceDocument,
      'wrong_schema'
    ]
  ])('%s is refused', (_what, forge, reason) => {
    const parsed = parseEvidence(bytes(forge()))
    expect(parsed).toMatchObject({ kind: 'refused', reason })
  })

  test('what isn’t JSON, or more than the limits, is refused before it is looked at', () => {
    expect(parseEvidence(new TextEncoder().encode('{'))).toMatchObject({ reason: 'not_json' })
    const proto = prettyJson(honest).replace('"producer"', '"__proto__": {}, "producer"')
    expect(parseEvidence(new TextEncoder().encode(proto))).toMatchObject({ reason: 'forbidden_key' })
  })

  test('a message holds no more of the document than a line', () => {
    const parsed = parseEvidence(bytes({ ...honest, ['k'.repeat(5000)]: 1 }))
    expect(parsed).toMatchObject({ kind: 'refused', reason: 'wrong_schema' })
    expect(parsed.kind === 'refused' && parsed.message.length).toBeLessThanOrEqual(300)
  })

  test('whatever is changed or taken away, the rest is read or refused, and never throws', () => {
    const text = prettyJson(honest)
    const cut = fc.record({
      at: fc.nat({ max: text.length }),
      length: fc.nat({ max: 40 }),
      instead: fc.constantFrom('', 'null', '"x"', '1', '{', '}', '[]', ',', '"pass"', '-1', '1e400', '\ud800')
    })
    fc.assert(
      fc.property(cut, ({ at, length, instead }) => {
        const changed = text.slice(0, at) + instead + text.slice(at + length)
        expect(['ok', 'refused']).toContain(parseEvidence(new TextEncoder().encode(changed)).kind)
      }),
      { numRuns: 2000, interruptAfterTimeLimit: 20_000 }
    )
  })
})

describe('the file in the artifact', () => {
  const file = () => bytes(honest)

  test.each(['modelgate-evidence.json', 'evidence/modelgate-evidence.json', 'a/b/modelgate-evidence.json'])(
    'is found as %s',
    (path) => {
      expect(
        evidenceAmong(
          new Map([
            ['other.json', file()],
            [path, file()]
          ])
        )
      ).toMatchObject({ kind: 'ok' })
    }
  )

  test('must be there, and once', () => {
    expect(evidenceAmong(new Map([['x-modelgate-evidence.json', file()]]))).toMatchObject({ reason: 'no_evidence' })
    const two = new Map([
      ['modelgate-evidence.json', file()],
      ['a/modelgate-evidence.json', file()]
    ])
    expect(evidenceAmong(two)).toMatchObject({ reason: 'evidence_ambiguous' })
  })
})

describe('several walks of one run', () => {
  const other = (): EvidenceDocument =>
    forged(({ records }) => ({ model: 'other', records: records.map((record) => ({ ...record, model: 'other' })) }))

  async function later(earlier: Partial<EvidenceDocument>, about = { commit: head, run }): Promise<readonly string[]> {
    const walker = createRepository()
    await walker.walk()
    walker.checkout('change')
    walker.commit({ 'model/params.json': '{"threshold": 30}' })
    const [context, walk] = [await walker.context(), await walker.walk(['commit', 'build'])]
    const before = bytes({ ...other(), ...earlier })
    const made = await makeEvidence(context, [walk], about, before)
    return read(made).models.map(({ model }) => model)
  }

  test('keep what the earlier ones found of other models', async () => {
    expect(await later({})).toEqual(['m', 'other'])
  })

  test.each<readonly [string, Partial<EvidenceDocument>]>([
    ['run', { run: null }],
    ['attempt', { run: { ...run, attempt: 1 } }],
    ['commit', { commit: 'cd'.repeat(20) }],
    ['config', { policy: `sha256:${'0'.repeat(64)}` }]
  ])('but nothing of another %s', async (_what, earlier) => {
    expect(await later(earlier)).toEqual(['m'])
  })
})

test('what the owners accepted stays out: the comparison is the one that was made', async () => {
  const walker = createRepository()
  await walker.walk()
  walker.checkout('change')
  walker.commit({ 'model/params.json': '{"threshold": 30}' })
  const made = await evidenceOf(walker)
  const context = await walker.context()
  await context.ports.approvals.accept({
    schema: 'modelgate/acceptance@1',
    model: 'm',
    metric: 'accuracy',
    slice: null,
    by: 'Olga <olga@acme.example>',
    verified: false,
    at: '2026-01-01T00:00:00.000Z',
    reason: 'agreed',
    comparison: read(made).models[0]?.comparisonDigest ?? honest.policy
  })
  const walk = await walker.walk(['commit', 'build', 'test', 'analyze'])
  expect(walk.comparison?.verdict).toBe('pass')
  const again = await makeEvidence(context, [walk], { commit: head, run }, null)
  expect(read(again).models[0]?.comparison?.verdict).toBe('fail')
})
