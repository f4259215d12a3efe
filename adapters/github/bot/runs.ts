// Workflow runs and the evidence that each attempt handed in. A run is taken by its id; whose it is, core decides.
import { z } from 'zod'
import { evidenceArtifact } from '../../../core/bot/branches.ts'
import type { EvidenceFacts, RunFacts } from '../../../core/bot/run-facts.ts'
import type { EvidenceReader } from './evidence.ts'
import { keyIn, permitted, type Look } from './look.ts'
import { remembered, type ArtifactAnswer } from './memory.ts'
import { runSchema, type RunAnswer } from './run-answer.ts'

/** What is known of a run before it is asked for: while this is the same, so is the run. */
export interface RunHint {
  readonly id: number
  readonly stamp: string
  readonly isCompleted: boolean
}

/** Attempts before these are not looked at; a run has rarely more than two. */
const mostAttempts = 20

/**
 * All attempts, newest first. Nothing where the installation may not see runs. `listed` is what a list of all artifacts has of
 * it; where it was started again, or goes on, that may not be all.
 */
export async function readRun(
  look: Look,
  evidence: EvidenceReader,
  hint: RunHint,
  listed: readonly ListedArtifact[] = []
): Promise<readonly RunFacts[]> {
  const path = `${look.base}/actions/runs/${hint.id}`
  const run = await permitted(
    look,
    'actions: read',
    () =>
      remembered(look.memory.runs, keyIn(look, hint.id, hint.stamp), async () =>
        runSchema.parse(await look.wire.get(path))
      ),
    null
  )
  if (run === null) return []
  const attempts = [run]
  for (let attempt = run.run_attempt - 1; attempt > Math.max(0, run.run_attempt - mostAttempts); attempt -= 1) {
    attempts.push(
      await remembered(look.memory.runs, keyIn(look, hint.id, `attempt ${attempt}`), async () =>
        runSchema.parse(await look.wire.get(`${path}/attempts/${attempt}`))
      )
    )
  }
  const artifacts = await readArtifacts(look, hint, attempts.length === 1 ? listed : [])
  const facts: RunFacts[] = []
  for (const [index, each] of attempts.entries()) {
    // An attempt begins when the one before it has ended, so the time of an artifact tells whose it is.
    const until = attempts[index - 1]
    const own = artifacts.find(
      ({ createdAt }) =>
        (until === undefined || createdAt < startOf(until)) &&
        (index === attempts.length - 1 || createdAt >= startOf(each))
    )
    facts.push(runFacts(each, own === undefined ? { kind: 'none' } : await evidence(look, each, own)))
  }
  return facts
}

export const artifactSchema = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.int(),
  expired: z.boolean(),
  created_at: z.string().nullable(),
  expires_at: z.string().nullable()
})
export type ListedArtifact = z.output<typeof artifactSchema>

/** The run's artifacts of the agreed name, newest first. Those of a finished run change only by expiring. */
async function readArtifacts(
  look: Look,
  { id, stamp, isCompleted }: RunHint,
  listed: readonly ListedArtifact[]
): Promise<readonly ArtifactAnswer[]> {
  const ask = async (): Promise<readonly ArtifactAnswer[]> => {
    const path = `${look.base}/actions/runs/${id}/artifacts?name=${evidenceArtifact}&per_page=100`
    const isKnown = isCompleted && listed.length > 0
    const found = isKnown ? listed : z.array(artifactSchema).parse(await look.wire.list(path, 'artifacts'))
    return found
      .filter(({ name }) => name === evidenceArtifact)
      .map((artifact) => ({
        id: artifact.id,
        bytes: artifact.size_in_bytes,
        createdAt: Date.parse(artifact.created_at ?? '') || 0,
        expiresAt: artifact.expires_at === null ? null : Date.parse(artifact.expires_at),
        isExpired: artifact.expired
      }))
      .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id)
  }
  return isCompleted ? remembered(look.memory.artifacts, keyIn(look, id, stamp), ask) : ask()
}

function startOf(run: RunAnswer): number {
  return Date.parse(run.run_started_at ?? run.created_at)
}

function runFacts(run: RunAnswer, evidence: EvidenceFacts): RunFacts {
  const actor = run.triggering_actor ?? run.actor ?? null
  return {
    id: run.id,
    attempt: run.run_attempt,
    url: run.html_url,
    // GitHub may add the ref of a called workflow: `path@ref`.
    path: run.path.replace(/@.*$/, ''),
    event: run.event,
    headSha: run.head_sha,
    repositoryId: run.repository.id,
    headRepositoryId: run.head_repository?.id ?? null,
    headBranch: run.head_branch,
    actor: actor === null ? null : { id: actor.id, login: actor.login },
    startedBy: run.actor == null ? null : { id: run.actor.id, login: run.actor.login },
    title: run.display_title,
    status: statusOf(run.status),
    conclusion: run.conclusion,
    startedAt: startOf(run),
    evidence
  }
}

/** GitHub has more words for a run that has not begun. */
function statusOf(status: string | null): RunFacts['status'] {
  return statuses.find((known) => known === status) ?? 'queued'
}

const statuses = ['completed', 'in_progress', 'waiting'] as const
