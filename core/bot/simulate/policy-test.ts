// Whether the policy says of a described pull request what its own test expects.
import type { Config } from '../../config/schema.ts'
import type { Description } from './description.ts'
import { simulate } from './simulate.ts'

interface Expected {
  readonly result: string
  readonly reasons?: readonly string[] | undefined
}

/** What is expected and what is so, in one line; null where they agree. */
export function policyTestFault(pull: Description, expect: Expected, config: Config, now: number): string | null {
  const { result, models, reasons } = simulate(pull, config, now)
  const codes = [...reasons, ...models.flatMap((model) => model.reasons)].map(({ code }) => code)
  const missing = (expect.reasons ?? []).filter((code) => !codes.some((found) => found === code))
  if (result === expect.result && missing.length === 0) return null
  const wanted = [expect.result, ...(expect.reasons ?? [])].join(', ')
  return `expected ${wanted}, actual ${[result, ...new Set(codes)].join(', ')}`
}
