// What a comment says once its pull request is merged or closed.
import { describe, expect, test } from '@jest/globals'
import { promoteWorkflow, promotionKey } from '../../../../core/bot/branches.ts'
import { decide } from '../../../../core/bot/decide.ts'
import type { EnvironmentState } from '../../../../core/pipeline/ports.ts'
import type { Refusal } from '../../../../core/bot/outcomes.ts'
import { record } from '../../../../core/bot/records.ts'
import { setLabel, shown } from '../support/acts.ts'
import { chain, deliver } from '../support/deliveries.ts'
import { bot, gated, opened, promotion, release, served, version } from '../support/promotions.ts'
import type { StepRecord } from '../../../../core/pipeline/evidence.ts'
import { configText, head, rita, runOf, stepRecord, walkOf } from '../support/pulls.ts'
import { createWorld, type World } from '../support/world.ts'

const headingOf = (world: World) => world.state().comment?.body.split('\n')[0]

function ended(world: World, state: 'merged' | 'closed', changes: Partial<ReturnType<World['state']>> = {}): void {
  world.change((before) => ({ ...before, ...changes, pull: { ...before.pull, state, mergedAs: head } }))
}

describe('of a change', () => {
  test('that was merged the heading says as what, once, and what was shown stays for a late approval', () => {
    const world = shown()
    const before = world.state().comment
    ended(world, 'merged')
    expect(world.reconcile().map(({ kind }) => kind)).toEqual(['write_comment'])
    expect(headingOf(world)).toMatch(/^## Merged as `aaaaaaa`: it goes on in the \[runs of that commit\]/)
    expect(world.state().comment?.shown).toEqual({ ...before?.shown, foundAt: before?.updatedAt })
    expect(world.state().comment?.body).toContain('| `recall` ↑ |')
    expect(decide(world.state(), []).effects).toEqual([])
    world.reconcile([setLabel(world, rita)])
    expect(headingOf(world)).toContain('Merged as')
    expect(world.state().comment?.body).toContain('`rita` approved `staging`')
  })

  test('that was closed the heading says so, until it is opened again', () => {
    const world = shown()
    ended(world, 'closed')
    world.reconcile()
    expect(headingOf(world)).toBe('## Closed without a merge: nothing of it is deployed.')
    expect(decide(world.state(), []).effects).toEqual([])
    world.change((before) => ({ ...before, pull: { ...before.pull, state: 'open' } }))
    world.reconcile()
    expect(headingOf(world)).toContain('waits for approval')
  })

  test('whose base becomes a branch that no gate covers, the heading says so, until it is put back', () => {
    const world = shown()
    const to = (ref: string) =>
      world.change((before) => ({ ...before, pull: { ...before.pull, base: { ...before.pull.base, ref } } }))
    to('release/`1`')
    expect(world.reconcile().map(({ kind }) => kind)).toEqual(['write_comment'])
    expect(headingOf(world)).toBe(
      '## Its base is `` release/`1` `` now, which no gate covers: what stands below was said before, and nothing is judged here.'
    )
    expect(decide(world.state(), []).effects).toEqual([])
    to('main')
    world.reconcile()
    expect(headingOf(world)).toContain('waits for approval')
  })

  test('that has no comment is not told of it', () => {
    const world = shown()
    ended(world, 'closed', { comment: null })
    expect(world.reconcile()).toEqual([])
  })
})

describe('of a promotion', () => {
  const waiting = (): World => {
    const world = createWorld(promotion('production', [], configText))
    world.reconcile()
    expect(world.state().comment?.body).toContain('What is needed before')
    return world
  }
  const serves = (changes: Partial<EnvironmentState>) => [
    {
      environment: 'production',
      model: 'fraud',
      state: { live: null, candidate: null, weight: 0, hold: null, ...changes }
    }
  ]

  const letThrough = (world: World): void => {
    const entries = chain([opened(21, 'production'), gated(21)])
    world.change((before) => ({ ...before, records: { ...before.records, entries } }))
  }

  test('that was merged it says which run brings it up, then that it is live, and no longer what is needed', () => {
    const world = waiting()
    letThrough(world)
    ended(world, 'merged', { places: serves({ candidate: release }) })
    world.reconcile()
    expect(headingOf(world)).toContain(`is merged; it is being brought up by a run of \`${promoteWorkflow}\`.`)
    expect(world.state().comment?.body).not.toContain('What is needed before')
    const title = promotionKey('production', 'fraud', release, 21)
    const answered = (refusal: Refusal | null) => {
      const told = record('dispatch_answered', { ...bot, environment: 'production' }, { key: title, pull: 21, refusal })
      const entries = chain([opened(21, 'production'), gated(21), told])
      world.change((before) => ({ ...before, records: { ...before.records, entries } }))
      world.reconcile()
    }
    answered({ status: 404, message: 'Not <b>Found</b> @dana', permission: null })
    expect(headingOf(world)).toContain(
      'is merged, but not brought up. Could not start modelgate-promote.yml for fraud in production: GitHub answered 404 Not'
    )
    expect(headingOf(world)).toContain('Bring .github/workflows/modelgate-promote.yml to main')
    expect(headingOf(world)).not.toMatch(/<b>|[^\\]@dana/)
    answered(null)
    expect(headingOf(world)).toContain(`is merged; it is being brought up by a run of \`${promoteWorkflow}\`.`)
    const run = runOf([], {
      id: 555,
      path: `.github/workflows/${promoteWorkflow}`,
      status: 'in_progress',
      title,
      url: 'https://github.example/555'
    })
    world.change((before) => ({ ...before, runs: [run, served] }))
    world.reconcile()
    expect(headingOf(world)).toContain('by [run 555](https://github.example/555).')
    world.change((before) => ({ ...before, places: serves({ live: release }) }))
    expect(world.reconcile().map(({ kind }) => kind)).toEqual(['write_comment', 'write_check'])
    expect(headingOf(world)).toContain('is merged, and the release is live.')
    expect(decide(world.state(), []).effects).toEqual([])
  })

  test('that was merged and taken back it does not say that it is being brought up', () => {
    const world = waiting()
    letThrough(world)
    ended(world, 'merged', { places: serves({}) })
    world.reconcile()
    expect(headingOf(world)).toContain('something else serves there now.')
  })

  test('whose release did not come up it says why, and what lets it try again', () => {
    const world = waiting()
    letThrough(world)
    ended(world, 'merged', { places: serves({ candidate: release }) })
    const why = { code: 'start_failed', message: 'it ended with <b>1</b>\nmore', cure: 'look' }
    const failed = stepRecord('fraud', 'production', { result: 'fail', reasons: [why] })
    const bringUp = (records: readonly StepRecord[]) =>
      runOf([walkOf('fraud', null, records)], {
        ...{ id: 555, path: `.github/workflows/${promoteWorkflow}`, url: 'https://github.example/555' },
        ...{ title: promotionKey('production', 'fraud', release, 21), status: 'completed' }
      })
    world.change((before) => ({ ...before, runs: [bringUp([]), served] }))
    world.reconcile()
    expect(headingOf(world)).toContain(
      'is merged, but [run 555](https://github.example/555) ended without a word of it: run it again.'
    )
    world.change((before) => ({ ...before, places: serves({}), runs: [bringUp([failed]), served] }))
    world.reconcile()
    expect(headingOf(world)).toContain('❌ The promotion of')
    expect(headingOf(world)).toContain('but the release did not come up: `start_failed`, it ended with')
    expect(headingOf(world)).toContain('comments `/modelgate promote fraud production`.')
    expect(headingOf(world)).not.toMatch(/<b>/)
  })

  test('that was merged around its gate it says by whom and what is next, once and on record', () => {
    const world = waiting()
    ended(world, 'merged', { places: serves({ candidate: release }) })
    world.change((before) => ({ ...before, pull: { ...before.pull, mergedBy: rita } }))
    const effects = world.reconcile()
    expect(effects).toContainEqual(
      expect.objectContaining({
        kind: 'append_records',
        events: [expect.objectContaining({ kind: 'merged_around', actor: 'rita#2' })]
      })
    )
    expect(headingOf(world)).toBe(
      '## ⚠️ The promotion of fraud v0.2.0 to `production` was merged by `rita` around its gate: nothing is brought up, it is taken back, and a new promotion asks for what this one waited for.'
    )
    expect(world.reconcile()).toEqual([])
    world.change((before) => ({ ...before, replacedBy: 22 }))
    world.reconcile()
    expect(headingOf(world)).toContain('and #22 asks for what this one waited for.')
  })

  test('that was closed it names the one that replaces it, where there is one', () => {
    const world = waiting()
    ended(world, 'closed')
    world.reconcile()
    expect(headingOf(world)).toBe('## Closed without a merge: it promotes nothing.')
    world.change((before) => ({ ...before, replacedBy: 22 }))
    world.reconcile()
    expect(headingOf(world)).toBe('## Closed: #22 replaces it.')
  })

  test('TRUST: that was let through and closed is let through no more, on record once', () => {
    const world = waiting()
    letThrough(world)
    ended(world, 'closed')
    world.reconcile()
    expect(world.state().records.entries.at(-1)).toMatchObject({
      kind: 'promotion_gated',
      environment: 'production',
      detail: { pull: 21, isOpen: false }
    })
    expect(world.reconcile()).toEqual([])
  })

  test('that is over is looked at again when the next one is opened, and when its run is started', () => {
    const created = record(
      'release_created',
      { ...bot, environment: null },
      {
        ...{ version, release, comparison: null, run: 8123, attempt: 1, tree: head },
        parts: { model: release, serving: release, features: null }
      }
    )
    const seen = deliver({
      mergedPulls: [],
      records: { entries: chain([created, opened(21, 'production'), gated(21)]), head: 'd' },
      places: serves({ candidate: release }),
      environmentsHead: head
    })
    expect(decide(seen, []).effects).toContainEqual(expect.objectContaining({ kind: 'dispatch' }))
    expect(decide(seen, []).wakes).toMatchObject([{ kind: 'pull', number: 21 }])
    const next = { ...promotion('production', [], configText).pull, number: 22 }
    const opens = { ...seen, promotions: [next], places: [] }
    expect(decide(opens, []).wakes).toMatchObject([{ number: 22 }, { number: 21 }])
  })
})
