// Slash commands that nobody has answered yet: what each does, and the answer that the comment shows.
import { parseCommand } from '../commands/parse.ts'
import { usageOf, type Command, type Verb } from '../commands/verbs.ts'
import type { Effect } from '../effects.ts'
import { isSameLabel } from '../label-names.ts'
import type { CommentFacts } from '../observation.ts'
import { mayWrite, personText, type Person, type PersonFacts } from '../people.ts'
import { record, recordsOf, type BotEvent } from '../records.ts'
import { approvalsInForce, carriedApprovals } from './approvals.ts'
import { acceptFailure } from './accept.ts'
import { not, requestOf, who, yes, type Done } from './answer.ts'
import { openRuns, putOnRecord } from './asked-runs.ts'
import { isMergedPromotion, withEvents, type PullContext } from './context.ts'
import { resumeServing, retrain, rollback } from './dispatches.ts'
import { explain } from './explain.ts'
import { judgedEvents, revocation } from './hear.ts'
import { holdOf } from './hold.ts'
import { promote, type Going } from './promote.ts'
import { labelledEnvironments } from './scope.ts'
import { withdrawal } from './withdrawals.ts'

export interface Answer {
  readonly events: readonly BotEvent[]
  /** After the records, the reaction last. */
  readonly after: readonly Effect[]
  /** One of them is answered only by what comes of this: observe once more. */
  readonly isGoing: boolean
}

const none: Answer = { events: [], after: [], isGoing: false }

/** Oldest first. Edited comments, those of bots and of nobody are no commands. */
export function answerCommands(context: PullContext): Answer {
  const { comments, people } = context.observation
  const bots = new Set(people.filter(({ isBot }) => isBot).map(({ id }) => id))
  const open = comments.filter(
    ({ isAnswered, isEdited, viaApp, author }) =>
      !isAnswered && !isEdited && !viaApp && author !== null && !bots.has(author.id)
  )
  return open.reduce<Answer>((sum, comment) => {
    const answer = answerOne(withEvents(context, sum.events), comment)
    return {
      events: [...sum.events, ...answer.events],
      after: [...sum.after, ...answer.after],
      isGoing: sum.isGoing || answer.isGoing
    }
  }, none)
}

function answerOne(context: PullContext, comment: CommentFacts): Answer {
  const { author } = comment
  const parsed = parseCommand(comment.body)
  if (author === null || parsed.kind === 'none') return none
  const before = recordsOf(context.observation.records.entries, 'command_answered').find(
    ({ detail }) => detail.request === requestOf(comment)
  )
  // Its runs are on record, and not all started yet.
  if (openRuns(context.observation).some(({ detail }) => detail.request === requestOf(comment))) return none
  // It was done, and only the reaction that says so was lost.
  if (before !== undefined) return { ...none, after: [reaction(comment, before.detail.isDone)] }
  const done = ((): Done | Going => {
    switch (parsed.kind) {
      case 'unknown':
        return not(
          parsed.nearest === null
            ? 'There is no such command: `/modelgate help`.'
            : `There is no such command. Did you mean ${usageOf(parsed.nearest)}?`
        )
      case 'wrong':
        return not(`${parsed.message} ${parsed.usage}`)
      case 'refused':
        return not(parsed.message)
      case 'command':
        return obey(context, parsed.command, comment, author)
    }
  })()
  if ('going' in done) return { events: done.events ?? [], after: done.going, isGoing: true }
  // What was not understood is not repeated, but for a verb that is one.
  const heard = parsed.kind === 'wrong' ? `/modelgate ${parsed.verb}` : '/modelgate'
  const command = parsed.kind === 'command' ? wordsOf(parsed.command) : heard
  const { event, starts } = putOnRecord(context, { request: requestOf(comment), by: author, command }, done)
  return {
    events: [...(done.events ?? []), event],
    after: [...(done.after ?? []), ...(starts.length > 0 ? starts : [reaction(comment, done.isDone)])],
    isGoing: false
  }
}

function reaction({ id }: CommentFacts, isDone: boolean): Effect {
  return { kind: 'react', commentId: id, content: isDone ? '+1' : '-1' }
}

function wordsOf(command: Command): string {
  const values = Object.entries(command).flatMap(([field, value]) =>
    field === 'verb' || value === null ? [] : field === 'version' ? ['to', value] : [value]
  )
  return ['/modelgate', command.verb, ...values].join(' ')
}

function obey(context: PullContext, command: Command, comment: CommentFacts, author: Person): Done | Going {
  if (isMergedPromotion(context) && ofOpenOnes.has(command.verb))
    return not('This promotion is merged: nothing of it can be approved, held or left out any more.')
  const person = context.observation.people.find(({ id }) => id === author.id)
  switch (command.verb) {
    case 'help':
      return yes('The commands are listed in this comment.')
    case 'status':
      return yes('This comment says where each model stands.')
    case 'explain':
      return explain(context.states, command.metric, command.model)
    case 'approve':
      return approve(context, command.environment, comment, author)
    case 'revoke':
      return revoke(context, command.environment, comment, author)
    case 'accept':
      return person === undefined ? unknownPerson : acceptFailure(context, command, comment, person)
    case 'hold':
    case 'resume':
    case 'exclude':
    case 'include':
    case 'retrain':
    case 'rollback':
    case 'promote':
      return person === undefined ? unknownPerson : obeyWriter(context, command, comment, person)
  }
}

const ofOpenOnes: ReadonlySet<Verb> = new Set(['approve', 'revoke', 'accept', 'hold', 'resume', 'exclude', 'include'])

const unknownPerson = not('Who you are could not be looked up: comment again in a minute.')

type WriterCommand = Exclude<
  Command,
  { readonly verb: 'help' | 'status' | 'explain' | 'approve' | 'revoke' | 'accept' }
>

/** What takes write access, and nothing more: each of these only stops, asks or takes back. */
function obeyWriter(
  context: PullContext,
  command: WriterCommand,
  comment: CommentFacts,
  person: PersonFacts
): Done | Going {
  if (!mayWrite(person)) return not(`${person.login} has no write access to this repository.`)
  switch (command.verb) {
    case 'hold':
      return setHold(context, command.model, comment, person)
    case 'resume':
      return liftHold(context, command.model, comment, person)
    case 'exclude':
    case 'include':
      return exclude(context, command, comment, person)
    case 'retrain':
      return retrain(context, command.model, comment)
    case 'rollback':
      return rollback(context, command, requestOf(comment), person)
    case 'promote':
      return promote(context, command, comment, person)
  }
}

function approve(context: PullContext, environment: string, comment: CommentFacts, by: Person): Done {
  const { scope, config } = context
  const known = labelledEnvironments(scope, config)
  if (!known.includes(environment)) return not(`Here ${known.join(' or ')} can be approved, not ${environment}.`)
  const ask = { environment, by, viaApp: comment.viaApp, at: comment.at, head: null }
  const events = judgedEvents(context, requestOf(comment), ask)
  const [event] = events
  if (event?.kind !== 'approval_given') {
    const { reason, message } = event?.detail as { readonly reason?: string; readonly message?: string }
    return { ...not(`Not counted, ${reason ?? 'unknown'}: ${message ?? ''}.`), events }
  }
  return { ...yes(`${by.login} approves ${environment}.`), events }
}

function revoke(context: PullContext, environment: string | null, comment: CommentFacts, by: Person): Done {
  const known = labelledEnvironments(context.scope, context.config)
  const wanted = environment === null ? known : known.filter((name) => name === environment)
  const { at } = comment
  const revoked = wanted.flatMap((name) =>
    [...carriedApprovals(context, name), ...approvalsInForce(context, name)]
      .filter(({ detail }) => detail.by.id === by.id && detail.at <= at)
      .map((given) => revocation(context, name, given, by, 'approval_revoked', `${by.login} took it back`))
  )
  // An event that tells of an earlier approval may still be on its way.
  const request = requestOf(comment)
  const withdrawn = wanted.map((name) =>
    withdrawal(context, { environment: name, what: 'approval', request, by: who(by), at, of: who(by) })
  )
  const events = [...withdrawn, ...revoked]
  if (revoked.length === 0) return { ...not('No approval of yours is in force here.'), events }
  return {
    ...yes(`${by.login} takes back ${revoked.length === 1 ? 'an approval' : `${revoked.length} approvals`}.`),
    events
  }
}

function setHold(context: PullContext, model: string | null, comment: CommentFacts, person: PersonFacts): Done {
  const unknown = unknownModel(context, model)
  if (unknown !== null) return unknown
  const hold = `${person.login} holds ${model ?? 'this pull request'}`
  const detail = { pull: context.observation.pull.number, request: requestOf(comment), by: who(person), hold }
  return { ...yes(`${hold}.`), events: [record('hold_set', at(context, person, model), detail)] }
}

/** What was set on this pull request, or else what a rollback set where the model is served. */
function liftHold(
  context: PullContext,
  model: string | null,
  comment: CommentFacts,
  person: PersonFacts
): Done | Going {
  const { places } = context.observation
  const held = places.filter((place) => place.model === model && place.state.hold !== null)
  if (model !== null && held.length > 0 && holdOf(context, model) === null) {
    return resumeServing(
      context,
      model,
      held.map(({ environment }) => environment),
      comment,
      person
    )
  }
  const unknown = unknownModel(context, model)
  if (unknown !== null) return unknown
  const request = requestOf(comment)
  const isLifted = recordsOf(context.observation.records.entries, 'hold_lifted').some(
    ({ detail }) => detail.request === request
  )
  if (!isLifted && holdOf(context, model) === null) {
    const alone = Object.keys(context.config.models).filter((each) => model === null && holdOf(context, each) !== null)
    const others = alone.map((each) => ` ${each} is held by itself: /modelgate resume ${each}.`)
    return not(`Nothing holds ${model ?? 'this pull request'} here.${others.join('')}`)
  }
  const { pull } = context.observation
  const name = context.config.labels.hold
  const isLabelled = model === null && pull.labels.items.some((label) => isSameLabel(label.name, name))
  const lifted = record('hold_lifted', at(context, person, model), { pull: pull.number, request, by: who(person) })
  const events = isLifted ? [] : [lifted]
  // As long as the label is there it is held: only once it is gone is this answered.
  if (isLabelled) return { going: [{ kind: 'remove_label', number: pull.number, name }], events }
  return { ...yes(`${person.login} lifts the hold.`), events }
}

function exclude(
  context: PullContext,
  { verb, model }: { readonly verb: 'exclude' | 'include'; readonly model: string },
  comment: CommentFacts,
  person: PersonFacts
): Done {
  const state = context.states.find((each) => each.model === model)
  if (context.scope.kind !== 'code') return not('A promotion is of one model: close it instead.')
  if (state === undefined) return not(`This pull request does not touch a model ${model}.`)
  if (state.isExcluded === (verb === 'exclude')) return not(`${model} is ${verb}d already.`)
  const detail = { pull: context.observation.pull.number, request: requestOf(comment), by: who(person) }
  const event =
    verb === 'exclude'
      ? record('model_excluded', at(context, person, model), { ...detail, bound: state.bound })
      : record('model_included', at(context, person, model), detail)
  const outcome =
    verb === 'exclude'
      ? `${model} is left out: nothing of it will be deployed from this change.`
      : `${model} is taken in again.`
  return { ...yes(outcome), events: [event] }
}

function unknownModel({ states }: PullContext, model: string | null): Done | null {
  if (model === null || states.some((state) => state.model === model)) return null
  return not(`This pull request does not touch a model ${model}.`)
}

function at({ observation }: PullContext, person: Person, model: string | null) {
  return { actor: personText(person), model, environment: null, commit: observation.pull.head.sha }
}
