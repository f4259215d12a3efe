// From a webhook to what it means, or why it means nothing. An event is only a hint: what it says of the state is not read.
import { ZodError } from 'zod'
import { ignore, type Context, type Event, type Heard, type Own } from './events/heard.ts'
import { envelopeSchema, type Envelope } from './events/payloads.ts'
import { hearComment, hearMergeGroup, hearPull, hearReview } from './events/pulls.ts'
import { hearCheckRun, hearCheckSuite, hearDeployment, hearProtection, hearWorkflowRun } from './events/runs.ts'
import { hearInstallation, hearLabel, hearPush, hearRepository } from './events/setup.ts'

const ofRepository: Readonly<Record<string, (context: Context) => Heard>> = {
  pull_request: hearPull,
  pull_request_target: hearPull,
  pull_request_review: hearReview,
  issue_comment: hearComment,
  merge_group: hearMergeGroup,
  check_run: hearCheckRun,
  check_suite: hearCheckSuite,
  workflow_run: hearWorkflowRun,
  deployment: hearDeployment,
  deployment_status: hearDeployment,
  deployment_protection_rule: hearProtection,
  label: hearLabel,
  push: hearPush,
  repository: hearRepository
}

/** What the App subscribes to; `installation` and `installation_repositories` come by themselves. */
export const eventNames: readonly string[] = Object.keys(ofRepository)
  .filter((name) => name !== 'pull_request_target') // only workflows know it
  .toSorted()

/** Events that carry what can't be read again from GitHub: `event.action`. */
const carriesRequest: ReadonlySet<string> = new Set([
  'pull_request.labeled',
  'pull_request.unlabeled',
  'pull_request.synchronize',
  'check_run.requested_action',
  'check_run.rerequested',
  'deployment_protection_rule.requested'
])

export function isIrreplaceable(name: string, action: string | null): boolean {
  return carriesRequest.has(`${name}.${action ?? ''}`)
}

export interface HeardEvent {
  readonly heard: Heard
  readonly action: string | null
  readonly repositoryId: number | null
  /** Under which the App may act there; null outside of an App. */
  readonly installation: number | null
}

export function hear(event: Event, own: Own): HeardEvent {
  const read = envelopeSchema.safeParse(event.payload)
  if (!read.success) return { heard: unreadable(read.error), action: null, repositoryId: null, installation: null }
  const { action = null, installation, repository } = read.data
  return {
    heard: attempt(() => dispatch(event, read.data, own)),
    action,
    repositoryId: repository?.id ?? null,
    installation: installation?.id ?? null
  }
}

function dispatch(event: Event, envelope: Envelope, own: Own): Heard {
  const { action = '', repository, sender } = envelope
  if (event.name === 'installation' || event.name === 'installation_repositories')
    return hearInstallation(action, event.payload)
  const handler = Object.hasOwn(ofRepository, event.name) ? ofRepository[event.name] : undefined
  if (handler === undefined) return ignore('the bot acts on no such event')
  if (repository === undefined || sender === undefined) return ignore('it belongs to no repository, or nobody did it')
  return handler({
    event,
    action,
    sender,
    repository: { id: repository.id, owner: repository.owner.login, name: repository.name },
    defaultBranch: repository.default_branch,
    viaApp: sender.type === 'Bot' || envelope.performed_via_github_app != null,
    own,
    isOwn: sender.login === own.login
  })
}

function attempt(work: () => Heard): Heard {
  try {
    return work()
  } catch (error) {
    if (error instanceof ZodError) return unreadable(error)
    throw error
  }
}

/** Names the fields, never their values: a payload may hold anything. */
function unreadable({ issues }: ZodError): Heard {
  const fields = issues.slice(0, 5).map(({ path }) => path.join('.'))
  return { kind: 'unreadable', why: `not as GitHub documents it: ${fields.join(', ')}` }
}
