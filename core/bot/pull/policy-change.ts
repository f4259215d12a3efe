// A pull request that changes what decides: the policy, the workflows, the code that evaluates. Policy comes from the default
// branch whatever it says; the change needs one of the policy's owners besides.
import type { ApprovalRule } from '../../config/environment-schema.ts'
import type { Config } from '../../config/schema.ts'
import { countApprovals, type ApprovalCount } from '../../gates/approvals.ts'
import { canonicalJson } from '../../digest.ts'
import { ownersRule } from '../../gates/people.ts'
import type { ConfigFacts } from '../observation.ts'
import { personText } from '../people.ts'
import { noModel } from '../approvals.ts'
import { approvalsInForce, holdsHere } from './approvals.ts'
import type { PullContext } from './context.ts'
import { pullContributors } from './contributors.ts'

const configFile = '.github/modelgate.yml'

/** The files that decide and are changed here; none where the policy asks nobody for approval anyway. */
export function policyChange({ observation, config, scope }: PullContext): readonly string[] {
  if (scope.kind !== 'code' || !isGuarded(config)) return []
  const { headConfig, pull } = observation
  const evaluates = evaluationCode(config)
  const files = pull.files.items.filter(
    (path) => runnerFolders.some((folder) => path.startsWith(folder)) || evaluates.has(path)
  )
  return [...(isPolicyChanged(headConfig, pull.files.items, config) ? [configFile] : []), ...files]
}

/** What runs on GitHub: workflows, and the actions that they call from this repository. */
const runnerFolders = ['.github/workflows/', '.github/actions/']

/** A config that can't be read, or is to be deleted, may change anything. */
function isPolicyChanged(head: ConfigFacts | null, files: readonly string[], base: Config): boolean {
  if (head === null) return files.includes(configFile)
  return head.kind !== 'valid' || canonicalJson(decidingPart(head.config)) !== canonicalJson(decidingPart(base))
}

/** All of the config but how models are made and run. */
function decidingPart({ models, ...config }: Config): unknown {
  const judged = Object.entries(models).map(
    ([name, { train: _train, source: _source, artifact: _artifact, serve: _serve, score: _score, ...model }]) => [
      name,
      model
    ]
  )
  return { ...config, models: Object.fromEntries(judged) as unknown }
}

function isGuarded({ owners, gates }: Config): boolean {
  return owners !== undefined || Object.values(gates).some(({ approvals }) => approvals !== undefined)
}

/** Files that the scoring commands name. Training code isn't among them: what it writes is scored again after the merge. */
function evaluationCode({ models }: Config): ReadonlySet<string> {
  const commands = Object.values(models).flatMap(({ evaluation }) => evaluation?.command ?? [])
  return new Set(commands.flatMap((command) => command.split(/[\s"'=]+/).map((word) => word.replace(/^\.\//, ''))))
}

export function policyRule({ owners }: Pick<Config, 'owners'>): ApprovalRule {
  return owners === undefined ? { count: 1, roles: ['admin'] } : ownersRule(owners)
}

/** Null where nothing that decides is changed. */
export function policyApprovals(context: PullContext, environment: string): ApprovalCount | null {
  if (policyChange(context).length === 0) return null
  const { observation, policy, people, config } = context
  const commit = observation.pull.head.sha
  const bound = { model: configFile, modelDigest: noModel, comparison: null }
  const rule = { ...policyRule(config), contributors: false, carry: false, invalidate: 'push' as const }
  // The files may differ where the models are the same: only the very same tree is what was looked at.
  const given = approvalsInForce(context, environment).filter(
    (each) => holdsHere(context, environment, each) && each.detail.tree === observation.pull.head.tree
  )
  const approvals = given.map(({ entry, detail }) => ({
    schema: 'modelgate/approval@1' as const,
    environment,
    by: personText(detail.by),
    verified: true,
    at: entry.at,
    commit,
    policy,
    models: [bound]
  }))
  return countApprovals(rule, { ...bound, commit, policy, contributors: pullContributors(context) }, approvals, people)
}
