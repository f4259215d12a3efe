// Events of checks, workflow runs and deployments.
import { environmentsBranch } from '../../core/bot/branches.ts'
import { shownBy } from '../../core/bot/checks.ts'
import type { Request } from '../../core/bot/requests.ts'
import { attend, ignore, look, pull, type Attended, type Context, type Heard, type Search } from './heard.ts'
import { checkRunSchema, checkSuiteSchema, protectionSchema, workflowRunSchema } from './payloads.ts'
import { asked } from './pulls.ts'

interface Head {
  readonly sha: string
  /** Null where the event doesn't say in which repository the commit lies. */
  readonly repositoryId: number | null
  readonly pulls: readonly {
    readonly number: number
    readonly head: { readonly sha: string; readonly repo?: { readonly id: number } | null | undefined }
    readonly base: { readonly repo: { readonly id: number } }
  }[]
}

/**
 * The pull requests of a head commit. GitHub's list is empty for forks, and names those of other repositories too: what
 * it names counts only where commit and repositories are the same; where none does, they are searched for.
 */
function atHead(context: Context, head: Head, search: Search, requests: readonly Request[]): Attended {
  const named = head.pulls.filter(
    (each) =>
      each.base.repo.id === context.repository.id &&
      each.head.sha === head.sha &&
      (head.repositoryId === null || each.head.repo?.id === head.repositoryId)
  )
  if (named.length === 0) return attend({ searches: [search] })
  return attend({ work: named.map(({ number }) => ({ subject: pull(context, number), requests })) })
}

export function hearCheckRun(context: Context): Heard {
  const { event, action, own, repository } = context
  if (action !== 'rerequested' && action !== 'requested_action')
    return ignore(`a check run being ${action} changes nothing`)
  const { check_run: run, requested_action: button } = checkRunSchema.parse(event.payload)
  if (run.app?.id !== own.appId) return ignore('this check run is another App’s')
  const identifier = action === 'rerequested' ? action : (button?.identifier ?? '')
  // The payload doesn't say when the button was pressed: this time is earlier, so what must come before it is not met too soon.
  const at = run.completed_at ?? run.started_at ?? 0
  const shown = shownBy(run.external_id ?? '')
  const request: Request = {
    kind: 'button',
    ...{ ...asked(context), at, checkId: run.id, identifier, head: run.head_sha },
    ...(shown === null ? {} : { shown })
  }
  if (isQueues(run.check_suite?.head_branch))
    return attend({ work: [{ subject: { kind: 'group', repository, sha: run.head_sha }, requests: [request] }] })
  const search = { kind: 'head', repository, sha: run.head_sha, head: null, requests: [request] } as const
  return atHead(context, { sha: run.head_sha, repositoryId: null, pulls: run.pull_requests }, search, [request])
}

/** The merge queue's own branches: their commits are heads of no pull request. */
function isQueues(branch: string | null | undefined): boolean {
  return branch?.startsWith('gh-readonly-queue/') === true
}

export function hearCheckSuite(context: Context): Heard {
  const { event, action, own, repository } = context
  if (action !== 'rerequested') return ignore(`a check suite being ${action} changes nothing`)
  const { check_suite: suite } = checkSuiteSchema.parse(event.payload)
  if (suite.app?.id !== own.appId) return ignore('this check suite is another App’s')
  if (isQueues(suite.head_branch)) {
    // No check of the suite has its number: what is asked for is the whole.
    const at = suite.updated_at ?? 0
    const request: Request = {
      ...{ kind: 'button', ...asked(context), at, checkId: suite.id, identifier: action, head: suite.head_sha }
    }
    return attend({ work: [{ subject: { kind: 'group', repository, sha: suite.head_sha }, requests: [request] }] })
  }
  const search = { kind: 'head', repository, sha: suite.head_sha, head: null, requests: [] } as const
  return atHead(context, { sha: suite.head_sha, repositoryId: null, pulls: suite.pull_requests }, search, [])
}

/** What hands in evidence: a run for a pull request, or one of the default branch, on which promotions depend. */
export function hearWorkflowRun(context: Context): Heard {
  const { event, repository, action, defaultBranch } = context
  if (action !== 'requested' && action !== 'completed') return ignore(`a run being ${action} changes nothing`)
  const { workflow_run: run } = workflowRunSchema.parse(event.payload)
  const home = run.head_repository
  if (run.event === 'merge_group') return attend({ work: look({ kind: 'group', repository, sha: run.head_sha }) })
  if (!run.event.startsWith('pull_request')) {
    if (home?.id !== repository.id || run.head_branch !== defaultBranch)
      return ignore('this run is of no pull request and not of the default branch')
    return attend({
      work: look({ kind: 'delivery', repository }),
      searches: [{ kind: 'base', repository, base: environmentsBranch }]
    })
  }
  const head =
    home === null || run.head_branch === null
      ? null
      : { repositoryId: home.id, owner: home.owner.login, branch: run.head_branch }
  const search = { kind: 'head', repository, sha: run.head_sha, head, requests: [] } as const
  return atHead(context, { sha: run.head_sha, repositoryId: home?.id ?? null, pulls: run.pull_requests }, search, [])
}

export function hearDeployment({ repository, isOwn }: Context): Heard {
  if (isOwn) return ignore('the bot wrote this deployment itself')
  return attend({ work: look({ kind: 'delivery', repository }) })
}

export function hearProtection({ event, repository, action }: Context): Heard {
  if (action !== 'requested') return ignore(`a protection rule being ${action} changes nothing`)
  const { environment, deployment, deployment_callback_url: callback } = protectionSchema.parse(event.payload)
  const runId = Number(/\/actions\/runs\/(\d{1,15})\/deployment_protection_rule$/.exec(callback)?.[1])
  if (!Number.isSafeInteger(runId)) return { kind: 'unreadable', why: 'deployment_callback_url names no run' }
  const request = {
    kind: 'protection',
    id: event.id,
    at: deployment.created_at,
    environment,
    runId,
    sha: deployment.sha
  } as const
  return attend({ work: [{ subject: { kind: 'delivery', repository }, requests: [request] }] })
}
