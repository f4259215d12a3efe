import { instant } from '../git/objects.ts'
import type { Repository } from '../state/types.ts'
import type { Deployment, DeploymentStatus, Environment } from '../state/work.ts'
import type { World } from '../state/world.ts'
import { showApp } from './app.ts'
import { api, node, web } from './urls.ts'
import { showUser } from './user.ts'

export function showDeployment(world: World, repository: Repository, deployment: Deployment): object {
  const url = `${api(world, repository)}/deployments/${deployment.id}`
  const time = instant(deployment.createdAt)
  return {
    id: deployment.id,
    node_id: node('DE', deployment.id),
    url,
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    environment: deployment.environment,
    original_environment: deployment.environment,
    description: deployment.description,
    creator: showUser(world, deployment.creator),
    created_at: time,
    updated_at: time,
    statuses_url: `${url}/statuses`,
    repository_url: api(world, repository),
    transient_environment: deployment.isTransient,
    production_environment: deployment.isProduction,
    performed_via_github_app: deployment.app === null ? null : showApp(world, deployment.app)
  }
}

export function showDeploymentStatus(
  world: World,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus
): object {
  const url = `${api(world, repository)}/deployments/${deployment.id}`
  const time = instant(status.createdAt)
  return {
    id: status.id,
    node_id: node('DES', status.id),
    url: `${url}/statuses/${status.id}`,
    state: status.state,
    creator: showUser(world, status.creator),
    description: status.description,
    environment: deployment.environment,
    target_url: status.targetUrl,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    created_at: time,
    updated_at: time,
    deployment_url: url,
    repository_url: api(world, repository)
  }
}

export function showEnvironment(world: World, repository: Repository, environment: Environment): object {
  const time = instant(environment.createdAt)
  const people = environment.reviewers.flatMap(({ type, id }) => {
    const user = world.users.get(id)
    return type === 'User' && user !== undefined ? [{ type, reviewer: showUser(world, user) }] : []
  })
  const rule = (type: string, more: object): object => ({
    id: environment.id,
    node_id: node('GA', `${environment.id}${type}`),
    type,
    ...more
  })
  return {
    id: environment.id,
    node_id: node('EN', environment.id),
    name: environment.name,
    url: `${api(world, repository)}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${web(world, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    created_at: time,
    updated_at: time,
    protection_rules: [
      ...(environment.waitTimer > 0 ? [rule('wait_timer', { wait_timer: environment.waitTimer })] : []),
      ...(people.length > 0 ? [rule('required_reviewers', { prevent_self_review: false, reviewers: people })] : []),
      ...(environment.branchPolicy === null ? [] : [rule('branch_policy', {})])
    ],
    deployment_branch_policy: environment.branchPolicy
  }
}
