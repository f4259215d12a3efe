// A job waits at a custom deployment protection rule: it is answered for that run and that commit, with the reasons.
import type { Digest } from '../../digest.ts'
import type { Effect } from '../effects.ts'
import type { DeliveryObservation } from '../observation.ts'
import { recordsOf } from '../records.ts'
import type { ProtectionRequest } from '../requests.ts'
import { isTrusted } from './releases.ts'

/** GitHub's limit for the comment of a rule. */
const commentLimit = 1024

export function answerProtection(observation: DeliveryObservation, request: ProtectionRequest): readonly Effect[] {
  const { runId, environment } = request
  const { isApproved, why } = judge(observation, request)
  return [
    {
      kind: 'answer_protection',
      runId,
      environment,
      state: isApproved ? 'approved' : 'rejected',
      comment: why.slice(0, commentLimit)
    }
  ]
}

interface Verdict {
  readonly isApproved: boolean
  readonly why: string
}

/** A job may go on only as the run that was dispatched for a release which was merged into the environment, and nothing else. */
function judge(observation: DeliveryObservation, { environment, runId, sha }: ProtectionRequest): Verdict {
  const { config, records, places, runs } = observation
  if (config.kind !== 'valid')
    return no(
      'config_invalid: .github/modelgate.yml on the default branch is missing or not valid, so every gate is closed.'
    )
  if (!Object.hasOwn(config.config.environments, environment))
    return no(`The config has no environment ${environment}.`)
  const run = runs.find(({ id }) => id === runId)
  if (run === undefined) return no(`Run ${runId} is none of the default branch's.`)
  if (!isTrusted(observation, run))
    return no(`origin_not_trusted: run ${runId} is not the default branch's own (event ${run.event}).`)
  if (run.headSha !== sha) return no(`Run ${runId} is of another commit than the deployment.`)
  const dispatched = recordsOf(records.entries, 'deployment_dispatched').filter(
    ({ entry }) => entry.environment === environment
  )
  const promoted = places.find(
    (place) => place.environment === environment && isPromoted(place.state.candidate, dispatched)
  )
  if (promoted === undefined)
    return no(`approval_missing: no release stands promoted to ${environment}; merge its promotion pull request first.`)
  const { candidate } = promoted.state
  return { isApproved: true, why: `${promoted.model}: release ${candidate ?? ''} was promoted to ${environment}.` }
}

function isPromoted(
  candidate: Digest | null,
  dispatched: readonly { readonly detail: { readonly release: Digest } }[]
): boolean {
  return candidate !== null && dispatched.some(({ detail }) => detail.release === candidate)
}

function no(why: string): Verdict {
  return { isApproved: false, why }
}
