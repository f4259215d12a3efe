// Rate limits, primary and secondary; GitHub answers 500, hangs, drops the connection (TRUST.md, running).
import { expect, test } from '@jest/globals'
import { isForbidden, isTemporary, withRetries } from '../../../adapters/github/failures.ts'

const noon = Date.parse('2026-11-23T12:00:00Z')

function failure(status: number, headers: Readonly<Record<string, string>> = {}, message = 'no'): Error {
  return Object.assign(new Error(message), { status, response: { headers } })
}

/** Fails so often, then gives `done`; `waits` are those in between. */
async function repeated(error: Error, times: number): Promise<{ readonly end: unknown; readonly waits: number[] }> {
  const waits: number[] = []
  let left = times
  const work = (): Promise<string> => (left-- > 0 ? Promise.reject(error) : Promise.resolve('done'))
  const sleep = (milliseconds: number): Promise<unknown> => Promise.resolve(waits.push(milliseconds))
  const end = await withRetries(work, sleep, () => noon).catch((thrown: unknown) => thrown)
  return { end, waits }
}

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes.'

test.each<readonly [string, Error, boolean, boolean]>([
  ['a fault of GitHub’s', failure(502), true, false],
  ['429', failure(429), true, false],
  ['403 that names when to try again', failure(403, { 'retry-after': '7' }), true, false],
  ['403 with nothing left', failure(403, { 'x-ratelimit-remaining': '0' }), true, false],
  ['403 that only its message tells', failure(403, {}, secondary), true, false],
  ['403 with points left', failure(403, { 'x-ratelimit-remaining': '12' }), false, true],
  ['what is hidden', failure(404), false, true],
  ['what is wrong', failure(422), false, false],
  ['what is no answer', new Error('a fault of ours'), false, false]
])('%s', async (_what, error, temporary, forbidden) => {
  expect([isTemporary(error), isForbidden(error)]).toEqual([temporary, forbidden])
  expect((await repeated(error, 1)).end).toBe(temporary ? 'done' : error)
})

test('what lasts is tried four times, later and later, and then thrown as it is', async () => {
  const error = failure(500)
  expect(await repeated(error, 3)).toEqual({ end: 'done', waits: [1000, 4000, 10_000] })
  expect(await repeated(error, 4)).toEqual({ end: error, waits: [1000, 4000, 10_000] })
})

test('a limit is waited for as long as GitHub asks, where that is no more than a minute', async () => {
  const until = (seconds: number): Error =>
    failure(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(noon / 1000 + seconds) })
  expect((await repeated(failure(429, { 'retry-after': '60' }), 1)).waits).toEqual([60_000])
  expect((await repeated(failure(429, { 'retry-after': '61' }), 1)).waits).toEqual([])
  expect(await repeated(until(30), 1)).toEqual({ end: 'done', waits: [30_000] })
  expect((await repeated(until(-5), 1)).waits).toEqual([0])
  expect(await repeated(until(1800), 1)).toMatchObject({ end: { status: 403 }, waits: [] })
})
