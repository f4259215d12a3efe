// The branches that hold the bot's state. A ruleset gives them to the bot alone (docs/how-to/rulesets.md).

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

/** Name of the artifact and of the file in it by which a run hands in its evidence. */
export const evidenceArtifact = 'modelgate-evidence'
export const evidenceFileName = 'modelgate-evidence.json'
