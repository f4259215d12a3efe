// The check suites of a commit, all of them, and the workflow runs among them.
import type { RunFacts } from '../../../core/bot/run-facts.ts'
import type { EvidenceReader } from './evidence.ts'
import { noteErrors } from './find-repository.ts'
import { namesOf, type Look } from './look.ts'
import { idOf, type Suites } from './queries/checks.ts'
import { moreSuites, suitesAnswerSchema } from './queries/pull.ts'
import { readRun } from './runs.ts'

/** All pages of a commit's suites; the first too where it wasn't asked yet. */
export async function allSuites(look: Look, commit: string, first: Suites): Promise<Suites> {
  let { own, suites } = first
  while (suites === undefined || (suites !== null && suites.next !== null)) {
    const variables = { ...namesOf(look), commit, after: suites?.next ?? null }
    const { data, errors } = await look.wire.query(moreSuites(look.self), variables)
    noteErrors(look, errors)
    const page = suitesAnswerSchema.parse(data).repository?.object
    own ??= page?.own
    if (page?.suites == null) return { own, suites: suites ?? null }
    suites = { ...page.suites, items: [...(suites?.items ?? []), ...page.suites.items] }
  }
  return { own, suites }
}

/** Events whose runs may hand in evidence. Each other run of a busy commit would cost two requests for nothing. */
const speaking: ReadonlySet<string> = new Set([
  ...['pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch']
])

/** Newest first, all attempts. Not those of this bot's own workflow, of which each event and each hour brings one more. */
export async function runsOf(look: Look, evidence: EvidenceReader, asked: Suites | null): Promise<readonly RunFacts[]> {
  const runs: RunFacts[] = []
  for (const { workflowRun, status, conclusion } of asked?.suites?.items ?? []) {
    const id = workflowRun === null ? null : idOf(workflowRun)
    if (workflowRun === null || id === null || !speaking.has(workflowRun.event)) continue
    if (workflowRun.file !== null && workflowRun.file.path === look.self.workflow) continue
    const isCompleted = status === 'COMPLETED'
    const stamp = [workflowRun.updatedAt, status, conclusion].join(' ').toLowerCase()
    runs.push(...(await readRun(look, evidence, { id, stamp, isCompleted })))
  }
  return runs.sort((a, b) => b.startedAt - a.startedAt || b.id - a.id || b.attempt - a.attempt)
}
