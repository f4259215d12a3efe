// Step 7, deploy to production: behind its gate, the release that QA tested comes up beside the live one, with no traffic.
import { audit, fail, pass, type Done, type ModelContext, type StepOutcome } from '../context.ts'
import { findRelease } from '../baseline.ts'
import { startRelease } from '../deploy.ts'
import { environmentParts } from '../environments.ts'
import { gateBefore } from '../gate.ts'
import { askGolden } from '../golden-check.ts'
import { settle } from '../settle.ts'
import { releaseOf } from '../../release/release.ts'
import type { Digest } from '../../digest.ts'

export async function productionStep(context: ModelContext, done: Done): Promise<StepOutcome> {
  const { staging, production: environment } = environmentParts(context.config)
  if (environment === null) return fail('evidence_missing', 'no production environment is configured')
  const decision = await gateBefore(context, environment, done)
  if (decision.result !== 'pass') {
    return {
      result: decision.result,
      summary: decision.reasons[0]?.code ?? 'gate',
      reasons: decision.reasons,
      outputs: {}
    }
  }
  const release =
    staging === null ? (await releaseOf(context, done)).release : await stagedRelease(context, staging, done)
  if ('result' in release) return release
  const outputs = { release: release.digest, version: release.version, environment }
  const { state } = await context.ports.states.read(environment, context.model)
  const problem = await startRelease(context, environment, release)
  if (problem !== null) return { ...problem, outputs }
  const wanted =
    state.live === release.digest
      ? { ...state, candidate: null, weight: 0 }
      : { live: state.live, candidate: release.digest, weight: 0 }
  const settled = await settle(context, environment, wanted)
  if (settled !== null) return { ...settled, outputs }
  const golden = await askGolden(context, environment, release, { direct: true, count: 5 })
  if (golden !== null && golden.equal < golden.asked) {
    await audit(context, 'effect_intended', environment, { effect: 'withdraw', release: release.digest })
    await settle(context, environment, { live: state.live, candidate: null, weight: 0 })
    return fail(
      'golden_differs',
      `${golden.asked - golden.equal} of ${golden.asked} golden predictions differ in ${environment}`,
      outputs
    )
  }
  return pass(
    state.live === release.digest ? `${release.version} is live` : `${release.version} is up, no traffic yet`,
    outputs
  )
}

/** The very release that staging serves and QA passed: never other bytes. */
async function stagedRelease(context: ModelContext, staging: string, done: Done) {
  const tested = done.get('qa')?.outputs.release as Digest | undefined
  const { state } = await context.ports.states.read(staging, context.model)
  if (tested === undefined) return fail('evidence_missing', 'QA has not passed for this commit')
  if (state.live !== tested) return fail('other_bytes', `${staging} serves another release than QA tested`)
  return findRelease(context, tested)
}
