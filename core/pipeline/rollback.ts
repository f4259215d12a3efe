// A rollback by a person: the release before, or a named one, gets the traffic; a hold keeps automation away.
import { InputError } from '../errors.ts'
import { tagLive } from '../release/tags.ts'
import { compareVersions } from '../release/version.ts'
import { audit, fail, pass, type ModelContext, type StepOutcome } from './context.ts'
import { findRelease } from './baseline.ts'
import { startRelease } from './deploy.ts'
import type { Release } from './evidence.ts'
import { releaseBeneath, rollbacksIn } from './live-history.ts'
import { settle } from './settle.ts'

/**
 * `to` is a version such as v1.2.3; the release that was live before the present one when null, or the one that a
 * rollback which was cut short was going to. Throws InputError for an unknown one.
 */
export async function rollBack(context: ModelContext, environment: string, to: string | null): Promise<StepOutcome> {
  const { state } = await context.ports.states.read(environment, context.model)
  if (state.live === null) return fail('nothing_live', `no release of ${context.model} is live in ${environment}`)
  const current = await findRelease(context, state.live)
  const target = to === null ? await releaseBefore(context, environment, current) : await namedRelease(context, to)
  const outputs = { release: target.digest, version: target.version, environment }
  const begun = `rolled back from ${current.version} to ${target.version} by ${context.actor}`
  const hold = state.hold !== null && current.digest === target.digest ? state.hold : begun
  await audit(context, 'rollback', environment, {
    automatic: false,
    from: current.digest,
    to: target.digest,
    why: hold
  })
  // the hold comes with the very write that moves the release: no walk can slip in between
  const wanted = { live: target.digest, candidate: null, weight: 0, hold }
  const problem =
    (await startRelease(context, environment, target)) ?? (await settle(context, environment, state, wanted))
  if (problem !== null) return { ...problem, outputs }
  await tagLive(context, environment, target)
  await audit(context, 'hold_set', environment, { hold })
  return pass(`${target.version} is live again, on hold`, outputs)
}

/** Sets or lifts the hold of one model in one environment. */
export async function setHold(context: ModelContext, environment: string, hold: string | null): Promise<void> {
  const { states } = context.ports
  for (;;) {
    const { state, version } = await states.read(environment, context.model)
    if (state.hold === hold) return
    if (await states.compareAndSwap(environment, context.model, version, { ...state, hold })) break
  }
  await audit(context, hold === null ? 'hold_lifted' : 'hold_set', environment, { hold })
}

async function releaseBefore(context: ModelContext, environment: string, current: Release): Promise<Release> {
  const begun = (await rollbacksIn(context, environment)).findLast(({ automatic }) => !automatic)
  const before = begun?.isEnded === false ? begun.to : await releaseBeneath(context, environment, current.digest)
  const known = await context.ports.tracking.releases(context.model)
  const release = known.find(({ digest }) => digest === before)
  if (release !== undefined) return release
  throw new InputError(`no release of ${context.model} was live in ${environment} before ${current.version}`, {
    cure: `name one: modelgate rollback ${context.model} --to VERSION (${known.map(({ version }) => version).join(', ')})`
  })
}

async function namedRelease(context: ModelContext, to: string): Promise<Release> {
  const known = (await context.ports.tracking.releases(context.model)).toSorted((a, b) =>
    compareVersions(a.version, b.version)
  )
  const release = known.find(({ version }) => version === to || version === `v${to}`)
  if (release !== undefined) return release
  throw new InputError(`${context.model} has no release ${to}`, {
    cure: `its releases are ${known.map(({ version }) => version).join(', ') || 'none'}`
  })
}
