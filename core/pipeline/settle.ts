// Makes an environment serve what its state says: state first, then traffic, then what is left over ends.
import type { Digest } from '../digest.ts'
import { audit, fail, type ModelContext, type StepOutcome } from './context.ts'
import type { EnvironmentState } from './ports.ts'

type Wanted = Pick<EnvironmentState, 'live' | 'candidate' | 'weight'>

/**
 * Writes the wanted state by compare-and-swap, moves the traffic and ends releases that neither live nor candidate
 * names. Running it again after a crash at any point ends in the same state. Null when what serves is what is wanted.
 */
export async function settle(context: ModelContext, environment: string, wanted: Wanted): Promise<StepOutcome | null> {
  const { states } = context.ports
  const { model } = context
  const { state, version } = await states.read(environment, model)
  if (!isSame(state, wanted)) {
    await audit(context, 'effect_intended', environment, { effect: 'state', from: { ...state }, to: { ...wanted } })
    if (!(await states.compareAndSwap(environment, model, version, { ...wanted, hold: state.hold }))) {
      return fail('state_moved', `${environment}/${model}.yaml was moved by somebody else`)
    }
    await audit(context, 'effect_done', environment, { effect: 'state', to: { ...wanted } })
  }
  return applyTraffic(context, environment, wanted)
}

function isSame(a: Wanted, b: Wanted): boolean {
  return a.live === b.live && a.candidate === b.candidate && a.weight === b.weight
}

/** The traffic that a state asks for. */
export function sharesOf({ live, candidate, weight }: Wanted): readonly { release: Digest; weight: number }[] {
  const shares = [
    { release: live, weight: candidate === null || live === null ? 1 : 1 - weight },
    { release: candidate, weight }
  ]
  return shares.flatMap(({ release, weight: share }) =>
    release === null || share <= 0 ? [] : [{ release, weight: share }]
  )
}

async function applyTraffic(context: ModelContext, environment: string, wanted: Wanted): Promise<StepOutcome | null> {
  const { model, ports, settings } = context
  const driver = ports.driver(environment, settings.kind)
  const shares = sharesOf(wanted)
  const before = await driver.status(environment, model)
  if (!isRouted(before.routed, shares)) await driver.route(environment, model, shares)
  const after = await driver.status(environment, model)
  if (!isRouted(after.routed, shares)) return fail('not_served', `${environment} does not route as it was told to`)
  const keep = new Set([wanted.live, wanted.candidate])
  for (const release of after.running) if (!keep.has(release)) await driver.stop(environment, model, release)
  return null
}

function isRouted(
  routed: readonly { readonly release: Digest; readonly weight: number }[],
  shares: readonly { readonly release: Digest; readonly weight: number }[]
): boolean {
  const text = (list: typeof routed) =>
    list
      .map(({ release, weight }) => `${release} ${weight.toFixed(6)}`)
      .sort()
      .join()
  return text(routed) === text(shares)
}
