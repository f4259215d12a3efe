// A rollback by a person: the release before, or a named one, gets the traffic; a hold keeps automation away.
import type { Digest } from '../../digest.ts'
import { InputError } from '../../errors.ts'
import { tagLive } from '../../release/tags.ts'
import { compareVersions } from '../../release/version.ts'
import { audit, fail, pass, type ModelContext, type StepOutcome } from '../context.ts'
import { findRelease } from '../baseline.ts'
import { startRelease } from './deploy.ts'
import type { Release } from '../evidence.ts'
import { releaseBeneath, rollbacksIn, type Rollback } from './live-history.ts'
import type { EnvironmentState } from '../ports.ts'
import { settle } from './settle.ts'

/**
 * `to` is a version such as v1.2.3. When null: during a canary the release that is live, which gets all traffic back;
 * else the one that was live before it, or the one that a rollback which was cut short was going to. It takes no lock: a
 * walk whose traffic it moves finds the state moved, and ends. Throws InputError for an unknown version.
 */
export async function rollBack(context: ModelContext, environment: string, to: string | null): Promise<StepOutcome> {
  const { state } = await context.ports.states.read(environment, context.model)
  const begun = await unfinished(context, environment)
  const leaving = state.weight > 0 ? (state.candidate ?? state.live) : state.live
  if (leaving === null && begun === undefined)
    return fail('nothing_live', `no release of ${context.model} is live in ${environment}`)
  const from = leaving === null ? null : await findRelease(context, leaving)
  const target = to === null ? await targetOf(context, environment, state, begun) : await namedRelease(context, to)
  const names = `from ${from?.version ?? 'nothing'} to ${target?.version ?? 'nothing'}`
  const isThere = state.hold !== null && leaving === (target?.digest ?? null)
  const hold = isThere ? state.hold : `rolled back ${names} by ${context.actor}`
  const outputs = { environment, ...(target === null ? {} : { release: target.digest, version: target.version }) }
  await audit(context, 'rollback', environment, {
    automatic: false,
    from: leaving,
    to: target?.digest ?? null,
    why: hold
  })
  // the hold comes with the very write that moves the release: no walk can slip in between
  const wanted = { live: target?.digest ?? null, candidate: null, weight: 0, hold }
  const problem =
    (target === null ? null : await startRelease(context, environment, target)) ??
    (await settle(context, environment, state, wanted))
  if (problem !== null) return { ...problem, outputs }
  if (target !== null) await tagLive(context, environment, target)
  await audit(context, 'hold_set', environment, { hold })
  return pass(`${target === null ? 'nothing is live' : `${target.version} is live again`}, on hold`, outputs)
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

/** The rollback by a person that was cut short, if the last one was. */
async function unfinished(context: ModelContext, environment: string): Promise<Rollback | undefined> {
  const last = (await rollbacksIn(context, environment)).findLast(({ automatic }) => !automatic)
  return last?.isEnded === false ? last : undefined
}

/** Null where nothing was live before a first release that has a share of the traffic. */
async function targetOf(
  context: ModelContext,
  environment: string,
  { live, candidate, weight }: EnvironmentState,
  begun: Rollback | undefined
): Promise<Release | null> {
  const isCanary = candidate !== null && weight > 0
  const digest = begun === undefined ? (isCanary ? live : await beneath(context, environment, live)) : begun.to
  return digest === null ? null : findRelease(context, digest as Digest)
}

async function beneath(context: ModelContext, environment: string, live: Digest | null): Promise<Digest | null> {
  if (live === null) return null
  const before = await releaseBeneath(context, environment, live)
  const known = await context.ports.tracking.releases(context.model)
  const release = known.find(({ digest }) => digest === before)
  if (release !== undefined) return release.digest
  const current = known.find(({ digest }) => digest === live)?.version ?? live
  throw new InputError(`no release of ${context.model} was live in ${environment} before ${current}`, {
    cure: `name one: \`modelgate rollback ${context.model} --to VERSION\` (${known.map(({ version }) => version).join(', ')})`
  })
}

async function namedRelease(context: ModelContext, to: string): Promise<Release> {
  const known = (await context.ports.tracking.releases(context.model)).toSorted((a, b) =>
    compareVersions(a.version, b.version)
  )
  const release = known.find(({ version }) => version === to || version === `v${to}`)
  if (release !== undefined) return release
  throw new InputError(`${context.model} has no release ${to}`, {
    cure: `name one of its releases: ${known.map(({ version }) => version).join(', ') || 'none'}`
  })
}
