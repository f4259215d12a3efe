// Merging pull requests, with the checks that GitHub makes first.
import { ok, route, text, type Call, type Route } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { rulesAgainst } from '../rules/find.ts'
import { blockers } from '../rules/merging.ts'
import { violation } from '../rules/refs.ts'
import type { PullIssue } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { merge, type Way } from './merging.ts'
import { pullOf } from './pulls.ts'

const writes = { permissions: [['contents', 'write']], role: 'write' } as const

export const mergeRoutes: readonly Route[] = [
  route('PUT', '/repos/{owner}/{repo}/pulls/{pull_number}/merge', writes, (call, repository) => {
    const issue = pullOf(call, repository)
    requireMergeable(call, repository, issue)
    const sha = merge(call, repository, issue, wayOf(call))
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
  }),
  route(
    'GET',
    '/repos/{owner}/{repo}/pulls/{pull_number}/merge',
    { permissions: [['pull_requests', 'read']] },
    (call, repository) => {
      if (pullOf(call, repository).pull.mergedAt === null) throw new Failure(404, 'Not Found')
      return { status: 204 }
    }
  )
]

function wayOf(call: Call): Way {
  const [method, title, message] = [
    text(call, 'merge_method'),
    text(call, 'commit_title'),
    text(call, 'commit_message')
  ]
  return {
    method: method ?? 'merge',
    ...(title === undefined ? {} : { title }),
    ...(message === undefined ? {} : { message })
  }
}

/** Exact to the head SHA where one is given: a head that moved is 409. What a rule forbids is 405. */
function requireMergeable(call: Call, repository: Repository, issue: PullIssue): void {
  const { pull } = issue
  const wanted = text(call, 'sha')
  if (issue.state === 'closed' || pull.draft)
    throw new Failure(405, pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable')
  if (wanted !== undefined && wanted !== pull.headSha) {
    throw new Failure(409, 'Head branch was modified. Review and try the merge again.')
  }
  const rules = rulesAgainst(call.world, repository, `refs/heads/${pull.baseRef}`, call.actor, true)
  const reasons = [
    ...(rules.some(({ rule }) => rule.type === 'merge_queue') ? ['Changes must be made through the merge queue'] : []),
    ...blockers(call.world, repository, issue, call.actor)
  ]
  if (reasons.length > 0) throw violation(405, reasons)
}
