// Who had a part in what would be deployed: nobody approves their own work.
import { personText, type Person } from '../people.ts'
import { recordsOf } from '../records.ts'
import { matcher, inputGlobs } from '../../pipeline/fingerprints.ts'
import type { CommitFacts } from '../observation.ts'
import type { PullContext } from './context.ts'
import type { ModelState } from './models.ts'

/**
 * Authors, committers and co-authors of every commit that touches the model since its live release, the pull request's
 * author, who pushed to it, and who asked for the run. A text that is no account stands for a commit that nobody is linked to.
 */
export function contributorsOf(context: PullContext, { settings, evidence, model }: ModelState): readonly string[] {
  const { pull, sinceLive } = context.observation
  const isMine = settings === null ? () => true : matcher([...inputGlobs(settings), '.github/**'])
  const touches = ({ paths }: CommitFacts): boolean => paths === null || paths.some(isMine)
  const commits = [...pull.commits.items, ...(sinceLive[model]?.commits.items ?? [])].filter(touches)
  const asked = evidence?.run.event === 'workflow_dispatch' ? [evidence.run.actor] : []
  return textsOf(commits, [...asked, ...openers(context)])
}

/** Everybody who had a part in any of it. */
export function pullContributors(context: PullContext): readonly string[] {
  return textsOf(context.observation.pull.commits.items, openers(context))
}

/** The author, unless that is this bot, and who pushed. */
function openers({ observation, scope }: PullContext): readonly (Person | null)[] {
  const { pull, records, self } = observation
  const isOurs = scope.kind === 'promotion' && pull.author?.login === self.login
  return [isOurs ? null : pull.author, ...recordsOf(records.entries, 'contributor_seen').map(({ detail }) => detail.by)]
}

function textsOf(commits: readonly CommitFacts[], others: readonly (Person | null)[]): readonly string[] {
  const people = [...others, ...commits.flatMap((commit) => commit.people)]
  const texts = people.filter((person) => person !== null).map(personText)
  return [...new Set([...texts, ...commits.flatMap(({ unknown }) => unknown)])]
}

/** Whether GitHub listed every commit; where not, somebody may be missing, so nobody can be told to have no part. */
export function areAllCommitsKnown({ observation }: PullContext, { model }: ModelState): boolean {
  const { pull, sinceLive } = observation
  return pull.commits.kind === 'all' && (sinceLive[model]?.commits.kind ?? 'all') === 'all'
}
