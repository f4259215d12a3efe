// What `modelgate doctor` found, and how it ends.
import { exitCodes, type ExitCode } from '../errors.ts'

/** `unknown`: it could not be looked at, and why. It never counts as right. */
export type State = 'ok' | 'problem' | 'warning' | 'unknown'

export interface Finding {
  /** What was looked at, from a closed list. */
  readonly check: Check
  readonly state: State
  readonly message: string
  /** What to type or change next; null where nothing is to be done. */
  readonly cure: string | null
}

export type Check =
  | 'node'
  | 'git'
  | 'python'
  | 'config'
  | 'ignored'
  | 'workflows'
  | 'pins'
  | 'token'
  | 'permissions'
  | 'labels'
  | 'required_check'
  | 'state_branches'
  | 'environments'
  | 'actions'
  | 'app'
  | 'webhook'

export const ok = (check: Check, message: string): Finding => ({ check, state: 'ok', message, cure: null })
export const problem = (check: Check, message: string, cure: string): Finding => ({
  check,
  state: 'problem',
  message,
  cure
})
export const warning = (check: Check, message: string, cure: string): Finding => ({
  check,
  state: 'warning',
  message,
  cure
})
export const unknown = (check: Check, message: string, cure: string | null = null): Finding => ({
  check,
  state: 'unknown',
  message,
  cure
})

/** 2 where something is wrong, 3 where GitHub could not be asked, else 0: a warning, or what nobody could look at, fails nothing. */
export function exitCodeOf(findings: readonly Finding[], isGithubLost: boolean): ExitCode {
  if (findings.some(({ state }) => state === 'problem')) return exitCodes.input
  return isGithubLost ? exitCodes.outside : exitCodes.pass
}
