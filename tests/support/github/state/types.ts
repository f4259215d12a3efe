// What the double remembers: plain records, found by id. Times are milliseconds since the epoch.
import type { GitStore } from '../git/objects.ts'
import type { AutoMerge, QueueEntry, Ruleset } from './rules.ts'
import type { Artifact, CheckRun, CheckSuite, Deployment, Environment, Run, Status } from './work.ts'

export const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
export type Role = (typeof roles)[number]
export type Level = 'read' | 'write' | 'admin'
export type Permissions = Readonly<Record<string, Level>>

export interface User {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Organization' | 'Bot'
  readonly name: string | null
  readonly email: string | null
  readonly createdAt: number
}

export interface Team {
  readonly id: number
  readonly organization: User
  readonly slug: string
  readonly name: string
  readonly members: Map<number, 'member' | 'maintainer'>
}

export interface App {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly owner: User
  readonly bot: User
  /** PEM; App JWTs are verified with it. */
  readonly publicKey: string | null
  permissions: Permissions
  events: readonly string[]
  readonly createdAt: number
  webhook: { readonly url: string; readonly secret: string } | null
  /** Newest first. */
  readonly deliveries: Delivery[]
}

/** One webhook sent, or tried to be sent, to an App. */
export interface Delivery {
  readonly id: number
  readonly guid: string
  readonly event: string
  readonly action: string | null
  readonly installationId: number
  readonly repositoryId: number | null
  /** The bytes that are signed. */
  readonly payload: string
  readonly isRedelivery: boolean
  readonly deliveredAt: number
  requestHeaders: Readonly<Record<string, string>>
  /** 0 until it is answered. */
  statusCode: number
  status: string
  /** In seconds. */
  duration: number
  response: { readonly headers: Readonly<Record<string, string>>; readonly payload: string } | null
}

export interface Installation {
  readonly id: number
  readonly app: App
  readonly account: User
  permissions: Permissions
  events: readonly string[]
  readonly repositoryIds: 'all' | Set<number>
  readonly createdAt: number
  suspended: { readonly at: number; readonly by: User } | null
}

/** Whom a request speaks for. A workflow's GITHUB_TOKEN is an installation's token limited to one repository. */
export type Actor =
  | { readonly kind: 'anonymous' }
  /** `via`: the App that acts in the person's name, by a user-to-server token. */
  | { readonly kind: 'user'; readonly user: User; readonly via?: App }
  | { readonly kind: 'app'; readonly app: App }
  | {
      readonly kind: 'installation'
      readonly app: App
      readonly user: User
      readonly installation: Installation
      readonly permissions: Permissions
      readonly repositoryIds: 'all' | ReadonlySet<number>
      readonly expiresAt: number
      /** Set for GITHUB_TOKEN, whose events start no workflows. */
      readonly run: { readonly repositoryId: number; readonly runId: number } | null
    }

export interface Label {
  readonly id: number
  name: string
  color: string
  description: string | null
}

export interface Comment {
  readonly id: number
  readonly user: User
  readonly app: App | null
  body: string
  readonly createdAt: number
  updatedAt: number
  /** The last one; null for a text as it was written. */
  edit: { readonly at: number; readonly by: User } | null
  readonly reactions: Reaction[]
}

export interface Reaction {
  readonly id: number
  readonly user: User
  readonly content: string
  readonly createdAt: number
}

export interface IssueEvent {
  readonly id: number
  readonly event: string
  readonly actor: User
  readonly app: App | null
  readonly createdAt: number
  readonly commitId: string | null
  readonly label?: { readonly name: string; readonly color: string }
  readonly labelId?: number
  readonly rename?: { readonly from: string; readonly to: string }
  /** Commits of a force push, branches of a base change, or what a dismissed review said before. */
  readonly from?: string
  readonly to?: string
  readonly review?: Review
  readonly reason?: string
}

/** What issues and pull requests share; a pull request is an issue with `pull`. */
export interface Issue {
  readonly id: number
  readonly number: number
  readonly user: User
  readonly app: App | null
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'reopened' | null
  locked: boolean
  closedAt: number | null
  closedBy: User | null
  readonly createdAt: number
  updatedAt: number
  readonly labels: Label[]
  readonly comments: Comment[]
  readonly events: IssueEvent[]
  readonly reactions: Reaction[]
  pull: Pull | null
}

export interface Pull {
  readonly id: number
  draft: boolean
  /** Null when the fork was deleted. */
  headRepository: Repository | null
  readonly headOwner: User
  readonly headRef: string
  headSha: string
  baseRef: string
  baseSha: string
  mergedAt: number | null
  mergedBy: User | null
  mergeCommitSha: string | null
  maintainerCanModify: boolean
  autoMerge: AutoMerge | null
  readonly reviews: Review[]
  readonly requestedReviewers: User[]
}

export interface Review {
  readonly id: number
  readonly user: User
  body: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  readonly commitId: string
  readonly submittedAt: number
}

export interface Repository {
  readonly id: number
  name: string
  owner: User
  isPrivate: boolean
  description: string | null
  readonly parent: Repository | null
  defaultBranch: string
  allowAutoMerge: boolean
  readonly createdAt: number
  updatedAt: number
  pushedAt: number
  readonly git: GitStore
  readonly collaborators: Map<number, Role>
  readonly teams: Map<number, Role>
  readonly labels: Map<number, Label>
  readonly issues: Map<number, Issue>
  readonly checkRuns: Map<number, CheckRun>
  readonly checkSuites: Map<number, CheckSuite>
  readonly statuses: Status[]
  readonly deployments: Map<number, Deployment>
  readonly environments: Map<string, Environment>
  readonly runs: Map<number, Run>
  readonly artifacts: Map<number, Artifact>
  readonly rulesets: Map<number, Ruleset>
  /** What GITHUB_TOKEN may by default, and whether workflows may create and approve pull requests. */
  workflowPermissions: { readonly isWrite: boolean; readonly mayApprove: boolean }
  /** By base branch, first to merge first. */
  readonly queues: Map<string, QueueEntry[]>
}
