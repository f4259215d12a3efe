// What became of each release of a model, for people who look back.
import { compareVersions } from '../../release/version.ts'
import type { ModelContext } from '../context.ts'
import type { Release, StepRecord } from '../evidence.ts'
import { rollbacksIn, type Rollback } from './live-history.ts'

export interface PastRelease {
  readonly release: Release
  /** The last thing that happened to it, in words. */
  readonly became: string
}

/** Newest version first. */
export async function releaseHistory(context: ModelContext): Promise<readonly PastRelease[]> {
  const { tracking } = context.ports
  const [releases, records] = await Promise.all([tracking.releases(context.model), tracking.stepRecords(context.model)])
  const byHand = await Promise.all(
    Object.keys(context.config.environments).map(async (environment) =>
      (await rollbacksIn(context, environment))
        .filter(({ automatic }) => !automatic)
        .map((rollback) => ({ ...rollback, environment }))
    )
  )
  const rollbacks = byHand.flat().toSorted((a, b) => a.at - b.at)
  return releases
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .map((release) => {
      const own = records.filter(({ outputs }) => outputs.release === release.digest)
      return { release, became: byRollback(release, own, rollbacks) ?? bySteps(own) }
    })
}

/** A rollback by a person is what became of both releases until the one that it took back is live again. */
function byRollback(
  { digest }: Release,
  own: readonly StepRecord[],
  rollbacks: readonly (Rollback & { readonly environment: string })[]
): string | null {
  const last = rollbacks.findLast(({ from, to }) => from === digest || to === digest)
  if (last === undefined) return null
  const isLiveSince = own.some(
    ({ step, result, createdAt, outputs }) =>
      step === 'live' &&
      result === 'pass' &&
      outputs.environment === last.environment &&
      Date.parse(createdAt) > last.at
  )
  if (isLiveSince) return null
  return `${last.environment}: ${last.to === digest ? 'live again, ' : ''}${last.why}`
}

function bySteps(own: readonly StepRecord[]): string {
  const last = own.at(-1)
  if (last === undefined) return 'made'
  return `${last.step}: ${last.result === 'pass' ? last.summary : (last.reasons[0]?.code ?? last.result)}`
}
