// What Ray's words mean: which ends are a machine's and are made good, and which are the job's own.
import { describe, expect, test } from '@jest/globals'
import { executorSchema } from '../../../core/config/train-schema.ts'
import type { RayClient, RayJob } from '../../../adapters/jobs/ray/client.ts'
import { rayAddress } from '../../../adapters/jobs/ray/client.ts'
import { createRayScheduler } from '../../../adapters/jobs/ray/scheduler.ts'

const placed = { id: 'k-1', folder: '/nowhere', outputs: [] }

function schedulerOf(states: readonly (RayJob | null)[]) {
  const did: string[] = []
  let look = 0
  const client: RayClient = {
    job: () => Promise.resolve(states[Math.min(look++, states.length - 1)] ?? null),
    submit: () => Promise.resolve(void did.push('submit')),
    logs: () => Promise.resolve(''),
    stop: () => Promise.resolve(void did.push('stop')),
    hasPackage: () => Promise.resolve(true),
    upload: () => Promise.resolve(),
    logFile: () => Promise.resolve(false)
  }
  return { did, scheduler: createRayScheduler({ client, config: executorSchema.parse('ray'), memoryBytes: undefined }) }
}

const statusOf = (job: RayJob | null) => schedulerOf([job]).scheduler.status(placed)

describe('a status', () => {
  test.each(['PENDING', 'RUNNING'] as const)('%s goes on', async (status) => {
    expect((await statusOf({ status }))?.kind).toBe(status === 'PENDING' ? 'queued' : 'running')
  })

  test('of a job that Ray does not know is none', async () => {
    expect(await statusOf(null)).toBeNull()
  })

  test.each([
    ['JOB_SUPERVISOR_ACTOR_DIED', true],
    ['JOB_SUPERVISOR_ACTOR_START_TIMEOUT', true],
    ['JOB_SUPERVISOR_ACTOR_START_FAILURE', true],
    ['JOB_SUPERVISOR_ACTOR_UNKNOWN_FAILURE', true],
    ['JOB_ENTRYPOINT_COMMAND_ERROR', false],
    ['JOB_ENTRYPOINT_COMMAND_START_ERROR', false],
    ['RUNTIME_ENV_SETUP_FAILURE', false],
    ['JOB_SUPERVISOR_ACTOR_UNSCHEDULABLE', false]
  ])('FAILED by %s: lost is %s', async (error_type, isLost) => {
    const status = await statusOf({ status: 'FAILED', error_type, message: 'it\n failed' })
    expect(status).toEqual({ kind: 'ended', isLost, message: `FAILED ${error_type} it failed` })
  })

  test('STOPPED by somebody is an end, and no loss', async () => {
    expect(await statusOf({ status: 'STOPPED' })).toMatchObject({ kind: 'ended', isLost: false })
  })
})

describe('to cancel', () => {
  test('stops a job that runs, and waits for its end', async () => {
    const { did, scheduler } = schedulerOf([{ status: 'RUNNING' }, { status: 'RUNNING' }, { status: 'STOPPED' }])
    await scheduler.cancel(placed)
    expect(did).toEqual(['stop'])
  })

  test.each([null, { status: 'SUCCEEDED' } as const])('does nothing where there is nothing to end', async (job) => {
    const { did, scheduler } = schedulerOf([job])
    await scheduler.cancel(placed)
    expect(did).toEqual([])
  })
})

describe('the address', () => {
  test('is the config, else what the command of Ray reads', () => {
    expect(rayAddress('http://a:1', { RAY_ADDRESS: 'http://b:1' })).toBe('http://a:1')
    expect(rayAddress(undefined, { RAY_API_SERVER_ADDRESS: 'http://c:1', RAY_ADDRESS: 'x' })).toBe('http://c:1')
  })

  test('of another kind is refused', () => {
    expect(() => rayAddress(undefined, { RAY_ADDRESS: 'ray://head:10001' })).toThrow(
      'no HTTP address of a Ray dashboard'
    )
  })
})
