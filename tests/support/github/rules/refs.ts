// Whether a ref may be made, moved or deleted other than by merging a pull request.
import { isAncestor } from '../git/history.ts'
import type { Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import type { Repository } from '../state/types.ts'
import { unmet } from './checks.ts'
import { rulesAgainst, type Found } from './find.ts'

/** Throws GitHub's refusal, with the status that the calling route gives it. */
export function checkMove(call: Call, repository: Repository, ref: string, after: string | null, status = 422): void {
  const before = repository.git.refs.get(ref) ?? null
  const rules = rulesAgainst(call.world, repository, ref, call.actor, false)
  const violations = rules.flatMap((found) => against(repository, found, before, after))
  if (violations.length > 0) throw violation(status, violations)
}

export function violation(status: number, lines: readonly string[]): Failure {
  return new Failure(status, `Repository rule violations found\n\n${lines.join('\n\n')}\n\n`)
}

function against(repository: Repository, found: Found, before: string | null, after: string | null): readonly string[] {
  const isMove = before !== null && after !== null
  const { rule } = found
  switch (rule.type) {
    case 'creation':
      return before === null ? ['Cannot create ref due to creations being restricted.'] : []
    case 'update':
      return isMove ? ['Cannot update this protected ref.'] : []
    case 'deletion':
      return after === null ? ['Cannot delete this protected ref.'] : []
    case 'non_fast_forward':
      return isMove && !isAncestor(repository.git, before, after) ? ['Cannot force-push to this branch'] : []
    case 'pull_request':
      return isMove ? ['Changes must be made through a pull request.'] : []
    case 'merge_queue':
      return isMove ? ['Changes must be made through the merge queue'] : []
    case 'required_status_checks':
      return isMove || (after !== null && rule.parameters?.['do_not_enforce_on_create'] !== true)
        ? unmet(repository, after, [found])
        : []
    default:
      return []
  }
}
