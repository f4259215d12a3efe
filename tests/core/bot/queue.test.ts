import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createQueue, type Delivery, type Outcome, type QueueOptions } from '../../../core/bot/queue.ts'
import type { Request } from '../../../core/bot/requests.ts'
import { subjectKey, type Subject } from '../../../core/bot/subjects.ts'
import { createHandTimer, rest } from './support/hand-timer.ts'
import { labelRequest, pull } from './support/subjects.ts'

interface Call {
  readonly key: string
  readonly requests: readonly string[]
  end(wakeAt?: number | null): Promise<void>
  fail(error?: Error): Promise<void>
}

/** A queue whose reconciles begin by themselves and end by hand. */
function scene(options: Partial<QueueOptions> = {}) {
  const timer = createHandTimer(1_000_000)
  const calls: Call[] = []
  const outcomes: Outcome[] = []
  const queue = createQueue({
    timer,
    reconcile: (subject: Subject, requests: readonly Request[]) =>
      new Promise((resolve, reject) => {
        calls.push({
          key: subjectKey(subject),
          requests: requests.map(({ id }) => id),
          end: (wakeAt = null) => {
            resolve(wakeAt)
            return rest()
          },
          fail: (error = new Error('502')) => {
            reject(error)
            return rest()
          }
        })
      }),
    onOutcome: (outcome) => void outcomes.push(outcome),
    ...options
  })
  const call = (index: number): Call => {
    const found = calls[index]
    if (found === undefined) throw new Error(`only ${calls.length} reconciles began`)
    return found
  }
  return { queue, timer, calls, call, outcomes }
}

const delivery = (id: string, subject: Subject, requests: readonly Request[] = []): Delivery => ({
  id,
  work: [{ subject, requests }]
})

describe('createQueue', () => {
  test('begins at once, and is empty afterwards', async () => {
    const { queue, call, outcomes, timer } = scene()
    expect(queue.accept(delivery('d1', pull(1), [labelRequest('d1')]))).toBe('queued')
    expect(call(0)).toMatchObject({ key: '1#1', requests: ['d1'] })
    await call(0).end()
    expect(queue.counts()).toEqual({ ready: 0, running: 0, retrying: 0, sleeping: 0 })
    expect(outcomes).toMatchObject([{ attempt: 1, error: null }])
    expect(timer.alarms).toBe(0)
  })

  test('merges what is asked of a subject while it runs into one more reconcile, each request once', async () => {
    const { queue, calls, call } = scene()
    queue.accept(delivery('d1', pull(1)))
    queue.accept(delivery('d2', pull(1), [labelRequest('r2')]))
    queue.accept(delivery('d3', pull(1), [labelRequest('r3'), labelRequest('r2')]))
    expect(calls).toHaveLength(1)
    await call(0).end()
    expect(call(1).requests).toEqual(['r2', 'r3'])
    await call(1).end()
    expect(calls).toHaveLength(2)
  })

  test('knows a delivery again while it waits and after it was done, but not after a failure', async () => {
    const { queue, call, timer } = scene()
    queue.accept(delivery('d1', pull(1)))
    expect(queue.accept(delivery('d1', pull(1)))).toBe('waiting')
    await call(0).fail()
    expect(queue.accept(delivery('d1', pull(1)))).toBe('waiting')
    await timer.pass(1000)
    await call(1).end()
    expect(queue.accept(delivery('d1', pull(1)))).toBe('known')
  })

  test('has done a delivery of several subjects only when all of them are done', async () => {
    const { queue, call } = scene()
    const both = { id: 'd1', work: [pull(1), pull(2), pull(1)].map((subject) => ({ subject, requests: [] })) }
    queue.accept(both)
    await call(0).end()
    expect(queue.accept(both)).toBe('waiting')
    await call(1).end()
    expect(queue.accept(both)).toBe('known')
  })

  test('remembers only the latest deliveries', async () => {
    const { queue, call } = scene({ remembered: 2 })
    for (const [index, id] of ['d1', 'd2', 'd3'].entries()) {
      queue.accept(delivery(id, pull(1)))
      await call(index).end()
    }
    expect(['d1', 'd3'].map((id) => queue.accept(delivery(id, pull(1))))).toEqual(['queued', 'known'])
  })

  test('keeps the requests of a reconcile that failed, and tries again later and later', async () => {
    const { queue, timer, calls, call, outcomes } = scene()
    queue.accept(delivery('d1', pull(1), [labelRequest('r1')]))
    await call(0).fail()
    queue.accept(delivery('d2', pull(1), [labelRequest('r2')]))
    expect(queue.counts()).toMatchObject({ retrying: 1 })
    const waits = [1000, 5000, 15_000, 60_000, 300_000, 300_000]
    for (const [index, milliseconds] of waits.entries()) {
      await timer.pass(milliseconds - 1)
      expect(calls).toHaveLength(index + 1)
      await timer.pass(1)
      expect(call(index + 1).requests).toEqual(['r1', 'r2'])
      await call(index + 1).fail()
    }
    expect(outcomes.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('begins with short waits again after a success', async () => {
    const { queue, timer, calls, call } = scene()
    queue.accept(delivery('d1', pull(1)))
    await call(0).fail()
    await timer.pass(1000)
    await call(1).fail()
    await timer.pass(5000)
    queue.accept(delivery('d2', pull(1)))
    await call(2).end()
    await call(3).fail()
    await timer.pass(1000)
    expect(calls).toHaveLength(5)
  })

  test('does not look at a subject over and over whose soak has ended by its own clock and not by GitHub’s', async () => {
    const { queue, timer, calls, call } = scene()
    queue.accept(delivery('d1', pull(1)))
    await call(0).end(timer.now() - 1)
    await timer.pass(999)
    expect(calls).toHaveLength(1)
    await timer.pass(1)
    expect(calls).toHaveLength(2)
  })

  test('wakes a subject when its soak ends, or when something happens before', async () => {
    const { queue, timer, calls, call } = scene()
    queue.accept(delivery('d1', pull(1)))
    await call(0).end(timer.now() + 60_000)
    expect(queue.counts()).toMatchObject({ sleeping: 1 })
    await timer.pass(59_999)
    expect(calls).toHaveLength(1)
    await timer.pass(1)
    expect(calls).toHaveLength(2)
    await call(1).end(timer.now() + 60_000)
    queue.accept(delivery('d2', pull(1)))
    expect(calls).toHaveLength(3)
    await call(2).end()
    await timer.pass(120_000)
    expect(calls).toHaveLength(3)
  })

  test('sets no alarm further off than a day', async () => {
    const { queue, timer, calls, call } = scene()
    queue.accept(delivery('d1', pull(1)))
    await call(0).end(timer.now() + 90 * 86_400_000)
    await timer.pass(86_400_000)
    expect(calls).toHaveLength(2)
  })

  test('takes turns between repositories', async () => {
    const { queue, calls, call } = scene({ concurrency: 1 })
    for (const number of [1, 2, 3]) queue.accept(delivery(`a${number}`, pull(number, 1)))
    queue.accept(delivery('b', pull(1, 2)))
    for (const index of [0, 1, 2]) await call(index).end()
    expect(calls.map(({ key }) => key)).toEqual(['1#1', '1#2', '2#1', '1#3'])
  })

  test('runs no more at a time than it may, in all and for one repository', () => {
    const { queue, calls } = scene({ concurrency: 3, perRepository: 2 })
    for (const number of [1, 2, 3, 4]) queue.accept(delivery(`a${number}`, pull(number, 1)))
    expect(calls).toHaveLength(2)
    for (const number of [1, 2]) queue.accept(delivery(`b${number}`, pull(number, 2)))
    expect(calls.map(({ key }) => key)).toEqual(['1#1', '1#2', '2#1'])
    expect(queue.counts()).toMatchObject({ running: 3, ready: 3 })
  })

  test('says that it is full rather than grow without bound', () => {
    const { queue } = scene({ capacity: 2, concurrency: 1 })
    const accepted = [1, 2, 3].map((number) => queue.accept(delivery(`d${number}`, pull(number))))
    expect(accepted).toEqual(['queued', 'queued', 'full'])
  })

  test('takes the newest name of a repository that was renamed', async () => {
    const seen: string[] = []
    const { queue } = scene({
      reconcile: ({ repository }) => {
        seen.push(repository.name)
        return rest().then(() => null)
      }
    })
    queue.accept(delivery('d1', pull(1)))
    queue.accept(delivery('d2', { ...pull(1), repository: { id: 1, owner: 'acme', name: 'renamed' } }))
    await queue.drain()
    expect(seen).toEqual(['models-1', 'renamed'])
  })

  describe('when it is drained', () => {
    test('does what is there, takes nothing more, and forgets alarms', async () => {
      const { queue, timer, call } = scene({ concurrency: 1 })
      queue.accept(delivery('d1', pull(1)))
      await call(0).end(timer.now() + 60_000)
      queue.accept(delivery('d2', pull(2)))
      queue.accept(delivery('d3', pull(3)))
      let isDrained = false
      const drained = queue.drain().then(() => (isDrained = true))
      expect(queue.accept(delivery('d4', pull(4)))).toBe('closed')
      await call(1).end()
      expect(isDrained).toBe(false)
      await call(2).end(timer.now() + 60_000)
      await drained
      expect(timer.alarms).toBe(0)
    })

    test('tries once more what had failed, and leaves what fails again to whoever finds it later', async () => {
      const { queue, call, timer } = scene()
      queue.accept(delivery('d1', pull(1)))
      await call(0).fail()
      const drained = queue.drain()
      await call(1).fail()
      await drained
      expect(timer.alarms).toBe(0)
      expect(queue.accept(delivery('d1', pull(1)))).toBe('closed')
    })

    test('resolves at once where nothing is left', async () => {
      await expect(scene().queue.drain()).resolves.toBeUndefined()
    })
  })

  test('handles every request at least once and one subject at most once at a time, however things interleave', async () => {
    const operation = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), number: fc.integer({ min: 1, max: 3 }), request: fc.nat(20) }),
      fc.record({ kind: fc.constant('end' as const), which: fc.nat(5), fails: fc.boolean() }),
      fc.record({ kind: fc.constant('pass' as const), seconds: fc.nat(400) })
    )
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 60 }), async (operations) => {
        const timer = createHandTimer()
        const active = new Map<string, { readonly requests: readonly string[]; end(fails: boolean): void }>()
        const handled = new Set<string>()
        const queue = createQueue({
          timer,
          concurrency: 2,
          reconcile: (subject, requests) =>
            new Promise((resolve, reject) => {
              const key = subjectKey(subject)
              if (active.has(key)) throw new Error(`${key} runs twice at a time`)
              const ids = requests.map(({ id }) => id)
              expect(new Set(ids).size).toBe(ids.length)
              active.set(key, {
                requests: ids,
                end(fails) {
                  active.delete(key)
                  if (fails) return reject(new Error('502'))
                  for (const id of ids) handled.add(`${key} ${id}`)
                  resolve(null)
                }
              })
            })
        })
        const asked = new Set<string>()
        const endOne = (which: number, fails: boolean): void =>
          [...active.values()][which % Math.max(active.size, 1)]?.end(fails)
        for (const each of operations) {
          if (each.kind === 'add') {
            const subject = pull(each.number, each.number)
            const id = `r${each.request}`
            queue.accept(delivery(`${subjectKey(subject)} ${id}`, subject, [labelRequest(id)]))
            asked.add(`${subjectKey(subject)} ${id}`)
          } else if (each.kind === 'end') endOne(each.which, each.fails)
          else await timer.pass(each.seconds * 1000)
          await rest()
        }
        for (let round = 0; round < 200 && handled.size < asked.size; round++) {
          endOne(0, false)
          await timer.pass(300_000)
        }
        expect([...handled].toSorted()).toEqual([...asked].toSorted())
      }),
      { numRuns: 200 }
    )
  })
})
