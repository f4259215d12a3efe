// Who had a part in what would be deployed: nobody approves their own work.
import { commitsOf, contributorTexts } from '../contributors.ts'
import type { ModelState } from '../model-state.ts'
import type { Person } from '../people.ts'
import { recordsOf } from '../records.ts'
import type { PullObservation } from '../observation.ts'
import type { Scope } from './scope.ts'

export interface Looked {
  readonly observation: PullObservation
  readonly scope: Scope
}

/**
 * Authors, committers and co-authors of every commit that touches the model since its live release, the pull request's
 * author, who pushed to it, and who asked for the run. A text that is no account stands for a commit that nobody is linked to.
 */
export function contributorsOf(
  context: Looked,
  { settings, evidence, model }: Pick<ModelState, 'settings' | 'evidence' | 'model'>
): readonly string[] {
  const { pull, sinceLive } = context.observation
  const commits = commitsOf(settings, [...pull.commits.items, ...(sinceLive[model]?.commits.items ?? [])])
  const asked = evidence?.run.event.endsWith('_dispatch') === true ? [evidence.run.actor] : []
  return contributorTexts(commits, [...asked, ...(evidence?.askedBy ?? []), ...openers(context)])
}

/** Everybody who had a part in any of it. */
export function pullContributors(context: Looked): readonly string[] {
  return contributorTexts(context.observation.pull.commits.items, openers(context))
}

/** The author, unless that is this bot, who pushed, and who asked for this release in this environment. */
function openers({ observation, scope }: Looked): readonly (Person | null)[] {
  const { pull, records, self } = observation
  const isOurs = scope.kind === 'promotion' && pull.author?.login === self.login
  const asked = recordsOf(records.entries, 'promotion_asked').filter(
    ({ entry, detail }) =>
      scope.kind === 'promotion' && entry.environment === scope.environment && detail.release === scope.release
  )
  return [
    isOurs ? null : pull.author,
    ...recordsOf(records.entries, 'contributor_seen').map(({ detail }) => detail.by),
    ...asked.map(({ detail }) => detail.by)
  ]
}

/** Whether GitHub listed every commit; where not, somebody may be missing, so nobody can be told to have no part. */
export function areAllCommitsKnown({ observation, scope }: Looked, { model }: Pick<ModelState, 'model'>): boolean {
  const { pull, sinceLive } = observation
  const unasked = scope.kind === 'promotion' ? 'cut' : 'all'
  return pull.commits.kind === 'all' && (sinceLive[model]?.commits.kind ?? unasked) === 'all'
}
