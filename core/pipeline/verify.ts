// Whether a release that has just been given traffic really serves it well.
import type { ModelContext } from './context.ts'
import type { Release } from './evidence.ts'
import { askGolden, describeDifferences } from './golden-check.ts'

const lookEveryMs = 250

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
  const { clock } = context.ports
  const driver = context.ports.driver(environment, context.settings.kind)
  const end = clock.now() + watchMs
  for (;;) {
    const golden = await askGolden(context, environment, release, { direct: true, count: 5 })
    if (golden !== null && golden.equal < golden.asked) {
      return `${golden.asked - golden.equal} of ${golden.asked} golden predictions are wrong in ${environment}${describeDifferences(golden)}`
    }
    const { requests, failed } = await driver.traffic(environment, context.model, release.digest)
    if (failed > 0 && failed / requests > maxErrors) {
      const percent = ((100 * failed) / requests).toFixed(1)
      return `${failed} of ${requests} answers failed after go-live (${percent}%, allowed ${(100 * maxErrors).toFixed(1)}%)`
    }
    if (clock.now() >= end) return null
    await clock.sleep(lookEveryMs)
  }
}
