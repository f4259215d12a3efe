// The default branch's own runs, for everything after the merge.
import { z } from 'zod'
import { evidenceArtifact } from '../../../core/bot/branches.ts'
import type { RepositoryFacts } from '../../../core/bot/observation.ts'
import type { RunFacts } from '../../../core/bot/run-facts.ts'
import type { EvidenceReader } from './evidence.ts'
import { keyIn, permitted, type Look } from './look.ts'
import { runSchema } from './run-answer.ts'
import { artifactSchema, readRun, type RunHint } from './runs.ts'

const events = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'])

const artifactsSchema = z.array(
  artifactSchema.extend({
    workflow_run: z
      .object({ id: z.int(), repository_id: z.int(), head_repository_id: z.int(), head_branch: z.string().nullable() })
      .partial()
      .nullish()
  })
)

/** The newest runs of the default branch that handed in evidence, and those that wait for an answer, newest first. */
export async function defaultRuns(
  look: Look,
  evidence: EvidenceReader,
  { id, defaultBranch, defaultHead, newest: commits }: RepositoryFacts & { readonly newest: ReadonlySet<string> },
  waiting: readonly number[]
): Promise<readonly RunFacts[]> {
  const path = `${look.base}/actions/artifacts?name=${evidenceArtifact}&per_page=100`
  const answer = await permitted(look, 'actions: read', () => look.wire.get(path), { artifacts: [] })
  const { artifacts } = z.object({ artifacts: artifactsSchema }).parse(answer)
  const own = artifacts.flatMap(({ name, workflow_run: run }) => {
    const isOwn = run?.repository_id === id && run.head_repository_id === id && run.head_branch === defaultBranch
    return name === evidenceArtifact && isOwn && run.id !== undefined ? [run.id] : []
  })
  const newest = [...new Set(own)].slice(0, look.limits.runs)
  const wanted = [...new Set([...waiting, ...newest])]
  if (wanted.length === 0) return []
  const hints = await hintsOf(look, defaultBranch)
  const runs: RunFacts[] = []
  for (const runId of wanted) {
    const hint = hints.get(runId) ?? (await hintOf(look, runId))
    const listed = artifacts.filter(({ workflow_run: run }) => run?.id === runId)
    if (hint !== null) runs.push(...(await readRun(look, evidence, hint, listed)))
  }
  const line = await lineOf(look, defaultHead)
  const found = await Promise.all(runs.map((run) => ofBranch(look, { line, defaultHead, commits }, run)))
  return found
    .filter(
      ({ id: runId, event, headBranch }) =>
        waiting.includes(runId) || (events.has(event) && headBranch === defaultBranch)
    )
    .sort((a, b) => b.startedAt - a.startedAt || b.id - a.id || b.attempt - a.attempt)
}

const compareSchema = z.object({ behind_by: z.int() })

/** The head that the default branch had when it was last rewritten, as far as was seen: what was in its history since still is. */
async function lineOf(look: Look, defaultHead: string): Promise<string> {
  const key = keyIn(look, 'line')
  const known = look.memory.lines.get(key)
  if (known?.last === defaultHead) return known.first
  const isGrown = known !== undefined && (await isBehind(look, known.last, defaultHead))
  const first = isGrown ? known.first : defaultHead
  look.memory.lines.set(key, { first, last: defaultHead })
  return first
}

interface Line {
  readonly line: string
  readonly defaultHead: string
  /** The newest up to that head. */
  readonly commits: ReadonlySet<string>
}

/** GitHub gives a tag's name for a branch, and anybody with write access can push a tag of any name: so the commit decides. */
async function ofBranch(look: Look, { line, defaultHead, commits }: Line, run: RunFacts): Promise<RunFacts> {
  const { headSha } = run
  const key = keyIn(look, line, headSha)
  if (headSha === defaultHead || commits.has(headSha) || look.memory.onDefault.get(key) === true) return run
  if (!(await isBehind(look, headSha, defaultHead))) return { ...run, headBranch: null }
  look.memory.onDefault.set(key, true)
  return run
}

/** Whether a commit is in the history of another. */
async function isBehind(look: Look, sha: string, head: string): Promise<boolean> {
  const answer = await look.wire.find(`${look.base}/compare/${sha}...${head}`)
  return answer !== null && compareSchema.parse(answer).behind_by === 0
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
  const stamp = [run.updated_at, run.status, run.conclusion].join(' ').toLowerCase()
  look.memory.runs.set(keyIn(look, run.id, stamp), run)
  return { id: run.id, stamp, isCompleted: run.status === 'completed' }
}
