// A commit of the merge queue: the pull requests that it holds, each whole, and the runs of the queue's commits.
import type { z } from 'zod'
import type { GroupObservation, PullObservation, QueuedPull, RepositoryFacts } from '../../../core/bot/observation.ts'
import type { Subject } from '../../../core/bot/subjects.ts'
import { OutsideError } from '../../../core/errors.ts'
import type { EvidenceReader } from './evidence.ts'
import { noteErrors } from './find-repository.ts'
import { namesOf, type Look } from './look.ts'
import { askPull, observePull } from './observe-pull.ts'
import { ownChecks } from './queries/checks.ts'
import { groupAnswerSchema, groupQuery, type QueueEntry } from './queries/group.ts'
import { configFacts, repositoryFacts } from './repository.ts'
import { allSuites, runsOf } from './suites.ts'
import type { GraphqlError } from './wire.ts'

export type GroupSubject = Extract<Subject, { readonly kind: 'group' }>
type Answer = z.output<typeof groupAnswerSchema>

export async function askGroup(look: Look, { sha }: GroupSubject) {
  const { data, errors, at } = await look.wire.query(groupQuery(look.self), { ...namesOf(look), sha })
  return { answer: groupAnswerSchema.parse(data ?? { repository: null }), errors, at }
}

/** Null where the commit is gone. */
export async function observeGroup(
  look: Look,
  evidence: EvidenceReader,
  { sha }: GroupSubject,
  { answer, errors, at }: { readonly answer: Answer; readonly errors: readonly GraphqlError[]; readonly at: number }
): Promise<GroupObservation | null> {
  noteErrors(look, errors)
  const found = answer.repository
  const repository = found === null ? null : repositoryFacts(found)
  const commit = found?.group
  if (found === null || repository === null || commit?.oid === undefined) return null
  const suites = await allSuites(look, sha, commit)
  const isHidden = found.mergeQueue === null && look.missing.has('merge_queues: read')
  const chain = chainTo(sha, repository, found.mergeQueue?.entries?.nodes ?? [])
  const queued: QueuedPull[] = []
  for (const link of chain) {
    const runs = await runsOf(look, evidence, link.sha === sha ? suites : await allSuites(look, link.sha, {}))
    const pull = await pullOf(look, evidence, link)
    if (pull === null) return null
    queued.push({ sha: link.sha, tree: link.tree, pull, runs })
  }
  return {
    kind: 'group',
    self: look.self,
    repository,
    config: configFacts(look, found.config ?? null),
    now: at,
    sha,
    builtAt: Date.parse(commit.committedDate ?? '') || at,
    queued: isHidden ? null : queued,
    checks: ownChecks(sha, suites, look.self.mode)
  }
}

interface Link {
  readonly sha: string
  readonly tree: string
  readonly number: number
}

/**
 * From the default branch up to this commit; nothing where the queue doesn't hold it any more. Throws OutsideError where the
 * commit stands on one that is neither queued nor merged: what it holds besides, nobody can tell.
 */
function chainTo(
  sha: string,
  { defaultHead }: RepositoryFacts,
  entries: readonly (QueueEntry | null)[]
): readonly Link[] {
  const byHead = new Map(
    entries.flatMap((entry) => (entry?.headCommit == null ? [] : [[entry.headCommit.oid, entry] as const]))
  )
  if (!byHead.has(sha)) return []
  const chain: Link[] = []
  let below: string | undefined = sha
  while (below !== undefined && below !== defaultHead) {
    const entry = byHead.get(below)
    if (entry?.headCommit == null || entry.pullRequest === null) throw unsettled(sha)
    byHead.delete(below)
    chain.unshift({ sha: below, tree: entry.headCommit.tree.oid, number: entry.pullRequest.number })
    below = entry.baseCommit?.oid
  }
  if (below === undefined) throw unsettled(sha)
  return chain
}

function unsettled(sha: string): OutsideError {
  return new OutsideError(
    `the merge queue is being built anew: ${sha.slice(0, 7)} stands on a commit that it gave up`,
    {
      cure: 'wait: it is looked at again by itself'
    }
  )
}

async function pullOf(look: Look, evidence: EvidenceReader, { number }: Link): Promise<PullObservation | null> {
  const subject = { kind: 'pull', repository: look.repository, number } as const
  return observePull(look, evidence, subject, [], await askPull(look, subject))
}
