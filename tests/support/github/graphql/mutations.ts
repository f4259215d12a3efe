import { isAncestor } from '../git/history.ts'
import { getCommit, put, putCommit } from '../git/objects.ts'
import { writeFiles } from '../git/files.ts'
import { filesAt } from '../git/refs.ts'
import { sender, type Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { authorise } from '../http/permissions.ts'
import { node } from '../render/urls.ts'
import { moveRef } from '../rest/branches.ts'
import { signatureOf } from '../rest/contents.ts'
import type { Repository } from '../state/types.ts'
import { fullName } from '../state/world.ts'
import { viewCommit } from './commit.ts'
import { checkMove } from '../rules/refs.ts'
import { draftMutations } from './drafts.ts'
import { queueMutations } from './queue.ts'
import { viewRef } from './repository.ts'

interface CommitInput {
  readonly branch: {
    readonly id?: string | null
    readonly repositoryNameWithOwner?: string | null
    readonly branchName?: string | null
  }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string | null }
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null
    readonly deletions?: readonly { readonly path: string }[] | null
  } | null
  readonly clientMutationId?: string | null
}

interface RefsInput {
  readonly repositoryId: string
  readonly refUpdates: readonly {
    readonly name: string
    readonly beforeOid?: string | null
    readonly afterOid: string
    readonly force?: boolean | null
  }[]
  readonly clientMutationId?: string | null
}

const zero = '0'.repeat(40)
const needs = { permissions: [['contents', 'write']], role: 'write' } as const

/** The fields of Mutation that the double answers: those that write with compare-and-swap. */
export function mutations(call: Call): object {
  return {
    createCommitOnBranch: ({ input }: { readonly input: CommitInput }) => createCommit(call, input),
    ...draftMutations(call),
    ...queueMutations(call),
    updateRefs: ({ input }: { readonly input: RefsInput }) => updateRefs(call, input)
  }
}

function createCommit(call: Call, input: CommitInput): object {
  const { world } = call
  const { repository, branch } = branchOf(call, input)
  authorise(world, call.actor, needs, repository)
  const ref = `refs/heads/${branch}`
  const head = repository.git.refs.get(ref)
  if (head === undefined) throw new Failure(404, `Could not resolve to a branch '${branch}'`)
  if (head !== input.expectedHeadOid) {
    throw new Failure(409, `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`)
  }
  const files = new Map(filesAt(repository.git, head))
  for (const { path } of input.fileChanges?.deletions ?? []) {
    if (!files.delete(path))
      throw new Failure(422, `A path was requested for deletion which does not exist as of commit oid \`${head}\``)
  }
  for (const { path, contents } of input.fileChanges?.additions ?? []) {
    const sha = put(repository.git, 'blob', Buffer.from(contents, 'base64'))
    files.set(path, { mode: files.get(path)?.mode ?? '100644', sha })
  }
  const mine = signatureOf(world, sender(call))
  const { headline, body } = input.message
  const message = body == null || body === '' ? headline : `${headline}\n\n${body}`
  const tree = writeFiles(repository.git, files)
  const sha = putCommit(repository.git, { tree, parents: [head], author: mine, committer: mine, message })
  moveRef(call, repository, ref, sha)
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: viewCommit(call, repository, sha),
    ref: viewRef(call, repository, ref)
  }
}

function branchOf(call: Call, { branch }: CommitInput): { readonly repository: Repository; readonly branch: string } {
  for (const repository of call.world.repositories.values()) {
    if (branch.branchName != null && fullName(repository) === branch.repositoryNameWithOwner)
      return { repository, branch: branch.branchName }
    const ref = [...repository.git.refs.keys()].find((name) => node('REF', `${repository.id}:${name}`) === branch.id)
    if (ref !== undefined) return { repository, branch: ref.replace('refs/heads/', '') }
  }
  throw new Failure(404, 'Could not resolve the branch')
}

/** All or none. `beforeOid` of zeros means that the ref must not exist; `afterOid` of zeros deletes it. */
function updateRefs(call: Call, input: RefsInput): object {
  const { world } = call
  const repository = [...world.repositories.values()].find(({ id }) => node('R', id) === input.repositoryId)
  if (repository === undefined)
    throw new Failure(404, `Could not resolve to a node with the global id of '${input.repositoryId}'`)
  authorise(world, call.actor, needs, repository)
  const { git } = repository
  for (const { name, beforeOid, afterOid, force } of input.refUpdates) {
    const now = git.refs.get(name) ?? zero
    if (beforeOid != null && beforeOid !== now)
      throw new Failure(409, `Reference update failed: ${name} is at ${now}, not at ${beforeOid}`)
    if (afterOid !== zero && getCommit(git, afterOid) === undefined)
      throw new Failure(422, `Object ${afterOid} does not exist`)
    const isForward = now === zero || afterOid === zero || isAncestor(git, now, afterOid)
    if (force !== true && !isForward) throw new Failure(422, `Update of ${name} is not a fast forward`)
  }
  for (const { name, afterOid } of input.refUpdates)
    checkMove(call, repository, name, afterOid === zero ? null : afterOid)
  for (const { name, afterOid } of input.refUpdates)
    moveRef(call, repository, name, afterOid === zero ? null : afterOid)
  return { clientMutationId: input.clientMutationId ?? null }
}
