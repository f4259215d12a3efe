// Each model that a pull request touches, with the evidence that speaks of it.
import type { Config } from '../../config/schema.ts'
import { resolveModel } from '../../config/resolve.ts'
import { canonicalJson, type Digest } from '../../digest.ts'
import type { ReasonCode } from '../../gates/reasons.ts'
import type { Reason } from '../../pipeline/evidence.ts'
import { declaredOutputs, inputGlobs, isOutput, matcher } from '../../pipeline/fingerprints.ts'
import type { Step } from '../../pipeline/words.ts'
import { reason } from '../../gates/condition.ts'
import type { ModelWalk } from '../../report/walk.ts'
import { isExcludedOn, joinWalks, modelState, type ModelEvidence, type ModelState } from '../model-state.ts'
import type { PullObservation } from '../observation.ts'
import { acceptancesInForce } from './acceptances.ts'
import { isOfMerge, originOf } from './evidence.ts'
import { recordsOf } from '../records.ts'
import type { GroupScope, Scope } from './scope.ts'

/** Sorted by name. The evidence can add models, never hide one whose files changed. */
export function modelStates(observation: PullObservation, config: Config, scope: Scope): readonly ModelState[] {
  const evidence = newestEvidence(observation, scope)
  const merged = evidenceOfMerge(observation, scope)
  const reported = [...evidence].flatMap(([model, { walk }]) => (walk.isAffected ? [model] : []))
  const touched = scope.kind === 'promotion' ? [scope.model] : touchedModels(observation, config)
  const names = scope.kind === 'promotion' ? [scope.model] : [...new Set([...touched, ...reported])].sort()
  return names.map((model) =>
    stateOf(observation, config, scope, model, merged.get(model) ?? evidence.get(model) ?? null)
  )
}

function stateOf(
  observation: PullObservation,
  config: Config,
  scope: Scope,
  model: string,
  found: ModelEvidence | null
): ModelState {
  const { records, pull } = observation
  const evidence = found?.walk.isAffected === true ? found : null
  return modelState({
    config,
    model,
    evidence,
    missing: evidence === null ? whyMissing(observation, scope, model) : null,
    entries: acceptancesInForce(
      { observation, scope },
      { model, settings: resolveModel(config, model) ?? null, evidence }
    ),
    isExcluded: scope.kind === 'code' && isExcludedOn(records.entries, pull.number, model)
  })
}

/** For each model the newest run that speaks of it: several jobs of one commit may each hand in some of the models. */
function newestEvidence(observation: PullObservation, scope: Scope): ReadonlyMap<string, ModelEvidence> {
  const found = new Map<string, ModelEvidence>()
  const made = scope.kind === 'promotion' ? madeOf(observation, scope) : null
  for (const run of observation.runs) {
    const origin = originOf(run, observation, scope)
    if (origin === null || run.evidence.kind !== 'read' || isOfMerge(run, observation, scope)) continue
    const asked = run.event.endsWith('_dispatch') && run.actor !== null ? [run.actor] : []
    for (const whole of run.evidence.document.models) {
      if (made !== null && isOfOther(whole, made)) continue
      const walk = scope.kind === 'promotion' ? beforePromotion(whole) : whole
      const before = found.get(walk.model)
      if (before === undefined) found.set(walk.model, { walk, run, origin, askedBy: asked })
      else if (scope.kind === 'promotion') {
        const askedBy = [...(before.askedBy ?? []), ...asked]
        found.set(walk.model, { ...before, walk: joinWalks(before.walk, walk), askedBy })
      }
    }
  }
  return found
}

/**
 * What the default branch's own runs found of the commit that a change was merged as, up to the first environment: that is
 * what its gate asks for after the merge.
 */
function evidenceOfMerge(observation: PullObservation, scope: Scope): ReadonlyMap<string, ModelEvidence> {
  const found = new Map<string, ModelEvidence>()
  for (const run of observation.runs) {
    if (!isOfMerge(run, observation, scope) || originOf(run, observation, scope) === null) continue
    if (run.evidence.kind !== 'read') continue
    for (const whole of run.evidence.document.models.filter(({ isAffected }) => isAffected)) {
      const walk = { ...whole, records: whole.records.filter(({ step }) => beforeEnvironments.has(step)) }
      const before = found.get(walk.model)
      if (before === undefined) found.set(walk.model, { walk, run, origin: 'trusted' })
      else found.set(walk.model, { ...before, walk: joinWalks(before.walk, walk) })
    }
  }
  return found
}

const beforeEnvironments: ReadonlySet<Step> = new Set(['commit', 'build', 'test', 'analyze'])

interface Made {
  readonly release: Digest
  /** As it was put on record; null where that is not seen. */
  readonly modelDigest: Digest | null
}

function madeOf({ records }: PullObservation, { model, release }: Extract<Scope, { kind: 'promotion' }>): Made {
  const created = recordsOf(records.entries, 'release_created').find(
    ({ entry, detail }) => entry.model === model && detail.release === release
  )
  return { release, modelDigest: created?.detail.parts.model ?? null }
}

/**
 * One commit may be released several times, and trained by several runs: what is said of another release, or of other bytes,
 * says nothing of this one.
 */
function isOfOther({ records, release: named }: ModelWalk, { release, modelDigest }: Made): boolean {
  if (named != null && named.release !== release) return true
  return records.some(
    ({ outputs }) =>
      (outputs.release !== undefined && outputs.release !== release) ||
      (modelDigest !== null && outputs.modelDigest !== undefined && outputs.modelDigest !== modelDigest)
  )
}

/** What an earlier promotion of this release came to, here or elsewhere, is behind the gate: it was asked again in spite of that. */
function beforePromotion(walk: ModelWalk): ModelWalk {
  return { ...walk, records: walk.records.filter(({ step }) => step !== 'production' && step !== 'live') }
}

/** Models whose files this pull request changes; all where GitHub doesn't list every file. */
export function touchedModels({ pull, headConfig }: PullObservation, config: Config): readonly string[] {
  const names = Object.keys(config.models)
  if (pull.files.kind === 'cut') return names
  const { items } = pull.files
  return names.filter((name) => {
    const settings = resolveModel(config, name)
    if (settings === undefined) return false
    const isMine = matcher(inputGlobs(settings))
    const outputs = declaredOutputs(settings)
    const isInput = (path: string) => isMine(path) && !isOutput(outputs, path) && !path.startsWith('.github/')
    return items.some(isInput) || isConfigChanged(headConfig, config, name)
  })
}

function isConfigChanged(headConfig: PullObservation['headConfig'], config: Config, name: string): boolean {
  if (headConfig === null) return false
  if (headConfig.kind !== 'valid') return true
  return canonicalJson(headConfig.config.models[name]) !== canonicalJson(config.models[name])
}

function whyMissing(observation: PullObservation, scope: Scope, model: string): Reason {
  const runs = observation.runs.filter((run) => originOf(run, observation, scope) !== null)
  const refused = runs.find(({ evidence }) => evidence.kind === 'refused')
  const say = (code: ReasonCode, message: string): Reason => reason(code, message)
  if (runs.some(({ status }) => status !== 'completed'))
    return say('evidence_running', `the workflow run for ${model} has not ended`)
  if (refused?.evidence.kind === 'refused')
    return say('evidence_refused', `the evidence of run ${refused.id} was refused: ${refused.evidence.message}`)
  const expired = runs.find(({ evidence }) => evidence.kind === 'expired')
  if (expired !== undefined) return say('evidence_expired', `the artifact of run ${expired.id} has expired`)
  if (scope.kind === 'code' && scope.group !== undefined)
    return whyMissingInGroup(runs.length > 0 ? null : observation.now, scope.group, model)
  const strange = observation.runs.find((run) => originOf(run, observation, scope) === null)
  const also = strange === undefined ? '' : `; run ${strange.id} belongs to another repository, commit or event`
  return reason(
    'evidence_missing',
    `no workflow run handed in evidence of ${model} for this commit${also}`,
    'look at the workflow run, or add workflows-templates/pull-request.yml to the repository'
  )
}

/** GitHub tells of a group and of its workflow runs at about the same time. `now` is null where a run has ended. */
function whyMissingInGroup(now: number | null, { until }: GroupScope, model: string): Reason {
  if (now !== null && now < until)
    return reason('evidence_running', `no workflow run of the merge group has begun yet for ${model}`)
  return reason(
    'evidence_missing',
    `no workflow run handed in evidence of ${model} for the commit of the merge group`,
    'add `merge_group:` under `on:` of the workflow that checks pull requests, as workflows-templates/pull-request.yml has it'
  )
}
