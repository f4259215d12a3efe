// What is to be reconciled: one at a time for each subject, merged while it waits, fair between repositories. Nothing asked
// for is given up before a reconcile that knew of it succeeded.
import { createMemory } from './memory.ts'
import { createRotation } from './rotation.ts'
import type { Request } from './requests.ts'
import { subjectKey, type Subject } from './subjects.ts'

export interface Work {
  readonly subject: Subject
  readonly requests: readonly Request[]
}

/** What an event asks for. `id` is the same when the same event arrives again. */
export interface Delivery {
  readonly id: string
  readonly work: readonly Work[]
}

/**
 * `queued`, or why not: `known` was done before, `waiting` is being done, `full` and `closed` take nothing more: whoever
 * delivers must do so again later.
 */
export type Accepted = 'queued' | 'known' | 'waiting' | 'full' | 'closed'

export interface Outcome extends Work {
  readonly milliseconds: number
  /** 1 for the first. */
  readonly attempt: number
  /** Null after a success. */
  readonly error: unknown
}

/** A clock and alarms, given from outside. */
export interface Timer {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Runs once after so many milliseconds, unless it is cancelled by the function that it gives. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

export interface QueueOptions {
  readonly timer: Timer
  /** Gives when to look again, or null. */
  reconcile(subject: Subject, requests: readonly Request[]): Promise<number | null>
  onOutcome?(outcome: Outcome): void
  /** Reconciles at the same time: 8 in all and 2 for each repository by default. */
  readonly concurrency?: number
  readonly perRepository?: number
  /** Subjects that wait or run before it is `full`; 20,000 by default. */
  readonly capacity?: number
  /** Deliveries that are remembered after they were done; 50,000 by default. */
  readonly remembered?: number
}

export interface QueueCounts {
  readonly ready: number
  readonly running: number
  /** After a failure, until the next attempt. */
  readonly retrying: number
  /** Nothing to do before a soak or a window ends. */
  readonly sleeping: number
}

export interface Queue {
  accept(delivery: Delivery): Accepted
  counts(): QueueCounts
  /** Takes nothing more, does what is there, tries once more what had failed, and resolves when nothing is left. */
  drain(): Promise<void>
}

/** Milliseconds before each further attempt; the last one goes on. */
const backoff = [1000, 5000, 15_000, 60_000, 300_000]
/** An alarm is set no further off: what it waits for is looked at again, and it sleeps on. */
const longestSleep = 86_400_000
/** GitHub's clock is behind or counts whole seconds: what is over here may not be over there, and each look costs a query. */
const shortestSleep = 1000

interface Entry {
  readonly key: string
  /** As the latest event names it: a repository's name may change. */
  subject: Subject
  state: keyof QueueCounts
  requests: Map<string, Request>
  deliveries: Set<string>
  /** Somebody asked while it ran. */
  isAsked: boolean
  failures: number
  cancel: () => void
}

export function createQueue(options: QueueOptions): Queue {
  const { timer, concurrency = 8, perRepository = 2, capacity = 20_000, remembered = 50_000 } = options
  const entries = new Map<string, Entry>()
  const rotation = createRotation<Entry>(perRepository)
  /** Deliveries on their way, and how many of their subjects are not done yet. */
  const pending = new Map<string, number>()
  const done = createMemory(remembered)
  let running = 0
  let isClosed = false
  let onEmpty: (() => void) | null = null

  function accept({ id, work }: Delivery): Accepted {
    if (done.has(id)) return 'known'
    if (pending.has(id)) return 'waiting'
    if (isClosed) return 'closed'
    const merged = mergeWork(work)
    if (entries.size + merged.length > capacity) return 'full'
    if (merged.length > 0) pending.set(id, merged.length)
    for (const each of merged) add(each, id)
    start()
    return 'queued'
  }

  function add({ subject, requests }: Work, delivery: string): void {
    const key = subjectKey(subject)
    const entry = entries.get(key) ?? create(key, subject)
    entry.subject = subject
    for (const request of requests) if (!entry.requests.has(request.id)) entry.requests.set(request.id, request)
    entry.deliveries.add(delivery)
    if (entry.state === 'running') entry.isAsked = true
    else if (entry.state === 'sleeping') makeReady(entry)
  }

  function create(key: string, subject: Subject): Entry {
    const entry: Entry = {
      key,
      subject,
      state: 'sleeping',
      requests: new Map(),
      deliveries: new Set(),
      isAsked: false,
      failures: 0,
      cancel: () => undefined
    }
    entries.set(key, entry)
    return entry
  }

  function makeReady(entry: Entry): void {
    entry.cancel()
    entry.state = 'ready'
    rotation.push(entry.subject.repository.id, entry)
  }

  function wait(entry: Entry, state: 'retrying' | 'sleeping', milliseconds: number): void {
    entry.state = state
    entry.cancel = timer.after(milliseconds, () => {
      makeReady(entry)
      start()
    })
  }

  function start(): void {
    while (running < concurrency) {
      const entry = rotation.take()
      if (entry === undefined) break
      running += 1
      void run(entry)
    }
    if (entries.size === 0) onEmpty?.()
  }

  async function run(entry: Entry): Promise<void> {
    const { subject, requests, deliveries } = entry
    Object.assign(entry, { state: 'running', requests: new Map(), deliveries: new Set(), isAsked: false })
    const asked = [...requests.values()]
    const started = timer.now()
    let error: unknown = null
    let wakeAt: number | null = null
    try {
      wakeAt = await options.reconcile(subject, asked)
    } catch (thrown) {
      error = thrown ?? new Error('nothing was said of why')
    }
    const attempt = entry.failures + 1
    running -= 1
    rotation.release(subject.repository.id)
    if (error === null) settle(entry, deliveries, wakeAt)
    else retry(entry, requests, deliveries)
    options.onOutcome?.({ subject, requests: asked, milliseconds: timer.now() - started, attempt, error })
    start()
  }

  function settle(entry: Entry, deliveries: ReadonlySet<string>, wakeAt: number | null): void {
    entry.failures = 0
    for (const id of deliveries) {
      const left = (pending.get(id) ?? 1) - 1
      if (left > 0) pending.set(id, left)
      else {
        pending.delete(id)
        done.add(id)
      }
    }
    if (entry.isAsked) makeReady(entry)
    else if (wakeAt === null || isClosed) entries.delete(entry.key)
    else wait(entry, 'sleeping', Math.min(Math.max(wakeAt - timer.now(), shortestSleep), longestSleep))
  }

  function retry(entry: Entry, requests: ReadonlyMap<string, Request>, deliveries: ReadonlySet<string>): void {
    entry.requests = new Map([...requests, ...entry.requests])
    entry.deliveries = new Set([...deliveries, ...entry.deliveries])
    const isLast = isClosed && !entry.isAsked
    if (isLast) {
      for (const id of entry.deliveries) pending.delete(id)
      entries.delete(entry.key)
      return
    }
    wait(entry, 'retrying', backoff[entry.failures] ?? backoff.at(-1) ?? 0)
    entry.failures += 1
    if (isClosed) makeReady(entry)
  }

  return {
    accept,
    counts: () => {
      const counts = { ready: 0, running: 0, retrying: 0, sleeping: 0 }
      for (const { state } of entries.values()) counts[state] += 1
      return counts
    },
    drain() {
      isClosed = true
      for (const entry of [...entries.values()]) {
        if (entry.state === 'retrying') makeReady(entry)
        else if (entry.state === 'sleeping') {
          entry.cancel()
          entries.delete(entry.key)
        }
      }
      return new Promise((resolve) => {
        onEmpty = resolve
        start()
      })
    }
  }
}

/** A delivery that names one subject twice waits for it once. */
function mergeWork(work: readonly Work[]): readonly Work[] {
  const byKey = new Map<string, Work>()
  for (const { subject, requests } of work) {
    const before = byKey.get(subjectKey(subject))?.requests ?? []
    byKey.set(subjectKey(subject), { subject, requests: [...before, ...requests] })
  }
  return [...byKey.values()]
}
