// Which workflow runs an event starts.
import { resolve } from '../git/refs.ts'
import { suiteFor } from '../rest/suites.ts'
import { actionsApp } from '../seed.ts'
import type { Permissions, Repository } from '../state/types.ts'
import type { Run } from '../state/work.ts'
import { tell, type Happening, type World } from '../state/world.ts'
import { showRunEvent } from '../render/run.ts'
import { eventOf } from '../webhooks/payload.ts'
import { starts, workflowsAt, type Workflow } from './workflows.ts'

export interface Start {
  readonly repository: Repository
  readonly workflow: Workflow
  readonly event: string
  readonly headRepository: Repository
  readonly headBranch: string | null
  readonly headSha: string
  readonly actor: Run['actor']
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly payload: object
}

/** Events caused with GITHUB_TOKEN start nothing; dispatches are started by their own routes, for everyone. */
export function startOnEvents(world: World): void {
  world.listeners.push((happening) => {
    const { actor, repository, event, action } = happening
    if (repository === null || (actor.kind === 'installation' && actor.run !== null && event !== 'workflow_run')) return
    for (const { name, sha, branch, isTag = false, headRepository, headSha } of placesOf(happening, repository)) {
      for (const workflow of workflowsAt(repository, sha)) {
        const { workflow_run: about } = happening.payload as { readonly workflow_run?: { readonly name: string } }
        if (!starts(workflow, name, action, isTag ? null : branch, about?.name ?? null)) continue
        const { sender } = happening
        const payload = eventOf(world, happening)
        const place = { headRepository, headBranch: branch, headSha }
        start(world, { repository, workflow, event: name, ...place, actor: sender, payload })
      }
    }
  })
}

interface Place {
  /** The event as workflows name it. */
  readonly name: string
  /** Whose workflow files are read. */
  readonly sha: string
  readonly branch: string | null
  readonly isTag?: boolean
  readonly headRepository: Repository
  readonly headSha: string
}

/** `pull_request` and `push` run the files of their own commit, everything else those of the default branch. */
function placesOf({ event, payload }: Happening, repository: Repository): readonly Place[] {
  const main = resolve(repository.git, repository.defaultBranch)
  if (event === 'push') {
    const { ref, after } = payload as { readonly ref: string; readonly after: string }
    // A tag's run bears its name where a branch's stands.
    const name = /^refs\/(?:heads|tags)\/(.+)$/.exec(ref)?.[1]
    // An annotated tag stands for its commit.
    const sha = /^0+$/.test(after) ? undefined : resolve(repository.git, after)
    return name !== undefined && sha !== undefined
      ? [
          {
            name: 'push',
            sha,
            branch: name,
            isTag: ref.startsWith('refs/tags/'),
            headRepository: repository,
            headSha: sha
          }
        ]
      : []
  }
  if (main === undefined) return []
  const usual = { name: event, sha: main, branch: repository.defaultBranch, headRepository: repository, headSha: main }
  if (event === 'merge_group') {
    const group = payload['merge_group'] as { readonly head_sha: string; readonly base_ref: string }
    const branch = group.base_ref.replace('refs/heads/', '')
    return [{ name: event, sha: group.head_sha, branch, headRepository: repository, headSha: group.head_sha }]
  }
  if (event !== 'pull_request') return [usual]
  const pull = [...repository.issues.values()].find(({ number }) => number === payload['number'])?.pull
  if (pull == null) return []
  const headRepository = pull.headRepository ?? repository
  return [
    { name: event, sha: pull.headSha, branch: pull.headRef, headRepository, headSha: pull.headSha },
    { ...usual, name: 'pull_request_target', branch: pull.baseRef }
  ]
}

/** Runs of pull requests from forks may only read. */
export function permissionsFor(
  repository: Repository,
  { event, headRepository }: Pick<Run, 'event' | 'headRepository'>,
  asked: Permissions
): Permissions {
  if (event !== 'pull_request' || headRepository.id === repository.id) return asked
  return Object.fromEntries(Object.keys(asked).map((name) => [name, 'read']))
}

export function start(world: World, given: Start): Run {
  const { repository, workflow, inputs, ...rest } = given
  const app = actionsApp(world)
  const permissions = permissionsFor(repository, given, workflow.permissions)
  // Each run has a suite of its own.
  const suite = { ...suiteFor(world, repository, app, given.headSha), id: world.nextId() }
  repository.checkSuites.set(suite.id, suite)
  const run: Run = {
    ...rest,
    id: world.nextId(),
    number: [...repository.runs.values()].filter(({ workflowId }) => workflowId === workflow.id).length + 1,
    attempt: 1,
    workflowId: workflow.id,
    path: workflow.path,
    name: workflow.name,
    title: titleOf(workflow, inputs ?? {}),
    inputs: inputs ?? {},
    permissions,
    suiteId: suite.id,
    status: 'queued',
    conclusion: null,
    createdAt: world.now(),
    startedAt: world.now(),
    updatedAt: world.now(),
    gate: null,
    earlier: []
  }
  repository.runs.set(run.id, run)
  announceRun(world, repository, run, 'requested')
  return run
}

/** Of expressions in a `run-name`, only inputs are filled in. */
function titleOf({ name, runName }: Workflow, inputs: Readonly<Record<string, unknown>>): string {
  return (runName ?? name).replace(/\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g, (_, key: string) => textOf(inputs[key]))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '')
}

export function announceRun(
  world: World,
  repository: Repository,
  run: Run,
  action: 'requested' | 'in_progress' | 'completed'
): void {
  const actor = { kind: 'user', user: run.actor } as const
  const payload = showRunEvent(world, repository, run)
  tell(world, { event: 'workflow_run', action, repository, sender: run.actor, actor, payload })
}
