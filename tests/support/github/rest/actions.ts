// Workflows, their runs and artifacts.
import { start } from '../actions/start.ts'
import { workflowsAt, type Workflow } from '../actions/workflows.ts'
import { ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { resolve } from '../git/refs.ts'
import { Failure, notFound } from '../http/failure.ts'
import { counted } from '../http/paging.ts'
import { showArtifact, showRun, showWorkflow } from '../render/run.ts'
import { api, web } from '../render/urls.ts'
import { eventOf } from '../webhooks/payload.ts'
import type { Repository } from '../state/types.ts'
import type { Artifact, Run } from '../state/work.ts'

const reads = { permissions: [['actions', 'read']] } as const
const writes = { permissions: [['actions', 'write']], role: 'write' } as const
const actions = '/repos/{owner}/{repo}/actions'

export const actionRoutes: readonly Route[] = [
  route('GET', `${actions}/workflows`, reads, (call, repository) =>
    counted(call, 'workflows', mainWorkflows(repository), (workflow) => showWorkflow(call.world, repository, workflow))
  ),
  route('POST', `${actions}/workflows/{workflow_id}/dispatches`, writes, (call, repository) => {
    const ref = (text(call, 'ref') ?? '').replace('refs/heads/', '')
    const headSha = resolve(repository.git, ref)
    if (headSha === undefined) throw new Failure(422, `No ref found for: ${ref}`)
    const wanted = call.params['workflow_id'] ?? ''
    const workflow = workflowsAt(repository, headSha).find((each) => isNamed(each, wanted))
    if (workflow === undefined) throw notFound()
    if (workflow.on['workflow_dispatch'] === undefined)
      throw new Failure(422, "Workflow does not have 'workflow_dispatch' trigger")
    const inputs = (call.body['inputs'] ?? {}) as Readonly<Record<string, unknown>>
    const place = { headRepository: repository, headBranch: ref, headSha }
    const told = { inputs, ref: `refs/heads/${ref}`, workflow: workflow.path }
    const run = start(call.world, {
      repository,
      workflow,
      event: 'workflow_dispatch',
      ...place,
      actor: sender(call),
      inputs,
      payload: eventOf(call.world, { action: null, repository, sender: sender(call), payload: told })
    })
    if (call.body['return_run_details'] !== true) return { status: 204 }
    return ok({
      workflow_run_id: run.id,
      run_url: `${api(call.world, repository)}/actions/runs/${run.id}`,
      html_url: `${web(call.world, repository)}/actions/runs/${run.id}`
    })
  }),
  route(
    'POST',
    '/repos/{owner}/{repo}/dispatches',
    { permissions: [['contents', 'write']], role: 'write' },
    (call, repository) => {
      const headSha = resolve(repository.git, repository.defaultBranch)
      const type = text(call, 'event_type') ?? ''
      const place = { headRepository: repository, headBranch: repository.defaultBranch }
      for (const workflow of headSha === undefined ? [] : workflowsAt(repository, headSha)) {
        const filter = workflow.on['repository_dispatch']
        if (headSha === undefined || filter === undefined || filter.types?.includes(type) === false) continue
        const inputs = (call.body['client_payload'] ?? {}) as Readonly<Record<string, unknown>>
        const told = { branch: repository.defaultBranch, client_payload: inputs }
        start(call.world, {
          repository,
          workflow,
          event: 'repository_dispatch',
          ...place,
          headSha,
          actor: sender(call),
          inputs,
          payload: eventOf(call.world, { action: type, repository, sender: sender(call), payload: told })
        })
      }
      return { status: 204 }
    }
  ),
  route('GET', `${actions}/runs`, reads, (call, repository) =>
    listRuns(call, repository, [...repository.runs.values()])
  ),
  route('GET', `${actions}/workflows/{workflow_id}/runs`, reads, (call, repository) => {
    const wanted = call.params['workflow_id'] ?? ''
    const runs = [...repository.runs.values()].filter((run) => isNamed({ id: run.workflowId, path: run.path }, wanted))
    return listRuns(call, repository, runs)
  }),
  route('GET', `${actions}/runs/{run_id}`, reads, (call, repository) =>
    ok(showRun(call.world, repository, runOf(call, repository)))
  ),
  route('GET', `${actions}/runs/{run_id}/artifacts`, reads, (call, repository) => {
    const { id } = runOf(call, repository)
    const name = call.query.get('name')
    const found = [...repository.artifacts.values()].filter(
      (each) => each.runId === id && (name ?? each.name) === each.name
    )
    return counted(call, 'artifacts', found.reverse(), (artifact) => showArtifact(call.world, repository, artifact))
  }),
  route('GET', `${actions}/artifacts`, reads, (call, repository) => {
    const name = call.query.get('name')
    const found = [...repository.artifacts.values()].filter((each) => (name ?? each.name) === each.name)
    return counted(call, 'artifacts', found.reverse(), (artifact) => showArtifact(call.world, repository, artifact))
  }),
  route('GET', `${actions}/artifacts/{artifact_id}`, reads, (call, repository) =>
    ok(showArtifact(call.world, repository, artifactOf(call, repository)))
  ),
  route('GET', `${actions}/artifacts/{artifact_id}/{archive_format}`, reads, (call, repository) => {
    const artifact = artifactOf(call, repository)
    if (artifact.expiresAt <= call.world.now()) throw new Failure(410, 'Artifact has expired')
    return { status: 302, headers: { location: `${call.world.url}/_blobs/${repository.id}/${artifact.id}` } }
  })
]

function isNamed({ id, path }: { readonly id: number; readonly path: string }, wanted: string): boolean {
  return String(id) === wanted || path.split('/').at(-1) === wanted
}

function mainWorkflows(repository: Repository): readonly Workflow[] {
  const sha = resolve(repository.git, repository.defaultBranch)
  return sha === undefined ? [] : workflowsAt(repository, sha)
}

export function runOf(call: Call, repository: Repository): Run {
  const run = repository.runs.get(Number(call.params['run_id']))
  if (run === undefined) throw notFound()
  return run
}

function artifactOf(call: Call, repository: Repository): Artifact {
  const artifact = repository.artifacts.get(Number(call.params['artifact_id']))
  if (artifact === undefined) throw notFound()
  return artifact
}

function listRuns(call: Call, repository: Repository, runs: readonly Run[]): ReturnType<typeof counted> {
  const asked = (name: string, ...values: readonly unknown[]): boolean => {
    const wanted = call.query.get(name)
    return wanted === null || values.includes(wanted)
  }
  const found = runs.filter(
    (run) =>
      asked('event', run.event) &&
      asked('branch', run.headBranch) &&
      asked('head_sha', run.headSha) &&
      asked('actor', run.actor.login) &&
      asked('status', run.status, run.conclusion)
  )
  return counted(call, 'workflow_runs', [...found].reverse(), (run) => showRun(call.world, repository, run))
}
