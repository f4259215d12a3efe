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
  /** It is answered once these are started: until then `outcome` is what the answer will be. */
  readonly runs?: readonly AskedRun[]
}

/** What asked for it is in the key: asked for twice it starts one run. */
export interface AskedRun {
  /** File name of a workflow on the default branch. */
  readonly workflow: string
  readonly key: string
  readonly inputs: Readonly<Record<string, string>>
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
