// Step 5, deploy to staging: behind its gate, one release is made, started, and given the environment's traffic.
import { releaseOf } from '../../release/release.ts'
import { audit, fail, pass, type Done, type ModelContext, type StepOutcome } from '../context.ts'
import { startRelease } from '../deploy.ts'
import { environmentParts } from '../environments.ts'
import { gateBefore } from '../gate.ts'
import { settle } from '../settle.ts'

export async function stagingStep(context: ModelContext, done: Done): Promise<StepOutcome> {
  const environment = environmentParts(context.config).staging
  if (environment === null) return fail('evidence_missing', 'no staging environment is configured')
  const decision = await gateBefore(context, environment, done)
  if (decision.result !== 'pass') {
    return {
      result: decision.result,
      summary: decision.reasons[0]?.code ?? 'gate',
      reasons: decision.reasons,
      outputs: {}
    }
  }
  const { release, isNew } = await releaseOf(context, done)
  if (isNew)
    await audit(context, 'release_created', null, {
      version: release.version,
      release: release.digest,
      parts: release.parts
    })
  const outputs = { release: release.digest, version: release.version, environment }
  const problem = await startRelease(context, environment, release)
  if (problem !== null) return { ...problem, outputs }
  const served = await settle(context, environment, { live: release.digest, candidate: null, weight: 0 })
  return served === null ? pass(release.version, outputs) : { ...served, outputs }
}
