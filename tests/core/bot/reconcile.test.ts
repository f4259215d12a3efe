import { describe, expect, jest, test } from '@jest/globals'
import type { Decide, Decision } from '../../../core/bot/decision.ts'
import type { Effect } from '../../../core/bot/effects.ts'
import { MovedError, RefusedError, type BotPorts, type Observation } from '../../../core/bot/ports.ts'
import { reconcile } from '../../../core/bot/reconcile.ts'
import { OutsideError } from '../../../core/errors.ts'
import { labelRequest, pull } from './support/subjects.ts'

const subject = pull(12)
const label = (name: string): Effect => ({ kind: 'remove_label', number: 12, name })
const decided = (effects: readonly Effect[], rest: Partial<Decision> = {}): Decision => ({
  effects,
  again: false,
  wakeAt: null,
  ...rest
})

/** A world that notes what is done to it; `apply` may be made to fail. */
function world(fail: (effect: Effect, count: number) => Error | null = () => null) {
  const log: string[] = []
  let observed = 0
  let applied = 0
  const ports: BotPorts = {
    observe: () => {
      observed += 1
      log.push('observe')
      return Promise.resolve({ kind: 'pull', number: observed } as unknown as Observation)
    },
    apply: (_, effect) => {
      applied += 1
      const error = fail(effect, applied)
      log.push(`${error === null ? 'apply' : 'fail'} ${effect.kind === 'remove_label' ? effect.name : effect.kind}`)
      return error === null ? Promise.resolve(null) : Promise.reject(error)
    }
  }
  return { ports, log }
}

const github = new OutsideError('GitHub answered 502', { cure: 'wait' })

describe('reconcile', () => {
  test('applies what was decided, in order, and gives when to look again', async () => {
    const { ports, log } = world()
    const wakeAt = await reconcile(ports, () => decided([label('a'), label('b')], { wakeAt: 99 }), subject, [])
    expect(wakeAt).toBe(99)
    expect(log).toEqual(['observe', 'apply a', 'apply b'])
  })

  test('does nothing to a subject that is gone', async () => {
    const { ports } = world()
    const decide = jest.fn(() => decided([label('a')]))
    expect(await reconcile({ ...ports, observe: () => Promise.resolve(null) }, decide, subject, [])).toBeNull()
    expect(decide).not.toHaveBeenCalled()
  })

  test('hands the requests to every observation and to every decision', async () => {
    const { ports } = world()
    const request = labelRequest('d1')
    const seen: unknown[] = []
    const observe: BotPorts['observe'] = (of, requests) => {
      seen.push(requests)
      return ports.observe(of, requests)
    }
    let round = 0
    const decide = (_: Observation, requests: unknown): Decision => {
      seen.push(requests)
      round += 1
      return decided([], { again: round < 2 })
    }
    await reconcile({ ...ports, observe }, decide, subject, [request])
    expect(seen).toEqual([[request], [request], [request], [request]])
  })

  test('observes once more where the decision asks for it', async () => {
    const { ports, log } = world()
    const decisions = [decided([label('a')], { again: true, wakeAt: 1 }), decided([label('b')], { wakeAt: 2 })]
    expect(await reconcile(ports, () => decisions.shift() ?? decided([]), subject, [])).toBe(2)
    expect(log).toEqual(['observe', 'apply a', 'observe', 'apply b'])
  })

  test('applies nothing more of a decision after a lost compare-and-swap, and decides anew', async () => {
    const { ports, log } = world((_, count) => (count === 2 ? new MovedError('the branch moved') : null))
    const decisions = [decided([label('a'), label('b'), label('c')]), decided([label('d')])]
    await reconcile(ports, () => decisions.shift() ?? decided([]), subject, [])
    expect(log).toEqual(['observe', 'apply a', 'fail b', 'observe', 'apply d'])
  })

  test('tells the next decision what became of a run, also where GitHub refused it, and applies nothing after that', async () => {
    const run: Effect = { kind: 'dispatch', workflow: 'w.yml', ref: 'main', key: 'k', inputs: {} }
    const refusal = { status: 403, message: 'no', permission: 'actions: write' }
    const { ports, log } = world((effect) =>
      effect.kind === 'dispatch' ? new RefusedError('no', refusal, { cure: 'grant it', cause: null }) : null
    )
    const seen: unknown[] = []
    const decisions = [decided([label('a'), run, label('b')]), decided([label('c')])]
    const decide: Decide = (_, __, outcomes) => {
      seen.push(outcomes)
      return decisions.shift() ?? decided([])
    }
    await reconcile(ports, decide, subject, [])
    expect(log).toEqual(['observe', 'apply a', 'fail dispatch', 'observe', 'apply c'])
    expect(seen).toEqual([[], [{ kind: 'refused', key: 'k', refusal }]])
  })

  test('lets what follows from a decision say that its run was refused, and fails after that, to try it again', async () => {
    const run: Effect = { kind: 'dispatch', workflow: 'w.yml', ref: 'main', key: 'k', inputs: {} }
    const refusal = { status: 403, message: 'no', permission: 'actions: write' }
    const error = new RefusedError('no', refusal, { cure: 'grant it', cause: null })
    const { ports, log } = world((effect) => (effect.kind === 'dispatch' ? error : null))
    const seen: unknown[] = []
    const decisions = [
      decided([run, label('b')]),
      decided([label('said')], { again: true, wakes: [pull(3)] }),
      decided([])
    ]
    const decide: Decide = (_, __, outcomes) => {
      seen.push(outcomes?.length)
      return decisions.shift() ?? decided([])
    }
    const woken: unknown[] = []
    const delivery = { kind: 'delivery', repository: subject.repository } as const
    await expect(reconcile(ports, decide, delivery, [], (other) => woken.push(other))).rejects.toBe(error)
    expect(log).toEqual(['observe', 'fail dispatch', 'observe', 'apply said', 'observe'])
    expect([seen, woken]).toEqual([[0, 1, 1], [pull(3)]])
  })

  test('gives up after five lost compare-and-swaps, and says of what', async () => {
    const moved = new MovedError('the branch moved')
    const { ports, log } = world(() => moved)
    const ended = reconcile(ports, () => decided([label('a')]), subject, [])
    await expect(ended).rejects.toThrow(/^acme\/models-1#12 does not come to rest: it changed each time/)
    await expect(ended).rejects.toBeInstanceOf(OutsideError)
    await expect(ended).rejects.toMatchObject({ cause: moved })
    expect(log.filter((line) => line === 'observe')).toHaveLength(5)
  })

  test('gives up where decisions ask for another look for ever', async () => {
    const { ports, log } = world()
    const ended = reconcile(ports, () => decided([], { again: true }), { ...subject, kind: 'delivery' }, [])
    await expect(ended).rejects.toBeInstanceOf(OutsideError)
    expect(log).toHaveLength(10)
  })

  test('still comes to rest after four lost compare-and-swaps and nine further looks', async () => {
    const { ports } = world((_, count) => (count <= 4 ? new MovedError('moved') : null))
    let decisions = 0
    const decide = (): Decision => {
      decisions += 1
      return decided([label('a')], { again: decisions <= 4 + 9, wakeAt: 5 })
    }
    expect(await reconcile(ports, decide, subject, [])).toBe(5)
    expect(decisions).toBe(14)
  })

  test('ends at the effect that failed half way, and does not go on with the rest', async () => {
    const { ports, log } = world((effect) => (effect === second ? github : null))
    const second = label('b')
    await expect(reconcile(ports, () => decided([label('a'), second, label('c')]), subject, [])).rejects.toBe(github)
    expect(log).toEqual(['observe', 'apply a', 'fail b'])
  })

  test('ends where GitHub cannot be read', async () => {
    const { ports, log } = world()
    const observe = (): Promise<never> => Promise.reject(github)
    await expect(reconcile({ ...ports, observe }, () => decided([label('a')]), subject, [])).rejects.toBe(github)
    expect(log).toEqual([])
  })

  test('passes a fault of its own on as it is, for it is no fault of the outside', async () => {
    const { ports } = world()
    const fault = new TypeError('undefined is not a function')
    const decide = (): never => {
      throw fault
    }
    await expect(reconcile(ports, decide, subject, [])).rejects.toBe(fault)
  })

  test('leaves what was applied before a failure to the next reconcile, which does only the rest', async () => {
    const removed = new Set<string>()
    let isDown = true
    const ports: BotPorts = {
      observe: () => Promise.resolve({ kind: 'pull' } as unknown as Observation),
      apply: (_, effect) => {
        if (effect.kind !== 'remove_label') return Promise.resolve(null)
        if (isDown && removed.size === 1) return Promise.reject(github)
        removed.add(effect.name)
        return Promise.resolve(null)
      }
    }
    const decide = (): Decision => decided(['a', 'b'].filter((name) => !removed.has(name)).map(label))
    await expect(reconcile(ports, decide, subject, [])).rejects.toBe(github)
    expect([...removed]).toEqual(['a'])
    isDown = false
    await reconcile(ports, decide, subject, [])
    expect([...removed]).toEqual(['a', 'b'])
  })
})
