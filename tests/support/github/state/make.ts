// New records with everything they start with.
import type { GitObject, GitStore } from '../git/objects.ts'
import type { App, Installation, Issue, Permissions, Repository, User } from './types.ts'
import type { World } from './world.ts'

export function makeUser(world: World, login: string, type: User['type'] = 'User', email?: string): User {
  const user: User = {
    id: world.nextId(),
    login,
    type,
    name: type === 'Bot' ? null : login,
    email: email ?? null,
    createdAt: world.now()
  }
  world.users.set(user.id, user)
  return user
}

export interface NewRepository {
  readonly name: string
  readonly owner: User
  readonly isPrivate?: boolean
  readonly description?: string | null
  readonly parent?: Repository
  readonly defaultBranch?: string
}

/** Without commits, but with GitHub's own labels left out: a team's labels are its own. */
export function makeRepository(world: World, given: NewRepository): Repository {
  const now = world.now()
  const git: GitStore = {
    objects: given.parent?.git.objects ?? new Map<string, GitObject>(),
    refs: new Map(given.parent?.git.refs ?? [])
  }
  const repository: Repository = {
    id: world.nextId(),
    name: given.name,
    owner: given.owner,
    isPrivate: given.isPrivate ?? false,
    description: given.description ?? null,
    parent: given.parent ?? null,
    defaultBranch: given.defaultBranch ?? 'main',
    allowAutoMerge: false,
    createdAt: now,
    updatedAt: now,
    pushedAt: now,
    git,
    collaborators: new Map(),
    teams: new Map(),
    labels: new Map(),
    issues: new Map(),
    checkRuns: new Map(),
    checkSuites: new Map(),
    statuses: [],
    deployments: new Map(),
    environments: new Map(),
    runs: new Map(),
    artifacts: new Map(),
    rulesets: new Map(),
    workflowPermissions: { isWrite: false, mayApprove: false },
    queues: new Map()
  }
  world.repositories.set(repository.id, repository)
  return repository
}

export function makeIssue(
  world: World,
  repository: Repository,
  given: Pick<Issue, 'user' | 'app' | 'title' | 'body'>
): Issue {
  const now = world.now()
  const issue: Issue = {
    id: world.nextId(),
    number: repository.issues.size + 1,
    ...given,
    state: 'open',
    stateReason: null,
    locked: false,
    closedAt: null,
    closedBy: null,
    createdAt: now,
    updatedAt: now,
    labels: [],
    comments: [],
    events: [],
    reactions: [],
    pull: null
  }
  repository.issues.set(issue.number, issue)
  return issue
}

export interface NewApp {
  readonly slug: string
  readonly owner: User
  readonly id?: number
  readonly publicKey?: string
  readonly permissions: Permissions
  readonly events?: readonly string[]
  readonly webhook?: { readonly url: string; readonly secret: string }
}

export function makeApp(world: World, given: NewApp): App {
  const app: App = {
    id: given.id ?? world.nextId(),
    slug: given.slug,
    name: given.slug,
    owner: given.owner,
    bot: makeUser(world, `${given.slug}[bot]`, 'Bot'),
    publicKey: given.publicKey ?? null,
    permissions: given.permissions,
    events: given.events ?? [],
    createdAt: world.now(),
    webhook: given.webhook ?? null,
    deliveries: []
  }
  world.apps.set(app.id, app)
  return app
}

export function makeInstallation(
  world: World,
  app: App,
  account: User,
  repositoryIds: Installation['repositoryIds'] = 'all'
): Installation {
  const { permissions, events } = app
  const installation: Installation = {
    id: world.nextId(),
    app,
    account,
    permissions,
    events,
    repositoryIds,
    createdAt: world.now(),
    suspended: null
  }
  world.installations.set(installation.id, installation)
  return installation
}
