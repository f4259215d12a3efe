// core's ports over the bot's records: a deploy job counts what the bot recorded, and writes none of it.
import {
  askedAgainAt,
  glassBrokenBy,
  isLeftOutOf,
  jobAcceptances,
  jobApprovals,
  recordedPeople,
  type JobCommit
} from '../../../core/bot/job-records.ts'
import { InputError } from '../../../core/errors.ts'
import type { Approvals, EnvironmentStates } from '../../../core/pipeline/ports.ts'
import type { JobRecords } from './read.ts'

type Kept = Pick<JobRecords, 'entries' | 'places'>

export function createRecordedApprovals({ entries, places }: Kept, commit: JobCommit): Approvals {
  const people = recordedPeople(entries)
  return {
    add: () => Promise.reject(elsewhere()),
    accept: () => Promise.reject(elsewhere()),
    list: (environment) => Promise.resolve(jobApprovals(entries, commit, environment)),
    acceptances: (model) => Promise.resolve(jobAcceptances(entries, model)),
    people,
    isLeftOut: (model, built) => isLeftOutOf(entries, commit, model, built),
    isPromoted: (environment, model, release) =>
      places.some(
        ({ state, ...place }) =>
          place.environment === environment &&
          place.model === model &&
          (state.candidate === release || state.live === release)
      ),
    triesAgainSince: (environment, model, release) => askedAgainAt(entries, { environment, model, release }),
    brokenBy: (environment, release) => glassBrokenBy(entries, commit, environment, release)
  }
}

function elsewhere(): InputError {
  return new InputError('approvals of this repository are kept by its bot', {
    cure: 'set the label on the pull request, or comment `/modelgate approve ENVIRONMENT` there'
  })
}

/**
 * What this machine serves is its own; what the environments branch holds, no job lets go on. Only the bot writes that
 * branch, by what the walk hands in as evidence.
 */
export function createGovernedStates(local: EnvironmentStates, { places }: Pick<Kept, 'places'>): EnvironmentStates {
  return {
    async read(environment, model) {
      const { state, version } = await local.read(environment, model)
      const placed = places.find((place) => place.environment === environment && place.model === model)
      return { state: { ...state, hold: placed?.state.hold ?? state.hold }, version }
    },
    compareAndSwap: (environment, model, version, next) => local.compareAndSwap(environment, model, version, next)
  }
}
