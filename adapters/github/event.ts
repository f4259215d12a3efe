// What the runner says of the event that started the job, and how far what the job makes can be trusted.
import type { Origin } from '../../core/pipeline/words.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface RunnerEvent {
  /** `push`, `pull_request`, …; empty outside of a workflow. */
  readonly name: string
  readonly workspace: string
  /** Commit that the event is about; null where the runner does not say. */
  readonly sha: string | null
  /** Branch, or `12/merge` for a pull request. */
  readonly refName: string | null
  readonly isBranch: boolean
  readonly defaultBranch: string | null
  /** Branch that a pull request wants to go into. */
  readonly baseRef: string | null
  /** The commit that the merge queue built this one on; null for other events. */
  readonly groupBase: string | null
  /** A pull request from another repository, or one whose repository is not told. */
  readonly isFork: boolean
  readonly actor: string | null
  /** The pull request that the event is about; `head` is its own commit, where `sha` may be that of a trial merge. */
  readonly pullRequest: {
    readonly number: number
    readonly head: string | null
    readonly isDraft: boolean
    readonly labels: readonly string[]
  } | null
}

/** `read` gives the text of the event's payload. */
export function readEvent(env: Environment, read: (path: string) => string): RunnerEvent {
  const payload = readPayload(env.GITHUB_EVENT_PATH, read)
  const pull = member(payload, 'pull_request')
  const head = member(pull, 'head')
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    workspace: given(env.GITHUB_WORKSPACE) ?? process.cwd(),
    sha: given(env.GITHUB_SHA),
    refName: given(env.GITHUB_REF_NAME),
    isBranch: (given(env.GITHUB_REF_TYPE) ?? 'branch') === 'branch',
    defaultBranch: text(member(payload, 'repository'), 'default_branch'),
    baseRef: given(env.GITHUB_BASE_REF),
    groupBase: text(member(payload, 'merge_group'), 'base_sha'),
    isFork: repositoryId(member(head, 'repo')) !== repositoryId(member(payload, 'repository')),
    actor: given(env.GITHUB_ACTOR),
    pullRequest: numbered(pull, text(head, 'sha')) ?? numbered(commented(payload), null)
  }
}

const ofDefaultBranch: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])

export function isPullRequest({ name }: RunnerEvent): boolean {
  return name.startsWith('pull_request')
}

/**
 * Null where branch and tree decide: on the default branch, for events that run it at its own commit. Everything else
 * reports of itself; what comes from a fork is not trusted at all.
 */
export function originOf(event: RunnerEvent, head: string): Origin | null {
  if (isPullRequest(event)) return event.isFork ? 'untrusted' : 'self_reported'
  const isItself = event.sha === null || event.sha === head
  const isDefault = event.defaultBranch === null || event.defaultBranch === event.refName
  return ofDefaultBranch.has(event.name) && event.isBranch && isItself && isDefault ? null : 'self_reported'
}

function numbered(pull: unknown, head: string | null): RunnerEvent['pullRequest'] {
  const number = member(pull, 'number')
  if (typeof number !== 'number') return null
  const labels = member(pull, 'labels')
  return {
    number,
    head,
    isDraft: member(pull, 'draft') === true,
    labels: Array.isArray(labels) ? labels.flatMap((label: unknown) => text(label, 'name') ?? []) : []
  }
}

/** The issue that a comment was made on, if it is a pull request. */
function commented(payload: unknown): unknown {
  const issue = member(payload, 'issue')
  return member(issue, 'pull_request') === null ? null : issue
}

function given(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value
}

function readPayload(path: string | undefined, read: (path: string) => string): unknown {
  if (path === undefined || path === '') return null
  try {
    return JSON.parse(read(path)) as unknown
  } catch {
    return null
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null
  return (value as Readonly<Record<string, unknown>>)[name]
}

function text(value: unknown, name: string): string | null {
  const found = member(value, name)
  return typeof found === 'string' && found !== '' ? found : null
}

/** A payload without ids never equals another: two unknown repositories are not the same one. */
function repositoryId(repository: unknown): unknown {
  const id = member(repository, 'id')
  return typeof id === 'number' ? id : Symbol('unknown')
}
