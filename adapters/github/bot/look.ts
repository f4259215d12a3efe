// What the parts of one observation share.
import type { Self } from '../../../core/bot/observation.ts'
import type { RepositoryName } from '../../../core/bot/subjects.ts'
import { isFailure } from './client.ts'
import { permissionOf } from './explain.ts'
import type { Memory } from './memory.ts'
import type { Wire } from './wire.ts'

export interface Limits {
  /** GitHub shows no more files of a pull request; where it has more, the list is cut. */
  readonly files: number
  /** GitHub lists no more commits of a pull request; where it has as many, they are read between its two ends. */
  readonly commits: number
  /**
   * Commits of a long pull request, before a first release, or since what is live, that are read; with more nobody can be told to have had no part in it.
   * A hundred cost a query: as many as an hour's points allow beside everything else, read once and then remembered.
   */
  readonly history: number
  /** Commits whose paths are asked for in one observation, where there is more than one model. */
  readonly commitPaths: number
  /** Runs of the default branch that are looked at. */
  readonly runs: number
  /** How long facts of people who did not just ask stay fresh, in milliseconds. */
  readonly peopleMs: number
}

export const defaultLimits: Limits = {
  files: 3000,
  commits: 250,
  history: 20_000,
  commitPaths: 100,
  runs: 30,
  peopleMs: 60_000
}

export interface Look {
  readonly wire: Wire
  readonly memory: Memory
  readonly self: Self
  readonly limits: Limits
  readonly stampKey: Uint8Array
  readonly olderKeys: readonly Uint8Array[]
  readonly repository: RepositoryName
  /** Of this GitHub's pages: `github.com`, or that of a GitHub Enterprise Server. */
  readonly host: string
  /** `/repos/owner/name` */
  readonly base: string
  /** Permissions that the installation turned out to lack. */
  readonly missing: Set<string>
}

/** The key of something of this repository. */
export function keyIn({ repository }: Pick<Look, 'repository'>, ...parts: readonly (string | number)[]): string {
  return [repository.id, ...parts].join(' ')
}

export function namesOf({ repository: { owner, name } }: Pick<Look, 'repository'>) {
  return { owner, name }
}

/** What `read` gives; `otherwise` where the installation lacks a permission, which is noted (`permission` where GitHub names none). */
export async function permitted<T>(look: Look, permission: string, read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!isFailure(error) || error.status !== 403) throw error
    look.missing.add(permissionOf(error) ?? permission)
    return otherwise
  }
}
