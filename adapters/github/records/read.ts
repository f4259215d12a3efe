// The bot's records and the environments branch as a job reads them, with its own token: only read, and proven whole.
import { z } from 'zod'
import type { AuditEntry } from '../../../core/audit/entry.ts'
import { readMirror } from '../../../core/audit/mirror.ts'
import { auditBranch, environmentsBranch } from '../../../core/bot/branches.ts'
import { pullsThatLeaveOut } from '../../../core/bot/job-records.ts'
import type { PlacedState } from '../../../core/bot/observation.ts'
import { decodeConfig, parseConfig } from '../../../core/config/parse.ts'
import { ConfigError } from '../../../core/config/problem.ts'
import { quote } from '../../../core/config/quote.ts'
import type { Config } from '../../../core/config/schema.ts'
import { InputError, OutsideError } from '../../../core/errors.ts'
import { hostOf, isGone, type GitHubClient } from '../bot/client.ts'
import { headOf } from '../bot/effects/branch.ts'
import { refused } from '../bot/explain.ts'
import { defaultLimits, type Look } from '../bot/look.ts'
import { createMemory, type AuditIndex, type Said } from '../bot/memory.ts'
import { missedIn, notHeld } from '../bot/mirror.ts'
import { readPlaces } from '../bot/places.ts'
import { configFile } from '../bot/queries/repository.ts'
import { readIndex, readSegments } from '../bot/records.ts'
import { readTags } from '../bot/release-tags.ts'
import { createWire, defaultSleep, type Wire } from '../bot/wire.ts'

export interface JobRecords {
  readonly entries: readonly AuditEntry[]
  readonly places: readonly PlacedState[]
  /** Tree of the commit. */
  readonly tree: string
  /** Merged pull requests by which the commit came to the default branch. */
  readonly pulls: readonly number[]
  /** Merged pull requests that leave a model out. */
  readonly leftOutBy: readonly number[]
  /** The default branch's, as it is now: by its gates the bot decides, whatever the commit had. */
  readonly config: Config
}

export interface JobRepository {
  readonly owner: string
  readonly repo: string
  readonly defaultBranch: string
}

const commitSchema = z.object({ tree: z.object({ sha: z.string() }) })
const fileSchema = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() })
const pullSchema = z.object({
  number: z.int(),
  merged_at: z.string().nullable(),
  base: z.object({ ref: z.string() })
})
const pullsSchema = z.array(pullSchema)

/** Of the pull requests that leave something out only the newest are looked at. */
const mostLeftOut = 30

/**
 * Null where no bot keeps records here. Throws OutsideError where they can't be read, or were changed by anybody else, and
 * InputError where the default branch has no valid config.
 */
export async function readJobRecords(
  octokit: GitHubClient,
  { owner, repo, defaultBranch }: JobRepository,
  sha: string
): Promise<JobRecords | null> {
  const base = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`
  const look: Look = {
    wire: createWire({ octokit, now: Date.now, sleep: defaultSleep }),
    memory: createMemory(),
    // Nothing is written, so it doesn't matter who this is.
    self: { mode: 'actions', login: 'github-actions[bot]', appId: null },
    limits: defaultLimits,
    stampKey: new Uint8Array(),
    olderKeys: [],
    repository: { id: 0, owner, name: repo },
    host: hostOf(octokit),
    base,
    missing: new Set()
  }
  try {
    // Before the log, which may grow, and be tagged again, while it is read.
    const tagged = await taggedMirrors(look)
    const head = await headOf(look, auditBranch)
    if (head === null) {
      // Whoever may not see a repository is told that nothing is there.
      await look.wire.get(base)
      checkTagged({ segments: [] }, tagged)
      return null
    }
    const index = await readIndex(look, head)
    checkTagged(index, tagged)
    // Every segment is read, so that the whole chain is proven from its first entry.
    const segments = await readSegments(look, index, () => true)
    const { tree } = commitSchema.parse(await look.wire.get(`${base}/git/commits/${sha}`))
    const pulls = pullsSchema.parse(await look.wire.list(`${base}/commits/${sha}/pulls?per_page=100`))
    const entries = segments.flatMap((segment) => segment.entries)
    return {
      entries,
      places: await readPlaces(look, await headOf(look, environmentsBranch)),
      tree: tree.sha,
      pulls: pulls.filter(isMergedInto(defaultBranch)).map(({ number }) => number),
      leftOutBy: await mergedOf(look, pullsThatLeaveOut(entries).slice(0, mostLeftOut), defaultBranch),
      config: await readConfig(look, defaultBranch)
    }
  } catch (error) {
    if (error instanceof OutsideError || error instanceof InputError) throw error
    throw refused(error, `to show the records of ${owner}/${repo}`)
  }
}

function isMergedInto(branch: string) {
  return ({ merged_at, base: { ref } }: z.infer<typeof pullSchema>): boolean => merged_at !== null && ref === branch
}

async function mergedOf({ wire, base }: Look, pulls: readonly number[], branch: string): Promise<readonly number[]> {
  const merged: number[] = []
  for (const number of pulls)
    if (isMergedInto(branch)(pullSchema.parse(await wire.get(`${base}/pulls/${number}`)))) merged.push(number)
  return merged
}

async function readConfig({ wire, base }: Look, branch: string): Promise<Config> {
  const bytes = await bytesOf(wire, `${base}/contents/${configFile}?ref=${encodeURIComponent(branch)}`)
  if (bytes === null)
    throw new InputError(`${configFile} is missing on ${branch}, so every gate is closed`, {
      cure: 'put it back there, then run the failed jobs again'
    })
  const decoded = decodeConfig(bytes, configFile)
  const parsed = 'errors' in decoded ? decoded : parseConfig(decoded.text, configFile)
  if ('errors' in parsed) throw new ConfigError(parsed.errors, `${branch}:${configFile}`)
  return parsed.config
}

async function bytesOf(wire: Wire, path: string): Promise<Uint8Array | null> {
  try {
    return Buffer.from(fileSchema.parse(await wire.get(path)).content, 'base64')
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

/** A job can't tell who signed a tag. So any of them can hold it up, and none makes anything pass. */
async function taggedMirrors(look: Look): Promise<readonly Said[]> {
  return (await readTags(look)).flatMap(({ name, message }) => {
    const mirror = readMirror(message)
    return mirror === null ? [] : [{ by: `tag ${name}`, mirror }]
  })
}

function checkTagged(index: AuditIndex, tagged: readonly Said[]): void {
  const missed = missedIn(index, tagged)
  if (missed === null) return
  const { message, place, cure } = notHeld(missed)
  const [, name = ''] = /^tag (.*)$/.exec(missed.by) ?? []
  throw new OutsideError(message, {
    ...(place === undefined ? {} : { place }),
    cure: `${cure}; where the bot says nothing of it, the tag is not the bot's: \`git push --delete origin ${quote(`refs/tags/${name}`)}\``
  })
}
