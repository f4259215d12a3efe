// Step 7, deploy to production: behind its gate, the release that QA tested comes up beside the live one, with no traffic.
import { audit, fail, pass, type Done, type ModelContext, type StepOutcome } from '../context.ts'
import { findRelease } from '../baseline.ts'
import { startRelease } from '../serving/deploy.ts'
import { environmentParts, nameEnvironment, targetOf } from '../environments.ts'
import { missing } from '../missing.ts'
import { predecessorOf } from '../graph.ts'
import { gateBefore, heldBy } from '../gate.ts'
import { earlierSteps } from '../../gates/reasons.ts'
import { askGolden, describeDifferences } from '../serving/golden-check.ts'
import { settle } from '../serving/settle.ts'
import { releaseDigestOf, releaseOf } from '../../release/release.ts'
import type { Digest } from '../../digest.ts'
import type { Release } from '../evidence.ts'
import type { EnvironmentState } from '../ports.ts'

export async function productionStep(context: ModelContext, done: Done): Promise<StepOutcome> {
  const environment = targetOf(context)
  if (environment === null) return missing('no production environment is configured', nameEnvironment)
  const { state } = await context.ports.states.read(environment, context.model)
  // a gate stands before a change: what is live here already passed it
  const isLive = state.live !== null && state.live === (await releaseDigestOf(context, done))
  const held = isLive ? null : heldBy(await gateBefore(context, environment, done))
  // Whoever reads the record must know what it was that came to nothing here.
  if (held !== null) return { ...held, outputs: { ...held.outputs, ...(await namesOf(context, environment, done)) } }
  const before = predecessorOf(context.config, environment)
  const release =
    before === null || isLive ? await releaseOf(context, done) : await testedRelease(context, before, done)
  if ('result' in release) return release
  if (!isLive && context.ports.approvals.isPromoted?.(environment, context.model, release.digest) === false)
    return fail('not_promoted', `the environments branch names no promotion of ${release.version} to ${environment}`)
  const outcome = await bringUp(context, environment, release, state)
  return { ...outcome, outputs: { release: release.digest, version: release.version, environment } }
}

async function namesOf(
  context: ModelContext,
  environment: string,
  done: Done
): Promise<Readonly<Record<string, string>>> {
  const release = await releaseDigestOf(context, done)
  return release === null ? { environment } : { release, environment }
}

async function bringUp(
  context: ModelContext,
  environment: string,
  release: Release,
  state: EnvironmentState
): Promise<StepOutcome> {
  const isLive = state.live === release.digest
  const wanted = { ...state, candidate: isLive ? null : release.digest, weight: 0 }
  const problem =
    (await startRelease(context, environment, release)) ?? (await settle(context, environment, state, wanted))
  if (problem !== null) return problem
  const golden = await askGolden(context, environment, release, { direct: true, count: 5 })
  if (golden === null || golden.equal === golden.asked) {
    return pass(isLive ? `${release.version} is live` : `${release.version} is up, no traffic yet`)
  }
  await audit(context, 'effect_intended', environment, { effect: 'withdraw', release: release.digest })
  const withdrawn = await settle(context, environment, wanted, { ...wanted, candidate: null })
  const share = `${golden.asked - golden.equal} of ${golden.asked} golden predictions differ in ${environment}`
  const failed = fail('golden_differs', `${share}${describeDifferences(golden)}`)
  return { ...failed, reasons: [...failed.reasons, ...(withdrawn?.reasons ?? [])] }
}

/** The very release that the environment before serves, QA passed and this commit makes: never other bytes. */
async function testedRelease(context: ModelContext, before: string, done: Done): Promise<Release | StepOutcome> {
  const qa = done.get('qa')
  const tested = qa?.outputs.release
  if (qa?.result !== 'pass' || tested === undefined)
    return missing('QA has not passed for this commit', earlierSteps('qa'))
  const { state } = await context.ports.states.read(before, context.model)
  if (state.live !== tested) {
    if (before === environmentParts(context.config).staging)
      return fail('other_bytes', `${before} serves another release than QA tested`)
    const { version } = await findRelease(context, tested as Digest)
    const failed = fail('other_bytes', `${before} comes before, and does not serve ${version} yet`)
    const cure = `type \`modelgate promote --environment ${before}\`, then \`modelgate live --environment ${before}\``
    return { ...failed, reasons: failed.reasons.map((reason) => ({ ...reason, cure })) }
  }
  if (tested !== (await releaseDigestOf(context, done)))
    return fail('other_bytes', 'QA tested another release than this commit makes')
  return findRelease(context, state.live)
}
