// Deployments and their statuses.
import { appOf, created, ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { resolve } from '../git/refs.ts'
import { Failure, notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { showDeployment, showDeploymentStatus } from '../render/deployment.ts'
import type { Repository, User } from '../state/types.ts'
import type { Deployment, DeploymentStatus } from '../state/work.ts'
import { tell, type World } from '../state/world.ts'

const reads = { permissions: [['deployments', 'read']] } as const
const writes = { permissions: [['deployments', 'write']], role: 'write' } as const
const deployments = '/repos/{owner}/{repo}/deployments'

export const deploymentRoutes: readonly Route[] = [
  route('GET', deployments, reads, (call, repository) => {
    const asked = (name: string, value: string): boolean => (call.query.get(name) ?? value) === value
    const found = [...repository.deployments.values()].filter(
      ({ sha, ref, task, environment }) =>
        asked('sha', sha) && asked('ref', ref) && asked('task', task) && asked('environment', environment)
    )
    return page(call, found.reverse(), (each) => showDeployment(call.world, repository, each))
  }),
  route('POST', deployments, writes, (call, repository) => {
    const ref = text(call, 'ref') ?? ''
    const sha = resolve(repository.git, ref)
    if (sha === undefined) throw new Failure(422, `No ref found for: ${ref}`)
    const environment = text(call, 'environment') ?? 'production'
    const deployment = addDeployment(call.world, repository, sender(call), {
      sha,
      ref,
      environment,
      task: text(call, 'task') ?? 'deploy',
      payload: call.body['payload'] ?? {},
      description: text(call, 'description') ?? null,
      isTransient: call.body['transient_environment'] === true,
      isProduction: call.body['production_environment'] === true || environment === 'production',
      app: appOf(call)
    })
    announce(call, repository, deployment)
    return created(showDeployment(call.world, repository, deployment))
  }),
  route('GET', `${deployments}/{deployment_id}`, reads, (call, repository) =>
    ok(showDeployment(call.world, repository, chosen(call, repository)))
  ),
  route('GET', `${deployments}/{deployment_id}/statuses`, reads, (call, repository) => {
    const deployment = chosen(call, repository)
    return page(call, [...deployment.statuses].reverse(), (each) =>
      showDeploymentStatus(call.world, repository, deployment, each)
    )
  }),
  route('POST', `${deployments}/{deployment_id}/statuses`, writes, (call, repository) => {
    const deployment = chosen(call, repository)
    const description = text(call, 'description') ?? ''
    if (description.length > 140)
      throw new Failure(422, 'Validation Failed', [
        {
          resource: 'DeploymentStatus',
          code: 'custom',
          field: 'description',
          message: 'description is too long (maximum is 140 characters)'
        }
      ])
    const status: DeploymentStatus = {
      id: call.world.nextId(),
      state: text(call, 'state') ?? '',
      description,
      targetUrl: text(call, 'target_url') ?? '',
      environmentUrl: text(call, 'environment_url') ?? '',
      logUrl: text(call, 'log_url') ?? '',
      creator: sender(call),
      createdAt: call.world.now()
    }
    deployment.statuses.push(status)
    announce(call, repository, deployment, status)
    return created(showDeploymentStatus(call.world, repository, deployment, status))
  })
]

function chosen(call: Call, repository: Repository): Deployment {
  const found = repository.deployments.get(Number(call.params['deployment_id']))
  if (found === undefined) throw notFound()
  return found
}

export function addDeployment(
  world: World,
  repository: Repository,
  creator: User,
  given: Pick<Deployment, 'sha' | 'ref' | 'environment'> & Partial<Deployment>
): Deployment {
  const deployment: Deployment = {
    task: 'deploy',
    payload: {},
    description: null,
    isTransient: false,
    isProduction: given.environment === 'production',
    app: null,
    ...given,
    id: world.nextId(),
    creator,
    createdAt: world.now(),
    statuses: []
  }
  repository.deployments.set(deployment.id, deployment)
  return deployment
}

function announce(call: Call, repository: Repository, deployment: Deployment, status?: DeploymentStatus): void {
  const shown = showDeployment(call.world, repository, deployment)
  const more = status && {
    deployment_status: showDeploymentStatus(call.world, repository, deployment, status),
    check_run: null
  }
  tell(call.world, {
    event: status === undefined ? 'deployment' : 'deployment_status',
    action: 'created',
    repository,
    sender: sender(call),
    actor: call.actor,
    payload: { deployment: shown, workflow: null, workflow_run: null, ...more }
  })
}
