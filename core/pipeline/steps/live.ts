// Step 8, go live: the traffic moves in steps, each verified; it goes back by itself when an answer is wrong or fails.
import { parseDuration, parseFraction } from '../../config/units.ts'
import type { Digest } from '../../digest.ts'
import { audit, fail, pass, type Done, type ModelContext, type StepOutcome } from '../context.ts'
import { findRelease } from '../baseline.ts'
import { environmentParts } from '../environments.ts'
import { startRelease } from '../deploy.ts'
import { settle } from '../settle.ts'
import { verifyLive } from '../verify.ts'
import type { Release } from '../evidence.ts'
import type { EnvironmentState } from '../ports.ts'

export async function liveStep(context: ModelContext, done: Done): Promise<StepOutcome> {
  const environment = environmentParts(context.config).production
  const release = done.get('production')?.outputs.release as Digest | undefined
  if (environment === null || release === undefined)
    return fail('evidence_missing', 'no release is up in production for this commit')
  const record = await findRelease(context, release)
  const outputs = { release, version: record.version, environment }
  const { state } = await context.ports.states.read(environment, context.model)
  if (state.hold !== null) return fail('on_hold', `on hold: ${state.hold}`, outputs)
  if (state.live === release && state.candidate === null) return alreadyLive(context, environment, record, outputs)
  if (state.candidate !== release)
    return fail('other_bytes', `${environment} has another candidate than this commit's release`, outputs)
  return move(context, environment, record, state, outputs)
}

/** The state says that it is live: make sure that it really serves, as after a restart of the machine. */
async function alreadyLive(
  context: ModelContext,
  environment: string,
  release: Release,
  outputs: StepOutcome['outputs']
): Promise<StepOutcome> {
  const problem =
    (await startRelease(context, environment, release)) ??
    (await settle(context, environment, { live: release.digest, candidate: null, weight: 0 }))
  if (problem !== null) return { ...problem, outputs }
  await tagLive(context, environment, release)
  return pass(`${release.version} is live`, outputs)
}

async function move(
  context: ModelContext,
  environment: string,
  release: Release,
  before: EnvironmentState,
  outputs: StepOutcome['outputs']
): Promise<StepOutcome> {
  const config = context.config.environments[environment]?.live
  for (const step of config?.steps ?? ['100%']) {
    const weight = parseFraction(step) ?? 1
    const settled = await settle(context, environment, { live: before.live, candidate: release.digest, weight })
    if (settled !== null) return { ...settled, outputs }
    const wrong = await verifyLive(context, environment, release, {
      watchMs: Math.max(
        parseDuration(config?.verify ?? '3s') ?? 0,
        weight < 1 ? (parseDuration(config?.pause ?? '0s') ?? 0) : 0
      ),
      maxErrors: parseFraction(config?.max_errors ?? 0.01) ?? 0
    })
    if (wrong !== null) return rollBack(context, environment, release, before, wrong, outputs)
  }
  const settled = await settle(context, environment, { live: release.digest, candidate: null, weight: 0 })
  if (settled !== null) return { ...settled, outputs }
  await tagLive(context, environment, release)
  return pass(`${release.version} is live`, outputs)
}

async function rollBack(
  context: ModelContext,
  environment: string,
  release: Release,
  before: EnvironmentState,
  wrong: string,
  outputs: StepOutcome['outputs']
): Promise<StepOutcome> {
  await audit(context, 'rollback', environment, { automatic: true, from: release.digest, to: before.live, why: wrong })
  const settled = await settle(context, environment, { live: before.live, candidate: null, weight: 0 })
  const back = settled === null ? 'rolled back' : 'rolling back failed, run again'
  return fail(
    'verification_failed',
    `${wrong}; ${back} to ${before.live === null ? 'nothing' : 'the release before'}`,
    outputs
  )
}

/** `model#production#7`, as GTO numbers the assignments of a stage; none if the last one already names this version. */
async function tagLive(context: ModelContext, environment: string, release: Release): Promise<void> {
  const { git } = context.ports
  const prefix = `${context.model}#${environment}#`
  const tags = await git.tags(`${prefix}*`)
  const numbers = tags.map((tag) => Number(tag.slice(prefix.length))).filter(Number.isInteger)
  const last = Math.max(0, ...numbers)
  if (last > 0 && (await git.tagMessage(`${prefix}${last}`)).includes(release.digest)) return
  await git.tag(
    `${prefix}${last + 1}`,
    `${context.model} ${release.version} is live in ${environment}\n\nrelease ${release.digest}`
  )
}
