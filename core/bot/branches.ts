// Names that the bot is found by: the branches that hold its state (a ruleset gives them to the bot alone,
// docs/how-to/rulesets.md), the evidence of a run, and the runs that it asks for.
import type { Digest } from '../digest.ts'

/** Immutable segments of the audit log: `segments/<thousands>/<sequence>-<subject>.jsonl`. */
export const auditBranch = 'modelgate/audit'

/** What each environment is told to serve: `<environment>/<model>.yaml`. */
export const environmentsBranch = 'modelgate/environments'

const promotionPrefix = 'modelgate/promote/'

/** Head branch of a promotion pull request: one for each environment, model and version. */
export function promotionBranch(environment: string, model: string, version: string): string {
  return `${promotionPrefix}${environment}/${model}/${version}`
}

/** What a promotion's branch is of; null for other branches. */
export function readPromotionBranch(
  branch: string
): { readonly environment: string; readonly model: string; readonly version: string } | null {
  if (!branch.startsWith(promotionPrefix)) return null
  const [environment, model, version, ...more] = branch.slice(promotionPrefix.length).split('/')
  return environment && model && version && more.length === 0 ? { environment, model, version } : null
}

/** Head branch of a retraining's pull request: one for each model. Not of the bot's own branches, for a job's token writes it. */
export function retrainBranch(model: string): string {
  return `retrain/${model}`
}

/** The workflow on the default branch that brings what a model is to be trained on next. */
export const retrainWorkflow = 'modelgate-retrain.yml'

export const rollbackWorkflow = 'modelgate-rollback.yml'

/** Name of the artifact and of the file in it by which a run hands in its evidence. */
export const evidenceArtifact = 'modelgate-evidence'
export const evidenceFileName = 'modelgate-evidence.json'

/** The workflow on the default branch that brings a promoted release up and moves the traffic. */
export const promoteWorkflow = 'modelgate-promote.yml'

/**
 * Key of the run that brings this release up, once for each promotion: the workflow's `run-name` holds it. After a rollback the
 * same release may be promoted again, by another pull request.
 */
export function promotionKey(environment: string, model: string, release: Digest, pull: number): string {
  return `${environment}-${model}-${release.slice(7, 19)}-${pull}`
}

/** Whether a run's title holds this key, as a word. */
export function isTitled(title: string, key: string): boolean {
  return title.split(/[\s()[\],]+/).includes(key)
}
