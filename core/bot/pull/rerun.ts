// "Re-run" on one of the bot's checks: the runs that handed in this commit's evidence are run again.
import type { Effect } from '../effects.ts'
import { mayWrite } from '../people.ts'
import type { Request } from '../requests.ts'
import type { PullContext } from './context.ts'

/** Who may write may ask for it; a run that is not over is left alone, so a request that is heard twice runs once. */
export function rerunEffects({ observation, scope }: PullContext, requests: readonly Request[]): readonly Effect[] {
  const { people, pull, runs, repository } = observation
  const isAsked = requests.some((request) => {
    if (request.kind !== 'button' || request.identifier !== 'rerequested') return false
    const person = people.find(({ id }) => id === request.by.id)
    return !request.viaApp && request.head === pull.head.sha && person !== undefined && mayWrite(person)
  })
  if (!isAsked || scope.kind !== 'code') return []
  const newest = new Map(runs.toReversed().map((run) => [run.id, run]))
  return [...newest.values()]
    .filter(
      ({ status, headSha, repositoryId }) =>
        status === 'completed' && headSha === pull.head.sha && repositoryId === repository.id
    )
    .map(({ id }) => ({ kind: 'rerun', runId: id }))
}
