// What exists before the first request: people and their tokens, organizations, Apps. A JSON file has the same shape.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { appKeyOf, createAppKey } from './app-key.ts'
import type { Fault } from './http/faults.ts'
import type { DeliveryFault } from './webhooks/faults.ts'
import { makeApp, makeInstallation, makeRepository, makeUser } from './state/make.ts'
import { findUser, fullName, userOf, type World } from './state/world.ts'
import type { Actor, App, Permissions, Repository, Role, User } from './state/types.ts'
import { put, putCommit } from './git/objects.ts'
import { writeFiles } from './git/files.ts'
import { signatureOf } from './rest/contents.ts'

export interface Seed {
  /** Trouble that waits for requests and for webhooks, in order. */
  readonly faults?: readonly Fault[]
  readonly deliveryFaults?: readonly DeliveryFault[]
  readonly users?: readonly { readonly login: string; readonly token?: string; readonly email?: string }[]
  readonly organizations?: readonly SeedOrganization[]
  readonly repositories?: readonly SeedRepository[]
  readonly apps?: readonly SeedApp[]
  /** Tokens as a workflow's GITHUB_TOKEN is one. */
  readonly jobTokens?: readonly {
    readonly token: string
    readonly repository: string
    readonly permissions: Permissions
  }[]
}

interface SeedOrganization {
  readonly login: string
  readonly admins: readonly string[]
  readonly members?: readonly string[]
  readonly teams?: Readonly<Record<string, readonly string[]>>
}

interface SeedRepository {
  /** `owner/name` */
  readonly name: string
  readonly private?: boolean
  readonly collaborators?: Readonly<Record<string, Role>>
  readonly teams?: Readonly<Record<string, Role>>
  /** The first commit, by the owner or the organization's first admin. */
  readonly files?: Readonly<Record<string, string>>
}

interface SeedApp {
  readonly slug: string
  readonly owner: string
  readonly id?: number
  /** PEM of the App's public key, or of the private one. */
  readonly publicKey?: string
  readonly privateKey?: string
  /** Where the App finds its private key; made and written there if there is none yet. */
  readonly privateKeyFile?: string
  readonly permissions: Permissions
  readonly events?: readonly string[]
  readonly webhook?: { readonly url: string; readonly secret: string }
  readonly installations?: readonly { readonly account: string; readonly repositories?: readonly string[] }[]
  /** User-to-server tokens, by which the App acts in a person's name: each to a login. */
  readonly userTokens?: Readonly<Record<string, string>>
}

export function plant(world: World, seed: Seed): void {
  for (const { login, token, email } of seed.users ?? []) {
    const user = makeUser(world, login, 'User', email)
    if (token !== undefined) world.tokens.set(token, { kind: 'user', user })
  }
  for (const organization of seed.organizations ?? []) plantOrganization(world, organization)
  for (const repository of seed.repositories ?? []) plantRepository(world, repository)
  for (const app of seed.apps ?? []) plantApp(world, app)
  for (const { token, repository, permissions } of seed.jobTokens ?? []) {
    world.tokens.set(
      token,
      jobActor(world, repositoryNamed(world, repository), permissions, 0, world.now() + 86_400_000)
    )
  }
}

function plantOrganization(world: World, seed: SeedOrganization): void {
  const organization = makeUser(world, seed.login, 'Organization')
  const people = new Map<number, 'admin' | 'member'>()
  for (const login of seed.members ?? []) people.set(userOf(world, login).id, 'member')
  for (const login of seed.admins) people.set(userOf(world, login).id, 'admin')
  world.members.set(organization.id, people)
  for (const [slug, logins] of Object.entries(seed.teams ?? {})) {
    const members = new Map(logins.map((login) => [userOf(world, login).id, 'member' as const]))
    const team = { id: world.nextId(), organization, slug, name: slug, members }
    world.teams.set(team.id, team)
  }
}

function plantRepository(world: World, seed: SeedRepository): void {
  const [login = '', name = ''] = seed.name.split('/')
  const owner = userOf(world, login)
  const repository = makeRepository(world, { name, owner, isPrivate: seed.private ?? false })
  for (const [person, role] of Object.entries(seed.collaborators ?? {}))
    repository.collaborators.set(userOf(world, person).id, role)
  for (const [slug, role] of Object.entries(seed.teams ?? {})) {
    const team = [...world.teams.values()].find((each) => each.slug === slug && each.organization.id === owner.id)
    if (team === undefined) throw new Error(`seed: ${seed.name} names a team '${slug}' that ${login} does not have`)
    repository.teams.set(team.id, role)
  }
  if (seed.files !== undefined) commitFiles(world, repository, seed.files)
}

function commitFiles(world: World, repository: Repository, files: Readonly<Record<string, string>>): void {
  const { git } = repository
  const admin = [...(world.members.get(repository.owner.id) ?? [])].find(([, role]) => role === 'admin')?.[0]
  const author = signatureOf(world, (admin === undefined ? undefined : world.users.get(admin)) ?? repository.owner)
  const blobs = Object.entries(files).map(
    ([path, text]) => [path, { mode: '100644', sha: put(git, 'blob', Buffer.from(text)) }] as const
  )
  const tree = writeFiles(git, new Map(blobs))
  const sha = putCommit(git, { tree, parents: [], author, committer: author, message: 'Start' })
  git.refs.set(`refs/heads/${repository.defaultBranch}`, sha)
}

function plantApp(world: World, seed: SeedApp): void {
  const { owner, installations, userTokens, privateKey, privateKeyFile, ...rest } = seed
  const secret = privateKey ?? (privateKeyFile === undefined ? undefined : keyIn(privateKeyFile))
  const derived = secret === undefined ? {} : { publicKey: appKeyOf(secret).publicKey }
  const app = makeApp(world, { ...rest, ...derived, owner: userOf(world, owner) })
  for (const { account, repositories } of installations ?? []) {
    const ids =
      repositories === undefined ? 'all' : new Set(repositories.map((name) => repositoryNamed(world, name).id))
    makeInstallation(world, app, userOf(world, account), ids)
  }
  for (const [token, login] of Object.entries(userTokens ?? {}))
    world.tokens.set(token, { kind: 'user', user: userOf(world, login), via: app })
}

function keyIn(file: string): string {
  if (!existsSync(file)) writeFileSync(file, createAppKey().privateKey, { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

function repositoryNamed(world: World, name: string): Repository {
  const found = [...world.repositories.values()].find((each) => fullName(each) === name)
  if (found === undefined) throw new Error(`seed: there is no repository '${name}'`)
  return found
}

const actionsSlug = 'github-actions'

/** Whom a GITHUB_TOKEN speaks for: the App `github-actions`, in one repository, with the job's permissions. */
export function jobActor(
  world: World,
  repository: Repository,
  permissions: Permissions,
  runId: number,
  expiresAt: number
): Actor {
  const app = actionsApp(world)
  const known = [...world.installations.values()].find(
    (each) => each.app.id === app.id && each.account.id === repository.owner.id
  )
  const installation = known ?? makeInstallation(world, app, repository.owner)
  const repositoryIds = new Set([repository.id])
  const run = { repositoryId: repository.id, runId }
  return { kind: 'installation', app, user: app.bot, installation, permissions, repositoryIds, expiresAt, run }
}

/** GitHub's own App, made when it is first needed. */
export function actionsApp(world: World): App {
  const known = [...world.apps.values()].find(({ slug }) => slug === actionsSlug)
  if (known !== undefined) return known
  const owner: User = findUser(world, 'github') ?? makeUser(world, 'github', 'Organization')
  return makeApp(world, { slug: actionsSlug, owner, id: 15368, permissions: {} })
}
