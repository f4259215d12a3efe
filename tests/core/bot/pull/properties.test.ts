// What no order, loss or repetition of events, and no act of unauthorised people, may bring about.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Person } from '../../../../core/bot/people.ts'
import { recordsOf } from '../../../../core/bot/records.ts'
import type { Request } from '../../../../core/bot/requests.ts'
import { hasLabel, isOpen, say, setLabel, shown, takeLabel } from '../support/acts.ts'
import { configText, dana, facts, otto, people, rita, toni } from '../support/pulls.ts'
import type { World } from '../support/world.ts'

const time = { interruptAfterTimeLimit: 8_000, numRuns: 40 }
const two = configText.replace('count: 1, teams: [acme/ml-reviewers]', 'count: 2')
const grace = 6 * 60_000

interface Act {
  readonly by: Person
  readonly does: 'set' | 'take'
  readonly viaApp?: boolean
}
const act = (...who: readonly Person[]): fc.Arbitrary<Act> =>
  fc.record({ by: fc.constantFrom(...who), does: fc.constantFrom('set' as const, 'set' as const, 'take' as const) })

/** Null where there is nothing to do: a label that is on can't be set, nor one that is off be taken. */
function perform(world: World, { by, does, viaApp }: Act): Request | null {
  if ((does === 'set') === hasLabel(world)) return null
  return does === 'set' ? setLabel(world, by, 'approve:staging', viaApp) : takeLabel(world, by)
}

function inForce(world: World): readonly string[] {
  const { entries } = world.state().records
  const revoked = new Set(recordsOf(entries, 'approval_revoked').map(({ detail }) => detail.request))
  const given = recordsOf(entries, 'approval_given').filter(({ detail }) => !revoked.has(detail.request))
  return given.map(({ detail }) => detail.by.login).sort()
}

function rest(world: World): void {
  world.change((before) => ({ ...before, now: before.now + grace }))
  world.reconcile()
}

const outcome = (world: World) => ({ open: isOpen(world), label: hasLabel(world), inForce: inForce(world) })

test.each([
  ['one approval', configText],
  ['two approvals', two]
])('acts that are told of in any order, twice, or late end as in order: %s', (_name, text) => {
  const script = fc.array(act(rita, otto, toni, dana), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(script, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (acts, keys) => {
      const disorderly = shown({}, text)
      const events = acts.flatMap((each) => perform(disorderly, each) ?? [])
      const orderly = shown({}, text)
      const { pull, labelEvents, now } = disorderly.state()
      orderly.change((before) => ({ ...before, pull, labelEvents, now }))
      orderly.reconcile(events)
      rest(orderly)
      const deliveries = [...events, ...events].map((event, index) => ({ event, key: keys[index] ?? 0 }))
      for (const { event, key } of deliveries.toSorted((a, b) => a.key - b.key)) {
        disorderly.reconcile([event])
        if (key % 3 === 0) disorderly.reconcile()
      }
      rest(disorderly)
      const [one, other] = [outcome(disorderly), outcome(orderly)]
      // Heard one by one, an approval may be refused where together it counts: never the other way round.
      expect(other.inForce).toEqual(expect.arrayContaining([...one.inForce]))
      if (one.open) expect(other.open).toBe(true)
      expect(one.label).toBe(one.open)
    }),
    time
  )
})

test('no sequence of acts by unauthorised people opens the gate', () => {
  const mallory: Person = { id: 50, login: 'RITA' }
  const robot: Person = { id: 51, login: 'robot[bot]' }
  const strangers = [toni, dana, mallory, robot]
  const known = [
    ...people,
    facts(mallory, { role: 'read', permission: 'read', teams: [] }),
    facts(robot, { isBot: true, teams: ['acme/ml-reviewers'] })
  ]
  const commands = ['approve staging', 'resume', 'revoke', 'include fraud', 'accept fraud recall "fine"', 'hold']
  const anything = fc.oneof(
    act(...strangers),
    fc.constant({ by: rita, does: 'set', viaApp: true } as const),
    fc.record({ by: fc.constantFrom(...strangers), says: fc.constantFrom(...commands) })
  )
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 10 }), fc.boolean(), (acts, isLooked) => {
      const world = shown({ people: known })
      for (const each of acts) {
        const event = 'says' in each ? say(world, each.by, `/modelgate ${each.says}`) : perform(world, each)
        world.reconcile(event == null ? [] : [event])
        if (isLooked) world.reconcile()
        expect(isOpen(world)).toBe(false)
      }
      rest(world)
      expect([isOpen(world), hasLabel(world), inForce(world)]).toEqual([false, false, []])
    }),
    time
  )
})

test('every approval on record is of what the comment had shown, and a second look writes nothing', () => {
  fc.assert(
    fc.property(fc.array(act(rita, otto, toni, dana), { maxLength: 6 }), (acts) => {
      const world = shown({}, two)
      for (const each of acts) {
        const before = world.state()
        const event = perform(world, each)
        world.reconcile(event === null ? [] : [event])
        const given = recordsOf(world.state().records.entries, 'approval_given')
        for (const { detail } of given) {
          expect(detail.head).toBe(before.comment?.shown?.head)
          expect(detail.at).toBeGreaterThanOrEqual(before.comment?.shown?.at ?? Infinity)
          expect(detail.models).toEqual(given[0]?.detail.models)
        }
        expect(world.reconcile(event === null ? [] : [event])).toEqual([])
      }
    }),
    time
  )
})
