// Makes an environment serve what its state says: state first, then traffic, then what is left over ends.
import type { Digest } from '../../digest.ts'
import { audit, fail, type ModelContext, type StepOutcome } from '../context.ts'
import type { EnvironmentState } from '../ports.ts'

/**
 * Writes the wanted state by compare-and-swap if it is still as it was `seen`, moves the traffic and ends releases that
 * neither live nor candidate names. Running it again after a crash at any point ends in the same state. Null when what
 * serves is what is wanted; `state_moved` when somebody else was quicker, and then what they want serves.
 */
export async function settle(
  context: ModelContext,
  environment: string,
  seen: EnvironmentState,
  wanted: EnvironmentState
): Promise<StepOutcome | null> {
  const { states } = context.ports
  const { model } = context
  const { state, version } = await states.read(environment, model)
  if (!isSame(state, wanted)) {
    if (!isSame(state, seen)) return moved(context, environment)
    await audit(context, 'effect_intended', environment, { effect: 'state', from: { ...state }, to: { ...wanted } })
    if (!(await states.compareAndSwap(environment, model, version, wanted))) return moved(context, environment)
    await audit(context, 'effect_done', environment, { effect: 'state', to: { ...wanted } })
  }
  return serve(context, environment, wanted)
}

/** Routes until the state did not move meanwhile: of several walks, the last to route has read the last state. */
async function serve(
  context: ModelContext,
  environment: string,
  wanted: EnvironmentState
): Promise<StepOutcome | null> {
  for (let told = wanted; ;) {
    const applied = await applyTraffic(context, environment, told).catch((cause: unknown) => ({ cause }))
    const { state } = await context.ports.states.read(environment, context.model)
    if (isSame(state, told)) {
      if (applied !== null && 'cause' in applied) throw applied.cause
      return applied ?? (told === wanted ? null : moved(context, environment))
    }
    // What failed may have failed because of the move: a release that it ended can't be given traffic.
    told = state
  }
}

export function moved({ model }: ModelContext, environment: string): StepOutcome {
  return fail('state_moved', `${environment}/${model}.yaml was moved by somebody else`)
}

export function isSame(a: EnvironmentState, b: EnvironmentState): boolean {
  return a.live === b.live && a.candidate === b.candidate && a.weight === b.weight && a.hold === b.hold
}

/** The traffic that a state asks for. */
export function sharesOf({
  live,
  candidate,
  weight
}: EnvironmentState): readonly { readonly release: Digest; readonly weight: number }[] {
  const shares = [
    { release: live, weight: candidate === null || live === null ? 1 : 1 - weight },
    { release: candidate, weight }
  ]
  return shares.flatMap(({ release, weight: share }) =>
    release === null || share <= 0 ? [] : [{ release, weight: share }]
  )
}

/** Whether the traffic is what this state asks for, and nothing else runs. */
export async function isServed(context: ModelContext, environment: string, state: EnvironmentState): Promise<boolean> {
  const { model, ports, settings } = context
  const { running, routed } = await ports.driver(environment, settings.kind).status(environment, model)
  return isRouted(routed, sharesOf(state)) && running.every((release) => isNamed(state, release))
}

function isNamed({ live, candidate }: EnvironmentState, release: Digest): boolean {
  return release === live || release === candidate
}

async function applyTraffic(
  context: ModelContext,
  environment: string,
  wanted: EnvironmentState
): Promise<StepOutcome | null> {
  const { model, ports, settings } = context
  const driver = ports.driver(environment, settings.kind)
  const shares = sharesOf(wanted)
  const before = await driver.status(environment, model)
  if (!isRouted(before.routed, shares)) await driver.route(environment, model, shares)
  const after = await driver.status(environment, model)
  if (!isRouted(after.routed, shares)) return fail('not_served', `${environment} does not route as it was told to`)
  for (const release of after.running) {
    if (!isNamed(wanted, release)) await driver.stop(environment, model, release)
  }
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
