import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../../core/bot/decide.ts'
import type { DeliveryObservation } from '../../../../core/bot/observation.ts'
import type { EvidenceDocument, RunFacts } from '../../../../core/bot/run-facts.ts'
import { record, type BotEvent } from '../../../../core/bot/records.ts'
import { digestBytes, type Digest } from '../../../../core/digest.ts'
import { chain, deliver, merged, runOfMain } from '../support/deliveries.ts'
import { modelDigest, servingDigest, stepRecord, tree, walkOf } from '../support/pulls.ts'

const [older, newer] = [digestBytes('release 1'), digestBytes('release 2')]
const hold = 'rolled back from v2 to v1 by dana'
const path = '.github/workflows/modelgate-rollback.yml'
type Placed = NonNullable<EvidenceDocument['placed']>
const back: Placed = { model: 'fraud', environment: 'production', release: older, hold }

/** With a document that says it was made by this very run. */
function ofItself(run: RunFacts, more: Partial<EvidenceDocument> = {}): RunFacts {
  if (run.evidence.kind !== 'read') return run
  const document = { ...run.evidence.document, run: { id: run.id, attempt: run.attempt }, ...more }
  return { ...run, evidence: { ...run.evidence, document } }
}

/** A run that gave the traffic back. */
const rolledBack = (placed: Placed | null = back, changes: Partial<RunFacts> = {}): RunFacts =>
  ofItself(runOfMain([], { path, event: 'workflow_dispatch', status: 'completed', ...changes }), { placed })

const at = { actor: 'modelgate[bot]', model: 'fraud', commit: merged }
const released = (release: Digest, version: string): BotEvent =>
  record(
    'release_created',
    { ...at, environment: null },
    {
      ...{ version, release, comparison: null, run: 1, attempt: 1, tree },
      parts: { model: modelDigest, serving: servingDigest, features: null }
    }
  )
const placed = (run: number, environment = 'production'): BotEvent =>
  record('placed', { ...at, environment }, { run, attempt: 1, release: older, hold })

const known = [released(older, 'v1'), released(newer, 'v2')]
const serving = { live: newer, candidate: null, weight: 0, hold: null }

function decided(changes: Partial<DeliveryObservation>, more: readonly BotEvent[] = []) {
  const { effects } = decide(
    deliver({
      places: [{ environment: 'production', model: 'fraud', state: serving }],
      records: { entries: chain([...known, ...more]), head: null },
      ...changes
    }),
    []
  )
  const of = <Kind extends string>(kind: Kind) =>
    effects.filter((effect): effect is Extract<(typeof effects)[number], { kind: Kind }> => effect.kind === kind)
  return {
    written: of('write_environments').flatMap((effect) => effect.changes),
    events: of('append_records').flatMap((effect) => effect.events.filter(({ kind }) => kind === 'placed')),
    opened: of('open_pull')
  }
}

describe('a rollback that a run made', () => {
  test('is written where it is said what is served, with its hold, and goes on record', () => {
    const { written, events } = decided({ runs: [rolledBack()] })
    const state = { live: older, candidate: null, weight: 0, hold }
    expect(written).toEqual([{ environment: 'production', model: 'fraud', state }])
    expect(events).toMatchObject([
      { model: 'fraud', environment: 'production', detail: { run: 8123, release: older, replaces: newer, hold } }
    ])
  })

  test('ends a release that was being brought up', () => {
    const state = { ...serving, live: older, candidate: newer, weight: 0.25 }
    const places = [{ environment: 'production', model: 'fraud', state }]
    expect(decided({ runs: [rolledBack()], places }).written[0]?.state).toMatchObject({ candidate: null, weight: 0 })
  })

  test('counts once: what was promoted afterwards stays', () => {
    expect(decided({ runs: [rolledBack()] }, [placed(8123)])).toMatchObject({ written: [], events: [] })
  })

  test('that comes after a later one on record counts no more', () => {
    expect(decided({ runs: [rolledBack()] }, [placed(8200)])).toMatchObject({ written: [], events: [] })
    expect(decided({ runs: [rolledBack()] }, [placed(8200, 'staging')]).events).toHaveLength(1)
  })

  test('is followed by the run that lifts its hold', () => {
    const lifted = rolledBack({ ...back, hold: null }, { id: 8124 })
    const places = [{ environment: 'production', model: 'fraud', state: { ...serving, live: older, hold } }]
    const { written } = decided({ runs: [lifted, rolledBack()], places }, [placed(8123)])
    expect(written).toMatchObject([{ state: { live: older, hold: null } }])
  })

  test('in staging is not undone by what a run before it had put there', () => {
    const outputs = { release: newer, version: 'v2', environment: 'staging' }
    const walk = walkOf('fraud', undefined, [stepRecord('fraud', 'staging', { outputs })])
    const places = [{ environment: 'staging', model: 'fraud', state: { ...serving, live: older, hold } }]
    expect(
      decided({ runs: [ofItself(runOfMain([walk], { id: 8100 }))], places }, [placed(8123, 'staging')]).written
    ).toEqual([])
    expect(
      decided({ runs: [ofItself(runOfMain([walk], { id: 8130 }))], places }, [placed(8123, 'staging')]).written
    ).toMatchObject([{ environment: 'staging', state: { live: newer } }])
  })

  test.each([
    ['another workflow', rolledBack(back, { path: '.github/workflows/modelgate.yml' })],
    ['a pull request', rolledBack(back, { event: 'pull_request' })],
    ['another branch', rolledBack(back, { headBranch: 'feature' })],
    ['a file that another run left', { ...rolledBack(), id: 8200 }],
    ['a release that nobody knows', rolledBack({ ...back, release: digestBytes('forged') })],
    ['an environment that the config has not', rolledBack({ ...back, environment: 'moon' })],
    ['a run that moved nothing', rolledBack(null)]
  ])('is none in %s', (_, run) => {
    expect(decided({ runs: [run] })).toMatchObject({ written: [], events: [] })
  })
})
