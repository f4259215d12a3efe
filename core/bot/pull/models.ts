// Each model that a pull request touches, with the evidence that speaks of it.
import type { Config } from '../../config/schema.ts'
import { resolveModel, type ResolvedModel } from '../../config/resolve.ts'
import { canonicalJson, type Digest } from '../../digest.ts'
import type { ReasonCode } from '../../gates/reasons.ts'
import { acceptFailures } from '../../metrics/compare/accept.ts'
import { judgeAgain } from '../../metrics/compare/judge-again.ts'
import { comparisonDigest, type Comparison } from '../../metrics/comparison.ts'
import type { Reason, StepRecord } from '../../pipeline/evidence.ts'
import { declaredOutputs, inputGlobs, isOutput, matcher } from '../../pipeline/fingerprints.ts'
import type { Origin, Step } from '../../pipeline/words.ts'
import { reason } from '../../gates/decide.ts'
import type { ModelWalk } from '../../report/walk.ts'
import type { PullObservation, RunFacts } from '../observation.ts'
import { personText } from '../people.ts'
import { recordsOf, type BoundModel } from '../records.ts'
import { originOf } from './evidence.ts'
import type { Scope } from './scope.ts'

export interface ModelState {
  readonly model: string
  /** As the config of the default branch has it; null where only this pull request knows it. */
  readonly settings: ResolvedModel | null
  readonly evidence: ModelEvidence | null
  /** Why there is no evidence; null where there is. */
  readonly missing: Reason | null
  /** Judged by the rules of the default branch, with what owners accepted let through. */
  readonly comparison: Comparison | null
  readonly bound: BoundModel
  readonly isExcluded: boolean
}

export interface ModelEvidence {
  readonly walk: ModelWalk
  readonly run: RunFacts
  readonly origin: Origin
}

/** Sorted by name. The evidence can add models, never hide one whose files changed. */
export function modelStates(observation: PullObservation, config: Config, scope: Scope): readonly ModelState[] {
  const evidence = newestEvidence(observation, scope)
  const reported = [...evidence].flatMap(([model, { walk }]) => (walk.isAffected ? [model] : []))
  const touched = scope.kind === 'promotion' ? [scope.model] : touchedModels(observation, config)
  const names = scope.kind === 'promotion' ? [scope.model] : [...new Set([...touched, ...reported])].sort()
  return names.map((model) => stateOf(observation, config, scope, model, evidence.get(model) ?? null))
}

function stateOf(
  observation: PullObservation,
  config: Config,
  scope: Scope,
  model: string,
  found: ModelEvidence | null
): ModelState {
  const settings = resolveModel(config, model) ?? null
  const evidence = found?.walk.isAffected === true ? found : null
  const build = recordOf(evidence, 'build')?.outputs ?? {}
  const made = evidence?.walk.comparison ?? null
  const digest = made === null ? null : comparisonDigest(made)
  const accepted = recordsOf(observation.records.entries, 'failure_accepted')
    .filter(({ entry }) => entry.model === model)
    .map(({ detail }) => ({ ...detail, by: personText(detail.by) }))
  return {
    model,
    settings,
    evidence,
    missing: evidence === null ? whyMissing(observation, scope, model) : null,
    comparison:
      made === null || digest === null
        ? null
        : acceptFailures(judgeAgain(made, settings?.metrics ?? {}), accepted, digest),
    bound: {
      model,
      modelDigest: (build.modelDigest as Digest | undefined) ?? null,
      serving: (build.serving as Digest | undefined) ?? null,
      comparison: digest
    },
    isExcluded: scope.kind === 'code' && isExcluded(observation, model)
  }
}

export function recordOf(evidence: ModelEvidence | null, step: Step): StepRecord | undefined {
  return evidence?.walk.records.findLast((record) => record.step === step)
}

/** For each model the newest run that speaks of it: several jobs of one commit may each hand in some of the models. */
function newestEvidence(observation: PullObservation, scope: Scope): ReadonlyMap<string, ModelEvidence> {
  const found = new Map<string, ModelEvidence>()
  for (const run of observation.runs) {
    const origin = originOf(run, observation, scope)
    if (origin === null || run.evidence.kind !== 'read') continue
    for (const walk of run.evidence.document.models) {
      const before = found.get(walk.model)
      if (before === undefined) found.set(walk.model, { walk, run, origin })
      else if (scope.kind === 'promotion') found.set(walk.model, { ...before, walk: joined(before.walk, walk) })
    }
  }
  return found
}

/** On the way to production several runs of one commit each walk a part: the newest record of each step counts. */
function joined(newer: ModelWalk, older: ModelWalk): ModelWalk {
  const own = new Set(newer.records.map(({ step }) => step))
  const records = [...older.records.filter(({ step }) => !own.has(step)), ...newer.records]
  const at = (step: Step) => newer.planned.indexOf(step)
  return {
    ...newer,
    isAffected: newer.isAffected || older.isAffected,
    records: records.toSorted((a, b) => at(a.step) - at(b.step)),
    comparison: newer.comparison ?? older.comparison
  }
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
  const strange = observation.runs.find((run) => originOf(run, observation, scope) === null)
  const also = strange === undefined ? '' : `; run ${strange.id} belongs to another repository, commit or event`
  return reason(
    'evidence_missing',
    `no workflow run handed in evidence of ${model} for this commit${also}`,
    'look at the workflow run, or add workflows-templates/pull-request.yml to the repository'
  )
}

function isExcluded({ records, pull }: PullObservation, model: string): boolean {
  const about = (kind: 'model_excluded' | 'model_included') =>
    recordsOf(records.entries, kind)
      .filter(({ entry, detail }) => entry.model === model && detail.pull === pull.number)
      .at(-1)?.entry.sequence ?? 0
  return about('model_excluded') > about('model_included')
}
