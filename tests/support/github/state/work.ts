// What programs report and do about commits: checks, statuses, deployments, workflow runs and their artifacts.
import type { App, Permissions, Repository, User } from './types.ts'

export interface CheckSuite {
  readonly id: number
  readonly app: App
  readonly headSha: string
  readonly headBranch: string | null
  /** The commit before the push that it was made for. */
  readonly before: string | null
  readonly createdAt: number
  /** Someone asked for it again, and its App has not answered yet. */
  isAskedAgain: boolean
}

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: string
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
  readonly start_column?: number
  readonly end_column?: number
}

export interface CheckRun {
  readonly id: number
  readonly suite: CheckSuite
  name: string
  readonly headSha: string
  externalId: string
  detailsUrl: string | null
  status: string
  conclusion: string | null
  readonly startedAt: number
  completedAt: number | null
  output: { title: string | null; summary: string | null; text: string | null }
  readonly annotations: Annotation[]
  actions: readonly { readonly label: string; readonly description: string; readonly identifier: string }[]
}

export interface Status {
  readonly id: number
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: User
  readonly createdAt: number
}

export interface DeploymentStatus {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly targetUrl: string
  readonly environmentUrl: string
  readonly logUrl: string
  readonly creator: User
  readonly createdAt: number
}

export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly payload: unknown
  readonly environment: string
  readonly description: string | null
  readonly isTransient: boolean
  readonly isProduction: boolean
  readonly creator: User
  readonly app: App | null
  readonly createdAt: number
  readonly statuses: DeploymentStatus[]
}

export interface ProtectionRule {
  readonly id: number
  readonly app: App
}

export interface Environment {
  readonly id: number
  readonly name: string
  readonly createdAt: number
  waitTimer: number
  reviewers: readonly { readonly type: 'User' | 'Team'; readonly id: number }[]
  branchPolicy: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean } | null
  readonly rules: ProtectionRule[]
}

export interface Artifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  readonly zip: Buffer
  readonly createdAt: number
  expiresAt: number
}

/** A job's wait before an environment, and what each protection rule said. */
export interface Gate {
  readonly environment: string
  readonly verdicts: Map<number, { readonly state: 'approved' | 'rejected'; readonly comment: string }>
  readonly reports: Map<number, string[]>
}

export interface Run {
  readonly id: number
  readonly number: number
  attempt: number
  readonly workflowId: number
  readonly path: string
  readonly name: string
  readonly title: string
  readonly event: string
  readonly headRepository: Repository
  readonly headBranch: string | null
  readonly headSha: string
  readonly actor: User
  readonly inputs: Readonly<Record<string, unknown>>
  /** The event that started it, as GITHUB_EVENT_PATH holds it. */
  readonly payload: object
  readonly permissions: Permissions
  readonly suiteId: number
  status: 'queued' | 'in_progress' | 'waiting' | 'completed'
  conclusion: string | null
  readonly createdAt: number
  /** When this attempt began. */
  startedAt: number
  updatedAt: number
  gate: Gate | null
  /** How the attempts before this one ended, oldest first. */
  readonly earlier: Pick<Run, 'attempt' | 'status' | 'conclusion' | 'startedAt' | 'updatedAt'>[]
}
