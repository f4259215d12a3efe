// A merged promotion whose release is live: its check offers to take it back, with the rights of the command.
import { describe, expect, test } from '@jest/globals'
import { shownBy } from '../../../../core/bot/checks.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { Person } from '../../../../core/bot/people.ts'
import { record, recordsOf } from '../../../../core/bot/records.ts'
import type { ButtonRequest } from '../../../../core/bot/requests.ts'
import { digestBytes, type Digest } from '../../../../core/digest.ts'
import { chain, deliver } from '../support/deliveries.ts'
import { bot, gated, promotion, promotionHead, release, version } from '../support/promotions.ts'
import { configText, dana, now, otto, toni, tree } from '../support/pulls.ts'
import { createWorld, type World } from '../support/world.ts'

const older = digestBytes('older')
const opened = (pull: number, replaces: Digest | null) =>
  record(
    'promotion_opened',
    { ...bot, environment: 'production' },
    { pull, release, version, head: promotionHead, replaces, from: [7], tree }
  )
const serving = (live: Digest | null): PullObservation['places'] => [
  { environment: 'production', model: 'fraud', state: { live, candidate: null, weight: 0, hold: null } }
]

function mergedPromotion(replaces: Digest | null, live: Digest | null = release, later = opened(21, replaces)): World {
  const start = promotion('production', [], configText)
  const records = { entries: chain([opened(21, replaces), gated(21), later]), head: 'x' }
  const places = serving(live)
  return createWorld({
    ...start,
    pull: { ...start.pull, state: 'merged' },
    ...{ records, places, delivery: deliver({ records, places }) }
  })
}

const checksIn = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'write_check' ? [effect.check] : []))
const dispatchesIn = (effects: readonly Effect[]) => effects.filter(({ kind }) => kind === 'dispatch')
const answers = (world: World) =>
  recordsOf(world.state().records.entries, 'command_answered').map(({ detail }) => detail)

function press(world: World, by: Person, changes: Partial<ButtonRequest> = {}): ButtonRequest {
  const shown = shownBy(world.state().checks.find(({ name }) => name === 'modelgate / live')?.externalId ?? '')
  const of = { kind: 'button', identifier: 'rollback', checkId: 3, head: promotionHead, viaApp: false } as const
  return { ...of, id: 'd1', by, at: now, ...(shown === null ? {} : { shown }), ...changes }
}

describe('the check of a live release', () => {
  test('offers to roll back, within the lengths that GitHub allows', () => {
    const [check, ...more] = checksIn(mergedPromotion(older).reconcile())
    expect(more).toEqual([])
    expect(check).toMatchObject({ name: 'modelgate / live', headSha: promotionHead, conclusion: 'success' })
    expect(check?.title).toBe('fraud v0.2.0 is live in production')
    expect(check?.buttons).toEqual([
      { label: 'Roll back', description: 'Take v0.2.0 out of production', identifier: 'rollback' }
    ])
  })

  test('offers nothing where nothing was live before', () => {
    expect(checksIn(mergedPromotion(null).reconcile()).map(({ buttons }) => buttons)).toEqual([[]])
  })

  test('is not there before it is live, nor where a later promotion brought the same release up again', () => {
    expect(mergedPromotion(older, older).reconcile()).toEqual([])
    expect(mergedPromotion(older, release, opened(25, older)).reconcile()).toEqual([])
  })

  test('loses its button once another release is live', () => {
    const world = mergedPromotion(older)
    world.reconcile()
    world.change((before) => ({ ...before, places: serving(older) }))
    const [check] = checksIn(world.reconcile())
    expect([check?.title, check?.buttons]).toEqual(['fraud v0.2.0 was live in production', []])
  })
})

describe('a press of "Roll back"', () => {
  test('by an owner starts the run that the command starts, once, and is on record and said', () => {
    const world = mergedPromotion(older)
    world.reconcile()
    const pressed = press(world, otto)
    const inputs = { model: 'fraud', environment: 'production', version: '' }
    expect(dispatchesIn(world.reconcile([pressed]))).toEqual([
      { kind: 'dispatch', workflow: 'modelgate-rollback.yml', ref: 'main', key: 'button-d1', inputs }
    ])
    expect(answers(world)).toMatchObject([
      { request: 'button-d1', by: otto, command: '/modelgate rollback fraud production', isDone: true }
    ])
    expect(world.state().comment?.body).toContain('`/modelgate rollback fraud production` by `otto`')
    expect(dispatchesIn(world.reconcile([pressed]))).toEqual([])
  })

  test.each<readonly [string, Person, Partial<ButtonRequest>, string]>([
    ['somebody without write access', toni, {}, 'no write access'],
    ['somebody who is no owner', dana, {}, 'by the owners of fraud'],
    ['an App', otto, { viaApp: true }, 'An App pressed it'],
    ['an unknown account', { id: 99, login: 'zoe' }, {}, 'could not be looked up'],
    ['an owner, beside something else', otto, { shown: digestBytes('else') }, 'no longer what the button stood beside'],
    ['an owner, on another commit', otto, { head: 'a'.repeat(40) }, 'no longer what the button stood beside']
  ])('by %s is refused, and said', (_who, by, changes, why) => {
    const world = mergedPromotion(older)
    world.reconcile()
    expect(dispatchesIn(world.reconcile([press(world, by, changes)]))).toEqual([])
    expect(answers(world).map(({ isDone }) => isDone)).toEqual([false])
    expect(answers(world)[0]?.outcome).toContain(why)
    expect(world.state().comment?.body).toContain(why)
  })

  test('that comes after it was taken back already starts nothing', () => {
    const world = mergedPromotion(older)
    world.reconcile()
    const late = press(world, otto)
    world.change((before) => ({ ...before, places: serving(older) }))
    expect(dispatchesIn(world.reconcile([late]))).toEqual([])
    expect(answers(world)[0]?.isDone).toBe(false)
  })
})
