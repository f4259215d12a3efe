// What the bot makes of a webhook, as tests ask it.
import { hear } from '../../../bot/events.ts'
import type { Attended, Heard } from '../../../bot/events/heard.ts'
import { subjectKey } from '../../../core/bot/subjects.ts'
import { own } from './payloads.ts'

export function heard(name: string, body: unknown): Heard {
  return hear({ id: 'd1', name, payload: body }, own).heard
}

export function attended(name: string, body: unknown): Attended {
  const found = heard(name, body)
  if (found.kind !== 'attended') throw new Error(`${found.kind}: ${found.why}`)
  return found
}

/** The subjects by key, then what is searched and swept, in one line. */
export function meaning(name: string, body: unknown): string {
  const found = heard(name, body)
  if (found.kind !== 'attended') return found.kind
  const work = found.work.map(({ subject }) => subjectKey(subject))
  const searches = found.searches.map((search) => `search ${search.kind}`)
  return [...work, ...searches, ...found.sweeps.map(({ id }) => `sweep ${id}`)].join(', ')
}
