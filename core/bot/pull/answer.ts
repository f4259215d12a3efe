// What became of one slash command.
import type { Effect } from '../effects.ts'
import type { CommentFacts } from '../observation.ts'
import type { Person } from '../people.ts'
import type { BotEvent } from '../records.ts'

export interface Done {
  readonly isDone: boolean
  readonly outcome: string
  /** The pull request with whose number the outcome begins. */
  readonly names?: number
  readonly events?: readonly BotEvent[]
  readonly after?: readonly Effect[]
}

export function requestOf({ id }: Pick<CommentFacts, 'id'>): string {
  return `comment-${id}`
}

/** Of a press of a check's button. */
export function pressOf(id: string): string {
  return `button-${id}`
}

/** Set by hand, and not typed or pressed. */
export function isOfLabel(request: string): boolean {
  return !/^(?:comment|button)-/.test(request)
}

export function yes(outcome: string): Done {
  return { isDone: true, outcome }
}

export function not(outcome: string): Done {
  return { isDone: false, outcome }
}

export function who({ id, login }: Person): Person {
  return { id, login }
}
