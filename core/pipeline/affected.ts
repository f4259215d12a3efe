// Which models a commit affects, and why.
import { parseConfig } from '../config/parse.ts'
import { canonicalJson } from '../digest.ts'
import type { ModelContext, Project } from './context.ts'
import { liveRelease } from './baseline.ts'
import { isInFlight } from './serving/resume.ts'
import { recordsOf } from './walk.ts'
import { declaredOutputs, inputGlobs, isOutput, matcher, servingDigest, trainingInputs } from './fingerprints.ts'
import { statusOf } from './status.ts'
import { counted } from './words.ts'

export interface Affected {
  readonly isAffected: boolean
  /** In words: what changed, or that nothing did. */
  readonly why: string
}

/**
 * On a branch: the files that differ from where it left the default branch. On the default branch: whether what is
 * live was made from the same inputs. Without anything to hold it against, every model is affected.
 */
export async function affectedBy(context: ModelContext, base: string | null): Promise<Affected> {
  return base === null ? sinceLive(context) : sinceBase(context, base)
}

async function sinceBase(context: ModelContext, base: string): Promise<Affected> {
  const { settings, ports } = context
  const changed = await ports.git.changedSince(base)
  const isMine = matcher(inputGlobs(settings))
  const outputs = declaredOutputs(settings)
  const mine = changed.filter((path) => isMine(path) && !isOutput(outputs, path) && path !== '.github/modelgate.yml')
  if (mine.length > 0)
    return { isAffected: true, why: `${counted(mine.length, 'file')} changed: ${mine.slice(0, 3).join(', ')}` }
  if (changed.includes('.github/modelgate.yml') && (await isConfigChanged(context, base))) {
    return { isAffected: true, why: 'its config changed' }
  }
  return { isAffected: false, why: `nothing of it changed since ${base.slice(0, 7)}` }
}

async function isConfigChanged({ ports, config, model }: ModelContext, base: string): Promise<boolean> {
  const text = await ports.git.show(base, '.github/modelgate.yml')
  if (text === null) return true
  const parsed = parseConfig(text, '.github/modelgate.yml')
  return !('config' in parsed) || canonicalJson(parsed.config.models[model]) !== canonicalJson(config.models[model])
}

async function sinceLive(context: ModelContext): Promise<Affected> {
  const live = await liveRelease(context)
  if (live === null) return { isAffected: true, why: whyWithoutLive(context) }
  const { ports, settings, files, model } = context
  const inputs = await trainingInputs(settings, files, ports.workspace)
  const run = await ports.tracking.findRun(model, inputs.fingerprint)
  if (run?.modelDigest !== live.parts.model)
    return { isAffected: true, why: `its training inputs differ from those of ${live.version}` }
  if (servingDigest(settings, files) !== live.parts.serving)
    return { isAffected: true, why: `its serving code differs from ${live.version}` }
  if (await isInFlight(context, await recordsOf(context)))
    return { isAffected: true, why: `the go-live of ${live.version} did not end` }
  const silent = (await statusOf(context)).find((environment) => environment.live !== null && !environment.serves)
  if (silent !== undefined)
    return { isAffected: true, why: `${silent.environment} is told to serve ${silent.live ?? ''}, and does not` }
  return { isAffected: false, why: `${live.version} is live, made from the same inputs` }
}

function whyWithoutLive({ config, settings }: ModelContext): string {
  const goesNowhere = settings.kind === 'library' || Object.keys(config.environments).length === 0
  return goesNowhere ? 'it enters no environment, so every commit of it is walked' : 'no release of it is live yet'
}

/** Where a branch left the default branch; null on the default branch itself. */
export async function baseOf({ head, ports }: Project, given: string | null): Promise<string | null> {
  if (given !== null) return (await ports.git.mergeBase(given)) ?? given
  return head.branch === head.defaultBranch ? null : ports.git.mergeBase(head.defaultBranch)
}
