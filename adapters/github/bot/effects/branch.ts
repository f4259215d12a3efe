// Commits on the bot's branches, by compare-and-swap.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { hasStatus, isGone } from '../client.ts'
import { namesOf, type Look } from '../look.ts'

export interface BranchCommit {
  readonly branch: string
  /** Where the branch must be; null where it must not be there. */
  readonly head: string | null
  readonly message: string
  readonly files: ReadonlyMap<string, string>
  /** What a branch that begins with this commit says of itself. */
  readonly readme: string
}

const mutation = `mutation ModelgateCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } } }`

const committedSchema = z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }) })
const shaSchema = z.object({ sha: z.string() })

/** The new commit; null where the branch is not where it must be, and nothing was done. */
export async function commitOn(look: Look, commit: BranchCommit): Promise<string | null> {
  return commit.head === null ? begin(look, commit) : goOn(look, commit, commit.head)
}

async function goOn(look: Look, { branch, message, files }: BranchCommit, head: string): Promise<string | null> {
  const { owner, name } = namesOf(look)
  const [headline = '', ...rest] = message.split('\n')
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: branch },
    expectedHeadOid: head,
    message: { headline, body: rest.join('\n').trim() },
    fileChanges: {
      additions: [...files].map(([path, text]) => ({ path, contents: Buffer.from(text).toString('base64') }))
    }
  }
  try {
    return committedSchema.parse(await look.wire.mutate(mutation, { input })).createCommitOnBranch.commit.oid
  } catch (error) {
    if (hasStatus(error, 404, 409)) return null
    throw error
  }
}

/** A commit without parents, and the branch with it: whoever makes the branch first has it. */
async function begin(look: Look, { branch, message, files, readme }: BranchCommit): Promise<string | null> {
  const { wire, base } = look
  const all = new Map([['README.md', readme], ...files])
  const tree = [...all].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }))
  const written = shaSchema.parse((await wire.write('POST', `${base}/git/trees`, { tree })).data)
  const body = { message, tree: written.sha, parents: [] }
  const { sha } = shaSchema.parse((await wire.write('POST', `${base}/git/commits`, body)).data)
  return (await createBranch(look, branch, sha)) ? sha : null
}

/** False where it is there already. */
export async function createBranch(look: Look, branch: string, sha: string): Promise<boolean> {
  try {
    await look.wire.write('POST', `${look.base}/git/refs`, { ref: `refs/heads/${branch}`, sha })
    return true
  } catch (error) {
    if (hasStatus(error, 422) && (await headOf(look, branch)) !== null) return false
    throw error
  }
}

const refSchema = z.object({ object: z.object({ sha: z.string() }) })

/** Null where there is no such branch. */
export async function headOf(look: Look, branch: string): Promise<string | null> {
  const found = await look.wire.find(`${look.base}/git/ref/heads/${branch}`)
  return found === null ? null : refSchema.parse(found).object.sha
}

export async function deleteBranch(look: Look, branch: string): Promise<void> {
  try {
    await look.wire.write('DELETE', `${look.base}/git/refs/heads/${branch}`)
  } catch (error) {
    // 422 is how GitHub says that it isn't there.
    if (!isGone(error) && !hasStatus(error, 422)) throw error
  }
}

const idSchema = z.object({ repository: z.object({ id: z.string() }) })
const move = `mutation ModelgateMove($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`

/** Moves a branch, whatever its history, if it is still at `from`; false where it isn't. */
export async function moveBranch(
  look: Pick<Look, 'wire' | 'repository'>,
  branch: string,
  from: string,
  to: string
): Promise<boolean> {
  const text = 'query ModelgateId($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }'
  const { repository } = idSchema.parse((await look.wire.query(text, namesOf(look))).data)
  const refUpdates = [{ name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: true }]
  try {
    await look.wire.mutate(move, { input: { repositoryId: repository.id, refUpdates } })
    return true
  } catch (error) {
    if (hasStatus(error, 404, 409, 422)) return false
    throw error
  }
}

/** The id that git gives a file of this text. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
