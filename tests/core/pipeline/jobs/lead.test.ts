// Leading a job: what is gone on with, what is started again, and what is not.
import { describe, expect, test } from '@jest/globals'
import { leadJob, type Leading } from '../../../../core/pipeline/jobs/lead.ts'
import type { JobEnd, JobStatus } from '../../../../core/pipeline/jobs/ports.ts'

const resources = { wallSeconds: 1, cpuSeconds: null, peakMemoryBytes: null }
const done: JobStatus = { kind: 'ended', isLost: false, message: 'done' }
const lost: JobStatus = { kind: 'ended', isLost: true, message: 'node failed' }
const ok: JobEnd = { end: { kind: 'exit', code: 0 }, resources }
const failed: JobEnd = { end: { kind: 'exit', code: 3 }, resources }

interface Story {
  /** States that each job will be in, look after look; the last one stays. */
  readonly states: Record<string, readonly (JobStatus | null)[]>
  readonly ends?: Record<string, JobEnd>
  readonly retries?: number
  readonly isFresh?: boolean
  readonly logs?: readonly string[]
}

function lead(story: Story) {
  const did: string[] = []
  const looks = new Map<string, number>()
  const logged: string[] = []
  let time = 0
  let log = 0
  const leading: Leading = {
    scheduler: {
      slots: Infinity,
      pollMs: 1000,
      status: ({ id }) => {
        const states = story.states[id]
        if (states === undefined && !did.includes(`submit ${id}`)) return Promise.resolve(null)
        const look = looks.get(id) ?? 0
        looks.set(id, look + 1)
        return Promise.resolve(states?.[Math.min(look, states.length - 1)] ?? null)
      },
      submit: ({ id }) => Promise.resolve(void did.push(`submit ${id}`)),
      logs: () => Promise.resolve(story.logs?.[Math.min(log++, story.logs.length - 1)] ?? ''),
      cancel: ({ id }) => Promise.resolve(void did.push(`cancel ${id}`)),
      fetch: ({ id }) => Promise.resolve(void did.push(`fetch ${id}`))
    },
    clock: { now: () => time, sleep: (milliseconds) => Promise.resolve(void (time += milliseconds)) },
    key: 'k',
    retries: story.retries ?? 3,
    timeoutMs: 10_000,
    isFresh: story.isFresh ?? false,
    place: (id) => ({ id, folder: `/jobs/${id}`, outputs: [] }),
    prepare: ({ id }) => Promise.resolve(void did.push(`prepare ${id}`)),
    read: ({ id }) => Promise.resolve(did.includes(`fetch ${id}`) ? (story.ends?.[id] ?? null) : null),
    onLog: (text) => void logged.push(text),
    onLost: (reason) => void did.push(reason)
  }
  return leadJob(leading).then(
    (result) => ({ result, error: null, did, logged }),
    (error: unknown) => ({ result: null, error: error as Error, did, logged })
  )
}

const running: JobStatus = { kind: 'running' }
const queued: JobStatus = { kind: 'queued' }

test('a new job is prepared, submitted, followed and fetched', async () => {
  const { result, did } = await lead({ states: { 'k-1': [null, queued, running, done] }, ends: { 'k-1': ok } })
  expect(did).toEqual(['prepare k-1', 'submit k-1', 'fetch k-1'])
  expect(result).toMatchObject({ end: { code: 0 }, lost: [] })
})

describe('after modelgate was killed', () => {
  test('a job that runs is gone on with, and not submitted again', async () => {
    const { did } = await lead({ states: { 'k-1': [running, running, done] }, ends: { 'k-1': ok } })
    expect(did).toEqual(['fetch k-1'])
  })

  test('a job that ended well meanwhile is used', async () => {
    expect((await lead({ states: { 'k-1': [done] }, ends: { 'k-1': ok } })).did).toEqual(['fetch k-1'])
  })

  test('a job that failed meanwhile is tried again under the next number', async () => {
    const { did } = await lead({
      states: { 'k-1': [done], 'k-2': [null, running, done] },
      ends: { 'k-1': failed, 'k-2': ok }
    })
    expect(did).toEqual(['fetch k-1', 'prepare k-2', 'submit k-2', 'fetch k-2'])
  })

  test('nothing that has ended is used where the work is to be done anew', async () => {
    const { did } = await lead({
      states: { 'k-1': [done], 'k-2': [null, running, done] },
      ends: { 'k-1': ok, 'k-2': ok },
      isFresh: true
    })
    expect(did).toEqual(['prepare k-2', 'submit k-2', 'fetch k-2'])
  })
})

describe('a machine that is lost', () => {
  test('is made good by another job, with the reason', async () => {
    const { result, did } = await lead({
      states: { 'k-1': [null, running, lost], 'k-2': [null, running, done] },
      ends: { 'k-2': ok }
    })
    expect(did).toContain('submit k-2')
    expect(result).toMatchObject({ lost: ['job k-1 ended and left no result: node failed'] })
  })

  test('is made good so often and no more', async () => {
    const states = Object.fromEntries([1, 2, 3, 4].map((number) => [`k-${number}`, [null, lost]]))
    const { error, did } = await lead({ states, retries: 2 })
    expect(did.filter((what) => what.startsWith('submit'))).toEqual(['submit k-1', 'submit k-2', 'submit k-3'])
    expect(error?.message).toContain('k was lost 3 times; the last time: job k-3 ended and left no result: node failed')
  })

  test('may be one that the scheduler has forgotten while the job ran', async () => {
    const { did } = await lead({ states: { 'k-1': [null, running, null], 'k-2': [null, done] }, ends: { 'k-2': ok } })
    expect(did).toContain('submit k-2')
  })
})

test('a job that somebody stopped is not started again', async () => {
  const { result, did } = await lead({ states: { 'k-1': [null, running, done] } })
  expect(did.filter((what) => what.startsWith('submit'))).toHaveLength(1)
  expect(result).toMatchObject({ end: { kind: 'stopped', message: 'job k-1 ended and left no result: done' } })
})

test('a job that its own limit did not end is cancelled, and its time in the queue does not count', async () => {
  const slow = [null, ...Array.from({ length: 60 }, () => queued), running]
  const { result, did } = await lead({ states: { 'k-1': slow } })
  expect(did.at(-1)).toBe('cancel k-1')
  expect(result).toMatchObject({ end: { kind: 'timeout' } })
  expect(result?.resources.wallSeconds).toBe(11)
})

test('the log is handed on piece by piece, each piece once', async () => {
  const { logged } = await lead({
    states: { 'k-1': [null, running, running, running, done] },
    ends: { 'k-1': ok },
    logs: ['a\n', 'a\n', 'a\nb\n', 'a\nb\nc\n']
  })
  expect(logged).toEqual(['a\n', 'b\n', 'c\n'])
})
