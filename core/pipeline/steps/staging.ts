// Step 5, deploy to staging: behind its gate, one release is made, started, and given the environment's traffic.
import { releaseDigestOf, releaseOf } from '../../release/release.ts'
import { pass, type Done, type ModelContext, type StepOutcome } from '../context.ts'
import { startRelease } from '../serving/deploy.ts'
import { environmentParts, nameEnvironment } from '../environments.ts'
import { missing } from '../missing.ts'
import { gateBefore, heldBy } from '../gate.ts'
import { settle } from '../serving/settle.ts'

export async function stagingStep(context: ModelContext, done: Done): Promise<StepOutcome> {
  const environment = environmentParts(context.config).staging
  if (environment === null) return missing('no staging environment is configured', nameEnvironment)
  const { state } = await context.ports.states.read(environment, context.model)
  // a gate stands before a change: the very release that it let through before need not pass it again
  const isThere = state.live !== null && state.live === (await releaseDigestOf(context, done))
  const held = isThere ? null : heldBy(await gateBefore(context, environment, done))
  if (held !== null) return held
  const release = await releaseOf(context, done)
  const outputs = { release: release.digest, version: release.version, environment }
  const wanted = { ...state, live: release.digest, candidate: null, weight: 0 }
  const problem =
    (await startRelease(context, environment, release)) ?? (await settle(context, environment, state, wanted))
  return problem === null ? pass(release.version, outputs) : { ...problem, outputs }
}
