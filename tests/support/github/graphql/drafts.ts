// Making a pull request ready, and a draft again, for which REST has no way.
import { sender, type Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { atLeast, authorise, roleOf } from '../http/permissions.ts'
import { node } from '../render/urls.ts'
import { record } from '../rest/issues.ts'
import { announcePull } from '../rest/pull-events.ts'
import { pullsOf, type PullIssue } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { viewPull } from './pull.ts'

interface Input {
  readonly input: { readonly pullRequestId: string; readonly clientMutationId?: string | null }
}

export function draftMutations(call: Call): object {
  const turn = ({ input }: Input, draft: boolean): object => {
    const { repository, issue } = pullWithId(call, input.pullRequestId)
    requireOwnOrWrite(call, repository, issue)
    if (issue.pull.draft !== draft) {
      issue.pull.draft = draft
      issue.updatedAt = call.world.now()
      record(call, issue, draft ? 'convert_to_draft' : 'ready_for_review')
      announcePull(call, repository, issue, draft ? 'converted_to_draft' : 'ready_for_review')
    }
    return { clientMutationId: input.clientMutationId ?? null, pullRequest: () => viewPull(call, repository, issue) }
  }
  return {
    markPullRequestReadyForReview: (given: Input) => turn(given, false),
    convertPullRequestToDraft: (given: Input) => turn(given, true)
  }
}

/** What a mutation's `pullRequestId` names, for someone who may see it. */
export function pullWithId(call: Call, id: string): { readonly repository: Repository; readonly issue: PullIssue } {
  for (const repository of call.world.repositories.values()) {
    const issue = pullsOf(repository).find(({ pull }) => node('PR', pull.id) === id)
    if (issue === undefined) continue
    authorise(call.world, call.actor, { permissions: [['pull_requests', 'write']] }, repository)
    return { repository, issue }
  }
  throw new Failure(404, `Could not resolve to a node with the global id of '${id}'`)
}

function requireOwnOrWrite(call: Call, repository: Repository, issue: PullIssue): void {
  if (call.actor.kind === 'installation' || issue.user.id === sender(call).id) return
  if (!atLeast(roleOf(call.world, repository, sender(call)), 'write')) {
    throw new Failure(403, `${sender(call).login} does not have the correct permissions to execute this mutation`)
  }
}
