// A pull request, whole: one query, then only what GraphQL has no field for and no earlier look has seen.
import type { PlacedState, PullObservation } from '../../../core/bot/observation.ts'
import type { AuditEntry } from '../../../core/audit/entry.ts'
import type { Person } from '../../../core/bot/people.ts'
import { environmentsBranch } from '../../../core/bot/branches.ts'
import { recordsOf } from '../../../core/bot/records.ts'
import type { Request } from '../../../core/bot/requests.ts'
import { recordsSlug, type Subject } from '../../../core/bot/subjects.ts'
import { commandComments, ownComment } from './comments.ts'
import { readSinceLive } from './commits.ts'
import type { EvidenceReader } from './evidence.ts'
import { noteErrors } from './find-repository.ts'
import { readLabelEvents } from './label-events.ts'
import { allPages } from './lists.ts'
import { keyIn, namesOf, type Look } from './look.ts'
import { readPeople } from './people.ts'
import { readPlaces, readServedBefore } from './places.ts'
import { readWhole, recordFacts } from './mirror.ts'
import type { AuditIndex } from './memory.ts'
import { pullFacts } from './pull-facts.ts'
import { ownChecks, type Suites } from './queries/checks.ts'
import { configFile } from './queries/repository.ts'
import { headAnswerSchema, headQuery, pullAnswerSchema, pullQuery, type HeadAnswer } from './queries/pull.ts'
import { entriesOf, readSegments } from './records.ts'
import { configFacts, repositoryFacts } from './repository.ts'
import { readPromoted } from './promoted.ts'
import { allSuites, runsOf } from './suites.ts'
import type { GraphqlError } from './wire.ts'
import type { z } from 'zod'

export type PullSubject = Extract<Subject, { readonly kind: 'pull' }>
type Answer = z.output<typeof pullAnswerSchema>

export async function askPull(look: Look, { number }: PullSubject) {
  const release = look.memory.releases.get(keyIn(look, number)) ?? null
  const variables = { ...namesOf(look), number, release, withRelease: release !== null }
  const { data, errors, at } = await look.wire.query(pullQuery(look.self), variables)
  const answer = pullAnswerSchema.parse(data ?? { repository: null })
  return { answer, errors, at }
}

/** Null where the pull request is gone. */
export async function observePull(
  look: Look,
  evidence: EvidenceReader,
  subject: PullSubject,
  requests: readonly Request[],
  { answer, errors, at }: { readonly answer: Answer; readonly errors: readonly GraphqlError[]; readonly at: number }
): Promise<PullObservation | null> {
  noteErrors(look, errors)
  const found = answer.repository
  const repository = found === null ? null : repositoryFacts(found)
  const asked = found?.pullRequest ?? null
  const head = asked === null ? null : await headOf(look, asked)
  if (found === null || repository === null || asked === null || head === null) return null
  const { number } = subject
  const config = configFacts(look, found.config ?? null)
  const pull = await pullFacts(look, asked, head.tree.oid, config)
  const comments = await allPages(look, number, 'comments', asked.comments)
  const commands = await commandComments(look, comments)
  const auditHead = found.audit?.target?.oid ?? null
  const suites = await allSuites(look, head.oid, head)
  const checks = ownChecks(head.oid, suites, look.self.mode)
  const log = await readWhole(look, auditHead, checks, (index) => readRecords(look, subject, index), noRecords)
  const records = log.value
  const environmentsHead = found.environments?.target?.oid ?? null
  const places = await readPlaces(look, environmentsHead)
  const isPromotion = pull.base.ref === environmentsBranch
  const release = isPromotion ? releaseCommit(records.own, number) : null
  const goal = isPromotion ? goalOf(number, records.own) : null
  // Of a change the commit that it was merged as, beside its own.
  const other = release ?? (pull.state === 'merged' && pull.mergedAs !== head.oid ? pull.mergedAs : null)
  const ofOther =
    other === null ? [] : await runsOf(look, evidence, await otherSuites(look, number, other, found.release))
  const runs = isPromotion ? ofOther : [...ofOther, ...(await runsOf(look, evidence, suites))]
  const changesConfig = pull.files.kind === 'cut' || pull.files.items.includes(configFile)
  const askers = [
    ...requests.flatMap((request) => (request.kind === 'protection' ? [] : [request.by])),
    ...commands.flatMap(({ author, isAnswered, viaApp }) => (author === null || isAnswered || viaApp ? [] : [author]))
  ]
  return {
    kind: 'pull',
    delivery: null,
    self: look.self,
    repository,
    config,
    now: at,
    people: await readPeople(look, askers, peopleOf(records.own), config),
    pinnedLabels: pinnedLabels(records.all),
    records: recordFacts(records.own, log),
    pull,
    headConfig: changesConfig ? configFacts(look, head.file?.object ?? null) : null,
    runs,
    comments: commands,
    labelEvents: await readLabelEvents(look, { pull, config, requests, entries: records.own, now: at }),
    comment: ownComment(look, number, comments),
    checks,
    queuedAs: asked.mergeQueueEntry?.headCommit?.oid ?? null,
    places,
    promoted: isPromotion
      ? await readPromoted(look, { number, head: head.oid, environmentsHead, entries: records.own })
      : null,
    sinceLive: await readSinceLive(look, {
      ...{ config, places, environmentsHead },
      delivery: records.delivery,
      to: other ?? head.oid,
      promotedTo: isPromotion ? (goal?.environment ?? null) : null
    }),
    replacedBy: isPromotion ? replacementOf(number, records.delivery) : null,
    servedBefore: await readServedBefore(look, { config, places, environmentsHead, goal }),
    missingPermissions: [...look.missing].sort()
  }
}

async function headOf(
  look: Look,
  { headRefOid, head }: NonNullable<NonNullable<Answer['repository']>['pullRequest']>
): Promise<HeadAnswer | null> {
  const last = head.nodes?.[0]?.commit
  if (last?.oid === headRefOid) return last
  const { data, errors } = await look.wire.query(headQuery(look.self), { ...namesOf(look), commit: headRefOid })
  noteErrors(look, errors)
  return headAnswerSchema.parse(data ?? { repository: null }).repository?.object ?? null
}

interface Records {
  readonly own: readonly AuditEntry[]
  readonly delivery: readonly AuditEntry[]
  readonly all: readonly AuditEntry[]
}
const noRecords: Records = { own: [], delivery: [], all: [] }

/** This pull request's records; of a promotion also those of the others of its release, and of the change that it came from. */
async function readRecords(look: Look, subject: PullSubject, index: AuditIndex): Promise<Records> {
  const slug = recordsSlug(subject)
  const slugs = [slug, 'delivery', 'repository']
  const segments = await readSegments(look, index, (segment) => slugs.includes(segment.slug))
  const delivery = entriesOf(segments, ['delivery'])
  const opened = promotionsOfRelease(delivery, subject.number)
  const others = recordsOf(opened, 'promotion_opened')
    .flatMap(({ detail }) => [detail.pull, ...(detail.from ?? [])])
    .map((number) => recordsSlug({ ...subject, number }))
    .filter((each) => each !== slug)
  const carried = others.length === 0 ? [] : await readSegments(look, index, (segment) => others.includes(segment.slug))
  const own = [...entriesOf(segments, [slug]), ...entriesOf(carried, others), ...opened]
  return {
    own: own.sort((a, b) => a.sequence - b.sequence),
    delivery,
    all: segments.flatMap(({ entries }) => entries)
  }
}

/**
 * The release that this pull request promotes, every promotion of it, everybody's asking for one, whether it was taken back, and
 * whether its own run was started.
 */
export function promotionsOfRelease(delivery: readonly AuditEntry[], number: number): readonly AuditEntry[] {
  const opened = recordsOf(delivery, 'promotion_opened')
  const own = opened.findLast(({ detail }) => detail.pull === number)
  if (own === undefined) return []
  const about = [...opened, ...recordsOf(delivery, 'release_created'), ...recordsOf(delivery, 'promotion_asked')]
  const ofRelease = about.filter(
    ({ entry, detail }) => entry.model === own.entry.model && detail.release === own.detail.release
  )
  const answered = recordsOf(delivery, 'dispatch_answered').filter(({ detail }) => detail.pull === number)
  const takenBack = recordsOf(delivery, 'placed').filter(
    ({ entry, detail }) => entry.model === own.entry.model && detail.replaces === own.detail.release
  )
  return [...ofRelease, ...answered, ...takenBack].map(({ entry }) => entry)
}

/** The newest id that was pinned for each name. */
export function pinnedLabels(entries: readonly AuditEntry[]): Readonly<Record<string, number>> {
  const pins = recordsOf(entries, 'label_pinned').map(({ detail }) => [detail.name, detail.id] as const)
  return Object.fromEntries(pins)
}

/**
 * Whoever approved, accepted, excluded or held something, or asked to approve and could not be known: whether they may is asked
 * again.
 */
export function peopleOf(entries: readonly AuditEntry[]): readonly Person[] {
  const unknown = recordsOf(entries, 'approval_refused').filter(
    ({ detail }) => detail.reason === 'approval_unverifiable'
  )
  return [
    ...unknown,
    ...recordsOf(entries, 'approval_given'),
    ...recordsOf(entries, 'failure_accepted'),
    ...recordsOf(entries, 'model_excluded'),
    ...recordsOf(entries, 'model_included'),
    ...recordsOf(entries, 'hold_set'),
    ...recordsOf(entries, 'hold_lifted'),
    ...recordsOf(entries, 'break_glass')
  ].map(({ detail }) => detail.by)
}

/** The next promotion of the same model into the same environment. */
export function replacementOf(number: number, delivery: readonly AuditEntry[]): number | null {
  const opened = recordsOf(delivery, 'promotion_opened')
  const own = opened.findLast(({ detail }) => detail.pull === number)?.entry
  if (own === undefined) return null
  const next = opened.find(
    ({ entry }) => entry.sequence > own.sequence && entry.model === own.model && entry.environment === own.environment
  )
  return next?.detail.pull ?? null
}

/** Where a promotion goes, as it was put on record. */
function goalOf(number: number, entries: readonly AuditEntry[]): Pick<PlacedState, 'environment' | 'model'> | null {
  const opened = recordsOf(entries, 'promotion_opened').findLast(({ detail }) => detail.pull === number)
  const { environment = null, model = null } = opened?.entry ?? {}
  return environment === null || model === null ? null : { environment, model }
}

/** The commit that the release of this promotion was made of. */
function releaseCommit(entries: readonly AuditEntry[], number: number): string | null {
  const opened = recordsOf(entries, 'promotion_opened').findLast(({ detail }) => detail.pull === number)
  return opened?.entry.commit ?? null
}

/** Of another commit than the head; it is kept, so that the next query asks for its runs too. */
async function otherSuites(
  look: Look,
  number: number,
  commit: string,
  asked: (Suites & { readonly oid: string }) | null | undefined
): Promise<Suites> {
  look.memory.releases.set(keyIn(look, number), commit)
  return allSuites(look, commit, asked?.oid === commit ? asked : {})
}
