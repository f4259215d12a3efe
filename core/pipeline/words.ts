// The closed lists of words that the whole product shares.

/** The eight steps in order. A gate stands before a step. */
export const steps = ['commit', 'build', 'test', 'analyze', 'staging', 'qa', 'production', 'live'] as const
export type Step = (typeof steps)[number]

export const stepTitles: Readonly<Record<Step, string>> = {
  commit: 'developer commit',
  build: 'build artifacts',
  test: 'unit testing',
  analyze: 'code and vulnerability analysis',
  staging: 'deploy to staging',
  qa: 'QA testing',
  production: 'deploy to production',
  live: 'go live'
}

/** A gate's result; there is no pass by default. */
export const gateResults = ['pass', 'fail', 'pending', 'unavailable'] as const
export type GateResult = (typeof gateResults)[number]

/** How far evidence can be trusted. */
export const origins = ['trusted', 'self_reported', 'untrusted'] as const
export type Origin = (typeof origins)[number]

export const kinds = ['service', 'batch', 'library'] as const
export type Kind = (typeof kinds)[number]

/** `1 test`, `2 tests`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
