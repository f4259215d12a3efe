// `/modelgate promote`: opens the promotion of the release that comes next, names one that stands open, or says exactly why
// there is none. Whoever lets a failed release try again is put on record first, and approves nothing of it.
import { promotedEnvironments } from '../../pipeline/graph.ts'
import { candidateFor } from '../delivery/candidate.ts'
import { openPromotion } from '../delivery/promotions.ts'
import { walksOf, type Served } from '../delivery/releases.ts'
import { readPromotionBranch } from '../branches.ts'
import { parseCommand } from '../commands/parse.ts'
import type { Command } from '../commands/verbs.ts'
import type { Effect } from '../effects.ts'
import type { CommentFacts, DeliveryObservation } from '../observation.ts'
import { isOwner, personText, type PersonFacts } from '../people.ts'
import { record, recordsOf, type BotEvent, type RecordDetail } from '../records.ts'
import { asksForRollback, type Request } from '../requests.ts'
import { not, requestOf, who, yes, type Done } from './answer.ts'
import { gateConfig, type PullContext } from './context.ts'

type Promote = Extract<Command, { readonly verb: 'promote' }>

/** To be answered once these are done and what they did is seen. */
export interface Going {
  readonly going: readonly Effect[]
  readonly events?: readonly BotEvent[]
}

/** Whether a button, or a command that nobody has answered, can only be answered by what stands after the merge. */
export function asksForDelivery(comments: readonly CommentFacts[], requests: readonly Request[]): boolean {
  if (requests.some(asksForRollback)) return true
  return comments.some(({ isAnswered, isEdited, viaApp, body }) => {
    if (isAnswered || isEdited || viaApp) return false
    const parsed = parseCommand(body)
    return parsed.kind === 'command' && (parsed.command.verb === 'promote' || parsed.command.verb === 'rollback')
  })
}

export function promote(context: PullContext, command: Promote, comment: CommentFacts, by: PersonFacts): Done | Going {
  const { config, observation } = context
  const { delivery } = observation
  const { model, environment } = command
  const kind = Object.hasOwn(config.models, model) ? config.models[model]?.kind : undefined
  if (!Object.hasOwn(config.models, model)) return not(`The config has no model ${model}.`)
  if (!Object.hasOwn(config.environments, environment)) return not(`There is no environment ${environment}.`)
  if (kind === 'library') return not(`${model} is a library: nothing of it is deployed.`)
  const taken = promotedEnvironments(config)
  if (!taken.includes(environment))
    return not(`${environment} gets what is merged, without a promotion; promotions go to ${taken.join(', ')}.`)
  if (delivery === null) return not('What stands after the merge could not be looked at: comment again in a minute.')
  const found = candidateFor(delivery, { config, environment, model, walks: walksOf(delivery, model) })
  const open = openOf(delivery, command)
  if (found.kind === 'none') {
    const [stands] = open
    if (stands !== undefined) return promotes(stands, command)
    const why = found.code === null ? '' : `${found.code}: `
    return not(`No promotion of ${model} to ${environment}. ${why}${found.message}.`)
  }
  const { served } = found
  const stands = open.find((each) => each.version === served.version)
  const asked = askOf(delivery, comment)
  if (stands !== undefined) return promotes(stands, command, approvalText(context, command, asked))
  const owners = config.models[model]?.owners
  if (found.kind !== 'ready' && owners !== undefined && !isOwner(by, owners) && by.permission !== 'admin') {
    const what =
      found.kind === 'taken_back'
        ? `was taken back from ${environment}`
        : `failed to come up in ${environment} (${found.tried.record.reasons[0]?.code ?? 'failed'}, run ${found.tried.run.id})`
    return not(
      `${served.version} ${what}: that it may try again is for its owners (${owners.join(', ')}) or an admin to say.`
    )
  }
  const retries = found.kind === 'failed' ? { run: found.tried.run.id, attempt: found.tried.run.attempt } : null
  const ask = { pull: observation.pull.number, request: requestOf(comment), by: who(by), retries }
  return {
    going: [
      ...(asked === null ? [askEffect(delivery, command, served, ask)] : []),
      ...openPromotion(delivery, environment, model, served)
    ]
  }
}

function askEffect(
  { records }: DeliveryObservation,
  { model, environment }: Promote,
  { release, version, run }: Served,
  ask: Omit<RecordDetail<'promotion_asked'>, 'release' | 'version'>
): Effect {
  const at = { actor: personText(ask.by), model, environment, commit: run.headSha }
  const events = [record('promotion_asked', at, { ...ask, release, version })]
  return { kind: 'append_records', subject: 'delivery', head: records.head, events }
}

function askOf({ records }: DeliveryObservation, comment: CommentFacts): RecordDetail<'promotion_asked'> | null {
  const asked = recordsOf(records.entries, 'promotion_asked')
  return asked.find(({ detail }) => detail.request === requestOf(comment))?.detail ?? null
}

interface Open {
  readonly number: number
  readonly version: string
}

function openOf({ promotions }: DeliveryObservation, { model, environment }: Promote): readonly Open[] {
  return promotions.flatMap(({ number, head }) => {
    const of = readPromotionBranch(head.ref)
    return of?.environment === environment && of.model === model ? [{ number, version: of.version }] : []
  })
}

function promotes({ number, version }: Open, { model, environment }: Promote, more = ''): Done {
  return { ...yes(`#${number} promotes ${model} ${version} to ${environment}.${more}`), names: number }
}

/** Nobody approves what they asked for themselves. */
function approvalText(
  context: PullContext,
  { environment }: Promote,
  asked: RecordDetail<'promotion_asked'> | null
): string {
  const { approvals } = gateConfig(context, environment)
  if (asked === null || approvals === undefined || approvals.contributors) return ''
  return ` ${asked.by.login} asked for it, so others approve it.`
}
