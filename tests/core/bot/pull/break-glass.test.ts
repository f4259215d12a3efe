// TRUST: emergency. The glass is broken by named people, for one release, and for nothing that is not a known release.
import { describe, expect, test } from '@jest/globals'
import { personText, type Person } from '../../../../core/bot/people.ts'
import { record, recordsOf, type BotEvent } from '../../../../core/bot/records.ts'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { refusals, setLabel, takeLabel } from '../support/acts.ts'
import { promotion, promotionHead, release, served } from '../support/promotions.ts'
import { configText, dana, now, observe, otto, people as everybody, rita, walkOf } from '../support/pulls.ts'
import { runOfMain } from '../support/deliveries.ts'
import { createWorld, type World } from '../support/world.ts'

const text = configText.replace('soak: 24h', 'soak: 24h\n    break_glass: [rita]')
const name = 'break-glass'

function shown(changes: Partial<PullObservation> = {}): World {
  const world = createWorld({ ...promotion('production', [], text), ...changes })
  world.reconcile()
  return world
}
/** The label as it stands after the event was heard: merged says whether it let the release through. */
function broken(world: World, by: Person, viaApp = false): boolean {
  world.reconcile([setLabel(world, by, name, viaApp)])
  return world.merged().length > 0
}
const records = (world: World) => recordsOf(world.state().records.entries, 'break_glass')

describe('emergency', () => {
  test('a named person opens the gate without soak and approvals, loudly in comment and audit', () => {
    const world = shown()
    expect(world.merged()).toEqual([])
    expect(broken(world, rita)).toBe(true)
    expect(records(world)).toMatchObject([{ detail: { by: rita } }])
    expect(world.state().comment?.body).toContain('🚨')
    expect(world.state().comment?.body).toContain('`rita` broke the glass')
  })

  test.each<[string, Person, boolean, string]>([
    ['somebody who is not named, though an approver', otto, false, 'approver_not_listed'],
    ['an App that acts in the name of one who is', rita, true, 'approver_is_bot'],
    ['somebody whose name is alike', { id: 66, login: 'rіta' }, false, 'approval_unverifiable']
  ])('%s opens nothing', (_who, by, viaApp, reason) => {
    const world = shown()
    expect(broken(world, by, viaApp)).toBe(false)
    expect([refusals(world), records(world)]).toEqual([[reason], []])
    expect(world.state().pull.labels.items).toEqual([])
  })

  test('a named person who has no write access any more opens nothing', () => {
    const world = shown()
    world.change((before) => ({
      ...before,
      people: before.people.map((each) => (each.id === rita.id ? { ...each, role: 'read', permission: 'read' } : each))
    }))
    expect(broken(world, rita)).toBe(false)
    expect(refusals(world)).toEqual(['approver_lacks_role'])
  })

  test('an account that took a named login over is somebody else, and opens nothing', () => {
    const world = shown()
    expect(broken(world, { id: 66, login: 'rita' })).toBe(false)
    expect(records(world)).toEqual([])
  })

  test('a label that GitHub shows nobody to have set opens nothing', () => {
    const world = shown()
    const request = setLabel(world, rita, name)
    world.change((before) => ({ ...before, labelEvents: [] }))
    world.reconcile([request])
    expect([world.merged(), records(world)]).toEqual([[], []])
  })

  test('taken off before it was heard, or set on another commit, it opens nothing', () => {
    const world = shown()
    const request = setLabel(world, rita, name)
    world.reconcile([takeLabel(world, dana, name)])
    world.reconcile([request])
    const elsewhere = shown()
    elsewhere.reconcile([{ ...setLabel(elsewhere, rita, name), head: '9'.repeat(40) }])
    expect([refusals(world), refusals(elsewhere)]).toEqual([['approval_revoked'], ['approval_stale']])
    expect([world.merged(), elsewhere.merged()]).toEqual([[], []])
  })

  test('set by one, taken off, and set again by another, it is not the first one’s any more', () => {
    const world = shown()
    const request = setLabel(world, rita, name)
    world.reconcile([takeLabel(world, dana, name)])
    world.change((before) => before)
    const again = setLabel(world, otto, name)
    world.reconcile([request, again])
    expect(refusals(world)).toEqual(['approval_revoked', 'approver_not_listed'])
    expect(world.merged()).toEqual([])
  })

  const detail = { pull: 21, request: 'delivery-glass', by: rita, at: now, head: promotionHead, release }
  const at = { actor: personText(rita), model: null, environment: 'production', commit: promotionHead }
  const recorded = (
    changes: Partial<typeof detail> = {},
    { environment = 'production', isOn = true, people = everybody, events = [] as readonly BotEvent[] } = {}
  ) => {
    const glass = record('break_glass', { ...at, environment }, { ...detail, ...changes })
    const start = promotion('production', [glass, ...events], text)
    const labels = { kind: 'all' as const, items: isOn ? [{ id: 903, name }] : [] }
    const world = createWorld({ ...start, people, pull: { ...start.pull, labels } })
    world.reconcile()
    return world.merged().length > 0
  }

  test('what is on record lets through this very release and head, while the label is on and the person may', () => {
    expect(recorded()).toBe(true)
    expect(recorded({ head: '9'.repeat(40) })).toBe(false)
    expect(recorded({ release: digestBytes('another') })).toBe(false)
    expect(recorded({ pull: 22 })).toBe(false)
    expect(recorded({ by: otto })).toBe(false)
    expect(recorded({}, { environment: 'staging' })).toBe(false)
    expect(recorded({}, { isOn: false })).toBe(false)
    expect(recorded({}, { people: everybody.filter(({ id }) => id !== rita.id) })).toBe(false)
    const taken = { pull: 21, request: 'off', by: dana, at: now + 1, what: 'break_glass', of: null } as const
    expect(recorded({}, { events: [record('request_withdrawn', at, taken)] })).toBe(false)
  })

  test('origin is never skipped: evidence of a fork, of no run, or other bytes stay closed', () => {
    const walk = [walkOf('fraud')]
    for (const changes of [
      { runs: [] },
      { runs: [runOfMain(walk, { headRepositoryId: 666 })] },
      { promoted: { live: null, candidate: digestBytes('evil'), weight: 0, hold: null } },
      { runs: [{ ...served, headBranch: 'feature' }] }
    ] satisfies Partial<PullObservation>[])
      expect(broken(shown(changes), rita)).toBe(false)
  })

  test('on a change of code there is no glass to break', () => {
    const world = createWorld(observe({}, text))
    world.reconcile()
    world.reconcile([setLabel(world, rita, name)])
    expect([refusals(world), records(world)]).toEqual([['approver_not_listed'], []])
  })
})
