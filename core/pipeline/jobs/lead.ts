// Leads one job on a scheduler to its end: goes on with one that is there, starts again what was lost, never twice at once.
import { OutsideError } from '../../errors.ts'
import type { Clock } from '../ports.ts'
import type { JobEnd, JobStatus, PlacedJob, Scheduler } from './ports.ts'

const mostTries = 100
/** Looks without an answer, or at a job that is not known yet, before it counts as lost. */
const patience = 5

export interface Leading {
  readonly scheduler: Scheduler
  readonly clock: Clock
  readonly key: string
  /** The most jobs that are started again because they were lost. */
  readonly retries: number
  /** Milliseconds of running after which the job is ended from here, should its own limit not have done it. */
  readonly timeoutMs: number
  readonly isFresh: boolean
  place(id: string): PlacedJob
  /** Makes the job's folder anew. */
  prepare(job: PlacedJob): Promise<void>
  /** What the fetched folder says of the job's end, its outputs checked against their digests; null where it says nothing. */
  read(job: PlacedJob): Promise<JobEnd | null>
  onLog(text: string): void
  onLost(reason: string): void
}

export interface Led extends JobEnd {
  readonly lost: readonly string[]
  readonly job: PlacedJob
}

/**
 * Tries are numbered. A try that ended well is used, one that still runs is followed, one that failed or was lost before
 * is left behind, and the first number that the scheduler doesn't know is started.
 */
export async function leadJob(leading: Leading): Promise<Led> {
  const lost: string[] = []
  for (let number = 1; number <= mostTries; number += 1) {
    const job = leading.place(`${leading.key}-${number}`)
    const before = await leading.scheduler.status(job)
    if (before?.kind === 'ended') {
      const kept = leading.isFresh || before.isLost ? null : await collect(leading, job)
      if (kept?.end.kind === 'exit' && kept.end.code === 0) return { ...kept, lost, job }
      continue
    }
    if (before === null) {
      // a scheduler forgets its jobs in time, and a folder that both sides see keeps what they left
      const kept = leading.isFresh ? null : await leading.read(job)
      if (kept?.end.kind === 'exit' && kept.end.code === 0) return { ...kept, lost, job }
      if (lost.length > leading.retries) throw tooOften(leading, lost)
      await leading.prepare(job)
      await leading.scheduler.submit(job)
    }
    const ended = await follow(leading, job)
    if ('end' in ended) return { ...ended, lost, job }
    lost.push(ended.reason)
    leading.onLost(ended.reason)
  }
  throw tooOften(leading, lost)
}

/** Asks until the job has ended, and hands on what it logs meanwhile. */
async function follow(leading: Leading, job: PlacedJob): Promise<JobEnd | { readonly reason: string }> {
  const { scheduler, clock } = leading
  const shown = { characters: 0 }
  let began: number | null = null
  let unknown = 0
  for (;;) {
    const status = await scheduler.status(job)
    unknown = status === null ? unknown + 1 : 0
    if (status?.kind === 'running') {
      began ??= clock.now()
      await showLog(leading, job, shown)
      if (clock.now() - began > leading.timeoutMs) {
        await scheduler.cancel(job)
        return { end: { kind: 'timeout' }, resources: ranFor(clock.now() - began) }
      }
    }
    if (status?.kind === 'ended' || unknown >= patience) {
      await showLog(leading, job, shown)
      const read = await collect(leading, job)
      if (read !== null) return read
      const reason = reasonOf(job, status)
      if (status?.kind !== 'ended' || status.isLost) return { reason }
      return { end: { kind: 'stopped', message: reason }, resources: ranFor(clock.now() - (began ?? clock.now())) }
    }
    await clock.sleep(scheduler.pollMs)
  }
}

function reasonOf({ id }: PlacedJob, status: JobStatus | null): string {
  if (status === null) return `the executor no longer knows job ${id}`
  const said = status.kind === 'ended' && status.message !== '' ? `: ${status.message}` : ''
  return `job ${id} ended and left no result${said}`.slice(0, 500)
}

async function showLog(leading: Leading, job: PlacedJob, shown: { characters: number }): Promise<void> {
  const text = await leading.scheduler.logs(job)
  if (text.length > shown.characters) leading.onLog(text.slice(shown.characters))
  shown.characters = Math.max(shown.characters, text.length)
}

async function collect(leading: Leading, job: PlacedJob): Promise<JobEnd | null> {
  await leading.scheduler.fetch(job)
  return leading.read(job)
}

function ranFor(milliseconds: number): JobEnd['resources'] {
  return { wallSeconds: milliseconds / 1000, cpuSeconds: null, peakMemoryBytes: null }
}

function tooOften({ key }: Leading, lost: readonly string[]): OutsideError {
  return new OutsideError(`${key} was lost ${lost.length} times; the last time: ${lost.at(-1) ?? 'nothing was said'}`, {
    cure: 'look at the machines of the executor, then run again; `executor.retries` says how often is tried'
  })
}
