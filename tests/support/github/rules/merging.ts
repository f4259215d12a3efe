// What keeps a pull request from being merged.
import { isAncestor } from '../git/history.ts'
import { atLeast, roleOf } from '../http/permissions.ts'
import { isMergeable, type PullIssue } from '../state/pulls.ts'
import type { Actor, Repository, Review } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { newestRuns, unmet } from './checks.ts'
import { rulesAgainst, rulesFor, type Found } from './find.ts'

export function queueRule(repository: Repository, issue: PullIssue): Found | undefined {
  return rulesFor(repository, `refs/heads/${issue.pull.baseRef}`).find(({ rule }) => rule.type === 'merge_queue')
}

/** In GitHub's words; for the actor where one is given, whom some rules may not hold. The queue is not among them. */
export function blockers(world: World, repository: Repository, issue: PullIssue, actor?: Actor): readonly string[] {
  const { pull } = issue
  const ref = `refs/heads/${pull.baseRef}`
  const rules = actor === undefined ? rulesFor(repository, ref) : rulesAgainst(world, repository, ref, actor, true)
  return [...reviewsMissing(world, repository, issue, rules), ...unmet(repository, pull.headSha, rules)].concat(
    isBehind(repository, issue, rules) ? ['This branch must be up to date with the base branch before merging.'] : []
  )
}

function isBehind(repository: Repository, { pull }: PullIssue, rules: readonly Found[]): boolean {
  const isStrict = rules.some(({ rule }) => rule.parameters?.['strict_required_status_checks_policy'] === true)
  const base = repository.git.refs.get(`refs/heads/${pull.baseRef}`)
  return isStrict && base !== undefined && !isAncestor(repository.git, base, pull.headSha)
}

/** Of each writer but the author the newest opinion counts; where stale ones are dismissed, only on the present head. */
function reviewsMissing(
  world: World,
  repository: Repository,
  issue: PullIssue,
  rules: readonly Found[]
): readonly string[] {
  const wanted = rules.filter(({ rule }) => rule.type === 'pull_request')
  if (wanted.length === 0) return []
  const opinions = issue.pull.reviews.filter(
    ({ user, state }) =>
      state !== 'PENDING' &&
      state !== 'COMMENTED' &&
      user.id !== issue.user.id &&
      atLeast(roleOf(world, repository, user), 'write')
  )
  const latest = opinions.filter((each) => opinions.findLast(({ user }) => user.id === each.user.id) === each)
  if (latest.some(({ state }) => state === 'CHANGES_REQUESTED')) return ['Changes are requested by a reviewer.']
  return wanted.flatMap(({ rule }) => {
    const count = Number(rule.parameters?.['required_approving_review_count'] ?? 0)
    const isFresh = (review: Review): boolean =>
      rule.parameters?.['dismiss_stale_reviews_on_push'] !== true || review.commitId === issue.pull.headSha
    const given = latest.filter((review) => review.state === 'APPROVED' && isFresh(review)).length
    const people = count === 1 ? '1 approving review is' : `${count} approving reviews are`
    return given >= count ? [] : [`At least ${people} required by reviewers with write access.`]
  })
}

/** REST's `mergeable_state`; GraphQL's `mergeStateStatus` is the same in capitals. */
export function mergeState(world: World, repository: Repository, issue: PullIssue): string {
  const { pull } = issue
  if (issue.state === 'closed') return 'unknown'
  if (!isMergeable(repository, pull)) return 'dirty'
  if (pull.draft) return 'draft'
  const reasons = blockers(world, repository, issue)
  if (reasons.length === 1 && isBehind(repository, issue, rulesFor(repository, `refs/heads/${pull.baseRef}`)))
    return 'behind'
  if (reasons.length > 0) return 'blocked'
  const runs = newestRuns(repository, ({ headSha }) => headSha === pull.headSha)
  return runs.some(({ conclusion }) => conclusion !== null && !['success', 'neutral', 'skipped'].includes(conclusion))
    ? 'unstable'
    : 'clean'
}
