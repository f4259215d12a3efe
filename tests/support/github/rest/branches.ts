// Moving a branch, with everything that follows from it.
import { sender, type Call } from '../http/call.ts'
import { commitsBetween } from '../git/history.ts'
import { getCommit } from '../git/objects.ts'
import { showPush } from '../render/push.ts'
import type { Repository } from '../state/types.ts'
import { tell } from '../state/world.ts'
import { followBranch } from './pull-events.ts'
import { checkMove } from '../rules/refs.ts'
import { rebuild } from '../rules/queue.ts'
import { requestSuites } from './suites.ts'

const zero = '0'.repeat(40)

/**
 * Sets or deletes (null) a ref and tells of the push. The caller has checked that the role and the token suffice;
 * rules are checked here, except for merges, which have rules of their own. `refusal` is the status of a violation.
 */
export function moveRef(
  call: Call,
  repository: Repository,
  ref: string,
  after: string | null,
  way: 'push' | 'merge' = 'push',
  refusal = 422
): void {
  const before = repository.git.refs.get(ref) ?? null
  if (before === after) return
  if (way === 'push') checkMove(call, repository, ref, after, refusal)
  if (after === null) repository.git.refs.delete(ref)
  else repository.git.refs.set(ref, after)
  repository.pushedAt = call.world.now()
  repository.updatedAt = call.world.now()
  const isCommit = after !== null && getCommit(repository.git, after) !== undefined
  const commits = isCommit && before !== null ? commitsBetween(repository.git, before, after) : isCommit ? [after] : []
  if (before === null || after === null) announceRef(call, repository, ref, before === null ? 'create' : 'delete')
  tell(call.world, {
    event: 'push',
    action: null,
    repository,
    sender: sender(call),
    actor: call.actor,
    payload: showPush(call.world, repository, sender(call), {
      ref,
      before: before ?? zero,
      after: after ?? zero,
      commits
    })
  })
  if (after === null || !ref.startsWith('refs/heads/')) return
  requestSuites(call, repository, before, after)
  if (before !== null) followBranch(call, repository, ref, before, after)
  rebuild(call, repository, ref.replace('refs/heads/', ''))
}

function announceRef(call: Call, repository: Repository, ref: string, event: 'create' | 'delete'): void {
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? []
  if (kind === undefined) return
  tell(call.world, {
    event,
    action: null,
    repository,
    sender: sender(call),
    actor: call.actor,
    payload: {
      ref: name,
      ref_type: kind === 'tags' ? 'tag' : 'branch',
      pusher_type: 'user',
      ...(event === 'create' ? { master_branch: repository.defaultBranch, description: repository.description } : {})
    }
  })
}
