// Which environment a release enters first, and how: by the merge where one comes before production, else by a promotion.
import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../../core/bot/decide.ts'
import { promotionBranch } from '../../../../core/bot/branches.ts'
import { candidateFor } from '../../../../core/bot/delivery/candidate.ts'
import { walksOf } from '../../../../core/bot/delivery/releases.ts'
import type { DeliveryObservation, PlacedState } from '../../../../core/bot/observation.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import { record } from '../../../../core/bot/records.ts'
import { digestBytes, type Digest } from '../../../../core/digest.ts'
import { toMarkdown } from '../../../../core/report/markdown.ts'
import { renderPull } from '../../../../core/bot/pull/comment.ts'
import { pullContext } from '../../../../core/bot/pull/context.ts'
import { pullGate } from '../../../../core/bot/pull/gate.ts'
import { scopeOf } from '../../../../core/bot/pull/scope.ts'
import type { ModelWalk } from '../../../../core/report/walk.ts'
import { bound, chain, deliver, merged, runOfMain } from '../support/deliveries.ts'
import { bot, opened, promotion, promotionHead, release, version } from '../support/promotions.ts'
import {
  comparisonOf,
  configOf,
  configText,
  modelDigest,
  now,
  observe,
  runOf,
  servingDigest,
  stepRecord,
  tree,
  walkOf
} from '../support/pulls.ts'

const gates = configText.indexOf('environments:')
const withEnvironments = (environments: string, rules = '{}') =>
  `${configText.slice(0, gates)}environments: ${environments}\ngates: ${rules}\n`
const straight = withEnvironments(
  '{ production: {} }',
  '{ production: { approvals: { count: 1, teams: [acme/risk] }, window: { cron: "* 9-15 * * 1-4" } } }'
)

const planned = ['commit', 'build', 'test', 'production', 'live'] as const
const made = (changes: Partial<ModelWalk> = {}): ModelWalk => ({
  ...walkOf('fraud'),
  planned,
  release: { release, version },
  ...changes
})
const created = (digest: Digest = release, name = version) =>
  record(
    'release_created',
    { ...bot, environment: null },
    {
      ...{ version: name, release: digest, comparison: bound.comparison, run: 8123, attempt: 1, tree },
      parts: { model: modelDigest, serving: servingDigest, features: null }
    }
  )
const onRecord = { records: { entries: chain([created()]), head: 'x' }, environmentsHead: 'e'.repeat(40) }

function effectsOf(changes: Partial<DeliveryObservation>, text = straight) {
  return decide(deliver(changes, text), []).effects
}

function opens(changes: Partial<DeliveryObservation>, text = straight): readonly string[] {
  return effectsOf(changes, text).flatMap((effect) => (effect.kind === 'open_pull' ? [effect.branch] : []))
}

function closes(changes: Partial<DeliveryObservation>): readonly number[] {
  return effectsOf(changes).flatMap((effect) => (effect.kind === 'close_pull' ? [effect.number] : []))
}

const openPull = {
  ...promotion('production', [], straight).pull,
  head: { ...observe().pull.head, sha: promotionHead, ref: promotionBranch('production', 'fraud', version) }
}
const standing = {
  ...onRecord,
  records: { ...onRecord.records, entries: chain([created(), opened(21, 'production')]) }
}

describe('with production alone', () => {
  test('what the run of the merge made is put on record, and no environment is told anything', () => {
    const effects = effectsOf({ runs: [runOfMain([made()])] })
    expect(effects).toEqual([
      expect.objectContaining({
        kind: 'append_records',
        events: [expect.objectContaining({ kind: 'release_created' })]
      })
    ])
  })

  test('a known release is promoted to it, straight from the merge', () => {
    expect(opens({ ...onRecord, runs: [runOfMain([made()])] })).toEqual([
      promotionBranch('production', 'fraud', version)
    ])
  })

  test.each<readonly [string, Partial<RunFacts>]>([
    ['a pull request', { event: 'pull_request' }],
    ['another branch', { headBranch: 'better' }],
    ['another repository', { headRepositoryId: 11 }],
    ['the promotion of an older commit', { path: '.github/workflows/modelgate-promote.yml' }]
  ])('nothing is released by a run of %s', (_, changes) => {
    const runs = [{ ...runOfMain([made()]), ...changes }]
    expect(effectsOf({ runs })).toEqual([])
    expect(opens({ ...onRecord, runs })).toEqual([])
  })

  test('nothing is released by a walk that did not end well, whatever release it names', () => {
    const failed = stepRecord('fraud', 'test', { result: 'fail' })
    const runs = [runOfMain([made({ records: [...walkOf('fraud').records, failed] })])]
    expect(effectsOf({ runs })).toEqual([])
    expect(opens({ ...onRecord, runs })).toEqual([])
  })

  test('nothing is released by a walk that stopped, and why is said', () => {
    const failed = stepRecord('fraud', 'test', {
      result: 'fail',
      reasons: [{ code: 'tests_failed', message: 'one failed', cure: null }]
    })
    const walk = { ...walkOf('fraud'), planned, records: [...walkOf('fraud').records.slice(0, 2), failed] }
    const observation = deliver({ ...onRecord, runs: [runOfMain([walk])] }, straight)
    const way = { config: configOf(straight), environment: 'production', model: 'fraud' }
    expect(candidateFor(observation, { ...way, walks: walksOf(observation, 'fraud') })).toEqual({
      kind: 'none',
      code: 'evidence_missing',
      message:
        'no run of the default branch that is seen has made a release of fraud; run 8123 of the default branch stopped at test, tests_failed'
    })
  })

  test('an open promotion stays though its run is too long ago to be seen, until a newer release is made', () => {
    const promotions = [openPull]
    expect(closes({ ...standing, promotions, runs: [] })).toEqual([])
    const newer = [created(), opened(21, 'production'), created(digestBytes('newer'), 'v0.3.0')]
    expect(closes({ ...standing, records: { entries: chain(newer), head: 'x' }, promotions, runs: [] })).toEqual([21])
    const run = runOfMain([made({ release: { release: digestBytes('newer'), version: 'v0.3.0' } })])
    expect(closes({ ...standing, promotions, runs: [run] })).toEqual([21])
  })

  test('the promotion is judged by the gate of production, on what the run of the merge says', () => {
    const judged = (text: string, runs = [runOfMain([made()])]) => {
      const observation = { ...promotion('production', [], text), runs }
      const scope = scopeOf(observation, configOf(text))
      if (scope === null || observation.config.kind !== 'valid') throw new Error('no promotion')
      return pullGate(pullContext(observation, configOf(text), observation.config.policy, scope), scope.environment)
    }
    expect(judged(withEnvironments('{ production: {} }')).result).toBe('pass')
    expect(judged(straight).models[0]?.reasons.map(({ code }) => code)).toEqual(['approval_missing'])
    const other = { release: digestBytes('other'), version: 'v0.3.0' }
    expect(
      judged(straight, [runOfMain([made({ release: other })], { status: 'completed' })]).models[0]?.reasons
    ).toEqual([expect.objectContaining({ code: 'evidence_missing' })])
  })

  test('the change itself is asked for no approval of production, and its comment says that production asks later', () => {
    const observation = { ...observe({}, straight), runs: [runOf([{ ...walkOf('fraud'), planned }])] }
    const scope = scopeOf(observation, configOf(straight))
    if (scope === null || observation.config.kind !== 'valid') throw new Error('out of scope')
    const context = pullContext(observation, configOf(straight), observation.config.policy, scope)
    const gate = pullGate(context, scope.environment)
    expect([scope.kind, gate.result]).toEqual(['code', 'pass'])
    const text = toMarkdown(renderPull(context, gate))
    expect(text).toContain('`production` will ask later')
    expect(text).toMatch(/\| model +\| commit +\| build +\| test +\| production +\| live/)
    expect(text).toMatch(/\| `fraud` .*\| – +\| – +\|/)
  })
})

describe('with three environments in the order of the file', () => {
  const chained = withEnvironments('{ dev: {}, uat: {}, prod-eu: {} }')
  const qa = stepRecord('fraud', 'qa', { outputs: { release, version, environment: 'dev' } })
  const staging = stepRecord('fraud', 'staging', { outputs: { release, version, environment: 'dev' } })
  const staged = runOfMain([walkOf('fraud', comparisonOf(0.71), [staging, qa])])
  const placed = (environment: string, live: Digest | null = release): PlacedState => {
    return { environment, model: 'fraud', state: { live, candidate: null, weight: 0, hold: null } }
  }

  test('a release enters the first by the merge, and each of the others by a promotion from the one before', () => {
    const at = (...places: readonly PlacedState[]) => opens({ ...onRecord, runs: [staged], places }, chained)
    expect(at()).toEqual([])
    expect(at(placed('dev'))).toEqual([promotionBranch('uat', 'fraud', version)])
    expect(at(placed('dev'), placed('uat'))).toEqual([promotionBranch('prod-eu', 'fraud', version)])
    expect(at(placed('dev'), placed('uat'), placed('prod-eu'))).toEqual([])
    const moves = effectsOf({ ...onRecord, runs: [staged] }, chained).flatMap((effect) =>
      effect.kind === 'write_environments' ? effect.changes.map(({ environment }) => environment) : []
    )
    expect(moves).toEqual(['dev'])
  })

  test('the run of a promotion, which walked an older commit, does not put the first environment back', () => {
    const newer = digestBytes('newer')
    const named = { release: newer, version: 'v0.3.0', environment: 'dev' }
    const records = [stepRecord('fraud', 'staging', { outputs: named }), stepRecord('fraud', 'qa', { outputs: named })]
    const runs = [
      { ...staged, path: '.github/workflows/modelgate-promote.yml', event: 'workflow_dispatch', startedAt: now },
      runOfMain([walkOf('fraud', comparisonOf(0.71), records)], { id: 8000, headSha: merged })
    ]
    const entries = chain([created(), created(newer, 'v0.3.0')])
    const effects = effectsOf({ runs, places: [placed('dev', newer)], records: { entries, head: 'x' } }, chained)
    expect(effects.filter(({ kind }) => kind === 'write_environments')).toEqual([])
  })
})
