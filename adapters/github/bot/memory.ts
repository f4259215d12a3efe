// What was read before and cannot have changed: by git's object ids, by ids of finished things. Keys begin with the
// repository's id, so that one memory serves all repositories of an installation and forgets the least used first.
import type { CommitFacts, ConfigFacts, PlacedState } from '../../../core/bot/observation.ts'
import type { EvidenceFacts } from '../../../core/bot/run-facts.ts'
import type { IndexedName, Mirror } from '../../../core/audit/mirror.ts'
import type { PersonFacts } from '../../../core/bot/people.ts'
import type { EnvironmentState } from '../../../core/pipeline/ports.ts'
import { createLru, type Lru } from './lru.ts'
import type { RunAnswer } from './run-answer.ts'

export interface Memory {
  /** Names of repositories by id, as GitHub last gave them. */
  readonly names: Lru<{ readonly owner: string; readonly name: string }>
  readonly configs: Lru<ConfigFacts>
  /** Texts of git blobs. */
  readonly texts: Lru<string>
  readonly trees: Lru<readonly TreeFile[]>
  readonly indexes: Lru<AuditIndex>
  /** Of each repository, the longest that was seen. */
  readonly longest: Lru<AuditIndex>
  /** Of each repository, the longest log that one of the bot's own checks or tags told of, and the one that is missed. */
  readonly mirrors: Lru<Said>
  readonly places: Lru<readonly PlacedState[]>
  readonly evidence: Lru<EvidenceFacts>
  readonly runs: Lru<RunAnswer>
  readonly artifacts: Lru<readonly ArtifactAnswer[]>
  readonly commits: Lru<CommitFacts>
  readonly lists: Lru<readonly string[] | null>
  readonly people: Lru<{ readonly at: number; readonly facts: PersonFacts }>
  /** Numeric ids of labels by their ids in GraphQL. */
  readonly labels: Lru<number>
  /** Whether an App wrote a comment for somebody. */
  readonly viaApp: Lru<boolean>
  /** The commit that a promotion's release was made of, as last seen. */
  readonly releases: Lru<string>
  readonly times: Lru<number>
  /** What a promotion's head would change, by both heads. */
  readonly promoted: Lru<{ readonly state: EnvironmentState | null }>
  /** Of each repository's default branch: its head, and the one from which on it was only ever seen to grow. */
  readonly lines: Lru<{ readonly first: string; readonly last: string }>
  /** Commits that were seen in the default branch's history, by line. */
  readonly onDefault: Lru<true>
}

/** How far a log went, and what says so: `a check`, `tag fraud#production#1`. */
export interface Said {
  readonly by: string
  readonly mirror: Mirror
}

export interface ArtifactAnswer {
  readonly id: number
  readonly bytes: number
  readonly createdAt: number
  readonly expiresAt: number | null
  readonly isExpired: boolean
}

/** An entry of a git tree. */
export interface TreeFile {
  readonly path: string
  readonly type: string
  readonly sha: string
}

/** One file of the audit branch. */
export type IndexedSegment = IndexedName

/** Every segment at one commit, oldest first. */
export interface AuditIndex {
  readonly segments: readonly IndexedSegment[]
}

const megabyte = 1024 * 1024

export function createMemory(): Memory {
  return {
    names: createLru(10_000),
    configs: createLru(1_000),
    texts: createLru(64 * megabyte, (text) => text.length),
    trees: createLru(200_000, (files) => files.length + 1),
    indexes: createLru(200_000, ({ segments }) => segments.length + 1),
    longest: createLru(200_000, ({ segments }) => segments.length + 1),
    mirrors: createLru(10_000),
    places: createLru(1_000),
    evidence: createLru(64 * megabyte, (facts) => JSON.stringify(facts).length),
    runs: createLru(10_000),
    artifacts: createLru(10_000),
    commits: createLru(50_000),
    lists: createLru(200_000, (list) => (list?.length ?? 0) + 1),
    people: createLru(10_000),
    labels: createLru(50_000),
    viaApp: createLru(50_000),
    releases: createLru(10_000),
    times: createLru(10_000),
    promoted: createLru(1_000),
    lines: createLru(10_000),
    onDefault: createLru(10_000)
  }
}

/** What is held under a key, or else what `load` gives, held from then on. */
export async function remembered<Value>(held: Lru<Value>, key: string, load: () => Promise<Value>): Promise<Value> {
  const found = held.get(key)
  if (found !== undefined) return found
  const value = await load()
  held.set(key, value)
  return value
}
