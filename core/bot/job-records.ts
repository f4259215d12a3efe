// The bot's records as a deploy job reads them, so that it derives the gate again from them and believes no check.
import type { AuditEntry } from '../audit/entry.ts'
import type { Config } from '../config/schema.ts'
import type { Digest } from '../digest.ts'
import { localPeople, type People } from '../gates/people.ts'
import { environmentParts } from '../pipeline/environments.ts'
import type { Built } from '../pipeline/ports.ts'
import type { Acceptance, Approval } from '../pipeline/evidence.ts'
import { givenApprovals, noModel, type GivenApproval } from './approvals.ts'
import { mergedApprovals, promotionApprovals } from './carry.ts'
import { isExcludedOn, isLeftOutAs } from './model-state.ts'
import { gitHubPeople, personText, type Person, type PersonFacts } from './people.ts'
import { recordsOf } from './records.ts'
import { takenBackAt } from './taken-back.ts'

/** What the job knows of the commit that it walks. */
export interface JobCommit {
  readonly config: Config
  readonly policy: Digest
  readonly sha: string
  readonly tree: string
  /** Pull requests by which it came to the default branch. */
  readonly pulls: readonly number[]
  /** Merged pull requests that leave a model out: later commits leave out the same bytes. */
  readonly leftOutBy: readonly number[]
}

/** Approvals that hold for this commit in this environment, oldest first. */
export function jobApprovals(
  entries: readonly AuditEntry[],
  commit: JobCommit,
  environment: string
): readonly Approval[] {
  const { config, policy, pulls, tree } = commit
  const isFirst = environment === environmentParts(config).staging
  const given = isFirst
    ? mergedApprovals(entries, { config, environment, policy, pulls, tree })
    : promotedApprovals(entries, commit, environment)
  return given.map(({ entry, detail }) => ({
    schema: 'modelgate/approval@1',
    environment,
    by: accountText(detail.by),
    verified: true,
    at: entry.at,
    commit: commit.sha,
    policy: detail.policy,
    models: detail.models.map(({ model, modelDigest, serving, comparison }) => ({
      model,
      modelDigest: modelDigest ?? noModel,
      serving,
      comparison
    }))
  }))
}

function promotedApprovals(
  entries: readonly AuditEntry[],
  { config, policy, sha }: JobCommit,
  environment: string
): readonly GivenApproval[] {
  const promotions = recordsOf(entries, 'promotion_opened').filter(
    ({ entry }) => entry.environment === environment && entry.commit === sha
  )
  const here = givenApprovals(entries).filter(({ entry }) => entry.environment === environment)
  const found = promotions.flatMap(({ entry: { model }, detail: { pull, release } }) => {
    const since = takenBackAt(entries, { environment, model, release }) ?? -1
    return [
      ...here.filter(({ entry, detail }) => detail.pull === pull && entry.sequence > since),
      ...promotionApprovals(entries, { config, environment, policy, pull })
    ]
  })
  const bySequence = new Map(found.map((each) => [each.entry.sequence, each]))
  return [...bySequence.values()].toSorted((a, b) => a.entry.sequence - b.entry.sequence)
}

/** Failures that owners accepted; each counts only for the comparison that it names. */
export function jobAcceptances(entries: readonly AuditEntry[], model: string): readonly Acceptance[] {
  return recordsOf(entries, 'failure_accepted')
    .filter(({ entry }) => entry.model === model)
    .map(({ entry, detail: { metric, slice, by, reason, comparison } }) => ({
      schema: 'modelgate/acceptance@1',
      ...{ model, metric, slice, reason, comparison },
      by: accountText(by),
      verified: true,
      at: entry.at
    }))
}

/** Whether the change that made this commit leaves the model out, or an earlier one the very same bytes. */
export function isLeftOutOf(
  entries: readonly AuditEntry[],
  { pulls, leftOutBy }: JobCommit,
  model: string,
  built: Built
): boolean {
  return (
    pulls.some((pull) => isExcludedOn(entries, pull, model)) ||
    leftOutBy.some((pull) => isLeftOutAs(entries, pull, model, built))
  )
}

/** Pull requests, merged or not, that still leave a model out; newest first. */
export function pullsThatLeaveOut(entries: readonly AuditEntry[]): readonly number[] {
  const found = recordsOf(entries, 'model_excluded').flatMap(({ entry: { model }, detail: { pull } }) =>
    model !== null && isExcludedOn(entries, pull, model) ? [pull] : []
  )
  return [...new Set(found)].sort((a, b) => b - a)
}

/** Who opened the gate in an emergency for this very release of this commit; null where nobody did. */
export function glassBrokenBy(
  entries: readonly AuditEntry[],
  { sha }: JobCommit,
  environment: string,
  release: string
): string | null {
  const pulls = recordsOf(entries, 'promotion_opened')
    .filter(
      ({ entry, detail }) => entry.environment === environment && entry.commit === sha && detail.release === release
    )
    .map(({ detail }) => detail.pull)
  const withdrawn = recordsOf(entries, 'request_withdrawn').filter(({ detail }) => detail.what === 'break_glass')
  const broken = recordsOf(entries, 'break_glass').findLast(
    ({ detail }) =>
      pulls.includes(detail.pull) &&
      detail.release === release &&
      !withdrawn.some(({ detail: { pull, at } }) => pull === detail.pull && at >= detail.at)
  )
  return broken?.detail.by.login ?? null
}

/** When somebody last asked for a release that had failed in this environment to try once more; null where nobody did. */
export function askedAgainAt(
  entries: readonly AuditEntry[],
  { environment, model, release }: { readonly environment: string; readonly model: string; readonly release: string }
): number | null {
  const asked = recordsOf(entries, 'promotion_asked').findLast(
    ({ entry, detail }) =>
      entry.environment === environment &&
      entry.model === model &&
      detail.release === release &&
      detail.retries !== null
  )
  return asked === undefined ? null : Date.parse(asked.entry.at)
}

/**
 * Those who approved, with what GitHub said of them then; git's texts are what contributors are known by here. Of somebody
 * whose record says nothing, nothing is known, and nothing of theirs counts.
 */
export function recordedPeople(entries: readonly AuditEntry[]): People {
  const given = [...recordsOf(entries, 'approval_given'), ...recordsOf(entries, 'failure_accepted')]
  const known = given.flatMap(({ detail: { by, facts } }): readonly PersonFacts[] =>
    facts === undefined ? [] : [{ ...by, ...facts, isBot: false, unknownTeams: [] }]
  )
  const accounts = gitHubPeople(known)
  const textOf = (text: string): string => {
    const person = parseAccount(text)
    return person === null ? text : personText(person)
  }
  return {
    ...localPeople,
    barred: (text) => accounts.barred(textOf(text)),
    notAsked: (text, rule) => accounts.notAsked(textOf(text), rule),
    // Also where git has their login as a name, or as what stands before the @.
    hadPart: (text, contributors) =>
      localPeople.hadPart(text, contributors) ?? localPeople.hadPart(parseAccount(text)?.login ?? text, contributors)
  }
}

/** As git would have them, by GitHub's own address for the account. */
function accountText({ id, login }: Person): string {
  return `${login} <${id}+${login}@users.noreply.github.com>`
}

function parseAccount(text: string): Person | null {
  const [, id, login] = /<(\d{1,15})\+([^@<>]+)@users\.noreply\.github\.com>$/.exec(text) ?? []
  return id === undefined || login === undefined ? null : { id: Number(id), login }
}
