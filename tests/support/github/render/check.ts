import { instant } from '../git/objects.ts'
import { commitAt } from '../git/refs.ts'
import { newestRuns } from '../rules/checks.ts'
import { pullsOf } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import type { CheckRun, CheckSuite, Status } from '../state/work.ts'
import type { World } from '../state/world.ts'
import { showApp } from './app.ts'
import { showMinimalRepository } from './repository.ts'
import { api, node, web } from './urls.ts'
import { showUser } from './user.ts'

/** Open pull requests of this repository (never from forks) whose head is the commit. */
export function showPullsAt(world: World, repository: Repository, sha: string): readonly object[] {
  const side = (ref: string, commit: string, where: Repository): object => ({
    ref,
    sha: commit,
    repo: { id: where.id, url: api(world, where), name: where.name }
  })
  return pullsOf(repository)
    .filter(({ state, pull }) => state === 'open' && pull.headSha === sha && pull.headRepository?.id === repository.id)
    .map(({ number, pull }) => ({
      id: pull.id,
      number,
      url: `${api(world, repository)}/pulls/${number}`,
      head: side(pull.headRef, pull.headSha, repository),
      base: side(pull.baseRef, pull.baseSha, repository)
    }))
}

export function showCheckRun(world: World, repository: Repository, run: CheckRun): object {
  const url = `${api(world, repository)}/check-runs/${run.id}`
  return {
    id: run.id,
    name: run.name,
    node_id: node('CR', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: `${web(world, repository)}/runs/${run.id}`,
    details_url: run.detailsUrl ?? `${web(world, repository)}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: instant(run.startedAt),
    completed_at: run.completedAt === null ? null : instant(run.completedAt),
    output: { ...run.output, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suite.id },
    app: showApp(world, run.suite.app),
    pull_requests: showPullsAt(world, repository, run.headSha)
  }
}

/** The worst of a suite's runs, as GitHub folds them. */
export function outcomeOf(
  repository: Repository,
  suite: CheckSuite
): { readonly status: string; readonly conclusion: string | null } {
  const runs = newestRuns(repository, (run) => run.suite.id === suite.id)
  if (runs.length === 0 || suite.isAskedAgain) return { status: 'queued', conclusion: null }
  if (runs.some(({ status }) => status !== 'completed')) return { status: 'in_progress', conclusion: null }
  const order = ['failure', 'timed_out', 'cancelled', 'action_required', 'stale', 'success', 'neutral', 'skipped']
  const conclusion = order.find((each) => runs.some((run) => run.conclusion === each)) ?? 'neutral'
  return { status: 'completed', conclusion }
}

export function showCheckSuite(world: World, repository: Repository, suite: CheckSuite): object {
  const url = `${api(world, repository)}/check-suites/${suite.id}`
  const time = instant(suite.createdAt)
  return {
    id: suite.id,
    node_id: node('CS', suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    ...outcomeOf(repository, suite),
    url,
    before: suite.before,
    after: suite.headSha,
    pull_requests: showPullsAt(world, repository, suite.headSha),
    app: showApp(world, suite.app),
    repository: showMinimalRepository(world, repository),
    created_at: time,
    updated_at: time,
    head_commit: showSimpleCommit(repository, suite.headSha),
    latest_check_runs_count: [...repository.checkRuns.values()].filter((run) => run.suite.id === suite.id).length,
    check_runs_url: `${url}/check-runs`
  }
}

export function showSimpleCommit(repository: Repository, sha: string): object {
  const commit = commitAt(repository.git, sha)
  const person = ({ name, email }: { readonly name: string; readonly email: string }): object => ({ name, email })
  return {
    id: sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: person(commit.author),
    committer: person(commit.committer)
  }
}

export function showStatus(world: World, repository: Repository, status: Status): object {
  return {
    id: status.id,
    node_id: node('SC', status.id),
    url: `${api(world, repository)}/statuses/${status.sha}`,
    avatar_url: `${world.url}/avatars/${status.creator.id}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: instant(status.createdAt),
    updated_at: instant(status.createdAt),
    creator: showUser(world, status.creator)
  }
}
