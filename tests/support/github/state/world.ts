// The whole of the double's memory, and the few things every part of it needs: ids, the time, and who hears of events.
import type { Actor, App, Delivery, Installation, Repository, Team, User } from './types.ts'
import { Failure } from '../http/failure.ts'

/** Something happened in a repository or to an installation; what webhooks and workflows are made from. */
export interface Happening {
  readonly event: string
  readonly action: string | null
  readonly repository: Repository | null
  readonly sender: User
  readonly actor: Actor
  /** The only App that hears of it; absent, all that subscribe. */
  readonly to?: App
  /** What happened to an installation itself, which hears of it even when it is gone. */
  readonly installation?: Installation
  /** The event's own part of the payload. */
  readonly payload: Readonly<Record<string, unknown>>
}

export interface World {
  /** `http://127.0.0.1:PORT`, of the pages that `html_url` names. */
  url: string
  /** Of the API: the same, or under `/api/v3` as on GitHub Enterprise Server. */
  api: string
  readonly now: () => number
  nextId(): number
  readonly users: Map<number, User>
  readonly teams: Map<number, Team>
  /** Organization id to its people's roles. */
  readonly members: Map<number, Map<number, 'admin' | 'member'>>
  readonly apps: Map<number, App>
  readonly installations: Map<number, Installation>
  readonly tokens: Map<string, Actor>
  readonly repositories: Map<number, Repository>
  /** Jobs that run, by the id in their runtime token, to their run. */
  readonly jobs: Map<string, number>
  /** Where repositories were before they were renamed or transferred: `owner/name` in small letters, to their id. */
  readonly moved: Map<string, number>
  readonly listeners: ((happening: Happening) => void)[]
  /** Set while webhooks are sent; gives a past delivery out again. */
  redeliver: (app: App, delivery: Delivery) => void
}

/** A former name leads to the repository, until another one takes the name. */
export function findMoved(world: World, owner: string, name: string): Repository | undefined {
  return world.repositories.get(world.moved.get(`${owner}/${name}`.toLowerCase()) ?? 0)
}

/** `now` in milliseconds; ids count up from 1001 so that a number of an issue is never mistaken for an id. */
export function createWorld(now: () => number = Date.now): World {
  let last = 1000
  return {
    url: 'http://127.0.0.1',
    api: 'http://127.0.0.1',
    now,
    nextId: () => ++last,
    users: new Map(),
    teams: new Map(),
    members: new Map(),
    apps: new Map(),
    installations: new Map(),
    tokens: new Map(),
    repositories: new Map(),
    jobs: new Map(),
    moved: new Map(),
    listeners: [],
    redeliver: () => undefined
  }
}

export function tell(world: World, happening: Happening): void {
  for (const listener of world.listeners) listener(happening)
}

export function findUser(world: World, login: string): User | undefined {
  const wanted = login.toLowerCase()
  return [...world.users.values()].find((user) => user.login.toLowerCase() === wanted)
}

export function userOf(world: World, login: string): User {
  const user = findUser(world, login)
  if (user === undefined) throw new Failure(404, 'Not Found')
  return user
}

export function findRepository(world: World, owner: string, name: string): Repository | undefined {
  const wanted = `${owner}/${name}`.toLowerCase()
  return [...world.repositories.values()].find((each) => fullName(each).toLowerCase() === wanted)
}

export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`
}
