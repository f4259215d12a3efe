// The rows of the threat model that are about promotions: what is merged is the one release that was tested, and nothing else.
import { describe, expect, test } from '@jest/globals'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { comparisonDigest, type Comparison } from '../../../../core/metrics/comparison.ts'
import type { StepRecord } from '../../../../core/pipeline/evidence.ts'
import type { ModelWalk } from '../../../../core/report/walk.ts'
import { record } from '../../../../core/bot/records.ts'
import { chain, runOfMain } from '../support/deliveries.ts'
import { bot, opened, promotion, promotionHead, release, version } from '../support/promotions.ts'
import { comparisonOf, configText, modelDigest, servingDigest, stepRecord, tree, walkOf } from '../support/pulls.ts'
import { createWorld } from '../support/world.ts'

const text = configText.slice(0, configText.indexOf('  production:\n    approvals:'))
const start = promotion('production', [], text)
const promoted = { live: null, candidate: release, weight: 0, hold: null }
const withPull = (changes: Partial<PullObservation['pull']>): Partial<PullObservation> => ({
  pull: { ...start.pull, ...changes }
})
const live = digestBytes('live')
const served = { environment: 'production', model: 'fraud', state: { ...promoted, candidate: null, live } }

/** Whether it was merged, and what the comment says. */
function judged(changes: Partial<PullObservation>): readonly [boolean, string] {
  const world = createWorld({ ...start, ...changes })
  world.reconcile()
  return [world.merged().length > 0, world.state().comment?.body ?? '']
}

describe('other bytes in production than were tested', () => {
  test('a promotion of exactly what was tested is merged', () => {
    expect(judged({})[0]).toBe(true)
    expect(judged({ places: [served], promoted: { ...promoted, live } })[0]).toBe(true)
  })

  test.each<[string, Partial<PullObservation>]>([
    ['was pushed to', withPull({ head: { ...start.pull.head, sha: '9'.repeat(40) } })],
    ['changes another file besides', withPull({ files: { kind: 'all', items: ['production/fraud.yaml', 'x.yaml'] } })],
    ['names another candidate', { promoted: { ...promoted, candidate: digestBytes('another') } }],
    ['names none', { promoted: { ...promoted, candidate: null } }],
    ['gives traffic at once', { promoted: { ...promoted, weight: 1 } }],
    ['changes what is live', { promoted: { ...promoted, live } }],
    ['knows not what is live by now', { places: [served] }],
    ['sets a hold', { promoted: { ...promoted, hold: 'by hand' } }],
    ['says nothing that can be read', { promoted: null }]
  ])('a promotion that %s is held', (_what, changes) => {
    const [isMerged, comment] = judged(changes)
    expect(isMerged).toBe(false)
    expect(comment).toContain('other_bytes')
  })

  test.each<[string, Partial<PullObservation>]>([
    ['from a fork', withPull({ head: { ...start.pull.head, repositoryId: 11 } })],
    ['that this bot did not open', withPull({ number: 22 })]
  ])('a pull request against the environments branch %s is not merged', (_what, changes) => {
    expect(judged(changes)[0]).toBe(false)
  })

  test.each<[string, Partial<PullObservation['runs'][number]>]>([
    ['a pull request', { event: 'pull_request' }],
    ['another branch', { headBranch: 'better' }],
    ['another commit', { headSha: promotionHead }],
    ['a fork', { headRepositoryId: 11 }],
    ['another repository', { repositoryId: 11 }]
  ])('a release that only the evidence of %s speaks for is not merged', (_whose, changes) => {
    expect(judged({ runs: start.runs.map((run) => ({ ...run, ...changes })) })[0]).toBe(false)
  })
})

describe('two runs of one commit', () => {
  const parts = { model: modelDigest, serving: servingDigest, features: null }
  const created = record(
    'release_created',
    { ...bot, environment: null },
    { version, release, parts, comparison: null, run: 8123, attempt: 1, tree }
  )
  const records = { entries: chain([created, opened(21, 'production')]), head: 'x' }
  const served = (['staging', 'qa'] as const).map((step) =>
    stepRecord('fraud', step, { outputs: { release, version } })
  )
  const against = (comparison: Comparison, baseline: Partial<NonNullable<Comparison['baseline']>>): Comparison => ({
    ...comparison,
    baseline: { name: 'baseline', evaluation: null, ...baseline }
  })
  const toLive = (value: number) => against(comparisonOf(value), { release: live, evaluation: live })
  const toMain = (value: number) => against(comparisonOf(value), { evaluation: digestBytes('main') })
  const testOf = (comparison: Comparison, changes: Partial<StepRecord> = {}) =>
    stepRecord('fraud', 'test', { outputs: { comparisonDigest: comparisonDigest(comparison) }, ...changes })
  /** The release's own run, and a newer one that checked the same commit. */
  const judgedWith = (own: Comparison, newer: ModelWalk) => {
    const ofRelease = runOfMain([walkOf('fraud', own, served)])
    const checked = runOfMain([newer], { id: 8200 })
    const { evidence } = checked
    if (evidence.kind !== 'read') throw new Error('no evidence')
    const document = { ...evidence.document, run: { id: 8200, attempt: 1 } }
    return judged({ records, runs: [{ ...checked, evidence: { ...evidence, document } }, ofRelease] })
  }
  const withBuild = (walk: ModelWalk, other: string): ModelWalk => ({
    ...walk,
    records: walk.records.map((each) =>
      each.step === 'build' ? { ...each, outputs: { ...each.outputs, modelDigest: digestBytes(other) } } : each
    )
  })

  test('are both heard where they speak of the same bytes', () => {
    expect(judgedWith(toLive(0.71), walkOf('fraud', toMain(0.72)))[0]).toBe(true)
    const failed = walkOf('fraud', toMain(0.5))
    expect(judgedWith(toLive(0.71), failed)[0]).toBe(true)
    const stopped = { ...failed, records: [testOf(toMain(0.5), { result: 'fail' })] }
    expect(judgedWith(toLive(0.71), stopped)[0]).toBe(false)
  })

  test('what was found against the live release is not replaced by a pass against anything else', () => {
    const [isMerged, comment] = judgedWith(toLive(0.5), walkOf('fraud', toMain(0.72)))
    expect(isMerged).toBe(false)
    expect(comment).toContain('metric_failed')
    expect(judgedWith(toMain(0.5), walkOf('fraud', toMain(0.72)))[0]).toBe(true)
    expect(judgedWith(toLive(0.5), walkOf('fraud', toLive(0.72)))[0]).toBe(true)
  })

  test('what a run says of other bytes says nothing of the release', () => {
    const other = withBuild(walkOf('fraud', toLive(0.72)), 'trained again')
    const [isMerged, comment] = judgedWith(toLive(0.5), other)
    expect(isMerged).toBe(false)
    expect(comment).toContain('metric_failed')
    expect(judgedWith(toLive(0.71), { ...other, records: [] })[0]).toBe(true)
  })
})
