// Check runs: what each step came to, and one that says whether all may go on, to be required by a ruleset.
import { digestValue } from '../digest.ts'
import { toMarkdown } from '../report/markdown.ts'
import type { Report } from '../report/tree.ts'
import type { Annotation, Button, DesiredCheck, Effect } from './effects.ts'
import type { OwnCheck } from './observation.ts'

/** Bytes of a check run's summary (GitHub allows 65,535), with room for what a server adds. */
const summaryLimit = 65_000
const titleLimit = 200

export type Conclusion = DesiredCheck['conclusion']

export interface CheckContent {
  readonly name: string
  readonly headSha: string
  readonly status: DesiredCheck['status']
  readonly conclusion: Conclusion
  readonly title: string
  readonly report: Report
  readonly detailsUrl?: string | null
  readonly annotations?: readonly Annotation[]
  readonly buttons?: readonly Button[]
  /** Digest of what its buttons would approve. */
  readonly shows?: string
}

export function desiredCheck(content: CheckContent): DesiredCheck {
  const {
    name,
    headSha,
    status,
    conclusion,
    title,
    report,
    detailsUrl = null,
    annotations = [],
    buttons = [],
    shows
  } = content
  const check = {
    name,
    headSha,
    status,
    conclusion: status === 'completed' ? conclusion : null,
    title: Array.from(title).slice(0, titleLimit).join(''),
    summary: toMarkdown(report, { limit: summaryLimit }),
    detailsUrl,
    annotations: annotations.slice(0, 50),
    buttons: buttons.slice(0, 3)
  }
  const digest = digestValue(check)
  return { ...check, externalId: shows === undefined ? digest : `${digest} ${shows}` }
}

/** Of what a check shows, by its `external_id`: whoever presses its button had this before them. */
export function shownBy(externalId: string): string | null {
  return externalId.split(' ')[1] ?? null
}

/** Only the checks that differ from what GitHub shows now; of several of one name the newest counts. */
export function checkEffects(known: readonly OwnCheck[], desired: readonly DesiredCheck[]): readonly Effect[] {
  return desired.flatMap((check): readonly Effect[] => {
    const before = known
      .filter(({ name, headSha }) => name === check.name && headSha === check.headSha)
      .toSorted((a, b) => b.id - a.id)[0]
    if (before === undefined) return [{ kind: 'write_check', id: null, check }]
    const isSame =
      before.externalId === check.externalId && before.status === check.status && before.conclusion === check.conclusion
    if (isSame) return []
    // Of a completed one GitHub keeps status and conclusion, whatever an update says; it shows the newest of a name.
    const isKept =
      before.status === 'completed' && (check.status !== 'completed' || check.conclusion !== before.conclusion)
    return [
      isKept
        ? { kind: 'write_check', id: null, replaces: before.id, check }
        : { kind: 'write_check', id: before.id, check }
    ]
  })
}
