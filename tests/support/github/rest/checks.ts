// Check runs. Only Apps write check runs.
import { appOf, created, ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { getCommit } from '../git/objects.ts'
import { resolve } from '../git/refs.ts'
import { Failure, notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { goOn } from '../rules/auto-merge.ts'
import { showApp } from '../render/app.ts'
import { outcomeOf, showCheckRun, showCheckSuite } from '../render/check.ts'
import { web } from '../render/urls.ts'
import type { App, Repository } from '../state/types.ts'
import type { Annotation, CheckRun } from '../state/work.ts'
import { tell } from '../state/world.ts'
import { announceSuite, listRuns, suiteFor } from './suites.ts'

const reads = { permissions: [['checks', 'read']] } as const
const writes = { permissions: [['checks', 'write']], role: 'write' } as const

/** GitHub measures summary and text in bytes. */
const longest = 65_535

export const checkRoutes: readonly Route[] = [
  route('POST', '/repos/{owner}/{repo}/check-runs', writes, (call, repository) => {
    const sha = text(call, 'head_sha') ?? ''
    if (getCommit(repository.git, sha) === undefined) throw new Failure(422, `No commit found for SHA: ${sha}`)
    const run: CheckRun = {
      id: call.world.nextId(),
      suite: suiteFor(call.world, repository, writer(call), sha),
      name: text(call, 'name') ?? '',
      headSha: sha,
      externalId: '',
      detailsUrl: null,
      status: 'queued',
      conclusion: null,
      startedAt: timeOf(call, 'started_at') ?? call.world.now(),
      completedAt: null,
      output: { title: null, summary: null, text: null },
      annotations: [],
      actions: []
    }
    apply(call, run)
    repository.checkRuns.set(run.id, run)
    announceRun(call, repository, run, 'created')
    changed(call, repository, run, 'queued')
    return created(showCheckRun(call.world, repository, run))
  }),
  route('GET', '/repos/{owner}/{repo}/check-runs/{check_run_id}', reads, (call, repository) =>
    ok(showCheckRun(call.world, repository, runOf(call, repository)))
  ),
  route('PATCH', '/repos/{owner}/{repo}/check-runs/{check_run_id}', writes, (call, repository) => {
    const run = runOf(call, repository)
    if (run.suite.app.id !== writer(call).id)
      throw new Failure(403, 'Invalid app_id: check runs are changed by the app that made them')
    const was = { status: run.status, conclusion: run.conclusion, completedAt: run.completedAt }
    const isOpen = was.status !== 'completed' || run.suite.isAskedAgain
    apply(call, run)
    // "Once a check run transitions from the in_progress state to completed state, it's not possible to modify its status
    // nor its conclusion further" (GitHub's staff, community discussion 24761), unless it was asked for again; the call succeeds.
    if (!isOpen) Object.assign(run, was)
    changed(call, repository, run, was.status)
    return ok(showCheckRun(call.world, repository, run))
  }),
  route('GET', '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', reads, (call, repository) => {
    const run = runOf(call, repository)
    return page(call, run.annotations, (annotation) => ({
      ...{ start_column: null, end_column: null, title: null, raw_details: null },
      ...annotation,
      blob_href: `${web(call.world, repository)}/blob/${run.headSha}/${annotation.path}`
    }))
  }),
  route('POST', '/repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest', writes, (call, repository) => {
    const run = runOf(call, repository)
    run.suite.isAskedAgain = true
    announceRun(call, repository, run, 'rerequested', { to: run.suite.app })
    return created({})
  }),
  route('GET', '/repos/{owner}/{repo}/commits/{ref}/check-runs', reads, (call, repository) => {
    const sha = resolve(repository.git, call.params['ref'] ?? '')
    if (sha === undefined) throw new Failure(422, `No commit found for SHA: ${call.params['ref'] ?? ''}`)
    return listRuns(
      call,
      repository,
      [...repository.checkRuns.values()].filter(({ headSha }) => headSha === sha)
    )
  })
]

function writer(call: Call): App {
  const app = appOf(call)
  if (app === null) throw new Failure(403, 'You must authenticate via a GitHub App.')
  return app
}

function runOf(call: Call, repository: Repository): CheckRun {
  const run = repository.checkRuns.get(Number(call.params['check_run_id']))
  if (run === undefined) throw notFound()
  return run
}

function timeOf(call: Call, name: string): number | undefined {
  const value = text(call, name)
  return value === undefined ? undefined : Date.parse(value)
}

/** Annotations are added to those there are; a conclusion completes the run. */
function apply(call: Call, run: CheckRun): void {
  const { body } = call
  const output = body['output'] as
    (Partial<CheckRun['output']> & { readonly annotations?: readonly Annotation[] }) | undefined
  for (const part of ['summary', 'text'] as const) {
    if (Buffer.byteLength(output?.[part] ?? '') > longest) {
      throw new Failure(422, `Invalid request.\n\nOnly ${longest} bytes are allowed in output.${part}.`)
    }
  }
  run.name = text(call, 'name') ?? run.name
  run.externalId = text(call, 'external_id') ?? run.externalId
  run.detailsUrl = text(call, 'details_url') ?? run.detailsUrl
  run.status = text(call, 'status') ?? run.status
  const conclusion = text(call, 'conclusion')
  if (conclusion !== undefined) Object.assign(run, { conclusion, status: 'completed' })
  if (run.status === 'completed' && run.conclusion === null)
    throw new Failure(422, 'Invalid request.\n\n"conclusion" is required when the status is completed.')
  if (run.status === 'completed') run.completedAt = timeOf(call, 'completed_at') ?? run.completedAt ?? call.world.now()
  else Object.assign(run, { conclusion: null, completedAt: null })
  if (output !== undefined) {
    const { annotations = [], ...rest } = output
    run.output = { ...run.output, ...rest }
    run.annotations.push(...annotations)
  }
  if (Array.isArray(body['actions'])) run.actions = body['actions'] as CheckRun['actions']
}

/** After a run changed: its completion is told, and that of its suite when it was the last one. */
function changed(call: Call, repository: Repository, run: CheckRun, was: string): void {
  run.suite.isAskedAgain = false
  if (run.status === 'completed' && was !== 'completed') {
    announceRun(call, repository, run, 'completed')
    if (outcomeOf(repository, run.suite).status === 'completed') announceSuite(call, repository, run.suite, 'completed')
  }
  goOn(call, repository, run.headSha)
}

export function announceRun(
  call: Call,
  repository: Repository,
  run: CheckRun,
  action: string,
  { to, ...more }: { readonly to?: App; readonly requested_action?: object } = {}
): void {
  const app = showApp(call.world, run.suite.app)
  const suite = { ...showCheckSuite(call.world, repository, run.suite), app }
  tell(call.world, {
    event: 'check_run',
    action,
    repository,
    sender: sender(call),
    actor: call.actor,
    ...(to === undefined ? {} : { to }),
    payload: { check_run: { ...showCheckRun(call.world, repository, run), check_suite: suite }, ...more }
  })
}
