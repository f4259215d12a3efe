// Whether a release that has just been given traffic really serves it well.
import type { ModelContext } from '../context.ts'
import type { Release } from '../evidence.ts'
import type { EnvironmentState } from '../ports.ts'
import { isSame } from './settle.ts'
import { askSet, describeDifferences, goldenSet } from './golden-check.ts'

export interface Watch {
  readonly watchMs: number
  /** Share of failed answers from which the release is taken back. */
  readonly maxErrors: number
  /** The state that gave the release its traffic. */
  readonly given: EnvironmentState
}

/** `moved`: somebody has moved the traffic meanwhile, so nothing that was seen is the release's fault. */
export type Verified = 'well' | 'moved' | { readonly wrong: string }

/** Watches the environment's own traffic and asks golden rows. Ends early when something is wrong or the traffic was moved. */
export async function verifyLive(
  context: ModelContext,
  environment: string,
  release: Release,
  { watchMs, maxErrors, given }: Watch
): Promise<Verified> {
  const { clock, states } = context.ports
  const set = context.settings.kind === 'service' ? await goldenSet(context, release, 5) : null
  const end = clock.now() + watchMs
  for (;;) {
    const wrong = await look(context, environment, release, set, maxErrors)
    // Read after the look: whoever moves the traffic writes the state before a server ends.
    const { state } = await states.read(environment, context.model)
    if (!isSame(state, given)) return 'moved'
    if (wrong !== null) return { wrong }
    const left = end - clock.now()
    if (left <= 0) return 'well'
    await clock.sleep(Math.min(left, lookEvery(watchMs)))
  }
}

/** What is wrong now, in words, or null. */
async function look(
  context: ModelContext,
  environment: string,
  release: Release,
  set: Awaited<ReturnType<typeof goldenSet>>,
  maxErrors: number
): Promise<string | null> {
  const { ports, settings, model } = context
  const golden = set === null ? null : await askSet(context, environment, release.digest, set)
  if (golden !== null && golden.equal < golden.asked) {
    return `${golden.asked - golden.equal} of ${golden.asked} golden predictions are wrong in ${environment}${describeDifferences(golden)}`
  }
  const { requests, failed } = await ports
    .driver(environment, settings.kind)
    .traffic(environment, model, release.digest)
  if (failed > 0 && failed / requests > maxErrors) {
    const percent = ((100 * failed) / requests).toFixed(1)
    return `${failed} of ${requests} answers failed after go-live (${percent}%, allowed ${(100 * maxErrors).toFixed(1)}%)`
  }
  return settings.kind === 'service' && set === null ? sickness(context, environment, release) : null
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
