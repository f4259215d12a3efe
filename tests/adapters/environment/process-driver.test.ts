import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createBench, type Bench } from './support/bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.close())

describe('a process environment', () => {
  test('serves a release at the address of the environment once traffic is routed to it', async () => {
    const release = await bench.release({ name: 'one' })
    await bench.driver.start('staging', release, 20_000)
    expect(await bench.driver.status('staging', 'm')).toMatchObject({ running: [release.digest], routed: [] })

    await bench.driver.route('staging', 'm', [{ release: release.digest, weight: 1 }])
    const answer = await bench.driver.ask('staging', 'm', null, '/invocations?x=1', { dataframe_records: [] }, 5000)
    expect(answer).toMatchObject({ ok: true, status: 200, body: { predictions: ['one'], path: '/invocations?x=1' } })
    const status = await bench.driver.status('staging', 'm')
    expect(status.routed).toEqual([{ release: release.digest, weight: 1 }])
    expect(status.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/m$/)
    expect(await bench.driver.traffic('staging', 'm', release.digest)).toEqual({ requests: 1, failed: 0 })
  })
})
