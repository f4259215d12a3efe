// Which workflow runs may speak of a pull request, and how far each can be trusted.
import type { Origin } from '../../pipeline/words.ts'
import type { PullObservation, RepositoryFacts } from '../observation.ts'
import type { RunFacts } from '../run-facts.ts'
import { isOfRun } from '../own-evidence.ts'
import type { GroupScope, Scope } from './scope.ts'

/** Events that run the default branch's own workflow at its own commit. */
const ofDefaultBranch: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])

/**
 * How far a run's evidence can be trusted; null where it can't speak of this subject at all: another repository's run on
 * the same SHA, another commit's, or an event whose workflow is not the one of the commit that it names
 * (`pull_request_target`, `workflow_run`).
 */
export function originOf(run: RunFacts, { pull, repository }: PullObservation, scope: Scope): Origin | null {
  if (run.repositoryId !== repository.id || run.headRepositoryId === null) return null
  const { evidence } = run
  if (scope.kind === 'code' && scope.group !== undefined) return groupOrigin(run, repository, scope.group)
  const isMerge = isOfMerge(run, { pull, repository }, scope)
  const commit = scope.kind === 'promotion' ? scope.commit : isMerge ? run.headSha : pull.head.sha
  if (evidence.kind === 'read' && (evidence.document.commit !== commit || !isOfRun(run, evidence.document))) return null
  if (isMerge) return 'trusted'
  if (scope.kind === 'promotion')
    return isOfDefaultBranch(run, repository) && run.headSha === scope.commit ? 'trusted' : null
  if (run.headSha !== pull.head.sha || run.headRepositoryId !== pull.head.repositoryId) return null
  if (run.event !== 'pull_request' && !ofDefaultBranch.has(run.event)) return null
  // A pull request's run walks code that its author wrote: it reports of itself, or, from a fork, is not believed at all.
  return run.headRepositoryId === repository.id ? 'self_reported' : 'untrusted'
}

/** The default branch's own run of the commit that a change was merged as. */
export function isOfMerge(
  run: RunFacts,
  { pull, repository }: Pick<PullObservation, 'pull' | 'repository'>,
  scope: Scope
): boolean {
  return scope.kind === 'code' && run.headSha === pull.mergedAs && isOfDefaultBranch(run, repository)
}

function isOfDefaultBranch({ event, headRepositoryId, headBranch }: RunFacts, repository: RepositoryFacts): boolean {
  return ofDefaultBranch.has(event) && headRepositoryId === repository.id && headBranch === repository.defaultBranch
}

/** The newest run that may still hand in evidence; null where none is known. */
export function awaitedRun(observation: PullObservation, scope: Scope): RunFacts | null {
  return (
    observation.runs.find((run) => run.status !== 'completed' && originOf(run, observation, scope) !== null) ?? null
  )
}

/** Only GitHub starts this event, at the commit that its queue built. What ran is the code of everybody in the group. */
function groupOrigin(run: RunFacts, { id }: RepositoryFacts, { shas, isForked }: GroupScope): Origin | null {
  const { evidence, event, headSha, headRepositoryId } = run
  if (event !== 'merge_group' || headRepositoryId !== id || !shas.includes(headSha)) return null
  if (evidence.kind === 'read' && (evidence.document.commit !== headSha || !isOfRun(run, evidence.document)))
    return null
  return isForked ? 'untrusted' : 'self_reported'
}
