// What GitHub knows of people: their role in the repository, and whether they are in the teams that the policy names.
import { z } from 'zod'
import { requirementsFor } from '../../../core/gates/approvals.ts'
import type { ConfigFacts } from '../../../core/bot/observation.ts'
import type { Person, PersonFacts } from '../../../core/bot/people.ts'
import { isFailure, isGone } from './client.ts'
import { permissionOf } from './explain.ts'
import { keyIn, permitted, type Look } from './look.ts'

const permissionSchema = z.object({
  permission: z.enum(['none', 'read', 'write', 'admin']),
  role_name: z.string(),
  user: z.object({ id: z.int(), type: z.string() }).nullable()
})

const membershipSchema = z.object({ state: z.string() })

/** Everyone once. `askers` are asked about anew; of others, what was heard a moment ago is enough. */
export async function readPeople(
  look: Look,
  askers: readonly Person[],
  others: readonly Person[],
  config: ConfigFacts
): Promise<readonly PersonFacts[]> {
  const teams = teamsOf(config)
  const asking = new Set(askers.map(({ id }) => id))
  const all = new Map([...others, ...askers].map((person) => [person.id, person] as const))
  const facts: PersonFacts[] = []
  for (const person of all.values()) {
    const key = keyIn(look, person.id, ...teams)
    const known = look.memory.people.get(key)
    const isFresh = known !== undefined && look.wire.now() - known.at < look.limits.peopleMs
    if (isFresh && !asking.has(person.id)) {
      facts.push(known.facts)
      continue
    }
    const read = await readPerson(look, person, teams)
    look.memory.people.set(key, { at: look.wire.now(), facts: read })
    facts.push(read)
  }
  return facts
}

async function readPerson(look: Look, person: Person, teams: readonly string[]): Promise<PersonFacts> {
  const login = encodeURIComponent(person.login)
  const path = `${look.base}/collaborators/${login}/permission`
  const answer = await permitted(look, 'metadata: read', () => look.wire.find(path), null)
  const read = answer === null ? null : permissionSchema.parse(answer)
  // A login can be given up and taken by somebody else.
  const isSame = read?.user?.id === person.id
  const member: string[] = []
  const unknown: string[] = []
  for (const team of isSame ? teams : []) {
    const membership = await isMember(look, team, login)
    if (membership === null) unknown.push(team)
    else if (membership) member.push(team)
  }
  return {
    ...person,
    isBot: (isSame && read.user?.type === 'Bot') || person.login.endsWith('[bot]'),
    role: isSame ? read.role_name : 'none',
    permission: isSame ? read.permission : 'none',
    teams: member,
    unknownTeams: unknown
  }
}

/** Null where it can't be asked. */
async function isMember(look: Look, team: string, login: string): Promise<boolean | null> {
  const [organization = '', slug = ''] = team.split('/')
  const path = `/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}/memberships/${login}`
  try {
    return membershipSchema.parse(await look.wire.get(path)).state === 'active'
  } catch (error) {
    if (isGone(error)) return false
    if (!isFailure(error) || error.status !== 403) throw error
    look.missing.add(permissionOf(error) ?? 'members: read')
    return null
  }
}

/** Teams that gates or owners name, as `org/slug`; an `@` in front is how people write them. */
function teamsOf(config: ConfigFacts): readonly string[] {
  if (config.kind !== 'valid') return []
  const { gates, models, owners = [] } = config.config
  const rules = Object.values(gates).flatMap(({ approvals }) =>
    approvals === undefined ? [] : requirementsFor(approvals, null).flat(2)
  )
  const named = [
    ...rules.flatMap((rule) => rule.teams ?? []),
    ...Object.values(models).flatMap((model) => model.owners ?? []),
    ...owners
  ]
  const teams = named.filter((name) => name.includes('/')).map((name) => name.replace(/^@/, '').toLowerCase())
  return [...new Set(teams)].sort()
}
