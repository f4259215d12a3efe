// Whether the checks that rules require have passed on a commit.
import type { Repository } from '../state/types.ts'
import type { CheckRun } from '../state/work.ts'
import type { Found } from './find.ts'

export interface RequiredCheck {
  readonly context: string
  /** The App that must have reported it; any when absent. */
  readonly appId: number | undefined
}

export type Outcome = 'passed' | 'failed' | 'pending' | 'missing'

export function requiredChecks(rules: readonly Found[]): readonly RequiredCheck[] {
  return rules
    .filter(({ rule }) => rule.type === 'required_status_checks')
    .flatMap(
      ({ rule }) =>
        (rule.parameters?.['required_status_checks'] ?? []) as readonly {
          readonly context: string
          readonly integration_id?: number
        }[]
    )
    .map(({ context, integration_id: appId }) => ({ context, appId }))
}

/** Of the runs of one name and App only the newest counts. */
export function newestRuns(repository: Repository, wanted: (run: CheckRun) => boolean): readonly CheckRun[] {
  const runs = [...repository.checkRuns.values()].filter(wanted)
  return [...new Map(runs.map((run) => [`${run.headSha} ${run.suite.app.id} ${run.name}`, run] as const)).values()]
}

/** The newest check run or status of that name counts; neutral and skipped pass, as on GitHub. */
export function outcomeOn(repository: Repository, sha: string, { context, appId }: RequiredCheck): Outcome {
  const run = [...repository.checkRuns.values()].findLast(
    (each) => each.headSha === sha && each.name === context && (appId ?? each.suite.app.id) === each.suite.app.id
  )
  if (run !== undefined) {
    if (run.conclusion === null) return 'pending'
    return ['success', 'neutral', 'skipped'].includes(run.conclusion) ? 'passed' : 'failed'
  }
  // A status says no App, so it can't be the one that a rule demands.
  const status =
    appId === undefined ? repository.statuses.find((each) => each.sha === sha && each.context === context) : undefined
  if (status === undefined) return 'missing'
  return status.state === 'success' ? 'passed' : status.state === 'pending' ? 'pending' : 'failed'
}

/** GitHub's words for each that has not passed. */
export function unmet(repository: Repository, sha: string, rules: readonly Found[]): readonly string[] {
  return requiredChecks(rules).flatMap((check) => {
    const outcome = outcomeOn(repository, sha, check)
    if (outcome === 'passed') return []
    const says = outcome === 'failed' ? 'is failing' : outcome === 'pending' ? 'is in progress' : 'is expected'
    return [`Required status check "${check.context}" ${says}.`]
  })
}
