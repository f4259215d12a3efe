// The rows of the threat model that are about promotions: what is merged is the one release that was tested, and nothing else.
import { describe, expect, test } from '@jest/globals'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { promotion, promotionHead, release } from '../support/promotions.ts'
import { configText } from '../support/pulls.ts'
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
