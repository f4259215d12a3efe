// Everything after the merge: the default branch's evidence, what is placed where, and the open promotions.
import { z } from 'zod'
import type {
  ConfigFacts,
  DeliveryObservation,
  MergedPull,
  PlacedState,
  PullFacts,
  RepositoryFacts
} from '../../../core/bot/observation.ts'
import type { RunFacts } from '../../../core/bot/run-facts.ts'
import type { AuditEntry } from '../../../core/audit/entry.ts'
import { recordsOf } from '../../../core/bot/records.ts'
import type { Request } from '../../../core/bot/requests.ts'
import { commitsBeyondList, readCommits, readSinceLive, withPaths } from './commits.ts'
import { defaultRuns } from './default-runs.ts'
import type { EvidenceReader } from './evidence.ts'
import { noteErrors } from './find-repository.ts'
import { keyIn, namesOf, type Look } from './look.ts'
import { remembered, type AuditIndex } from './memory.ts'
import { readWhole, recordFacts } from './mirror.ts'
import { peopleOf, pinnedLabels } from './observe-pull.ts'
import { readPeople } from './people.ts'
import { readPlaces } from './places.ts'
import { pullFacts } from './pull-facts.ts'
import { commitsOfLine, deliveryAnswerSchema, deliveryQuery, originsQuery, originsSchema } from './queries/delivery.ts'
import { personOf, restLogin } from './queries/people.ts'
import { entriesOf, readSegments } from './records.ts'
import { configFacts, repositoryFacts } from './repository.ts'
import type { GraphqlError } from './wire.ts'

type Answer = z.output<typeof deliveryAnswerSchema>

export async function askDelivery(look: Look) {
  const { data, errors, at } = await look.wire.query(deliveryQuery, namesOf(look))
  return { answer: deliveryAnswerSchema.parse(data ?? { repository: null }), errors, at }
}

export async function observeDelivery(
  look: Look,
  evidence: EvidenceReader,
  requests: readonly Request[],
  { answer, errors, at }: { readonly answer: Answer; readonly errors: readonly GraphqlError[]; readonly at: number }
): Promise<DeliveryObservation | null> {
  noteErrors(look, errors)
  const found = answer.repository
  const repository = found === null ? null : repositoryFacts(found)
  if (found === null || repository === null) return null
  const config = configFacts(look, found.config ?? null)
  const auditHead = found.audit?.target?.oid ?? null
  const environmentsHead = found.environments?.target?.oid ?? null
  const waiting = requests.flatMap((request) => (request.kind === 'protection' ? [request.runId] : []))
  const runs = await defaultRuns(look, evidence, { ...repository, newest: commitsOfLine(found.line) }, waiting)
  const { trees, merged } = await originsOf(look, repository, runs)
  const slugs = ['delivery', 'repository', ...merged.map(({ number }) => `pull-${number}`)]
  const places = await readPlaces(look, environmentsHead)
  const read = async (index: AuditIndex) => {
    const own = await readSegments(look, index, ({ slug }) => slugs.includes(slug))
    const gates = promotionSlugs(entriesOf(own, ['delivery']), places).filter((slug) => !slugs.includes(slug))
    return gates.length === 0 ? own : [...own, ...(await readSegments(look, index, ({ slug }) => gates.includes(slug)))]
  }
  const log = await readWhole(look, auditHead, [], read, [])
  const segments = log.value
  const delivery = entriesOf(segments, ['delivery'])
  const entries = [...delivery, ...gatesOf(entriesOf(segments, promotionSlugs(delivery, places)))]
  const open = new Set([...waiting, ...toldToWait(delivery)])
  const asked = new Set(runs.filter(({ id }) => open.has(id)).map(({ headSha }) => headSha))
  const mergedPulls: MergedPull[] = []
  for (const { baseSha, ...pull } of merged) {
    const commits = asked.has(pull.sha) ? await mergedCommits(look, { ...pull, baseSha }, config) : unasked
    mergedPulls.push({ ...pull, commits, entries: entriesOf(segments, [`pull-${pull.number}`]) })
  }
  const carried = mergedPulls.flatMap((pull) => pull.entries)
  const askers = requests.flatMap((request) => (request.kind === 'protection' ? [] : [request.by]))
  return {
    kind: 'delivery',
    self: look.self,
    repository,
    config,
    now: at,
    people: await readPeople(look, askers, peopleOf([...entries, ...carried]), config),
    pinnedLabels: pinnedLabels(entriesOf(segments, ['repository'])),
    records: recordFacts(entries, log),
    runs,
    environmentsHead,
    places,
    promotions: await promotionsOf(look, found, config),
    mergedPulls,
    sinceLive: await readSinceLive(look, {
      ...{ config, places, environmentsHead, delivery: entries },
      to: runs[0]?.headSha ?? repository.defaultHead,
      promotedTo: null
    }),
    trees,
    missingPermissions: [...look.missing].sort()
  }
}

/** Runs whose jobs were told what they wait for, and are judged again. */
function toldToWait(delivery: readonly AuditEntry[]): readonly number[] {
  const last = new Map(recordsOf(delivery, 'protection_answered').map(({ detail }) => [detail.run, detail.state]))
  return [...last].flatMap(([run, state]) => (state === null ? [run] : []))
}

/** Where the promotions have their records whose release stands promoted. */
function promotionSlugs(delivery: readonly AuditEntry[], places: readonly PlacedState[]): readonly string[] {
  const opened = recordsOf(delivery, 'promotion_opened')
  const pulls = places.flatMap(({ environment, model, state }) =>
    opened
      .filter(({ entry }) => entry.environment === environment && entry.model === model)
      .filter(({ detail }) => state.candidate !== null && detail.release === state.candidate)
      .map(({ detail }) => `pull-${detail.pull}`)
  )
  return [...new Set(pulls)]
}

function gatesOf(entries: readonly AuditEntry[]): readonly AuditEntry[] {
  return recordsOf(entries, 'promotion_gated').map(({ entry }) => entry)
}

type Merged = Omit<MergedPull, 'entries' | 'commits'> & { readonly baseSha: string }

const unasked = { kind: 'cut', items: [], limit: 0 } as const

/** Every commit of a pull request as it was merged; where GitHub lists no more, those that its base did not have. */
async function mergedCommits(
  look: Look,
  { number, headSha, baseSha }: Pick<Merged, 'number' | 'headSha' | 'baseSha'>,
  config: ConfigFacts
): Promise<MergedPull['commits']> {
  const limit = look.limits.commits
  const shas = await remembered(look.memory.lists, keyIn(look, number, headSha, 'merged'), async () => {
    const listed = await look.wire.list(`${look.base}/pulls/${number}/commits?per_page=100`)
    return z
      .array(z.object({ sha: z.string() }))
      .parse(listed)
      .map(({ sha }) => sha)
  })
  if (shas === null) return { kind: 'cut', items: [], limit }
  // GitHub lists no more than the limit, so exactly as many may be all or not.
  if (shas.length >= limit)
    return commitsBeyondList(look, config, { base: baseSha, head: headSha, listed: shas, count: shas.length })
  return { kind: 'all', items: await withPaths(look, await readCommits(look, shas), config) }
}

async function promotionsOf(
  look: Look,
  { pullRequests }: NonNullable<Answer['repository']>,
  config: ConfigFacts
): Promise<readonly PullFacts[]> {
  const own = (pullRequests.nodes ?? []).flatMap((pull) =>
    pull?.author != null && restLogin(pull.author) === look.self.login ? [pull] : []
  )
  const promotions: PullFacts[] = []
  for (const { head, ...pull } of own) {
    const tree = head.nodes?.[0]?.commit.tree.oid
    if (tree !== undefined) promotions.push(await pullFacts(look, pull, tree, config))
  }
  return promotions
}

/** Trees of the commits that runs walked, and the pull request by which each came to the default branch. */
async function originsOf(
  look: Look,
  { defaultBranch }: RepositoryFacts,
  runs: readonly RunFacts[]
): Promise<{
  readonly trees: Readonly<Record<string, string>>
  readonly merged: readonly Merged[]
}> {
  const shas = [...new Set(runs.map(({ headSha }) => headSha))]
  if (shas.length === 0) return { trees: {}, merged: [] }
  const { data, errors } = await look.wire.query(originsQuery(shas), namesOf(look))
  noteErrors(look, errors)
  const trees: Record<string, string> = {}
  const merged: Merged[] = []
  for (const commit of Object.values(originsSchema.parse(data).repository)) {
    if (commit?.oid === undefined || commit.tree === undefined) continue
    trees[commit.oid] = commit.tree.oid
    for (const pull of commit.associatedPullRequests?.nodes ?? []) {
      const headTree = pull?.head.nodes?.[0]?.commit.tree.oid
      if (pull === null || headTree === undefined || !pull.merged || pull.baseRefName !== defaultBranch) continue
      const { number, headRefOid: headSha, baseRefOid: baseSha, author } = pull
      merged.push({ sha: commit.oid, number, headSha, baseSha, headTree, author: personOf(author) })
    }
  }
  return { trees, merged }
}
