// People on GitHub: compared by numeric id, and what the policy can know of each.

/** `id` is GitHub's numeric user id; `login` is only shown, for it can be changed and taken by somebody else. */
export interface Person {
  readonly id: number
  readonly login: string
}

/** What was looked up of a person for this decision. */
export interface PersonFacts extends Person {
  readonly isBot: boolean
  /** `role_name` of the collaborator permission endpoint: none, read, triage, write, maintain, admin, or a custom role's name. */
  readonly role: string
  /** The base role that a custom role folds into: GitHub's `permission`. */
  readonly permission: 'none' | 'read' | 'write' | 'admin'
  /** Teams as `org/slug` of which this person is an active member; only those that the policy names were asked. */
  readonly teams: readonly string[]
  /** Teams that could not be asked (no permission, or GitHub failed): nothing is known of them. */
  readonly unknownTeams: readonly string[]
}

/** As records and the audit log write a person: `rita#42`. */
export function personText({ id, login }: Person): string {
  return `${login}#${id}`
}

/** The person of a record's text; null where it names none, as those of the local command do. */
export function parsePerson(text: string): Person | null {
  const match = /^(.{1,100})#(\d{1,15})$/.exec(text)
  return match === null ? null : { login: match[1] ?? '', id: Number(match[2]) }
}
