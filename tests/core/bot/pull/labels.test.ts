import { expect, test } from '@jest/globals'
import type { LabelRequest } from '../../../../core/bot/requests.ts'
import { observe, rita } from '../support/pulls.ts'
import { createWorld, label } from '../support/world.ts'

const minutes = 60_000

/** The label stands there, and its event is still on its way. */
function labelled() {
  const world = createWorld(observe())
  world.reconcile()
  world.change((before) => ({
    ...before,
    labelEvents: [{ by: rita.id, label: 'approve:staging', at: before.now, viaApp: false }],
    pull: { ...before.pull, updatedAt: before.now, labels: { kind: 'all', items: [label('approve:staging')] } }
  }))
  const { now, pull } = world.state()
  const request: LabelRequest = {
    ...{ kind: 'labeled', id: 'delivery-1', by: rita, viaApp: false, at: now },
    ...{ label: label('approve:staging'), head: pull.head.sha }
  }
  return { world, request }
}

const isOpen = (world: ReturnType<typeof createWorld>): boolean =>
  world.state().checks.findLast(({ name }) => name === 'modelgate')?.conclusion === 'success'
const names = (world: ReturnType<typeof createWorld>) => world.state().pull.labels.items.map(({ name }) => name)

test('a label that is seen before its event waits for it, and then counts', () => {
  const { world, request } = labelled()
  world.reconcile()
  expect(names(world)).toEqual(['approve:staging'])
  expect(isOpen(world)).toBe(false)
  world.reconcile([request])
  expect(isOpen(world)).toBe(true)
})

test('a label whose event was lost is taken off after a while: it was never an approval', () => {
  const { world } = labelled()
  world.change((before) => ({ ...before, now: before.now + 6 * minutes }))
  world.reconcile()
  expect(names(world)).toEqual([])
  expect(isOpen(world)).toBe(false)
})
