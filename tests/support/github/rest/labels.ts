// Labels of a repository, and setting them on issues and pull requests.
import { created, gone, issueOf, ok, route, sender, text, type Call, type Reply, type Route } from '../http/call.ts'
import { Failure, notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { grants } from '../http/permissions.ts'
import { showIssue, showLabel } from '../render/issue.ts'
import { isPull } from '../state/pulls.ts'
import type { Issue, Label, Repository } from '../state/types.ts'
import { tell } from '../state/world.ts'
import { isTriager, record } from './issues.ts'
import { findLabel, labelsNamed, makeLabel } from './label-names.ts'
import { announcePull } from './pull-events.ts'

const reads = {
  permissions: [
    ['issues', 'read'],
    ['pull_requests', 'read']
  ]
} as const
const writes = {
  permissions: [
    ['issues', 'write'],
    ['pull_requests', 'write']
  ]
} as const
const sets = { ...writes, role: 'triage' } as const
const defines = { ...writes, role: 'write' } as const

const onIssue = '/repos/{owner}/{repo}/issues/{issue_number}/labels'

export const labelRoutes: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/labels', reads, (call, repository) =>
    page(call, [...repository.labels.values()], (label) => showLabel(call.world, repository, label))
  ),
  route('POST', '/repos/{owner}/{repo}/labels', defines, (call, repository) => {
    const label = makeLabel(
      call,
      repository,
      text(call, 'name') ?? '',
      text(call, 'color'),
      text(call, 'description') ?? null
    )
    announceLabel(call, repository, label, 'created')
    return created(showLabel(call.world, repository, label))
  }),
  route('GET', '/repos/{owner}/{repo}/labels/{name}', reads, (call, repository) =>
    ok(showLabel(call.world, repository, named(call, repository)))
  ),
  route('PATCH', '/repos/{owner}/{repo}/labels/{name}', defines, (call, repository) => {
    const label = named(call, repository)
    const [name, color] = [text(call, 'new_name') ?? label.name, text(call, 'color') ?? label.color]
    const changes = {
      ...(name === label.name ? {} : { name: { from: label.name } }),
      ...(color === label.color ? {} : { color: { from: label.color } })
    }
    Object.assign(label, { name, color, description: text(call, 'description') ?? label.description })
    announceLabel(call, repository, label, 'edited', { changes })
    return ok(showLabel(call.world, repository, label))
  }),
  route('DELETE', '/repos/{owner}/{repo}/labels/{name}', defines, (call, repository) => {
    const label = named(call, repository)
    for (const issue of repository.issues.values()) take(call, repository, issue, label)
    repository.labels.delete(label.id)
    announceLabel(call, repository, label, 'deleted')
    return gone
  }),
  route('GET', onIssue, reads, (call, repository) =>
    page(call, issueOf(call, repository).labels, (label) => showLabel(call.world, repository, label))
  ),
  route('POST', onIssue, sets, (call, repository) => {
    const issue = settable(call, repository)
    for (const label of wanted(call, repository)) set(call, repository, issue, label)
    return shown(call, repository, issue)
  }),
  route('PUT', onIssue, sets, (call, repository) => {
    const issue = settable(call, repository)
    const labels = wanted(call, repository)
    for (const label of [...issue.labels]) if (!labels.includes(label)) take(call, repository, issue, label)
    for (const label of labels) set(call, repository, issue, label)
    return shown(call, repository, issue)
  }),
  route('DELETE', onIssue, sets, (call, repository) => {
    const issue = settable(call, repository)
    for (const label of [...issue.labels]) take(call, repository, issue, label)
    return gone
  }),
  route('DELETE', `${onIssue}/{name}`, sets, (call, repository) => {
    const issue = settable(call, repository)
    const label = findLabel(repository, call.params['name'] ?? '')
    if (label === undefined || !issue.labels.includes(label)) throw new Failure(404, 'Label does not exist')
    take(call, repository, issue, label)
    return shown(call, repository, issue)
  })
]

function named(call: Call, repository: Repository): Label {
  const label = findLabel(repository, call.params['name'] ?? '')
  if (label === undefined) throw notFound()
  return label
}

/** `pull_requests` suffices on pull requests alone. */
function settable(call: Call, repository: Repository): Issue {
  const issue = issueOf(call, repository)
  const { actor } = call
  const isGranted =
    actor.kind !== 'installation' ||
    grants(actor.permissions, 'issues', 'write') ||
    (issue.pull !== null && grants(actor.permissions, 'pull_requests', 'write'))
  if (!isGranted || !isTriager(call, repository)) throw new Failure(403, 'Resource not accessible by integration')
  return issue
}

function wanted(call: Call, repository: Repository): readonly Label[] {
  return labelsNamed(call, repository, (call.body['labels'] ?? []) as readonly (string | { readonly name: string })[])
}

/** Setting a label that is set already does nothing and tells nobody. */
function set(call: Call, repository: Repository, issue: Issue, label: Label): void {
  if (issue.labels.includes(label)) return
  issue.labels.push(label)
  announceSet(call, repository, issue, label, 'labeled')
}

function take(call: Call, repository: Repository, issue: Issue, label: Label): void {
  const at = issue.labels.indexOf(label)
  if (at === -1) return
  issue.labels.splice(at, 1)
  announceSet(call, repository, issue, label, 'unlabeled')
}

/** A pull request's label is an event of `pull_request`, an issue's one of `issues`. */
function announceSet(
  call: Call,
  repository: Repository,
  issue: Issue,
  label: Label,
  action: 'labeled' | 'unlabeled'
): void {
  issue.updatedAt = call.world.now()
  record(call, issue, action, { label: { name: label.name, color: label.color }, labelId: label.id })
  const shownLabel = showLabel(call.world, repository, label)
  if (isPull(issue)) return announcePull(call, repository, issue, action, { label: shownLabel })
  const payload = { issue: showIssue(call.world, repository, issue), label: shownLabel }
  tell(call.world, { event: 'issues', action, repository, sender: sender(call), actor: call.actor, payload })
}

function announceLabel(call: Call, repository: Repository, label: Label, action: string, more: object = {}): void {
  const payload = { label: showLabel(call.world, repository, label), ...more }
  tell(call.world, { event: 'label', action, repository, sender: sender(call), actor: call.actor, payload })
}

function shown(call: Call, repository: Repository, issue: Issue): Reply {
  return ok(issue.labels.map((label) => showLabel(call.world, repository, label)))
}
