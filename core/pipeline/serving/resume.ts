// What a walk that was cut short left in production: this commit's own go-live is finished, anything else is put right.
import type { Digest } from '../../digest.ts'
import { findRelease } from '../baseline.ts'
import { audit, type Done, type ModelContext } from '../context.ts'
import { startRelease } from './deploy.ts'
import { targetOf } from '../environments.ts'
import { takenBack } from './live-history.ts'
import { isServed, settle } from './settle.ts'

/**
 * Whether this commit's release passed its gate and was given traffic, and no record says how that ended. Then only
 * `live` is left to do, though the gate may be closed by now: a release in flight is finished or taken back, never left half.
 */
export async function isInFlight(context: ModelContext, done: Done): Promise<boolean> {
  const production = targetOf(context)
  const began = done.get('production')
  const release = began?.outputs.release as Digest | undefined
  if (production === null || context.again || began?.result !== 'pass' || release === undefined) return false
  const { state } = await context.ports.states.read(production, context.model)
  if (state.candidate === release && state.weight > 0) return true
  const ended = done.get('live')
  const isRecorded = ended !== undefined && ended.startedAt > began.startedAt && ended.result !== 'unavailable'
  if (isRecorded && (ended.result === 'pass' || ended.reasons.some(({ code }) => code === 'verification_failed')))
    return false
  return state.live === release || (await takenBack(context, production, release)) !== null
}

/** Takes back another commit's release that was left with a share of the traffic, and makes production serve what its state says. */
export async function repair(context: ModelContext): Promise<void> {
  const production = targetOf(context)
  if (production === null || context.settings.kind === 'library' || context.origin !== 'trusted') return
  const { state } = await context.ports.states.read(production, context.model)
  const isHalf = state.candidate !== null && state.weight > 0
  const wanted = isHalf ? { ...state, candidate: null, weight: 0 } : state
  if (!isHalf && (await isServed(context, production, state))) return
  if (isHalf) await audit(context, 'effect_intended', production, { effect: 'withdraw', release: state.candidate })
  const problem =
    (state.live === null ? null : await startRelease(context, production, await findRelease(context, state.live))) ??
    (await settle(context, production, state, wanted))
  for (const { message } of problem?.reasons ?? []) context.ports.progress.line(context.model, message)
}
