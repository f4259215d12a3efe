import { describe, expect, test } from '@jest/globals'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { Person } from '../../../../core/bot/people.ts'
import { setLabel as labelSet } from '../support/acts.ts'
import { createWorld, type World } from '../support/world.ts'
import { dana, head, observe, rita, toni } from '../support/pulls.ts'

/** Somebody sets a label, and GitHub tells. */
function setLabel(world: World, by: Person): void {
  world.reconcile([labelSet(world, by)])
}

const summary = (state: PullObservation) => state.checks.findLast(({ name }) => name === 'modelgate')
const isOpen = (world: World): boolean => summary(world.state())?.conclusion === 'success'
const hasLabel = (world: World): boolean =>
  world.state().pull.labels.items.some(({ name }) => name === 'approve:staging')

function shown(changes: Partial<PullObservation> = {}): World {
  const world = createWorld(observe(changes))
  world.reconcile()
  return world
}

describe('an approval by label', () => {
  test('of somebody whom the rule asks for opens the gate, and is confirmed with who and what', () => {
    const world = shown()
    expect(isOpen(world)).toBe(false)
    setLabel(world, rita)
    expect(isOpen(world)).toBe(true)
    expect(hasLabel(world)).toBe(true)
    expect(world.state().comment?.body).toContain('`rita` approved `staging`')
    expect(world.state().comment?.body).toContain(head.slice(0, 7))
  })

  test.each([
    ['a label set by someone without the right', toni, 'approver_lacks_role'],
    ['self-approval', dana, 'contributor_cannot_approve']
  ])('%s does not count, says why and takes the label off', (_row, by, reason) => {
    const world = shown()
    setLabel(world, by)
    expect(isOpen(world)).toBe(false)
    expect(hasLabel(world)).toBe(false)
    expect(world.state().comment?.body).toContain(`Not counted, \`${reason}\``)
  })
})
