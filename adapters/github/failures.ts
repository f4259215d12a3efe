// What GitHub's failures mean, and repeating what may succeed a little later.

/** Milliseconds before the second, third and fourth attempt where GitHub names no time. */
const waits = [1000, 4000, 10_000]
/** A longer wait is not worth a runner's minutes. */
const longestWait = 60_000

/** As octokit throws: `status` is 500 too where the connection was lost. */
interface Failure extends Error {
  readonly status: number
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

/** The token may not do this, as on a pull request from a fork; GitHub hides by 404 what a token may not see. */
export function isForbidden(error: unknown): boolean {
  return isFailure(error) && (error.status === 404 || (error.status === 403 && !isRateLimit(error)))
}

/** A rate limit, a fault of GitHub's, or a lost connection, after which the effect may be there or not. */
export function isTemporary(error: unknown): boolean {
  return isFailure(error) && (error.status >= 500 || isRateLimit(error))
}

/** Both limits are told by 403 or 429; the secondary one by its message, and by `retry-after`. */
function isRateLimit({ status, message, response }: Failure): boolean {
  if (status === 429) return true
  const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = response?.headers ?? {}
  return status === 403 && (after !== undefined || String(remaining) === '0' || /rate limit/i.test(message))
}

/** Repeats what is safe to repeat, at most three times, waiting as GitHub asks; throws the last failure. */
export async function withRetries<T>(
  work: () => Promise<T>,
  sleep: (milliseconds: number) => Promise<unknown>,
  now: () => number
): Promise<T> {
  for (const wait of waits) {
    try {
      return await work()
    } catch (error) {
      if (!isFailure(error) || !isTemporary(error)) throw error
      const asked = askedWait(error, now()) ?? wait
      if (asked > longestWait) throw error
      await sleep(asked)
    }
  }
  return work()
}

function askedWait({ response }: Failure, now: number): number | undefined {
  const {
    'retry-after': after,
    'x-ratelimit-remaining': remaining,
    'x-ratelimit-reset': reset
  } = response?.headers ?? {}
  if (after !== undefined) return Number(after) * 1000
  return String(remaining) === '0' ? Math.max(0, Number(reset) * 1000 - now) : undefined
}
