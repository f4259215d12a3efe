// Who made a commit, as GraphQL tells it: authors, co-authors and the committer.
import { z } from 'zod'
import type { CommitFacts } from '../../../../core/bot/observation.ts'
import type { Person } from '../../../../core/bot/people.ts'

const mostAuthors = 20

/** Fields of a `Commit`. */
export const commitFields = `oid
  authors(first: ${mostAuthors}) { totalCount nodes { name email user { databaseId login } } }
  committer { name email user { databaseId login } }
  signature { isValid wasSignedByGitHub }`

const gitActor = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  user: z.object({ databaseId: z.int().nullable(), login: z.string() }).nullable()
})
type GitActor = z.infer<typeof gitActor>

export const commitSchema = z.object({
  oid: z.string(),
  authors: z.object({ totalCount: z.int(), nodes: z.array(gitActor.nullable()).nullable() }),
  committer: gitActor.nullable(),
  signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullable()
})

/** `host` is that of GitHub's pages. */
export function commitFacts(commit: z.infer<typeof commitSchema>, host: string): Omit<CommitFacts, 'paths'> {
  const authors = (commit.authors.nodes ?? []).flatMap((actor) => (actor === null ? [] : [actor]))
  const isGitHubs =
    commit.signature?.isValid === true && commit.signature.wasSignedByGitHub && isWebFlow(commit.committer, host)
  const all = commit.committer === null || isGitHubs ? authors : [...authors, commit.committer]
  const people = new Map<number, Person>()
  const unknown = new Set<string>()
  for (const actor of all) {
    const person = accountOf(actor, host)
    if (person === null) unknown.add(`${actor.name ?? ''} <${actor.email ?? ''}>`)
    else people.set(person.id, person)
  }
  const more = commit.authors.totalCount - authors.length
  if (more > 0) unknown.add(`${more} more authors`)
  return { sha: commit.oid, people: [...people.values()], unknown: [...unknown] }
}

/**
 * GitHub commits for people who merge and edit in the browser; they are the authors. Only its own signature proves it. On a
 * GitHub Enterprise Server the address is what its administrators chose, and no person's.
 */
function isWebFlow(committer: GitActor | null, host: string): boolean {
  if (committer?.email === 'noreply@github.com') return true
  return host !== gitHub && committer?.user === null
}

/** `GitActor.user` names people only; an App's bot is known by the address that GitHub gives it. */
function accountOf({ user, email }: GitActor, host: string): Person | null {
  if (user?.databaseId != null) return { id: user.databaseId, login: user.login }
  const [, id, login = '', at] = /^(\d{1,15})\+([^@]+\[bot\])@users\.noreply\.(.+)$/.exec(email ?? '') ?? []
  return id === undefined || (at !== host && at !== gitHub) ? null : { id: Number(id), login }
}

const gitHub = 'github.com'
