// What the App has to be granted, and what is not tried without it.
import { link, type Inline } from '../report/tree.ts'
import type { Decision } from './decision.ts'
import type { Effect } from './effects.ts'
import type { PullObservation } from './observation.ts'

type Level = 'read' | 'write'

/** As app.yml asks for it, and what the bot can't do without. */
export const appPermissions: Readonly<Record<string, { readonly level: Level; readonly without: string }>> = {
  actions: { level: 'write', without: 'no run is read, dispatched or run again' },
  checks: { level: 'write', without: 'no check is written' },
  contents: { level: 'write', without: 'nothing is put on record, released or merged' },
  deployments: { level: 'write', without: 'no deployment is kept, and no waiting job is answered' },
  issues: { level: 'write', without: 'no label is created' },
  members: { level: 'read', without: 'nobody is known to be in a team' },
  merge_queues: { level: 'read', without: 'no merge group is judged' },
  metadata: { level: 'read', without: 'nobody’s role is known' },
  pull_requests: { level: 'write', without: 'no promotion is opened, merged or closed' },
  statuses: { level: 'read', without: 'changes of other checks are found late' }
}

/** What an installation has, as GitHub lists it, and the page where whoever owns it changes that. */
export interface Grant {
  readonly permissions: Readonly<Record<string, string | undefined>>
  readonly url: string
}

const levels: readonly (string | undefined)[] = ['read', 'write', 'admin']

/** `checks: write` for each that is not granted, or not far enough. */
export function lacking({ permissions }: Grant): readonly string[] {
  return Object.entries(appPermissions)
    .filter(([name, { level }]) => levels.indexOf(permissions[name]) < levels.indexOf(level))
    .map(([name, { level }]) => `${name}: ${level}`)
}

/** Those without which no gate can be told to pass: what decides can't be seen, shown or put on record. */
export function blockingPermissions({ missingPermissions, people }: PullObservation): readonly string[] {
  const isMute = talk.every((each) => missingPermissions.includes(each))
  const isTeamUnknown = people.some(({ unknownTeams }) => unknownTeams.length > 0)
  return missingPermissions.filter(
    (each) => blocking.has(each) || (each === 'members: read' && isTeamUnknown) || (isMute && talk.includes(each))
  )
}

const blocking: ReadonlySet<string> = new Set([
  'actions: read',
  'checks: read',
  'checks: write',
  'contents: write',
  'issues: read',
  'metadata: read',
  'pull_requests: read'
])
/** Each of them is enough to comment and to label. */
const talk: readonly string[] = ['issues: write', 'pull_requests: write']

export function withoutPermission(permission: string): string {
  return appPermissions[nameOf(permission)]?.without ?? 'not all can be seen'
}

/** Where it is granted: the installation's own page, or the workflow whose token the bot has. */
export function grantWords({ self, permissionsUrl }: PullObservation): readonly Inline[] {
  if (self.mode === 'actions') return ['write it under `permissions:` of the bot’s workflow']
  const accept = 'accept it for this installation'
  return [
    'set it in the App’s settings under Permissions, then ',
    permissionsUrl === undefined ? accept : link(permissionsUrl, accept)
  ]
}

/** Each of them is enough. */
const needs: Readonly<Partial<Record<Effect['kind'], readonly string[]>>> = {
  write_check: ['checks: write'],
  write_comment: talk,
  add_label: talk,
  remove_label: talk,
  react: talk,
  create_label: talk,
  rerun: ['actions: write']
}

/**
 * What GitHub would refuse is not tried, so that the rest still says why. Where nothing can be put on record, only what
 * tells of it is done: whatever was asked for is then asked for still.
 */
export function permitted(
  { missingPermissions }: Pick<PullObservation, 'missingPermissions'>,
  decision: Decision
): Decision {
  const missing = new Set(missingPermissions)
  const isMute = missing.has('contents: write')
  const effects = decision.effects.filter(({ kind }) => {
    if (isMute && kind !== 'write_check' && kind !== 'write_comment') return false
    const enough = needs[kind] ?? []
    return enough.length === 0 || enough.some((each) => !missing.has(each))
  })
  const isCut = effects.length < decision.effects.length
  return isCut ? { ...decision, effects, again: false } : decision
}

function nameOf(permission: string): string {
  return permission.split(':')[0] ?? permission
}
