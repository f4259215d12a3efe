// The branches that hold the bot's state. A ruleset gives them to the bot alone (docs/how-to/rulesets.md).

/** Immutable segments of the audit log: `segments/<thousands>/<sequence>-<subject>.jsonl`. */
export const auditBranch = 'modelgate/audit'

/** What each environment is told to serve: `<environment>/<model>.yaml`. */
export const environmentsBranch = 'modelgate/environments'

/** Head branch of a promotion pull request: one for each environment and model. */
export function promotionBranch(environment: string, model: string): string {
  return `modelgate/promote/${environment}/${model}`
}

/** Name of the artifact and of the file in it by which a run hands in its evidence. */
export const evidenceArtifact = 'modelgate-evidence'
export const evidenceFileName = 'modelgate-evidence.json'
