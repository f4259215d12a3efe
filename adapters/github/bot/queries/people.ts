// Accounts in GraphQL answers.
import { z } from 'zod'
import type { Person } from '../../../../core/bot/people.ts'

/** Fields of an `Actor`. */
export const actorFields =
  '__typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId }'

export const actorSchema = z.object({
  __typename: z.string(),
  login: z.string(),
  databaseId: z.int().nullish()
})
export type Actor = z.infer<typeof actorSchema>

/** Null where the account is gone. GraphQL leaves `[bot]` off a bot's login. */
export function personOf(actor: Actor | null): Person | null {
  if (actor?.databaseId == null) return null
  return { id: actor.databaseId, login: restLogin(actor) }
}

export function restLogin({ __typename, login }: Actor): string {
  return __typename === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login
}
