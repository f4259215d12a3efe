// The merge queue: for each entry a commit on a branch of its own, on top of the one before, merged when its checks have passed.
import { callAs, sender, type Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { showSimpleCommit } from '../render/check.ts'
import { moveRef } from '../rest/branches.ts'
import { record } from '../rest/issues.ts'
import { mergeCommit, settle } from '../rest/merging.ts'
import { announcePull } from '../rest/pull-events.ts'
import { makeUser } from '../state/make.ts'
import { isMergeable, type PullIssue } from '../state/pulls.ts'
import type { QueueEntry } from '../state/rules.ts'
import type { Repository } from '../state/types.ts'
import { findUser, tell } from '../state/world.ts'
import { outcomeOn, requiredChecks } from './checks.ts'
import { rulesFor } from './find.ts'
import { blockers, queueRule } from './merging.ts'

export type Removal = 'MANUAL' | 'MERGE' | 'MERGE_CONFLICT' | 'CI_FAILURE' | 'UNKNOWN_REMOVAL_REASON'

export function queueOf(repository: Repository, branch: string): QueueEntry[] {
  const known = repository.queues.get(branch) ?? []
  repository.queues.set(branch, known)
  return known
}

export function entryOf(repository: Repository, issue: PullIssue): QueueEntry | undefined {
  return queueOf(repository, issue.pull.baseRef).find((each) => each.issue === issue)
}

export function enqueue(call: Call, repository: Repository, issue: PullIssue, jump = false): QueueEntry {
  const { pull } = issue
  const queue = queueOf(repository, pull.baseRef)
  const isReady = issue.state === 'open' && !pull.draft && isMergeable(repository, pull)
  if (queueRule(repository, issue) === undefined) throw new Failure(422, 'Merge queue is not enabled for this branch')
  if (entryOf(repository, issue) !== undefined) throw new Failure(422, 'Pull request is already in the queue')
  if (!isReady || blockers(call.world, repository, issue).length > 0)
    throw new Failure(422, 'Pull request is not in a mergeable state')
  const enqueuer = sender(call)
  const entry: QueueEntry = { id: call.world.nextId(), issue, enqueuer, enqueuedAt: call.world.now(), group: null }
  queue.splice(jump && queue[0]?.group === null ? 0 : jump ? 1 : queue.length, 0, entry)
  record(call, issue, 'added_to_merge_queue')
  announcePull(call, repository, issue, 'enqueued')
  advance(call, repository, pull.baseRef)
  return entry
}

export function dequeue(call: Call, repository: Repository, entry: QueueEntry, reason: Removal): void {
  const { issue } = entry
  const queue = queueOf(repository, issue.pull.baseRef)
  const behind = queue.splice(queue.indexOf(entry)).slice(1)
  queue.push(...behind)
  disband(call, repository, entry, reason === 'MERGE' ? 'merged' : 'dequeued')
  if (reason !== 'MERGE') for (const each of behind) disband(call, repository, each, 'invalidated')
  record(call, issue, 'removed_from_merge_queue', { reason })
  announcePull(call, repository, issue, 'dequeued', { reason })
  advance(call, repository, issue.pull.baseRef)
}

/** Checks of a commit changed: if it is a group's, the group may be merged or fail. */
export function judge(call: Call, repository: Repository, sha: string): void {
  for (const [branch, queue] of repository.queues) {
    const entry = queue.find(({ group }) => group?.headSha === sha)
    if (entry === undefined) continue
    const checks = requiredChecks(rulesFor(repository, `refs/heads/${branch}`))
    const outcomes = checks.map((check) => outcomeOn(repository, sha, check))
    if (outcomes.includes('failed')) return dequeue(machine(call), repository, entry, 'CI_FAILURE')
    // Those in front are merged first.
    if (entry !== queue[0] || !outcomes.every((outcome) => outcome === 'passed')) return
    settle(machine(call), repository, entry.issue, sha)
    dequeue(machine(call), repository, entry, 'MERGE')
    const next = queueOf(repository, branch)[0]?.group
    if (next != null) judge(call, repository, next.headSha)
    return
  }
}

/** The base moved by another way: what was built on the old one is built anew. */
export function rebuild(call: Call, repository: Repository, branch: string): void {
  const queue = repository.queues.get(branch) ?? []
  const group = queue[0]?.group
  if (group == null || group.headSha === repository.git.refs.get(`refs/heads/${branch}`)) return
  for (const entry of queue) disband(call, repository, entry, 'invalidated')
  advance(call, repository, branch)
}

/** Builds the groups of the first entries, each on the one before. */
function advance(call: Call, repository: Repository, branch: string): void {
  const queue = queueOf(repository, branch)
  const bot = machine(call)
  const head = repository.git.refs.get(`refs/heads/${branch}`)
  for (const [index, entry] of [...queue].entries()) {
    const parameters = queueRule(repository, entry.issue)?.rule.parameters ?? {}
    if (index >= Number(parameters['max_entries_to_build'] ?? 1)) return
    const base = index === 0 ? head : queue[index - 1]?.group?.headSha
    if (base === undefined) return
    if (entry.group !== null) continue
    const asked = parameters['merge_method']
    const method = typeof asked === 'string' ? asked.toLowerCase() : 'merge'
    const headSha = mergeCommit(bot, repository, entry.issue, base, { method })
    if (headSha === undefined) return dequeue(bot, repository, entry, 'MERGE_CONFLICT')
    const ref = `refs/heads/gh-readonly-queue/${branch}/pr-${entry.issue.number}-${base}`
    entry.group = { ref, headSha, baseSha: base }
    moveRef(bot, repository, ref, headSha, 'merge')
    announceGroup(bot, repository, entry, 'checks_requested')
    judge(bot, repository, headSha)
  }
}

function disband(call: Call, repository: Repository, entry: QueueEntry, reason: string): void {
  const { group } = entry
  if (group === null) return
  announceGroup(machine(call), repository, entry, 'destroyed', { reason })
  entry.group = null
  moveRef(machine(call), repository, group.ref, null, 'merge')
}

/** The queue acts as GitHub's own bot. */
function machine(call: Call): Call {
  const login = 'github-merge-queue[bot]'
  const user = findUser(call.world, login) ?? makeUser(call.world, login, 'Bot')
  return callAs(call, { kind: 'user', user })
}

function announceGroup(call: Call, repository: Repository, entry: QueueEntry, action: string, more: object = {}): void {
  const { group, issue } = entry
  if (group === null) return
  const merge_group = {
    head_sha: group.headSha,
    head_ref: group.ref,
    base_sha: group.baseSha,
    base_ref: `refs/heads/${issue.pull.baseRef}`,
    head_commit: showSimpleCommit(repository, group.headSha)
  }
  tell(call.world, {
    event: 'merge_group',
    action,
    repository,
    sender: sender(call),
    actor: call.actor,
    payload: { merge_group, ...more }
  })
}
