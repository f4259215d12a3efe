// Step 8, go live: the traffic moves in steps, each verified; it goes back by itself when an answer is wrong or fails.
import { parseDuration, parseFraction } from '../../config/units.ts'
import type { Digest } from '../../digest.ts'
import { tagLive } from '../../release/tags.ts'
import { audit, fail, pass, type Done, type ModelContext, type StepOutcome } from '../context.ts'
import { findRelease } from '../baseline.ts'
import { nameEnvironment, targetOf } from '../environments.ts'
import { missing } from '../missing.ts'
import { gateBefore, heldBy } from '../gate.ts'
import { startRelease } from '../serving/deploy.ts'
import { takenBack } from '../serving/live-history.ts'
import { moved, settle } from '../serving/settle.ts'
import { verifyLive } from '../serving/verify.ts'
import type { Release } from '../evidence.ts'
import type { EnvironmentState } from '../ports.ts'

export async function liveStep(context: ModelContext, done: Done): Promise<StepOutcome> {
  const environment = targetOf(context)
  const production = done.get('production')
  const release = production?.outputs.release as Digest | undefined
  if (environment === null || production?.result !== 'pass' || release === undefined)
    return missing(
      `no release is up in ${environment ?? 'production'} for this commit`,
      environment === null
        ? nameEnvironment
        : `bring it up there first: \`modelgate promote ${context.model} --environment ${environment}\``
    )
  const go: GoLive = {
    context,
    environment,
    release: await findRelease(context, release),
    config: context.config.environments[environment]?.live
  }
  const { state } = await context.ports.states.read(environment, context.model)
  const outcome = (await heldBefore(go, state, done)) ?? (await goLive(go, state))
  return { ...outcome, outputs: { release, version: go.release.version, environment } }
}

/** The gate once more, before any traffic moves: between the two steps an approval may have been taken back. */
async function heldBefore({ context, environment, release }: GoLive, state: EnvironmentState, done: Done) {
  const isWaiting = state.candidate === release.digest && state.weight === 0 && state.hold === null
  return isWaiting ? heldBy(await gateBefore(context, environment, done)) : null
}

interface GoLive {
  readonly context: ModelContext
  readonly environment: string
  readonly release: Release
  readonly config: ModelContext['config']['environments'][string]['live']
}

async function goLive(go: GoLive, state: EnvironmentState): Promise<StepOutcome> {
  const { context, environment, release } = go
  if (state.hold !== null) return stopForHold(go, state, state.hold)
  if (state.live === release.digest && state.candidate === null) return finish(go, state)
  const why = await takenBack(context, environment, release.digest)
  if (why !== null) return giveBack(go, state, why)
  if (state.candidate !== release.digest)
    return fail('other_bytes', `${environment} has another candidate than this commit's release`)
  const outcome = (await startRelease(context, environment, release)) ?? (await move(go, state))
  if (!outcome.reasons.some(({ code }) => code === 'state_moved')) return outcome
  const { state: now } = await context.ports.states.read(environment, context.model)
  return now.hold === null ? outcome : stopForHold(go, now, now.hold)
}

/** `state` is what this walk saw or wrote last: whoever moves it meanwhile ends this walk. */
async function move(go: GoLive, state: EnvironmentState): Promise<StepOutcome> {
  const { context, environment, release, config } = go
  let seen = state
  for (const step of config?.steps ?? ['100%']) {
    const weight = parseFraction(step) ?? 1
    const wanted = { ...seen, candidate: release.digest, weight }
    const problem = await settle(context, environment, seen, wanted)
    if (problem !== null) return problem
    seen = wanted
    const verified = await verifyLive(context, environment, release, { ...watchOf(config, weight), given: wanted })
    if (verified === 'well') continue
    if (verified === 'moved') return moved(context, environment)
    const { wrong } = verified
    await audit(context, 'rollback', environment, { automatic: true, from: release.digest, to: seen.live, why: wrong })
    return giveBack(go, seen, wrong)
  }
  return finish(go, seen)
}

function watchOf(config: GoLive['config'], weight: number) {
  const pause = weight < 1 ? (parseDuration(config?.pause ?? '0s') ?? 0) : 0
  return {
    watchMs: Math.max(parseDuration(config?.verify ?? '3s') ?? 0, pause),
    maxErrors: parseFraction(config?.max_errors ?? 0.01) ?? 0
  }
}

/** All traffic is this release's: also after a restart of the machine, when the state says so and nothing serves. */
async function finish({ context, environment, release }: GoLive, seen: EnvironmentState): Promise<StepOutcome> {
  const problem =
    (await startRelease(context, environment, release)) ??
    (await settle(context, environment, seen, { ...seen, live: release.digest, candidate: null, weight: 0 }))
  if (problem !== null) return problem
  await tagLive(context, environment, release)
  return pass(`${release.version} is live`)
}

/** The release before has the traffic again, and this one ends. */
async function giveBack(go: GoLive, seen: EnvironmentState, wrong: string): Promise<StepOutcome> {
  const { context, environment } = go
  const before = seen.live === null ? null : await findRelease(context, seen.live)
  const problem =
    (before === null ? null : await startRelease(context, environment, before)) ??
    (await settle(context, environment, seen, { ...seen, candidate: null, weight: 0 }))
  const back = problem === null ? 'rolled back' : 'rolling back failed, run again'
  const failed = fail('verification_failed', `${wrong}; ${back} to ${before?.version ?? 'nothing'}`)
  return { ...failed, reasons: [...failed.reasons, ...(problem?.reasons ?? [])] }
}

async function stopForHold(go: GoLive, seen: EnvironmentState, hold: string): Promise<StepOutcome> {
  const isHalf = seen.candidate === go.release.digest && seen.weight > 0
  const problem = isHalf
    ? await settle(go.context, go.environment, seen, { ...seen, candidate: null, weight: 0 })
    : null
  return problem ?? fail('on_hold', `on hold: ${hold}`)
}
