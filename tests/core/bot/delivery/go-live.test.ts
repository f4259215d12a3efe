import { startGraceMs } from '../../../../core/bot/delivery/go-live.ts'
import { describe, expect, test } from '@jest/globals'
import { promoteWorkflow, promotionBranch, promotionKey } from '../../../../core/bot/branches.ts'
import { decide } from '../../../../core/bot/decide.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import type { DeliveryObservation } from '../../../../core/bot/observation.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import { record } from '../../../../core/bot/records.ts'
import { digestBytes } from '../../../../core/digest.ts'
import type { StepRecord } from '../../../../core/pipeline/evidence.ts'
import type { EnvironmentState } from '../../../../core/pipeline/ports.ts'
import type { Step } from '../../../../core/pipeline/words.ts'
import { chain, deliver, merged, runOfMain } from '../support/deliveries.ts'
import { gated } from '../support/promotions.ts'
import { comparisonOf, dana, modelDigest, observe, servingDigest, stepRecord, tree, walkOf } from '../support/pulls.ts'

const release = digestBytes('release')
const older = digestBytes('older')
const version = 'v0.2.0'
const bot = { actor: 'modelgate[bot]', model: 'fraud', commit: merged }
const created = record(
  'release_created',
  { ...bot, environment: null },
  {
    ...{ version, release, comparison: null, run: 8123, attempt: 1, tree },
    parts: { model: modelDigest, serving: servingDigest, features: null }
  }
)
const at = { ...bot, environment: 'production' }
const opened = (pull: number) =>
  record('promotion_opened', at, { pull, release, version, head: 'f'.repeat(40), replaces: older, from: [7], tree })
const keyOf = (pull: number) => promotionKey('production', 'fraud', release, pull)
const dispatched = (pull: number) =>
  record('deployment_dispatched', at, { key: keyOf(pull), release, workflow: promoteWorkflow })

const said = (step: Step, changes: Partial<StepRecord> = {}) =>
  stepRecord('fraud', step, { outputs: { release, version, environment: 'production' }, ...changes })
const failed = (step: Step) =>
  said(step, { result: 'fail', reasons: [{ code: 'golden_differs', message: '1 of 5', cure: 'look' }] })

const tested = runOfMain([
  walkOf('fraud', comparisonOf(0.71), [
    stepRecord('fraud', 'staging', { outputs: { release, version } }),
    stepRecord('fraud', 'qa', { outputs: { release, version } })
  ])
])

/** The run that brings the release of this promotion up, with what it said. */
function bringUp(pull: number, records: readonly StepRecord[], changes: Partial<RunFacts> = {}): RunFacts {
  const id = 9000 + pull
  const run = runOfMain([walkOf('fraud', comparisonOf(0.71), records)], {
    id,
    event: 'workflow_dispatch',
    path: `.github/workflows/${promoteWorkflow}`,
    title: `promote ${keyOf(pull)}`,
    startedBy: { id: 77, login: 'modelgate[bot]' },
    ...changes
  })
  if (run.evidence.kind !== 'read') return run
  return { ...run, evidence: { ...run.evidence, document: { ...run.evidence.document, run: { id, attempt: 1 } } } }
}

function observed(
  production: Partial<EnvironmentState>,
  events: Parameters<typeof chain>[0],
  runs: readonly RunFacts[],
  changes: Partial<DeliveryObservation> = {}
): DeliveryObservation {
  const plain = { live: null, candidate: null, weight: 0, hold: null }
  return deliver({
    runs: [...runs, tested],
    records: { entries: chain([created, ...events]), head: 'x' },
    environmentsHead: 'e'.repeat(40),
    places: [
      { environment: 'staging', model: 'fraud', state: { ...plain, live: release } },
      { environment: 'production', model: 'fraud', state: { ...plain, ...production } }
    ],
    ...changes
  })
}

const standing = { live: older, candidate: release }

/** A moment after the last of these was put on record. */
function justBegun(
  events: Parameters<typeof chain>[0],
  changes: Partial<DeliveryObservation> = {}
): DeliveryObservation {
  const observation = observed(standing, events, [], changes)
  return { ...observation, now: Date.parse(observation.records.entries.at(-1)?.at ?? '') + 1 }
}

const effectsOf = (observation: DeliveryObservation) => decide(observation, []).effects
const keysOf = (observation: DeliveryObservation) =>
  effectsOf(observation).flatMap((effect) => (effect.kind === 'dispatch' ? [effect.key] : []))
const opensOf = (observation: DeliveryObservation) =>
  effectsOf(observation).flatMap((effect) => (effect.kind === 'open_pull' ? [effect.branch] : []))
const movesOf = (observation: DeliveryObservation) =>
  effectsOf(observation).flatMap((effect) =>
    effect.kind === 'write_environments' && effect.branch === 'modelgate/environments' ? effect.changes : []
  )
const branch = promotionBranch('production', 'fraud', version)

test('the promotions of the release that is live now and of the one that was are looked at again', () => {
  const before = record('promotion_opened', at, {
    ...{ pull: 20, release: older, version: 'v0.1.0', head: 'f'.repeat(40), replaces: null, from: [5], tree }
  })
  const wokenBy = (records: readonly StepRecord[]) =>
    (decide(observed(standing, [before, opened(21), dispatched(21)], [bringUp(21, records)]), []).wakes ?? []).flatMap(
      (subject) => (subject.kind === 'pull' ? [subject.number] : [])
    )
  expect(wokenBy([said('production'), said('live')])).toEqual([21, 20])
  expect(wokenBy([failed('production')])).toEqual([21])
})

test('what is live is tagged once the log knows of it, and before the state moves on', () => {
  const tagsOf = (records: readonly StepRecord[]) =>
    effectsOf(observed(standing, [opened(21), dispatched(21)], [bringUp(21, records)])).filter(({ kind }) =>
      ['append_records', 'write_tag', 'write_environments'].includes(kind)
    )
  const [tag, state, ...rest] = tagsOf([said('production'), said('live')])
  expect(tag).toEqual({
    ...{ kind: 'write_tag', prefix: 'fraud#production#', sha: merged, key: keyOf(21) },
    message: `fraud v0.2.0 is live in production\n\nrelease ${release}`
  })
  expect([state?.kind, rest]).toEqual(['write_environments', []])
  expect(tagsOf([failed('production')]).map(({ kind }) => kind)).not.toContain('write_tag')
})

test('a deployment ends as the one that was begun, wherever the default branch stood when its run started', () => {
  const shownBy = (runs: readonly RunFacts[], events: Parameters<typeof chain>[0]) =>
    effectsOf(observed(standing, [opened(21), gated(21), ...events], runs)).flatMap((effect) =>
      effect.kind === 'write_deployment' ? [[effect.sha, effect.key, effect.state]] : []
    )
  expect(shownBy([], [])).toEqual([[merged, keyOf(21), 'in_progress']])
  const later = bringUp(21, [said('production'), said('live')], { headSha: '9'.repeat(40) })
  expect(shownBy([later], [dispatched(21)])).toEqual([[merged, keyOf(21), 'success']])
})

describe('a run that GitHub would not start', () => {
  const refusal = { status: 403, message: 'Resource not accessible by integration', permission: 'actions: write' }
  const before = [opened(21), gated(21), dispatched(21)]
  const refused = { kind: 'refused', key: keyOf(21), refusal } as const
  const started = { kind: 'started', key: keyOf(21), run: null } as const
  const told = (of: typeof refusal | null) => record('dispatch_answered', at, { key: keyOf(21), pull: 21, refusal: of })
  const toldOf = (effects: readonly Effect[]) =>
    effects.flatMap((effect) => (effect.kind === 'append_records' ? effect.events.map(({ detail }) => detail) : []))

  test('is put on record once, for the promotion to say it, and not asked for again at once', () => {
    const { effects, wakes } = decide(observed(standing, before, []), [], [refused])
    expect(toldOf(effects)).toEqual([{ key: keyOf(21), pull: 21, refusal }])
    expect(effects.map(({ kind }) => kind)).toEqual(['append_records'])
    expect(wakes).toMatchObject([{ kind: 'pull', number: 21 }])
    expect(decide(observed(standing, [...before, told(refusal)], []), [], [refused]).effects).toEqual([])
  })

  test('is said to have started once it has, and nothing is said of one that was never refused', () => {
    const again = decide(observed(standing, [...before, told(refusal)], []), [])
    expect(again.effects.map(({ kind }) => kind)).toEqual(['dispatch', 'write_deployment'])
    expect(again.again).toBe(true)
    const after = decide(observed(standing, [...before, told(refusal)], []), [], [started])
    expect(toldOf(after.effects)).toEqual([{ key: keyOf(21), pull: 21, refusal: null }])
    expect(after.wakes).toMatchObject([{ kind: 'pull', number: 21 }])
    expect(decide(observed(standing, [...before, told(refusal), told(null)], []), [], [started]).effects).toEqual([])
    expect(decide(observed(standing, before, []), [], [started]).effects).toEqual([])
  })
})

describe('a release that stands promoted', () => {
  test('is dispatched once, for the promotion that was merged', () => {
    expect(keysOf(observed(standing, [opened(21), gated(21)], []))).toEqual([keyOf(21)])
    expect(keysOf(justBegun([opened(21), dispatched(21)]))).toEqual([])
  })

  test.each([
    ['its gate never let through', []],
    ['its gate had closed for again', [gated(21), gated(21, false)]],
    ['somebody had pushed to since its gate let it through', [gated(21, true, 'a'.repeat(40))]]
  ])('is not dispatched where %s, and is taken back', (_, events) => {
    const observation = observed(standing, [opened(21), ...events], [])
    expect(keysOf(observation)).toEqual([])
    expect(movesOf(observation)).toEqual([
      { environment: 'production', model: 'fraud', state: { live: older, candidate: null, weight: 0, hold: null } }
    ])
    expect(opensOf(observed({ live: older }, [opened(21), ...events], []))).toEqual([branch])
  })

  test('goes on once it is dispatched, whatever its gate says later', () => {
    expect(movesOf(justBegun([opened(21), gated(21), dispatched(21), gated(21, false)]))).toEqual([])
  })

  test('is brought up by the commit that its promotion was judged by, which a revert makes another than the first', () => {
    const reverted = '9'.repeat(40)
    const again = { ...opened(21), commit: reverted }
    expect(effectsOf(justBegun([again, gated(21)]))).toContainEqual(
      expect.objectContaining({ kind: 'dispatch', inputs: expect.objectContaining({ commit: reverted }) })
    )
  })

  test('is on record before it is dispatched, so that of two bots one does it', () => {
    const kinds = effectsOf(observed(standing, [opened(21), gated(21)], [])).map(({ kind }) => kind)
    expect(kinds.slice(0, 3)).toEqual(['append_records', 'dispatch', 'write_deployment'])
  })

  test('is dispatched by the next who looks, once whoever put it on record must have died', () => {
    const events = [opened(21), dispatched(21)]
    expect(decide(justBegun(events), []).wakeAt).toBe(justBegun(events).now + startGraceMs - 1)
    expect(keysOf(observed(standing, events, []))).toEqual([keyOf(21)])
    expect(effectsOf(observed(standing, events, [])).map(({ kind }) => kind)).not.toContain('append_records')
    expect(keysOf(observed(standing, events, [bringUp(21, [])]))).toEqual([])
  })

  test('is not dispatched where nothing on record promoted it, nor by a promotion that is still open', () => {
    expect(keysOf(observed(standing, [], []))).toEqual([])
    const pull = { ...observe().pull, number: 22, head: { ...observe().pull.head, ref: branch } }
    const both = justBegun([opened(21), dispatched(21), opened(22)], { promotions: [pull] })
    expect(keysOf(both)).toEqual([])
  })

  test('is live once the run of its promotion says so', () => {
    const live = bringUp(21, [said('production'), said('live')])
    expect(movesOf(observed(standing, [opened(21), dispatched(21)], [live]))).toMatchObject([
      { environment: 'production', state: { live: release, candidate: null } }
    ])
  })

  test.each([
    ['a person started', { startedBy: dana }],
    ['is of another workflow', { path: '.github/workflows/nightly.yml' }],
    ['is of another promotion', { title: `promote ${keyOf(20)}` }]
  ])('is not live by a run that %s', (_which, changes) => {
    const live = bringUp(21, [said('production'), said('live')], changes)
    expect(movesOf(observed(standing, [opened(21), dispatched(21)], [live]))).toEqual([])
  })
})

describe('a release that was live before and rolled back', () => {
  const first = bringUp(21, [said('production'), said('live')])
  const before = [opened(21), dispatched(21)]

  test('is promoted again once nothing holds it', () => {
    expect(opensOf(observed({ live: older }, before, [first]))).toEqual([branch])
    expect(opensOf(observed({ live: older, hold: 'rolled back' }, before, [first]))).toEqual([])
  })

  test('is dispatched anew, and its first run does not count as the new one', () => {
    const again = observed(standing, [...before, opened(30), gated(30)], [first])
    expect(keysOf(again)).toEqual([keyOf(30)])
    expect(movesOf(again)).toEqual([])
    expect(movesOf(observed(standing, [...before, opened(30), dispatched(30)], [first]))).toEqual([])
  })

  test('is live by the run of the new promotion', () => {
    const second = bringUp(30, [said('production'), said('live')])
    const observation = observed(standing, [...before, opened(30), dispatched(30)], [second, first])
    expect(movesOf(observation)).toMatchObject([{ state: { live: release, candidate: null } }])
  })
})

describe('a release that could not be brought up', () => {
  const events = [opened(21), dispatched(21)]

  test.each(['production', 'live'] as const)('is taken back when %s fails, and not promoted again', (step) => {
    const run = bringUp(21, step === 'live' ? [said('production'), failed('live')] : [failed('production')])
    expect(movesOf(observed(standing, events, [run]))).toMatchObject([{ state: { live: older, candidate: null } }])
    expect(opensOf(observed({ live: older }, events, [run]))).toEqual([])
  })

  test('is promoted again after a run of it that passed', () => {
    const later = bringUp(22, [said('production'), said('live')])
    expect(opensOf(observed({ live: older }, events, [later, bringUp(21, [failed('production')])]))).toEqual([branch])
  })
})
