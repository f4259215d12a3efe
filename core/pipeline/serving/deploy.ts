// Bringing a release up in an environment, without traffic.
import { OutsideError } from '../../errors.ts'
import { cureFor } from '../../gates/reasons.ts'
import { parseDuration } from '../../config/units.ts'
import { audit, type ModelContext, type StepOutcome } from '../context.ts'
import type { Release } from '../evidence.ts'

/** Starts the release beside what runs; null when it is up and healthy. */
export async function startRelease(
  context: ModelContext,
  environment: string,
  release: Release
): Promise<StepOutcome | null> {
  const { ports, settings } = context
  const timeout = settings.serve?.timeout ?? settings.score?.timeout ?? '60s'
  await audit(context, 'effect_intended', environment, {
    effect: 'start',
    release: release.digest,
    version: release.version
  })
  try {
    await ports.driver(environment, settings.kind).start(environment, release, parseDuration(timeout) ?? 60_000)
  } catch (error) {
    if (error instanceof OutsideError) return startFailed(error)
    throw error
  }
  await audit(context, 'effect_done', environment, { effect: 'start', release: release.digest })
  return null
}

/** The driver knows best what to do: mend a server, or free a port. */
function startFailed({ message, cure }: OutsideError): StepOutcome {
  const reason = { code: 'start_failed', message, cure: cure || cureFor('start_failed') }
  return { result: 'fail', summary: reason.code, reasons: [reason], outputs: {} }
}
