// Workflow runs, workflows and artifacts.
import { digestOf } from '../actions/results.ts'
import type { Workflow } from '../actions/workflows.ts'
import { instant } from '../git/objects.ts'
import type { Repository } from '../state/types.ts'
import type { Artifact, Run } from '../state/work.ts'
import type { World } from '../state/world.ts'
import { showPullsAt, showSimpleCommit } from './check.ts'
import { showMinimalRepository } from './repository.ts'
import { api, node, web } from './urls.ts'
import { showUser } from './user.ts'

export function showRun(world: World, repository: Repository, run: Run): object {
  const url = `${api(world, repository)}/actions/runs/${run.id}`
  return {
    id: run.id,
    name: run.name,
    node_id: node('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.suiteId,
    check_suite_node_id: node('CS', run.suiteId),
    url,
    html_url: `${web(world, repository)}/actions/runs/${run.id}`,
    // Empty for forks, as on GitHub.
    pull_requests: run.headRepository.id === repository.id ? showPullsAt(world, repository, run.headSha) : [],
    created_at: instant(run.createdAt),
    updated_at: instant(run.updatedAt),
    run_started_at: instant(run.startedAt),
    actor: showUser(world, run.actor),
    triggering_actor: showUser(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api(world, repository)}/check-suites/${run.suiteId}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${api(world, repository)}/actions/workflows/${run.workflowId}`,
    referenced_workflows: [],
    head_commit: showSimpleCommit(run.headRepository, run.headSha),
    repository: showMinimalRepository(world, repository),
    head_repository: showMinimalRepository(world, run.headRepository)
  }
}

export function showWorkflow(
  world: World,
  repository: Repository,
  { id, name, path }: Pick<Workflow, 'id' | 'name' | 'path'>
): object {
  return {
    id,
    node_id: node('W', id),
    name,
    path,
    state: 'active',
    created_at: instant(repository.createdAt),
    updated_at: instant(repository.createdAt),
    url: `${api(world, repository)}/actions/workflows/${id}`,
    html_url: `${web(world, repository)}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${web(world, repository)}/workflows/${encodeURIComponent(name)}/badge.svg`
  }
}

/** The part of a `workflow_run` payload that is its own. */
export function showRunEvent(world: World, repository: Repository, run: Run): Record<string, unknown> {
  const { workflowId: id, name, path } = run
  return {
    workflow_run: showRun(world, repository, run),
    workflow: showWorkflow(world, repository, { id, name, path })
  }
}

export function showArtifact(world: World, repository: Repository, artifact: Artifact): object {
  const url = `${api(world, repository)}/actions/artifacts/${artifact.id}`
  const run = repository.runs.get(artifact.runId)
  return {
    id: artifact.id,
    node_id: node('MDg6QXJ0aWZhY3Q', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    digest: digestOf(artifact.zip),
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= world.now(),
    created_at: instant(artifact.createdAt),
    updated_at: instant(artifact.createdAt),
    expires_at: instant(artifact.expiresAt),
    ...(run === undefined
      ? {}
      : {
          workflow_run: {
            id: run.id,
            repository_id: repository.id,
            head_repository_id: run.headRepository.id,
            head_branch: run.headBranch,
            head_sha: run.headSha
          }
        })
  }
}
