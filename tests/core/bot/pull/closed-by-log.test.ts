// TRUST: audit history rewritten. While the log is not the one that the bot wrote, every gate is closed and says why.
import { describe, expect, test } from '@jest/globals'
import type { AuditFault } from '../../../../core/audit/mirror.ts'
import { decide } from '../../../../core/bot/decide.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { isOpen, say, setLabel, shown } from '../support/acts.ts'
import { deliver, waits } from '../support/deliveries.ts'
import { promotion } from '../support/promotions.ts'
import { configText, observe, rita } from '../support/pulls.ts'
import type { World } from '../support/world.ts'

const mirror = { sequence: 4, digest: digestBytes('entry'), segments: 3, index: digestBytes('index') }
const fault: AuditFault = { message: 'The log was changed.', cure: 'Put it back.', mirror }
const broken = { entries: [], head: 'x', fault }

function breakLog(world: World): () => void {
  const { records } = world.state()
  world.change((before) => ({ ...before, records: broken }))
  return () => world.change((before) => ({ ...before, records }))
}
const kinds = (world: World, requests: Parameters<World['reconcile']>[0] = []) =>
  world.reconcile(requests).map(({ kind }) => kind)

describe('audit history rewritten', () => {
  test('turns a green check red, and check and comment say what is wrong and how to mend it', () => {
    const world = shown()
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(true)
    const mend = breakLog(world)
    const effects = world.reconcile()
    expect(isOpen(world)).toBe(false)
    const check = effects.flatMap((effect) => (effect.kind === 'write_check' ? [effect.check] : []))[0]
    expect(check).toMatchObject({ name: 'modelgate', conclusion: 'failure', mirror })
    for (const text of [check?.summary, world.state().comment?.body])
      for (const said of ['audit_changed', 'The log was changed', 'Put it back', 'run-the-bot.md'])
        expect(text).toContain(said)
    expect(kinds(world)).toEqual([])
    mend()
    world.reconcile()
    expect(isOpen(world)).toBe(true)
  })

  test('hears nothing, neither labels nor commands, and writes no records', () => {
    const world = shown()
    world.reconcile()
    breakLog(world)
    say(world, rita, '/modelgate approve staging')
    expect(kinds(world, [setLabel(world, rita)])).toEqual(['write_comment', 'write_check'])
    expect(isOpen(world)).toBe(false)
  })

  test('merges no promotion, whatever its gate would say', () => {
    const text = configText.replace('approvals: { count: 1, teams: [acme/risk] }\n    soak: 24h', 'checks: [qa]')
    const open = promotion('production', [], text)
    const merges = (seen: typeof open) => decide(seen, []).effects.some(({ kind }) => kind === 'merge_pull')
    expect(merges(open)).toBe(true)
    expect(merges({ ...open, records: { ...open.records, fault } })).toBe(false)
  })

  test('leaves closed pull requests, those to other branches and repositories without Modelgate in peace', () => {
    const { pull } = observe()
    for (const changes of [
      { pull: { ...pull, state: 'closed' as const } },
      { pull: { ...pull, state: 'merged' as const } },
      { pull: { ...pull, base: { ...pull.base, ref: 'other' } } },
      { config: { kind: 'missing' as const } }
    ])
      expect(decide(observe({ ...changes, records: broken }), []).effects).toEqual([])
  })

  test('lets nothing be delivered, and answers a job that waits with no', () => {
    const effects = decide(deliver({ records: broken }), [waits()]).effects
    expect(effects).toMatchObject([{ kind: 'answer_protection', state: 'rejected', runId: 8123 }])
    expect(JSON.stringify(effects)).toContain('audit_changed')
    expect(decide(deliver({ records: broken }), []).effects).toEqual([])
  })

  test('closes a merge group, and pins no label', () => {
    const { self, repository, config, now } = observe()
    const queued = [{ sha: 'e'.repeat(40), tree: 't', pull: observe({ records: broken }), runs: [] }]
    const group = { self, repository, config, now, sha: 'e'.repeat(40), builtAt: now, queued, checks: [] }
    expect(decide({ kind: 'group', ...group }, []).effects).toMatchObject([
      { kind: 'write_check', check: { name: 'modelgate', conclusion: 'failure', mirror } }
    ])
    const labels = [{ id: 1, name: 'approve:staging' }]
    const people = { people: [], pinnedLabels: {}, missingPermissions: [], records: broken, labels }
    expect(decide({ kind: 'repository', self, repository, config, now, ...people }, []).effects).toEqual([])
  })
})
