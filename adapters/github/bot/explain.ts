// GitHub's failures as people should read them.
import { OutsideError } from '../../../core/errors.ts'
import { isFailure, type GitHubFailure } from './client.ts'
import { isTemporary } from '../failures.ts'
import { RefusedError } from '../../../core/bot/ports.ts'

/** What passes by itself becomes an OutsideError; refusals stay as they are, for the caller knows what they mean. */
export function explain(error: unknown, now: number): unknown {
  if (!isFailure(error) || !isTemporary(error)) return error
  if (error.status >= 500) {
    return new OutsideError(`GitHub did not answer as it should (${error.message})`, {
      cure: 'wait: nothing is lost, and the next event or sweep goes on; if it lasts, look at https://www.githubstatus.com',
      cause: error
    })
  }
  const until = limitEnds(error, now)
  const when = until === null ? 'in some minutes' : `at ${new Date(until).toISOString()}`
  return new OutsideError(`GitHub's rate limit is used up (${error.message})`, {
    cure: `wait: nothing is lost, and the next event or sweep after it ends, ${when}, goes on`,
    cause: error
  })
}

/** A refusal that nobody above knows better: what is missing, and what to type. */
export function refused(error: unknown, doing: string): unknown {
  if (!isFailure(error)) return error
  const permission = permissionOf(error)
  const cure =
    error.status === 403 && permission !== null
      ? `grant the permission ${permission}: in the App's settings under Permissions, then accept it for the installation`
      : 'look at the repository on GitHub: settings, rulesets and the App’s installation decide this'
  const { status, message } = error
  const text = `GitHub refused ${doing}: ${status} ${message}`
  // With a token that ran out, or while GitHub fails, another time ends otherwise.
  if (status === 401 || isTemporary(error)) return new OutsideError(text, { cure, cause: error })
  return new RefusedError(text, { status, message, permission }, { cure, cause: error })
}

/** `checks: write`, by GitHub's `x-accepted-github-permissions`; null where it names none. */
export function permissionOf({ response }: GitHubFailure): string | null {
  const header = response?.headers['x-accepted-github-permissions']
  const [first = ''] = String(header ?? '').split(/[;,]/)
  const [, name, level] = /^\s*([a-z_]+)=([a-z]+)/.exec(first) ?? []
  return name === undefined || level === undefined ? null : `${name}: ${level}`
}

function limitEnds({ response }: GitHubFailure, now: number): number | null {
  const { 'retry-after': after, 'x-ratelimit-reset': reset } = response?.headers ?? {}
  if (after !== undefined) return now + Number(after) * 1000
  return reset === undefined ? null : Number(reset) * 1000
}
