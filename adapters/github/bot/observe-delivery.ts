// Everything after the merge: the default branch's evidence, what is placed where, and the open promotions.
import { z } from 'zod'
import { evidenceArtifact } from '../../../core/bot/branches.ts'
import type {
  ConfigFacts,
  DeliveryObservation,
  PullFacts,
  RepositoryFacts,
  RunFacts
} from '../../../core/bot/observation.ts'
import type { Request } from '../../../core/bot/requests.ts'
import type { EvidenceReader } from './evidence.ts'
import { noteErrors } from './find-repository.ts'
import { keyIn, namesOf, permitted, type Look } from './look.ts'
import { peopleOf, pinnedLabels } from './observe-pull.ts'
import { readPeople } from './people.ts'
import { readPlaces } from './places.ts'
import { pullFacts } from './pull-facts.ts'
import { deliveryAnswerSchema, deliveryQuery, originsQuery, originsSchema } from './queries/delivery.ts'
import { restLogin } from './queries/people.ts'
import { entriesOf, readIndex, readSegments } from './records.ts'
import { configFacts, repositoryFacts } from './repository.ts'
import { runSchema } from './run-answer.ts'
import { readRun, type RunHint } from './runs.ts'
import type { GraphqlError } from './wire.ts'

type Answer = z.output<typeof deliveryAnswerSchema>
const events = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'])

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
  const slugs = ['delivery', 'repository']
  const segments = await readSegments(look, await readIndex(look, auditHead), ({ slug }) => slugs.includes(slug))
  const entries = entriesOf(segments, ['delivery'])
  const environmentsHead = found.environments?.target?.oid ?? null
  const runs = await defaultRuns(look, evidence, repository)
  const askers = requests.flatMap((request) => (request.kind === 'protection' ? [] : [request.by]))
  return {
    kind: 'delivery',
    self: look.self,
    repository,
    config,
    now: at,
    people: await readPeople(look, askers, peopleOf(entries), config),
    pinnedLabels: pinnedLabels(entriesOf(segments, ['repository'])),
    records: { entries, head: auditHead },
    runs,
    environmentsHead,
    places: await readPlaces(look, environmentsHead),
    promotions: await promotionsOf(look, found, config),
    ...(await originsOf(look, repository, runs)),
    missingPermissions: [...look.missing].sort()
  }
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

const artifactsSchema = z.array(
  z.object({
    name: z.string(),
    workflow_run: z
      .object({ id: z.int(), repository_id: z.int(), head_repository_id: z.int(), head_branch: z.string().nullable() })
      .partial()
      .nullish()
  })
)

/** The newest runs of the default branch that handed in evidence. */
async function defaultRuns(
  look: Look,
  evidence: EvidenceReader,
  { id, defaultBranch }: RepositoryFacts
): Promise<readonly RunFacts[]> {
  const path = `${look.base}/actions/artifacts?name=${evidenceArtifact}&per_page=100`
  const answer = await permitted(look, 'actions: read', () => look.wire.get(path), { artifacts: [] })
  const { artifacts } = z.object({ artifacts: artifactsSchema }).parse(answer)
  const own = artifacts.flatMap(({ name, workflow_run: run }) => {
    const isOwn = run?.repository_id === id && run.head_repository_id === id && run.head_branch === defaultBranch
    return name === evidenceArtifact && isOwn && run.id !== undefined ? [run.id] : []
  })
  if (own.length === 0) return []
  const hints = await hintsOf(look, defaultBranch)
  const runs: RunFacts[] = []
  for (const runId of [...new Set(own)].slice(0, look.limits.runs)) {
    const hint = hints.get(runId) ?? (await hintOf(look, runId))
    if (hint !== null) runs.push(...(await readRun(look, evidence, hint)))
  }
  return runs
    .filter(({ event, headBranch }) => events.has(event) && headBranch === defaultBranch)
    .sort((a, b) => b.startedAt - a.startedAt || b.id - a.id || b.attempt - a.attempt)
}

/** The newest runs of a branch, all in one answer. */
async function hintsOf(look: Look, branch: string): Promise<ReadonlyMap<number, RunHint>> {
  const path = `${look.base}/actions/runs?branch=${encodeURIComponent(branch)}&per_page=100&exclude_pull_requests=true`
  const { workflow_runs: found } = z.object({ workflow_runs: z.array(z.unknown()) }).parse(await look.wire.get(path))
  const hints = found.map((run) => keep(look, run))
  return new Map(hints.map((hint) => [hint.id, hint]))
}

async function hintOf(look: Look, id: number): Promise<RunHint | null> {
  const run = await look.wire.find(`${look.base}/actions/runs/${id}`)
  return run === null ? null : keep(look, run)
}

function keep(look: Look, answer: unknown): RunHint {
  const run = runSchema.parse(answer)
  const stamp = [run.updated_at, run.status, run.conclusion].join(' ')
  look.memory.runs.set(keyIn(look, run.id, stamp), run)
  return { id: run.id, stamp, isCompleted: run.status === 'completed' }
}

/** Trees of the commits that runs walked, and the pull request by which each came to the default branch. */
async function originsOf(
  look: Look,
  { defaultBranch }: RepositoryFacts,
  runs: readonly RunFacts[]
): Promise<Pick<DeliveryObservation, 'mergedPulls' | 'trees'>> {
  const shas = [...new Set(runs.map(({ headSha }) => headSha))]
  if (shas.length === 0) return { mergedPulls: [], trees: {} }
  const { data, errors } = await look.wire.query(originsQuery(shas), namesOf(look))
  noteErrors(look, errors)
  const commits = Object.values(originsSchema.parse(data).repository)
  const trees: Record<string, string> = {}
  const mergedPulls: DeliveryObservation['mergedPulls'][number][] = []
  for (const commit of commits) {
    if (commit?.oid === undefined || commit.tree === undefined) continue
    trees[commit.oid] = commit.tree.oid
    for (const pull of commit.associatedPullRequests?.nodes ?? []) {
      const headTree = pull?.head.nodes?.[0]?.commit.tree.oid
      if (pull === null || headTree === undefined || !pull.merged || pull.baseRefName !== defaultBranch) continue
      mergedPulls.push({ sha: commit.oid, number: pull.number, headTree })
    }
  }
  return { mergedPulls, trees }
}
