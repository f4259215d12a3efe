// What a repository's settings on GitHub must be, for what its config asks. docs/how-to/rulesets.md says why.
import { auditBranch, environmentsBranch } from '../bot/branches.ts'
import { isSameLabel } from '../bot/label-names.ts'
import { summaryCheck as check } from '../bot/check-names.ts'
import type { Config } from '../config/schema.ts'
import { ok, problem, unknown, warning, type Finding } from './finding.ts'

/** What GitHub said, or why it was not to be had. */
export type Asked<T> = { readonly value: T } | { readonly why: string }

/** A required check by its name, with the App that must set it; null for any. */
export interface RequiredCheck {
  readonly context: string
  readonly app: number | null
}

export interface BranchRule {
  readonly type: string
  readonly checks: readonly RequiredCheck[]
}

export interface EnvironmentFacts {
  readonly name: string
  /** Whether only some branches may deploy to it. */
  readonly isLimited: boolean
  /** Kinds of protection rules: required_reviewers, wait_timer, or an App's. */
  readonly rules: readonly string[]
}

export interface GitHubFacts {
  /** `owner/name` */
  readonly repository: string
  /** Its page on GitHub. */
  readonly url: string
  /** What a classic token may do; null where the token has permissions instead. */
  readonly scopes: readonly string[] | null
  readonly defaultBranch: string
  readonly isAdmin: boolean
  readonly labels: Asked<readonly string[]>
  /** Rules that hold for a branch, by its name. */
  readonly rules: ReadonlyMap<string, Asked<readonly BranchRule[]>>
  /** Checks that the classic protection of the default branch requires; null where it has none. */
  readonly classic: Asked<readonly RequiredCheck[] | null>
  readonly environments: Asked<readonly EnvironmentFacts[]>
  /** Whether workflows may create and approve pull requests. */
  readonly mayCreatePulls: Asked<boolean>
  /** Whether the repository has the workflow in which the bot runs. */
  readonly hasBotWorkflow: boolean
}

/** Branches whose rules are asked for, besides the default branch. */
export const stateBranches = [auditBranch, environmentsBranch] as const
const guide = 'docs/how-to/rulesets.md'

export function githubFindings(facts: GitHubFacts, config: Config): readonly Finding[] {
  const usesBot = facts.hasBotWorkflow || Object.keys(config.gates).length > 0
  return [
    ok('token', `${facts.repository} was read`),
    ...scopeFindings(facts),
    facts.isAdmin
      ? ok('permissions', 'the token is an admin’s: all settings were visible')
      : unknown(
          'permissions',
          'the token is no admin’s: who may bypass rules, and what Actions may do, was not visible'
        ),
    ...labelFindings(facts, config),
    requiredCheck(facts, usesBot),
    ...(usesBot ? stateBranches.map((branch) => stateBranch(facts, branch)) : []),
    ...environmentFindings(facts, config),
    ...(facts.hasBotWorkflow ? [pullCreation(facts)] : [])
  ]
}

/** A classic token without `repo` sees what everybody sees. */
function scopeFindings({ scopes }: GitHubFacts): readonly Finding[] {
  if (scopes === null || scopes.includes('repo')) return []
  const has = scopes.length === 0 ? 'no scope' : `only the scopes ${scopes.join(', ')}`
  return [problem('permissions', `the token has ${has}, and not \`repo\``, 'type `gh auth refresh --scopes repo`')]
}

/** Names of the labels that the policy listens to. */
export function labelsOf(config: Config): readonly string[] {
  const approvals = Object.values(config.gates).flatMap(({ approvals }) => approvals?.label ?? [])
  const opens = Object.values(config.gates).some(({ break_glass }) => break_glass !== undefined)
  return [
    ...new Set([
      ...approvals,
      ...(approvals.length > 0 ? [config.labels.hold] : []),
      ...(opens ? [config.labels.break_glass] : [])
    ])
  ]
}

function labelFindings({ labels }: GitHubFacts, config: Config): readonly Finding[] {
  const wanted = labelsOf(config)
  if (wanted.length === 0) return [ok('labels', 'the policy listens to no label')]
  if ('why' in labels) return [unknown('labels', `labels were not readable: ${labels.why}`)]
  const missing = wanted.filter((name) => !labels.value.some((known) => isSameLabel(known, name)))
  return missing.length === 0
    ? [ok('labels', `there are ${wanted.join(', ')}`)]
    : missing.map((name) =>
        problem(
          'labels',
          `there is no label ${name}, so nobody can set it`,
          `type \`gh label create ${JSON.stringify(name)}\``
        )
      )
}

function requiredCheck(facts: GitHubFacts, usesBot: boolean): Finding {
  const { rules, classic, defaultBranch, hasBotWorkflow, url } = facts
  const asked = rules.get(defaultBranch) ?? { why: 'it was not asked' }
  if ('why' in asked) return unknown('required_check', `the rules of ${defaultBranch} were not readable: ${asked.why}`)
  const byClassic = 'why' in classic ? null : classic.value
  const required = [...asked.value.flatMap(({ checks }) => checks), ...(byClassic ?? [])]
  const settings = byClassic === null ? `${url}/settings/rules/new?target=branch` : `${url}/settings/branches`
  const branch = byClassic === null ? defaultBranch : `${defaultBranch} (by its classic branch protection)`
  if (!usesBot) {
    return required.length > 0
      ? ok('required_check', `${branch} requires ${required.map(({ context }) => context).join(', ')}`)
      : warning(
          'required_check',
          `${branch} requires no check, so a red one stops no merge`,
          `require the check \`check\`: ${settings}`
        )
  }
  const found = required.filter(({ context }) => context === check)
  if (found.length === 0) {
    return problem(
      'required_check',
      `${branch} does not require the check \`${check}\``,
      `require it, with the Modelgate App as its source: ${settings} (${guide})`
    )
  }
  const app = found.find((one) => one.app !== null)?.app
  if (app !== undefined && app !== null) return ok('required_check', `${branch} requires \`${check}\` of App ${app}`)
  const message = `${branch} takes the check \`${check}\` from anybody who may write checks`
  const edit = byClassic === null ? `${url}/settings/rules` : settings
  return hasBotWorkflow
    ? warning(
        'required_check',
        message,
        `choose GitHub Actions as its source (${edit}), or run the bot as an App: ${guide}`
      )
    : problem('required_check', message, `choose the Modelgate App as its source: ${edit} (${guide})`)
}

const wantedRules = ['creation', 'update', 'deletion', 'non_fast_forward'] as const

function stateBranch({ rules, hasBotWorkflow, url }: GitHubFacts, branch: string): Finding {
  const asked = rules.get(branch) ?? { why: 'it was not asked' }
  if ('why' in asked) return unknown('state_branches', `the rules of ${branch} were not readable: ${asked.why}`)
  const missing = wantedRules.filter((wanted) => !asked.value.some(({ type }) => type === wanted))
  if (missing.length === 0)
    return ok('state_branches', `${branch} is closed to all but those who may bypass its ruleset`)
  const message = `anybody who may push can write to ${branch}: no rule for ${missing.join(', ')}`
  // A ruleset can't tell the bot's own workflow from others, so there it could only lock the bot out.
  return hasBotWorkflow
    ? warning('state_branches', message, `run the bot as an App if it is to have the branch alone: ${guide}`)
    : problem(
        'state_branches',
        message,
        `give it to the Modelgate App alone by a ruleset for modelgate/**: ${url}/settings/rules/new?target=branch (${guide})`
      )
}

function environmentFindings({ environments, isAdmin, url }: GitHubFacts, config: Config): readonly Finding[] {
  const wanted = Object.keys(config.environments)
  if (wanted.length === 0) return []
  if ('why' in environments) return [unknown('environments', `environments were not readable: ${environments.why}`)]
  return wanted.map((name) => {
    const found = environments.value.find((known) => known.name === name)
    const settings = `${url}/settings/environments`
    if (found === undefined) {
      return problem(
        'environments',
        `there is no environment ${name}: GitHub makes it at the first deployment, open to every branch`,
        `make it: ${settings}; limit it to the default branch, and put its credentials there`
      )
    }
    if (!found.isLimited)
      return problem(
        'environments',
        `every branch may deploy to ${name} with its secrets`,
        `allow only the default branch under ${settings}, Deployment branches`
      )
    if (found.rules.length > 0) return ok('environments', `${name} is limited, and held by ${found.rules.join(', ')}`)
    const visible = isAdmin ? '' : ' that this token sees'
    return warning(
      'environments',
      `nothing${visible} holds a job of ${name} but its own gate`,
      `add the Modelgate App as a deployment protection rule, or reviewers: ${settings}`
    )
  })
}

function pullCreation({ mayCreatePulls, url }: GitHubFacts): Finding {
  if ('why' in mayCreatePulls) return unknown('actions', `what Actions may do was not readable: ${mayCreatePulls.why}`)
  return mayCreatePulls.value
    ? ok('actions', 'workflows may create pull requests')
    : problem(
        'actions',
        'workflows may not create pull requests, so the bot can open no promotion',
        `allow GitHub Actions to create and approve pull requests: ${url}/settings/actions`
      )
}
