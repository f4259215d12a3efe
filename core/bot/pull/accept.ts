// `/modelgate accept MODEL METRIC [SLICE] "reason"`: the owners let one named failure of exactly this comparison through.
import type { Command } from '../commands/verbs.ts'
import type { CommentFacts } from '../observation.ts'
import { isOwner, mayWrite, personText, recordedFacts, type PersonFacts } from '../people.ts'
import { record, type BotEvent } from '../records.ts'
import { shownHere, surelyShownAt } from './shown.ts'
import type { PullContext } from './context.ts'
import { areAllCommitsKnown, contributorsOf } from './contributors.ts'
import type { ModelState } from '../model-state.ts'

interface Accepted {
  readonly isDone: boolean
  readonly outcome: string
  readonly events?: readonly BotEvent[]
}

export function acceptFailure(
  context: PullContext,
  command: Extract<Command, { readonly verb: 'accept' }>,
  comment: CommentFacts,
  person: PersonFacts
): Accepted {
  const { model, metric, slice, reason } = command
  const state = context.states.find((each) => each.model === model)
  const refusal = refusalOf(context, state, person, comment, metric, slice)
  if (refusal !== null || state?.bound.comparison == null)
    return { isDone: false, outcome: refusal ?? 'There is nothing to accept.' }
  const { observation } = context
  const event = record(
    'failure_accepted',
    { actor: personText(person), model, environment: null, commit: observation.pull.head.sha },
    {
      pull: observation.pull.number,
      request: `comment-${comment.id}`,
      by: { id: person.id, login: person.login },
      metric,
      slice,
      reason,
      comparison: state.bound.comparison,
      ...recordedFacts([person], person)
    }
  )
  const what = slice === null ? metric : `${metric} on ${slice}`
  return { isDone: true, outcome: `${person.login} accepts ${what} of ${model}: ${reason}`, events: [event] }
}

function refusalOf(
  context: PullContext,
  state: ModelState | undefined,
  person: PersonFacts,
  comment: CommentFacts,
  metric: string,
  slice: string | null
): string | null {
  if (state === undefined) return 'This pull request touches no such model.'
  const owners = state.settings?.owners
  if (!mayWrite(person) || person.isBot) return `${person.login} has no write access to this repository.`
  if (owners !== undefined && !isOwner(person, owners))
    return `Only the owners of ${state.model} accept its failures: ${owners.join(', ')}.`
  if (!areAllCommitsKnown(context, state))
    return 'Not counted: GitHub does not list every commit, so nobody is surely without a part in it.'
  const part = context.people.hadPart(personText(person), contributorsOf(context, state))
  if (part !== null) return `Not counted, ${part}: whoever made the change does not accept its failures.`
  const shown = shownHere(context)
  if (shown === null || comment.at < surelyShownAt(shown))
    return 'Not counted: the comparison had not been shown here yet. Look at it, then comment again.'
  const entries = slice === null ? (state.comparison?.metrics ?? []) : slicesOf(state, slice)
  const found = entries.find(({ name }) => name === metric)
  if (found === undefined) return 'The comparison has no such metric or slice.'
  return found.gate === 'fail' || found.gate === 'inconclusive'
    ? null
    : 'Its gate does not fail: there is nothing to accept.'
}

function slicesOf({ comparison }: ModelState, slice: string) {
  return comparison?.slices.find(({ column, value }) => `${column}=${value}` === slice)?.metrics ?? []
}
