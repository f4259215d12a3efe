// Whether a release that has just been given traffic really serves it well.
import type { ModelContext } from './context.ts'
import type { Release } from './evidence.ts'
import { askSet, describeDifferences, goldenSet } from './golden-check.ts'

export interface Watch {
  readonly watchMs: number
  /** Share of failed answers from which the release is taken back. */
  readonly maxErrors: number
}

/** Watches the environment's own traffic and asks golden rows; what is wrong in words, or null. Ends early when it is. */
export async function verifyLive(
  context: ModelContext,
  environment: string,
  release: Release,
  { watchMs, maxErrors }: Watch
): Promise<string | null> {
  const { ports, settings } = context
  const { clock } = ports
  const driver = ports.driver(environment, settings.kind)
  const set = settings.kind === 'service' ? await goldenSet(context, release, 5) : null
  const end = clock.now() + watchMs
  for (;;) {
    const golden = set === null ? null : await askSet(context, environment, release.digest, set)
    if (golden !== null && golden.equal < golden.asked) {
      return `${golden.asked - golden.equal} of ${golden.asked} golden predictions are wrong in ${environment}${describeDifferences(golden)}`
    }
    const { requests, failed } = await driver.traffic(environment, context.model, release.digest)
    if (failed > 0 && failed / requests > maxErrors) {
      const percent = ((100 * failed) / requests).toFixed(1)
      return `${failed} of ${requests} answers failed after go-live (${percent}%, allowed ${(100 * maxErrors).toFixed(1)}%)`
    }
    const sick = settings.kind === 'service' && set === null ? await sickness(context, environment, release) : null
    if (sick !== null) return sick
    if (clock.now() >= end) return null
    await clock.sleep(lookEvery(watchMs))
  }
}

/** Where no golden rows can be asked, its health is the least that must be seen. */
async function sickness(context: ModelContext, environment: string, release: Release): Promise<string | null> {
  const path = context.settings.serve?.health ?? '/health'
  const driver = context.ports.driver(environment, 'service')
  const answer = await driver.ask(environment, context.model, release.digest, path, null, 5000)
  return answer.ok ? null : `${path} answers ${answer.status ?? answer.error ?? 'nothing'} after go-live`
}

/** Often while the watch is short; every few seconds in a long canary step, not to become its traffic. */
function lookEvery(watchMs: number): number {
  return Math.min(5000, Math.max(250, watchMs / 40))
}
