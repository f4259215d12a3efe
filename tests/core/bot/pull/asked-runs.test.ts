// A run that a person asks for, and a hold that a person lifts, where the bot ends between two effects.
import { expect, test } from '@jest/globals'
import { decidePull } from '../../../../core/bot/pull/decide.ts'
import type { Decision } from '../../../../core/bot/decision.ts'
import type { Outcome } from '../../../../core/bot/outcomes.ts'
import { recordsOf } from '../../../../core/bot/records.ts'
import { isOpen, say, setLabel, shown } from '../support/acts.ts'
import { dana, rita } from '../support/pulls.ts'
import { label, type World } from '../support/world.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import { appendEntry } from '../../../../core/audit/chain.ts'

/** As it stands once a first bot has put what was asked on record, and done no more. */
function asked(): World {
  const world = shown()
  say(world, rita, '/modelgate retrain fraud')
  const { effects } = decidePull(world.state(), [])
  putOnRecord(world, effects)
  return world
}

/** Of these effects only the records: what comes after them is lost. */
function putOnRecord(world: World, effects: readonly Effect[]): void {
  const events = effects.flatMap((effect) => (effect.kind === 'append_records' ? effect.events : []))
  world.change((before) => {
    const entries = events.reduce(
      (sum, event) => [...sum, appendEntry(sum.at(-1) ?? null, event, before.now)],
      before.records.entries
    )
    return { ...before, records: { entries, head: 'x' } }
  })
}

const kindsOf = ({ effects }: Decision): readonly string[] => effects.map(({ kind }) => kind)
const later = (world: World): void => world.change((before) => ({ ...before, now: before.now + 20_000 }))
const started: Outcome = { kind: 'started', key: '', run: { id: 5, url: 'https://github.example/runs/5' } }

test('what was asked is on record before it is started, and looked at again', () => {
  const world = shown()
  say(world, rita, '/modelgate retrain fraud')
  const decision = decidePull(world.state(), [])
  expect(kindsOf(decision)).toEqual(['append_records', 'dispatch'])
  expect(decision.again).toBe(true)
})

test('another bot leaves it to whoever put it on record, then starts it itself and says that it was late', () => {
  const world = asked()
  const at = Date.parse(world.state().records.entries[0]?.at ?? '')
  const soon = decidePull(world.state(), [])
  expect([kindsOf(soon), soon.wakeAt]).toEqual([[], at + 15_000])
  later(world)
  const late = decidePull(world.state(), [])
  expect(kindsOf(late)).toEqual(['write_comment', 'write_check', 'dispatch'])
  expect(JSON.stringify(late.effects[0])).toContain('GitHub has not started modelgate-retrain.yml yet')
})

test('it is answered by what came of it, once', () => {
  const world = asked()
  const [{ detail } = { detail: null }] = recordsOf(world.state().records.entries, 'runs_asked')
  const key = detail?.runs[0]?.key ?? ''
  expect(kindsOf(decidePull(world.state(), [], [{ ...started, key: 'another' }]))).toEqual([])
  const answered = decidePull(world.state(), [], [{ ...started, key }])
  expect(kindsOf(answered)).toEqual(['append_records', 'write_comment', 'write_check', 'react'])
  expect(JSON.stringify(answered.effects[1])).toContain('[run 5](https://github.example/runs/5)')
})

test('closed meanwhile, it is started all the same', () => {
  const world = asked()
  world.change((before) => ({ ...before, pull: { ...before.pull, state: 'closed' } }))
  later(world)
  const closed = decidePull(world.state(), [])
  expect(kindsOf(closed)).toContain('dispatch')
  expect(closed.again).toBe(true)
})

test('a hold by label is over once the label is gone, and only then is resume answered', () => {
  const world = shown()
  world.reconcile([setLabel(world, rita)])
  setLabel(world, dana, 'hold')
  world.reconcile()
  expect(isOpen(world)).toBe(false)
  say(world, dana, '/modelgate resume')
  const first = decidePull(world.state(), [])
  expect(kindsOf(first)).toEqual(['append_records', 'remove_label'])
  expect(first.again).toBe(true)
  putOnRecord(world, first.effects)
  // The label's removal was lost.
  expect(world.state().pull.labels.items).toContainEqual(label('hold'))
  world.reconcile()
  expect(world.state().pull.labels.items).not.toContainEqual(label('hold'))
  expect(isOpen(world)).toBe(true)
  const answers = recordsOf(world.state().records.entries, 'command_answered').map(({ detail }) => detail)
  expect(answers.map(({ isDone, outcome }) => [isDone, outcome])).toEqual([[true, 'dana lifts the hold.']])
  expect(recordsOf(world.state().records.entries, 'hold_lifted')).toHaveLength(1)
})
