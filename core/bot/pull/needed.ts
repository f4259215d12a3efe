// Who must do what before the gate opens, and how far that is.
import type { ApprovalRule } from '../../config/environment-schema.ts'
import type { OpenRule, Requirement } from '../../gates/approvals.ts'
import { code, untrusted, withCode, type Inline } from '../../report/tree.ts'
import type { PullContext } from './context.ts'
import type { ModelGate, PullGate } from './gate.ts'
import { blockingPermissions, grantWords, withoutPermission } from '../permissions.ts'
import { policyChange, policyRule } from './policy-change.ts'
import { approvalLabel } from './scope.ts'

export type Row = readonly (readonly Inline[])[]

export function neededRows(context: PullContext, gate: PullGate): readonly Row[] {
  return [
    ...gate.models.flatMap((model) => (isTakenOut(context, model) ? [takenOutRow(model)] : modelRows(model))),
    ...approvalRows(context, gate),
    ...timeRows(gate),
    ...policyRows(context, gate),
    ...permissionRows(context),
    ...ownRows(gate)
  ]
}

/** Where the change deletes or renames a model, no run hands in anything of the name that goes. */
function isTakenOut({ observation: { headConfig } }: PullContext, { state: { model, missing } }: ModelGate): boolean {
  const isGone = headConfig?.kind === 'valid' && !Object.hasOwn(headConfig.config.models, model)
  return isGone && missing?.code === 'evidence_missing'
}

function takenOutRow({ state: { model } }: ModelGate): Row {
  const exclude = code(`/modelgate exclude ${model}`)
  return [
    ['author'],
    ['this change takes ', code(model), ' out of the config, so nothing is measured of it: leave it out, ', exclude],
    [code('evidence_missing')]
  ]
}

/** What the author can do of a model that is held, and what its owners can. */
function modelRows({ state, reasons, result }: ModelGate): readonly Row[] {
  const { model, settings } = state
  const own = reasons.filter(({ code: why }) => !waits.has(why))
  if (result === 'pass' || own.length === 0) return []
  const fix = own.map((why): Row => [
    [why.code === 'on_hold' ? 'anybody with write access' : 'author'],
    [
      ...(why.code === 'on_hold' ? [] : ['mend ', code(model), ': ']),
      ...withCode(firstLine(why.message)),
      ...cureOf(why.cure)
    ],
    [code(why.code)]
  ])
  const failing = state.comparison === null ? [] : failures(state.comparison)
  const [first] = failing
  if (first === undefined) return fix
  const owners = settings?.owners?.flatMap((owner, index) => [index === 0 ? '1 of ' : ', ', code(owner)])
  const whom = owners ?? ['somebody with write access']
  const usage = `/modelgate accept ${model} ${first} "reason"`
  return [
    ...fix,
    [whom, ['or accept it: ', code(usage)], ['⏳ 0 of 1']],
    [['author'], ['or leave it out: ', code(`/modelgate exclude ${model}`)], ['']]
  ]
}

/** What only time brings, and when. */
function timeRows({ models }: PullGate): readonly Row[] {
  const found = new Map(models.flatMap(({ reasons }) => reasons).map((why) => [`${why.code} ${why.message}`, why]))
  return [...found.values()]
    .filter(({ code: why }) => timed.has(why))
    .map((why): Row => [['nobody'], ['it goes on by itself: ', untrusted(firstLine(why.message))], [code(why.code)]])
}

const timed: ReadonlySet<string> = new Set(['soak_not_over', 'outside_window', 'frozen'])

const waits: ReadonlySet<string> = new Set([
  'approval_missing',
  'comparison_inconclusive',
  'check_flaky',
  'approval_stale',
  'contributor_cannot_approve',
  'contributor_unknown',
  'approver_not_listed',
  'approver_lacks_role',
  'approver_is_bot',
  'approval_unverifiable',
  'evidence_running',
  'soak_not_over',
  'outside_window',
  'frozen'
])

function failures(comparison: NonNullable<ModelGate['state']['comparison']>): readonly string[] {
  const quote = (text: string): string => (/^[^\s"]+$/.test(text) ? text : JSON.stringify(text))
  return [
    ...comparison.metrics.filter(({ gate }) => gate === 'fail').map(({ name }) => quote(name)),
    ...comparison.slices.flatMap(({ column, value, metrics }) =>
      metrics.filter(({ gate }) => gate === 'fail').map(({ name }) => `${quote(name)} ${quote(`${column}=${value}`)}`)
    )
  ]
}

/** One row for each rule, naming the models that it is open for. Alternatives stand together. */
function approvalRows({ config }: PullContext, { environment, models }: PullGate): readonly Row[] {
  const open = new Map<string, { readonly alternatives: Requirement<OpenRule>; readonly models: string[] }>()
  for (const { approvals, state, result } of models) {
    if (state.isExcluded || result === 'fail') continue
    for (const alternatives of approvals?.open ?? []) {
      const key = JSON.stringify(alternatives.map((rules) => rules.map(termsOf)))
      const known = open.get(key)
      if (known === undefined) open.set(key, { alternatives, models: [state.model] })
      else known.models.push(state.model)
    }
  }
  const label = approvalLabel(config, environment)
  const asked = models.filter(({ state }) => !state.isExcluded).map(({ state }) => state.model)
  return [...open.values()].flatMap(({ alternatives, models: some }) =>
    alternatives.flatMap((rules, at) =>
      rules.map(({ rule, counted }, index): Row => [
        [index > 0 ? 'and ' : at > 0 ? 'or ' : '', ...ruleText(rule)],
        ['look, then set the label ', code(label), ...forWhich(some, asked)],
        [`⏳ ${counted} of ${rule.count}`]
      ])
    )
  )
}

function termsOf({ rule, counted }: OpenRule): readonly unknown[] {
  return [rule.count, rule.users, rule.teams, rule.roles, counted]
}

/** Nothing where it is all of them; else whichever names are fewer. */
function forWhich(some: readonly string[], all: readonly string[]): readonly Inline[] {
  const others = all.filter((name) => !some.includes(name))
  if (others.length === 0) return []
  return others.length < some.length ? [' (for all but ', ...names(others), ')'] : [' (for ', ...names(some), ')']
}

function names(some: readonly string[]): readonly Inline[] {
  return some.flatMap((name, index): readonly Inline[] => (index === 0 ? [code(name)] : [', ', code(name)]))
}

function policyRows(context: PullContext, { policy, environment }: PullGate): readonly Row[] {
  const changed = policyChange(context)
  if (policy === null || policy.open.length === 0) return []
  return [
    [
      ruleText(policyRule(context.config)),
      [
        'as owner of the policy, approve the change of ',
        ...names(changed),
        ': label ',
        code(approvalLabel(context.config, environment))
      ],
      ['⏳ 0 of 1']
    ]
  ]
}

/** Every one that is missing, for somebody has to grant it; without some of them the gate stays closed. */
function permissionRows({ observation }: PullContext): readonly Row[] {
  const blocking = new Set(blockingPermissions(observation))
  // A job's token can't be given all that an App can: there only what is needed is asked for.
  const isShown = (each: string): boolean => observation.self.mode === 'app' || blocking.has(each)
  return observation.missingPermissions
    .filter(isShown)
    .map((each): Row => [
      ['the App’s owner'],
      ['grant ', code(each), `, without which ${withoutPermission(each)}: `, ...grantWords(observation)],
      blocking.has(each) ? [code('permission_missing')] : ['']
    ])
}

function ownRows({ reasons }: PullGate): readonly Row[] {
  return reasons
    .filter(({ code: why }) => why !== 'policy_changed' && why !== 'permission_missing')
    .map((why): Row => [['anybody'], [...withCode(why.message), ...cureOf(why.cure)], [code(why.code)]])
}

function cureOf(cure: string | null): readonly Inline[] {
  return cure === null ? [] : [' → ', ...withCode(cure)]
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}

/** A rule in words: `1 of acme/risk`. */
export function ruleText({ count, users, teams, roles }: ApprovalRule): readonly Inline[] {
  const whom = [...(users ?? []), ...(teams ?? [])]
  const ofRole = roles === undefined || roles.length === 0 ? [] : ['with the role ', ...names(roles)]
  if (whom.length === 0) return [`${count} `, ...(ofRole.length === 0 ? ['with write access'] : ofRole)]
  return [`${count} of `, ...names(whom), ...(ofRole.length === 0 ? [] : [' or ', ...ofRole])]
}
