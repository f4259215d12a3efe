// The bot without hosting: one event of a workflow, or everything that is open on a schedule, with the job's own token.
import { readFileSync } from 'node:fs'
import { Octokit } from '@octokit/rest'
import type { Decide } from '../core/bot/decision.ts'
import type { Self } from '../core/bot/observation.ts'
import type { BotPorts } from '../core/bot/ports.ts'
import { createQueue, type Outcome, type Work } from '../core/bot/queue.ts'
import { reconcile } from '../core/bot/reconcile.ts'
import type { Request } from '../core/bot/requests.ts'
import { subjectKey, subjectText, type RepositoryName, type Subject } from '../core/bot/subjects.ts'
import { exitCodes, InputError, OutsideError } from '../core/errors.ts'
import type { GitHubClient } from '../adapters/github/bot/client.ts'
import { readInputs } from '../adapters/github/inputs.ts'
import { createRunner, type Runner } from '../adapters/github/runner.ts'
import { clock } from './clock.ts'
import { hear } from './events.ts'
import { botInputs } from './inputs.ts'
import { told } from './log.ts'
import { search } from './searches.ts'
import type { Secrets } from './signature.ts'
import { openSubjects, sweepId } from './sweep/open-pulls.ts'
import { summaryOf } from './summary.ts'

export interface ActionParts {
  readonly decide: Decide
  readonly portsWith: (secrets: Secrets) => (client: GitHubClient, self: Self) => BotPorts
}

/** Under which the job's token writes. */
export const ownLogin = 'github-actions[bot]'

export async function runInActions(parts: ActionParts): Promise<number> {
  const runner = createRunner()
  try {
    runner.maskSecrets()
    return await handle(runner, parts)
  } catch (error) {
    if (!(error instanceof InputError) && !(error instanceof OutsideError)) throw error
    runner.annotate({ level: 'error', title: 'the bot could not look', message: `${error.message}\n-> ${error.cure}` })
    return error.exitCode
  }
}

async function handle(runner: Runner, { decide, portsWith }: ActionParts): Promise<number> {
  const inputs = readInputs(runner, botInputs)
  const token = inputs.text('github-token')
  if (token === '')
    throw new InputError('`github-token` is empty', { cure: 'leave it out: the job’s own token is the default' })
  const repository = repositoryOf(runner)
  const own: Self = { mode: 'actions', login: ownLogin, appId: null, ...workflowOf(process.env) }
  const octokit = new Octokit({ auth: token, baseUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com' })
  const client = octokit as unknown as GitHubClient
  // A workflow keeps no secret but those of the repository: without one, any workflow can write as this bot does.
  const ports = portsWith([inputs.text('secret') || `repository ${repository.id}`])(client, own)
  const outcomes: Outcome[] = []
  const queue = createQueue({
    timer: clock,
    concurrency: 1,
    // When to look again is the schedule's to find.
    reconcile: (subject, requests) => withWoken(ports, decide, subject, requests),
    onOutcome: (outcome) => {
      outcomes.push(outcome)
      runner.log(`${subjectText(outcome.subject)}: ${outcome.error === null ? 'done' : told(outcome.error)}`)
    }
  })
  const { work, id, why } = await wanted(runner, own, client, repository)
  queue.accept({ id, work })
  await queue.drain()
  await runner.summary(summaryOf(runner.event.name, outcomes, why))
  return lastFailures(outcomes).length === 0 ? exitCodes.pass : exitCodes.outside
}

/** Those that it wakes are looked at in the same job: nobody else would. */
async function withWoken(
  ports: BotPorts,
  decide: Decide,
  subject: Subject,
  requests: readonly Request[]
): Promise<null> {
  const woken = new Map<string, Subject>()
  await reconcile(ports, decide, subject, requests, (other) => woken.set(subjectKey(other), other))
  for (const other of woken.values()) await reconcile(ports, decide, other, [])
  return null
}

interface Wanted {
  readonly id: string
  readonly work: readonly Work[]
  /** Why there is nothing to do. */
  readonly why: string | null
}

/** A schedule, a dispatch and everything that concerns the whole repository look at all that is open. */
async function wanted(runner: Runner, own: Self, client: GitHubClient, repository: RepositoryName): Promise<Wanted> {
  const id = requestId(process.env)
  const { name } = runner.event
  if (['schedule', 'workflow_dispatch', 'repository_dispatch'].includes(name))
    return { id, work: await everything(client, repository), why: null }
  const { heard } = hear({ id, name, payload: payload() }, own)
  if (heard.kind !== 'attended') return { id, work: [], why: heard.why }
  const searched = await Promise.all(heard.searches.map((each) => search(client, each)))
  const swept = heard.sweeps.length === 0 ? [] : await everything(client, repository)
  return { id, work: [...heard.work, ...searched.flat(), ...swept], why: null }
}

/** `owner/name/.github/workflows/file.yml@ref`, as the runner names it. */
function workflowOf(env: NodeJS.ProcessEnv): Pick<Self, 'workflow'> {
  const [, workflow] = /^[^/]+\/[^/]+\/(.+?)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? []
  return workflow === undefined ? {} : { workflow }
}

/** The same when the job is run again: a request is heard once. */
function requestId(env: NodeJS.ProcessEnv): string {
  return `run ${env['GITHUB_RUN_ID'] ?? ''}`
}

async function everything(client: GitHubClient, repository: RepositoryName): Promise<readonly Work[]> {
  const found = new Map<string, Work>()
  for await (const { seen } of openSubjects(client, [repository])) {
    for (const each of seen) found.set(sweepId(each), { subject: each.subject, requests: [] })
  }
  return [...found.values()]
}

/** Of each subject only how it ended. */
export function lastFailures(outcomes: readonly Outcome[]): readonly Outcome[] {
  const last = new Map(outcomes.map((outcome) => [subjectText(outcome.subject), outcome]))
  return [...last.values()].filter(({ error }) => error !== null)
}

function repositoryOf(runner: Runner): RepositoryName {
  const id = Number(process.env['GITHUB_REPOSITORY_ID'])
  if (runner.job === null || !Number.isSafeInteger(id) || id <= 0)
    throw new InputError('this is no job of a workflow', {
      cure: 'use the action in a workflow, or type `modelgate bot`'
    })
  return { id, owner: runner.job.owner, name: runner.job.repo }
}

function payload(): unknown {
  const path = process.env['GITHUB_EVENT_PATH'] ?? ''
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch (cause) {
    throw new InputError(`the event’s payload can’t be read at ${path}`, {
      cure: 'run it in a job of a workflow, where the runner writes the payload to GITHUB_EVENT_PATH',
      cause
    })
  }
}
