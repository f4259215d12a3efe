// When an action comments on the pull request; read before anything heavy is loaded.
import type { Inputs } from '../../adapters/github/inputs.ts'
import { isPullRequest } from '../../adapters/github/event.ts'
import type { Runner } from '../../adapters/github/runner.ts'

/** `auto`: for events of a pull request; `always`: for every event that names one, and loud where that fails. */
export const commentRules = ['auto', 'always', 'never'] as const
export type CommentRule = (typeof commentRules)[number]

/** Undefined where nothing is to be posted, also for an action without the input or with a wrong value in it. */
export function commentRule(inputs: Inputs, { event }: Runner): Exclude<CommentRule, 'never'> | undefined {
  const given = inputs.text('comment')
  if (given === 'always') return 'always'
  return given === 'auto' && isPullRequest(event) ? 'auto' : undefined
}
