// What can still be asked on a change that was merged.
import { describe, expect, test } from '@jest/globals'
import { decidePull } from '../../../../core/bot/pull/decide.ts'
import { refusals, say, setLabel, shown, hasLabel } from '../support/acts.ts'
import { dana, observe, rita } from '../support/pulls.ts'
import { recordsOf } from '../../../../core/bot/records.ts'
import type { World } from '../support/world.ts'

function merged(): World {
  const world = shown()
  world.change((before) => ({ ...before, pull: { ...before.pull, state: 'merged' } }))
  return world
}
const given = (world: World) => recordsOf(world.state().records.entries, 'approval_given')

describe('a merged change', () => {
  test('takes the approval that was missing, bound to what was shown on it', () => {
    const world = merged()
    world.reconcile([setLabel(world, rita)])
    expect(given(world).map(({ detail }) => [detail.by.login, detail.head])).toEqual([
      ['rita', world.state().pull.head.sha]
    ])
    expect(hasLabel(world)).toBe(true)
    expect(world.state().comment?.body).toContain('`rita` approved `staging`')
  })

  test('refuses a contributor as before, and takes the label off', () => {
    const world = merged()
    world.reconcile([setLabel(world, dana)])
    expect(given(world)).toEqual([])
    expect(refusals(world)).toEqual(['contributor_cannot_approve'])
    expect(hasLabel(world)).toBe(false)
  })

  test('answers a command', () => {
    const world = merged()
    say(world, rita, '/modelgate approve staging')
    world.reconcile()
    expect(given(world)).toHaveLength(1)
  })

  test('asks what is deployed to be looked at again', () => {
    const world = merged()
    const request = setLabel(world, rita)
    expect(decidePull(world.state(), [request]).wakes).toMatchObject([{ kind: 'delivery' }])
  })

  test('is left alone where nobody asks, also once its policy has changed', () => {
    const world = merged()
    world.reconcile([setLabel(world, rita)])
    world.change((before) => ({ ...before, config: { ...before.config, policy: `sha256:${'9'.repeat(64)}` } as never }))
    expect(decidePull(world.state(), []).effects).toEqual([])
  })

  test('that was never looked at by a bot stays so', () => {
    const state = observe()
    expect(decidePull({ ...state, pull: { ...state.pull, state: 'merged' } }, []).effects).toEqual([])
  })
})
