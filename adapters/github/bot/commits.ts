// Commits by their ids: who made them, which paths they touch, and which came since what is live.
import { z } from 'zod'
import type { AuditEntry } from '../../../core/audit/entry.ts'
import { recordsOf } from '../../../core/bot/records.ts'
import type { CommitFacts, ConfigFacts, Listed, PlacedState, SinceLive } from '../../../core/bot/observation.ts'
import { environmentParts } from '../../../core/pipeline/environments.ts'
import { isGone } from './client.ts'
import { keyIn, namesOf, type Look } from './look.ts'
import { remembered } from './memory.ts'
import { placedAt } from './places.ts'
import { commitFacts, commitFields, commitSchema } from './queries/commit.ts'
import { connectionOf, pageInfo } from './queries/connection.ts'

const mostAtOnce = 50

/** In the order of `shas`. One that GitHub doesn't know (any more) has an unknown author. */
export async function readCommits(look: Look, shas: readonly string[]): Promise<readonly CommitFacts[]> {
  const unread = shas.filter((sha) => look.memory.commits.get(keyIn(look, sha)) === undefined)
  const found = new Map<string, CommitFacts>()
  for (let from = 0; from < unread.length; from += mostAtOnce) {
    for (const facts of await askCommits(look, unread.slice(from, from + mostAtOnce))) found.set(facts.sha, facts)
  }
  for (const facts of found.values()) keepCommit(look, facts)
  return shas.map(
    (sha) =>
      found.get(sha) ?? look.memory.commits.get(keyIn(look, sha)) ?? { sha, people: [], unknown: [sha], paths: null }
  )
}

export function keepCommit(look: Look, facts: CommitFacts): void {
  look.memory.commits.set(keyIn(look, facts.sha), facts)
}

const objectsSchema = z.object({
  repository: z.record(z.string(), z.union([commitSchema, z.object({}).transform(() => null)]).nullable())
})

async function askCommits(look: Look, shas: readonly string[]): Promise<readonly CommitFacts[]> {
  const fields = shas.map((sha, index) => `c${index}: object(oid: "${sha}") { ... on Commit { ${commitFields} } }`)
  const text = `query ModelgateCommits($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`
  const { data } = await look.wire.query(text, namesOf(look))
  const { repository } = objectsSchema.parse(data)
  return Object.values(repository).flatMap((commit) =>
    commit === null ? [] : [{ ...commitFacts(commit, look.host), paths: null }]
  )
}

const filesSchema = z.object({
  files: z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() })).default([])
})

/** GitHub lists no more files of a commit on one page. */
const mostFiles = 300

/** With their paths where there is more than one model; those beyond the limit count as touching every path. */
export async function withPaths(
  look: Look,
  commits: readonly CommitFacts[],
  config: ConfigFacts
): Promise<readonly CommitFacts[]> {
  if (config.kind !== 'valid' || Object.keys(config.config.models).length < 2) return commits
  let left = look.limits.commitPaths
  const all: CommitFacts[] = []
  for (const commit of commits) {
    const key = keyIn(look, commit.sha, 'paths')
    if (look.memory.lists.get(key) === undefined && left-- <= 0) {
      all.push(commit)
      continue
    }
    all.push({ ...commit, paths: await remembered(look.memory.lists, key, () => pathsOf(look, commit.sha)) })
  }
  return all
}

async function pathsOf(look: Look, sha: string): Promise<readonly string[] | null> {
  const answer = await look.wire.find(`${look.base}/commits/${sha}`)
  if (answer === null) return null
  const { files } = filesSchema.parse(answer)
  if (files.length >= mostFiles) return null
  return files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [filename] : [before, filename]
  )
}

/** For each model that production serves, or the environment that a promotion goes to: the commits from its live release to `to`. */
export async function readSinceLive(
  look: Look,
  {
    config,
    places,
    environmentsHead,
    delivery,
    to,
    promotedTo
  }: {
    readonly config: ConfigFacts
    readonly places: readonly PlacedState[]
    readonly environmentsHead: string | null
    /** Records of releases. */
    readonly delivery: readonly AuditEntry[]
    readonly to: string
    /** The environment that a promotion goes to: then also the history of the models that it doesn't serve yet. */
    readonly promotedTo: string | null
  }
): Promise<Readonly<Record<string, SinceLive>>> {
  if (config.kind !== 'valid' || environmentsHead === null) return {}
  const where = promotedTo ?? environmentParts(config.config).production
  const releases = recordsOf(delivery, 'release_created')
  const since: Record<string, SinceLive> = {}
  for (const place of places) {
    const { environment, model, state } = place
    if (environment !== where || state.live === null) continue
    const record = releases.findLast(({ entry, detail }) => entry.model === model && detail.release === state.live)
    const commit = record?.entry.commit ?? null
    since[model] = {
      release: state.live,
      version: record?.detail.version ?? 'unknown',
      commit: commit ?? '',
      liveAt: await placedAt(look, environmentsHead, place),
      // A release that no record names: anybody may have had a part in what came since.
      commits: commit === null ? { kind: 'cut', items: [], limit: 0 } : await commitsBetween(look, config, commit, to)
    }
  }
  if (promotedTo === null) return since
  for (const model of Object.keys(config.config.models)) {
    since[model] ??= {
      ...{ release: null, version: null, commit: null, liveAt: null },
      commits: await readHistory(look, config, to)
    }
  }
  return since
}

const compareSchema = z.object({ total_commits: z.int(), commits: z.array(z.object({ sha: z.string() })) })
const perPage = 100

/** GitHub counts no further in some places, so exactly as many may be more. */
const mostCounted = 10_000

async function commitsBetween(look: Look, config: ConfigFacts, from: string, to: string): Promise<Listed<CommitFacts>> {
  const limit = look.limits.history
  if (from === to) return { kind: 'all', items: [] }
  const shas = await shasBetween(look, from, to)
  if (shas === null) return { kind: 'cut', items: [], limit }
  return { kind: 'all', items: await withPaths(look, await readCommits(look, shas), config) }
}

/**
 * Commits of a pull request that has as many as GitHub lists of one, or more: those that its head has and its base hasn't.
 * Cut where that isn't all either; `listed` are some that must be among them, `count` is how many there are at least.
 */
export async function commitsBeyondList(
  look: Look,
  config: ConfigFacts,
  pull: {
    readonly base: string
    readonly head: string
    readonly listed: readonly string[]
    readonly count: number
  }
): Promise<Listed<CommitFacts>> {
  const shas = await shasBetween(look, pull.base, pull.head)
  const found = new Set(shas)
  if (shas === null || found.size < pull.count || !pull.listed.every((sha) => found.has(sha)))
    return { kind: 'cut', items: await readCommits(look, pull.listed), limit: look.limits.history }
  return { kind: 'all', items: await withPaths(look, await readCommits(look, shas), config) }
}

/** Null where there are more than the limit, or where GitHub knows one of them no more. */
function shasBetween(look: Look, from: string, to: string): Promise<readonly string[] | null> {
  return remembered(look.memory.lists, keyIn(look, from, to), async () => {
    try {
      return await comparedCommits(look, from, to)
    } catch (error) {
      if (isGone(error)) return null
      throw error
    }
  })
}

/** Page by page, for without one GitHub gives no more than 250 commits. Null where there are more than the limit. */
async function comparedCommits(look: Look, from: string, to: string): Promise<readonly string[] | null> {
  const found: string[] = []
  for (let page = 1; ; page += 1) {
    const path = `${look.base}/compare/${from}...${to}?per_page=${perPage}&page=${page}`
    const { total_commits: total, commits } = compareSchema.parse(await look.wire.get(path))
    found.push(...commits.map(({ sha }) => sha))
    if (total > look.limits.history || total === mostCounted) return null
    if (found.length >= total) return found
    // Fewer than there are: what is not shown, somebody made.
    if (commits.length === 0) return null
  }
}

const historySchema = z.object({
  repository: z.object({ object: z.object({ history: connectionOf(commitSchema) }).nullable() })
})
const historyQuery = `query ModelgateHistory($owner: String!, $name: String!, $commit: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit {
    history(first: ${perPage}, after: $after) { totalCount ${pageInfo} nodes { ${commitFields} } } } } } }`

/**
 * Every commit up to `to` with who made it, a hundred a query; cut where there are more than the limit, for somebody may have
 * had a part in only those.
 */
async function readHistory(look: Look, config: ConfigFacts, to: string): Promise<Listed<CommitFacts>> {
  const limit = look.limits.history
  const shas = await remembered(look.memory.lists, keyIn(look, to, 'history'), async () => {
    const found: string[] = []
    for (let after: string | null = null; ;) {
      const { data } = await look.wire.query(historyQuery, { ...namesOf(look), commit: to, after })
      const { object } = historySchema.parse(data).repository
      const { items, next, totalCount = 0 } = object?.history ?? { items: [], next: null }
      if (object === null || totalCount > limit) return null
      for (const commit of items) {
        const facts = { ...commitFacts(commit, look.host), paths: null }
        keepCommit(look, facts)
        found.push(facts.sha)
      }
      if (next === null) return found.length < totalCount ? null : found
      after = next
    }
  })
  if (shas === null) return { kind: 'cut', items: [], limit }
  return { kind: 'all', items: await withPaths(look, await readCommits(look, shas), config) }
}
