// What events asked for, and what the present state says by itself, as records to be written.
import type { AuditEvent } from '../../audit/entry.ts'
import { personText, recordedFacts, type Person } from '../people.ts'
import { isSameLabel, pinnedId } from '../label-names.ts'
import { record, recordsOf, type BotEvent, type RecordDetail, type RecordKind } from '../records.ts'
import type { PullObservation } from '../observation.ts'
import type { ButtonRequest, LabelRequest, PushRequest, Request } from '../requests.ts'
import type { GivenApproval } from '../approvals.ts'
import { approvalsInForce, boundTree, carriedApprovals, holdsHere } from './approvals.ts'
import { pressOf } from './answer.ts'
import { judgeAsk, refuse, type Ask, type Judged } from './ask.ts'
import { withEvents, type PullContext } from './context.ts'
import { isComplete } from './complete.ts'
import { failedAttempts } from './attempts.ts'
import { mayBreak } from './broken-glass.ts'
import { approvalLabel, labelledEnvironments } from './scope.ts'
import { setterOf, type Setter } from './setters.ts'
import { isWithdrawn, withdrawal } from './withdrawals.ts'

/** Oldest first, each judged by what the ones before it left; a request that is on record already is not heard twice. */
export function hear(context: PullContext, requests: readonly Request[]): readonly BotEvent[] {
  const ordered = requests.toSorted((a, b) => a.at - b.at || a.id.localeCompare(b.id))
  return ordered.reduce<readonly BotEvent[]>((events, request) => {
    return [...events, ...hearOne(withEvents(context, events), request)]
  }, [])
}

function hearOne(context: PullContext, request: Request): readonly BotEvent[] {
  switch (request.kind) {
    case 'labeled':
      return hearLabel(context, request)
    case 'unlabeled':
      return hearRemoval(context, request)
    case 'pushed':
      return seeContributor(context.observation, request)
    case 'button':
      return hearButton(context, request)
    case 'protection':
      return []
  }
}

/** The environment that a label of this name approves here; null for other labels. */
function environmentOf({ config, scope }: PullContext, name: string): string | null {
  return (
    labelledEnvironments(scope, config).find((environment) => isSameLabel(approvalLabel(config, environment), name)) ??
    null
  )
}

function hearLabel(context: PullContext, request: LabelRequest): readonly BotEvent[] {
  const { label, by, at, head, id } = request
  if (isSameLabel(label.name, context.config.labels.break_glass)) return breakGlass(context, request)
  const environment = environmentOf(context, label.name)
  if (environment === null || isHeard(context, id)) return []
  const wrong = labelRefusal(context, request)
  const setter = setterIn(context, request)
  if (wrong === null && setter === 'unknown') return []
  return judgedEvents(context, id, { environment, by, viaApp: setter === 'app', at, head }, wrong)
}

/** A label whose event is nowhere to be found is not heard: after a while it is taken off, to be set again. */
function setterIn({ observation }: PullContext, request: LabelRequest): Setter {
  return request.viaApp ? 'app' : setterOf(observation.labelEvents, request)
}

/** What is wrong with the label itself. */
function labelRefusal({ observation }: PullContext, { label }: LabelRequest): Judged | null {
  const pinned = pinnedId(observation.pinnedLabels, label.name)
  if (pinned !== undefined && pinned !== label.id)
    return refuse('label_changed', `the label ${label.name} is not the one that was made for this`)
  const isOn = observation.pull.labels.items.some(({ id }) => id === label.id)
  return isOn ? null : refuse('approval_revoked', 'the label was taken off again')
}

/** Records of an ask, whatever it came to. */
export function judgedEvents(
  context: PullContext,
  request: string,
  ask: Ask,
  before: Judged | null = null
): readonly BotEvent[] {
  const { pull } = context.observation
  const judged = before ?? judgeAsk(context, ask)
  const at = { actor: personText(ask.by), model: null, environment: ask.environment, commit: pull.head.sha }
  const head = ask.head ?? pull.head.sha
  if (judged.kind === 'refused') {
    const { reason, message } = judged
    return [record('approval_refused', at, { pull: pull.number, request, by: ask.by, head, reason, message })]
  }
  const { models } = judged
  const bound = { at: ask.at, head, tree: boundTree(context), policy: context.policy, models: [...models] }
  const facts = recordedFacts(context.observation.people, ask.by)
  return [record('approval_given', at, { pull: pull.number, request, by: ask.by, ...bound, ...facts })]
}

export function isHeard({ observation }: PullContext, request: string): boolean {
  const { entries } = observation.records
  return (['approval_given', 'approval_refused', 'break_glass', 'request_withdrawn'] as const).some((kind) =>
    recordsOf<RecordKind>(entries, kind).some(({ detail }) => (detail as { request?: string }).request === request)
  )
}

/** Taken off by anybody but this bot, a label takes with it all that was asked by it until then, heard or not. */
function hearRemoval(context: PullContext, { id, label, by, at }: LabelRequest): readonly BotEvent[] {
  const { config, scope, observation } = context
  if (by.login === observation.self.login || isHeard(context, id)) return []
  if (isSameLabel(label.name, config.labels.break_glass))
    return [withdrawal(context, { environment: scope.environment, what: 'break_glass', request: id, by, at, of: null })]
  const environment = environmentOf(context, label.name)
  if (environment === null) return []
  const before = approvalsInForce(context, environment).filter(({ detail }) => detail.at <= at)
  return [
    withdrawal(context, { environment, what: 'approval', request: id, by, at, of: null }),
    ...before.map((given) =>
      revocation(context, environment, given, by, 'approval_revoked', `${by.login} took the label off`)
    )
  ]
}

export function revocation(
  { observation }: PullContext,
  environment: string,
  { detail }: GivenApproval,
  by: Person | null,
  reason: RecordDetail<'approval_revoked'>['reason'],
  message: string
): BotEvent {
  const { number, head } = observation.pull
  const actor = by === null ? observation.self.login : personText(by)
  return record(
    'approval_revoked',
    { actor, model: null, environment, commit: head.sha },
    { pull: number, request: detail.request, of: detail.by, by, reason, message }
  )
}

/** Needs no config: who pushes while it is broken had a part in it all the same. */
export function seeContributor(
  { pull, records, self }: PullObservation,
  { by, head }: Pick<PushRequest, 'by' | 'head'>
): readonly BotEvent[] {
  const isKnown = recordsOf(records.entries, 'contributor_seen').some(({ detail }) => detail.by.id === by.id)
  if (isKnown || by.login === self.login) return []
  const at: Pick<AuditEvent, 'actor' | 'model' | 'environment' | 'commit'> = {
    actor: personText(by),
    model: null,
    environment: null,
    commit: head
  }
  return [record('contributor_seen', at, { pull: pull.number, by, head })]
}

function hearButton(
  context: PullContext,
  { id, identifier, by, viaApp, at, head, shown }: ButtonRequest
): readonly BotEvent[] {
  const environment = identifier === 'approve' ? (labelledEnvironments(context.scope, context.config)[0] ?? null) : null
  const request = pressOf(id)
  if (environment === null || isHeard(context, request)) return []
  return judgedEvents(context, request, {
    environment,
    by,
    viaApp,
    at,
    head,
    ...(shown === undefined ? {} : { shown })
  })
}

/** For named people, on a promotion: it opens the gate for this very release, and for no other. */
function breakGlass(context: PullContext, request: LabelRequest): readonly BotEvent[] {
  const { scope, observation, people } = context
  const { id, by, head, at: asked } = request
  if (isHeard(context, id)) return []
  const setter = setterIn(context, request)
  const { pull } = observation
  const environment = scope.environment
  const at = { actor: personText(by), model: null, environment, commit: pull.head.sha }
  const isNamed = mayBreak(context, environment, by.login)
  const barred = people.barred(personText(by))
  const wrong =
    scope.kind === 'code'
      ? refuse('approver_not_listed', 'in an emergency the glass is broken on a promotion, not on a change of code')
      : head !== pull.head.sha
        ? refuse('approval_stale', 'it was set on another commit')
        : setter === 'app'
          ? refuse('approver_is_bot', 'an App set it')
          : barred !== null || !isNamed
            ? refuse(barred ?? 'approver_not_listed', `${by.login} is none of those who may break the glass`)
            : isWithdrawn(context, { environment, what: 'break_glass', by, at: asked })
              ? refuse('approval_revoked', 'the label was taken off again')
              : labelRefusal(context, request)
  if (wrong?.kind === 'refused') {
    const { reason, message } = wrong
    return [record('approval_refused', at, { pull: pull.number, request: id, by, head, reason, message })]
  }
  if (scope.kind === 'code' || setter === 'unknown') return []
  return [record('break_glass', at, { pull: pull.number, request: id, by, at: asked, head, release: scope.release })]
}

/** What nobody has to ask for: approvals that no longer hold, labels that somebody took off unheard, attempts that failed. */
export function notice(context: PullContext): readonly BotEvent[] {
  const environments = labelledEnvironments(context.scope, context.config)
  const stale = environments.flatMap((environment) => revokeStale(context, environment))
  const after = withEvents(context, stale)
  return [
    ...stale,
    ...environments.flatMap((environment) => revokeUnlabelled(after, environment)),
    ...failedAttempts(context)
  ]
}

function revokeStale(context: PullContext, environment: string): readonly BotEvent[] {
  const { pull } = context.observation
  const keeps = context.config.gates[environment]?.approvals?.invalidate === 'change'
  const isOpen =
    keeps &&
    context.states.some(({ missing }) => missing?.code === 'evidence_running' || missing?.code === 'evidence_missing')
  return approvalsInForce(context, environment)
    .filter((given) => !holdsHere(context, environment, given))
    .filter(({ detail }) => detail.policy !== context.policy || !isOpen)
    .map((given) => {
      const { head, policy } = given.detail
      const why =
        policy !== context.policy
          ? 'the policy changed'
          : `it was for ${head.slice(0, 7)}, the head is ${pull.head.sha.slice(0, 7)}`
      return revocation(context, environment, given, null, 'approval_stale', why)
    })
}

/**
 * Once approvals are complete the label stays on: where it is gone, somebody took it off and the event was lost. What came
 * from elsewhere may have completed them while no label stood here.
 */
function revokeUnlabelled(context: PullContext, environment: string): readonly BotEvent[] {
  const { pull } = context.observation
  const name = approvalLabel(context.config, environment)
  if (pull.labels.kind === 'cut' || pull.labels.items.some((label) => isSameLabel(label.name, name))) return []
  if (!isComplete(context, environment) || carriedApprovals(context, environment).length > 0) return []
  return approvalsInForce(context, environment).map((given) =>
    revocation(context, environment, given, null, 'approval_revoked', 'the label was taken off')
  )
}
