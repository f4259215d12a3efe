// One query of a repository, under the name that it has now, and what GitHub would not tell.
import { OutsideError } from '../../../core/errors.ts'
import type { RepositoryName } from '../../../core/bot/subjects.ts'
import { hasStatus } from './client.ts'
import type { Look } from './look.ts'
import type { Memory } from './memory.ts'
import { findById } from './repository.ts'
import type { GraphqlError, Wire } from './wire.ts'

/** As the bot knew it before, or as the event named it. */
export function knownName(memory: Memory, repository: RepositoryName): RepositoryName {
  return { ...repository, ...memory.names.get(String(repository.id)) }
}

interface Answered {
  readonly repository: {
    readonly databaseId: number | null
    readonly name: string
    readonly owner: { readonly login: string }
  } | null
}

/**
 * Asks by name, and by id where the name is somebody else's or nobody's now. Null where the repository is gone.
 * `ask` gets the look with the repository's present name.
 */
export async function askRepository<A extends Answered>(
  { wire, memory }: { readonly wire: Wire; readonly memory: Memory },
  repository: RepositoryName,
  lookAt: (name: RepositoryName) => Look,
  ask: (look: Look) => Promise<{ readonly answer: A; readonly errors: readonly GraphqlError[]; readonly at: number }>
): Promise<{
  readonly look: Look
  readonly answer: A
  readonly errors: readonly GraphqlError[]
  readonly at: number
} | null> {
  let name: RepositoryName | null = knownName(memory, repository)
  for (let attempt = 0; attempt < 2 && name !== null; attempt += 1) {
    const look = lookAt(name)
    const answered = await asked(ask, look)
    const found = answered?.answer.repository
    if (answered !== null && found?.databaseId === repository.id) {
      const { name: present, owner } = found
      memory.names.set(String(repository.id), { owner: owner.login, name: present })
      return { look: lookAt({ id: repository.id, owner: owner.login, name: present }), ...answered }
    }
    name = await findById(wire, repository.id)
  }
  return null
}

async function asked<T>(ask: (look: Look) => Promise<T>, look: Look): Promise<T | null> {
  try {
    return await ask(look)
  } catch (error) {
    // The installation is gone, or GitHub withdrew it.
    if (hasStatus(error, 404, 410, 451)) return null
    throw error
  }
}

const permissions: Readonly<Record<string, string>> = {
  own: 'checks: read',
  suites: 'checks: read',
  checkSuites: 'checks: read',
  checkRuns: 'checks: read',
  workflowRun: 'actions: read',
  pullRequest: 'pull_requests: read',
  pullRequests: 'pull_requests: read',
  associatedPullRequests: 'pull_requests: read',
  comments: 'issues: read',
  mergeQueue: 'merge_queues: read',
  mergeQueueEntry: 'merge_queues: read'
}

/** Notes which permissions the answer lacks. Throws OutsideError where nothing can be seen without. */
export function noteErrors(look: Look, errors: readonly GraphqlError[]): void {
  for (const { type, path = [], message } of errors) {
    if (type === 'NOT_FOUND') continue
    if (type !== 'FORBIDDEN') {
      throw new OutsideError(`GitHub answered a part of the question with an error (${message})`, {
        cure: 'wait: the next event or sweep asks again; if it lasts, look at https://www.githubstatus.com'
      })
    }
    const named = path.flatMap((part) => permissions[String(part)] ?? []).at(-1) ?? 'contents: read'
    if (named === 'contents: read' || named === 'pull_requests: read') {
      throw new OutsideError(
        `the App may not read ${named.replace(': read', '')} of ${look.repository.owner}/${look.repository.name}`,
        {
          cure: `grant the permission ${named}: in the App's settings under Permissions, then accept it for the installation`
        }
      )
    }
    look.missing.add(named)
  }
}
