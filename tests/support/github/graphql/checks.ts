// Check suites, check runs and statuses of a commit.
import { outcomeOf } from '../render/check.ts'
import { instant } from '../git/objects.ts'
import type { Call } from '../http/call.ts'
import { node, web } from '../render/urls.ts'
import type { App, Repository } from '../state/types.ts'
import type { CheckRun, CheckSuite, Status } from '../state/work.ts'
import { requiredChecks } from '../rules/checks.ts'
import { rulesFor } from '../rules/find.ts'
import { viewActor } from './actor.ts'
import { viewCommit } from './commit.ts'
import { connection, type Slice } from './connection.ts'
import { demand } from './guard.ts'
import { viewRepository } from './repository.ts'

export interface SuiteSlice extends Slice {
  readonly filterBy?: { readonly appId?: number | null; readonly checkName?: string | null } | null
}

interface RunSlice extends Slice {
  readonly filterBy?: {
    readonly appId?: number | null
    readonly checkName?: string | null
    readonly checkType?: 'ALL' | 'LATEST' | null
    readonly conclusions?: readonly string[] | null
    readonly status?: string | null
    readonly statuses?: readonly string[] | null
  } | null
}

export function viewSuites(call: Call, repository: Repository, sha: string, slice: SuiteSlice): object {
  demand(call, repository, 'checks')
  const { appId, checkName } = slice.filterBy ?? {}
  const suites = [...repository.checkSuites.values()].filter(
    (suite) =>
      suite.headSha === sha &&
      (appId == null || suite.app.id === appId) &&
      (checkName == null || runsOf(repository, suite).some(({ name }) => name === checkName))
  )
  return connection(suites, slice, (suite) => viewSuite(call, repository, suite))
}

function viewApp(app: App): object {
  return { __typename: 'App', id: node('A', app.id), databaseId: app.id, slug: app.slug, name: app.name }
}

function runsOf(repository: Repository, suite: CheckSuite): readonly CheckRun[] {
  return [...repository.checkRuns.values()].filter((run) => run.suite.id === suite.id)
}

export function viewSuite(call: Call, repository: Repository, suite: CheckSuite): object {
  const run = [...repository.runs.values()].find(({ suiteId }) => suiteId === suite.id)
  const { status, conclusion } = run ?? outcomeOf(repository, suite)
  return {
    __typename: 'CheckSuite',
    id: node('CS', suite.id),
    databaseId: suite.id,
    status: status.toUpperCase(),
    conclusion: conclusion?.toUpperCase() ?? null,
    createdAt: instant(suite.createdAt),
    updatedAt: instant(run?.updatedAt ?? suite.createdAt),
    app: viewApp(suite.app),
    workflowRun: () => {
      if (run === undefined) return null
      demand(call, repository, 'actions')
      return {
        id: node('WFR', run.id),
        databaseId: run.id,
        runNumber: run.number,
        event: run.event,
        file: { __typename: 'WorkflowRunFile', path: run.path },
        createdAt: instant(run.createdAt),
        updatedAt: instant(run.updatedAt),
        url: `${web(call.world, repository)}/actions/runs/${run.id}`
      }
    },
    commit: () => viewCommit(call, repository, suite.headSha),
    repository: () => viewRepository(call, repository),
    checkRuns: (slice: RunSlice) =>
      connection(chosen(runsOf(repository, suite), slice), slice, (run) => viewCheckRun(call, repository, run))
  }
}

/** The newest of each name, unless all are asked for. */
function chosen(runs: readonly CheckRun[], { filterBy }: RunSlice): readonly CheckRun[] {
  const { appId, checkName, checkType, conclusions, status, statuses } = filterBy ?? {}
  const states = statuses ?? (status == null ? null : [status])
  const fits = runs.filter(
    (run) =>
      (appId == null || run.suite.app.id === appId) &&
      (checkName == null || run.name === checkName) &&
      (states?.includes(run.status.toUpperCase()) ?? true) &&
      (conclusions?.includes(run.conclusion?.toUpperCase() ?? '') ?? true)
  )
  return checkType === 'ALL' ? fits : fits.filter((run) => fits.findLast(({ name }) => name === run.name) === run)
}

export function viewCheckRun(call: Call, repository: Repository, run: CheckRun): object {
  const page = `${web(call.world, repository)}/runs/${run.id}`
  return {
    __typename: 'CheckRun',
    id: node('CR', run.id),
    databaseId: run.id,
    name: run.name,
    externalId: run.externalId,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: instant(run.startedAt),
    completedAt: run.completedAt === null ? null : instant(run.completedAt),
    detailsUrl: run.detailsUrl ?? page,
    url: page,
    permalink: page,
    ...run.output,
    annotations: (slice: Slice) =>
      connection(run.annotations, slice, (each) => ({
        path: each.path,
        annotationLevel: each.annotation_level.toUpperCase(),
        message: each.message,
        title: each.title ?? null,
        rawDetails: each.raw_details ?? null,
        location: {
          start: { line: each.start_line, column: each.start_column ?? null },
          end: { line: each.end_line, column: each.end_column ?? null }
        }
      })),
    isRequired: ({ pullRequestNumber }: { readonly pullRequestNumber?: number | null }) => {
      const base = repository.issues.get(pullRequestNumber ?? 0)?.pull?.baseRef ?? repository.defaultBranch
      return requiredChecks(rulesFor(repository, `refs/heads/${base}`)).some(
        ({ context, appId }) => context === run.name && (appId ?? run.suite.app.id) === run.suite.app.id
      )
    },
    repository: () => viewRepository(call, repository),
    checkSuite: () => viewSuite(call, repository, run.suite)
  }
}

/** Of each context its newest status. */
function latestStatuses(repository: Repository, sha: string): readonly Status[] {
  const all = repository.statuses.filter((status) => status.sha === sha)
  return all.filter((status) => all.find(({ context }) => context === status.context) === status)
}

export function viewStatusOf(call: Call, repository: Repository, sha: string): object | null {
  demand(call, repository, 'statuses')
  const statuses = latestStatuses(repository, sha)
  if (statuses.length === 0) return null
  return {
    id: node('S', `${repository.id}:${sha}`),
    state: worst(statuses.map(({ state }) => state)),
    contexts: statuses.map((each) => viewStatus(call, each)),
    context: ({ name }: { readonly name: string }) => {
      const found = statuses.find(({ context }) => context === name)
      return found === undefined ? null : viewStatus(call, found)
    }
  }
}

export function viewRollup(call: Call, repository: Repository, sha: string): object | null {
  demand(call, repository, 'checks')
  const runs = [...repository.checkRuns.values()].filter(({ headSha }) => headSha === sha)
  const statuses = latestStatuses(repository, sha)
  if (runs.length + statuses.length === 0) return null
  const views = [
    ...runs.map((run) => viewCheckRun(call, repository, run)),
    ...statuses.map((each) => viewStatus(call, each))
  ]
  return {
    id: node('SCR', `${repository.id}:${sha}`),
    state: worst([
      ...runs.map(({ status, conclusion }) => conclusion ?? status),
      ...statuses.map(({ state }) => state)
    ]),
    contexts: (slice: Slice) => connection(views, slice, (view) => view)
  }
}

function worst(outcomes: readonly string[]): string {
  const bad = ['failure', 'timed_out', 'cancelled', 'action_required', 'error']
  if (outcomes.some((each) => bad.includes(each))) return 'FAILURE'
  return outcomes.some((each) => ['queued', 'in_progress', 'pending'].includes(each)) ? 'PENDING' : 'SUCCESS'
}

function viewStatus(call: Call, status: Status): object {
  return {
    __typename: 'StatusContext',
    id: node('SC', status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: instant(status.createdAt),
    creator: viewActor(call.world, status.creator)
  }
}
