// What people asked on this pull request and what came of it, newest last: exactly why an approval did not count. However
// much follows, approvals and acceptances that hold stay, and that somebody broke the glass.
import { utcTime } from '../../gates/times.ts'
import { code, link, untrusted, type Inline } from '../../report/tree.ts'
import { recordsOf, type RecordDetail } from '../records.ts'
import { givenApprovals } from '../approvals.ts'
import { isOfLabel } from './answer.ts'
import { carriedApprovals } from './approvals.ts'
import { isOverdue, openRuns } from './asked-runs.ts'
import type { PullContext } from './context.ts'

const shownLines = 8

export function heardLines(context: PullContext): readonly (readonly Inline[])[] {
  const { head, number } = context.observation.pull
  // On a promotion the records of others are there too, for what carries from them.
  const entries = context.observation.records.entries.filter(({ detail }) => (detail.pull ?? number) === number)
  const carried = carriedApprovals(context, context.scope.environment).map(({ entry, detail }) => ({
    at: entry.sequence,
    stays: true,
    line: [
      code(detail.by.login),
      ' approved ',
      code(entry.environment ?? ''),
      ` on #${detail.pull} at ${time(entry.at)}: it holds here, for the very same digests.`
    ]
  }))
  const inForce = new Set(givenApprovals(entries).map(({ detail }) => detail.request))
  const given = recordsOf(entries, 'approval_given').map(({ entry, detail }) => ({
    at: entry.sequence,
    stays: inForce.has(detail.request),
    line: [
      code(detail.by.login),
      ' approved ',
      code(entry.environment ?? ''),
      ` at ${time(entry.at)}: `,
      ...boundBy(detail),
      '.'
    ]
  }))
  const refused = recordsOf(entries, 'approval_refused')
    .filter(({ detail }) => detail.head === head.sha || detail.reason === 'approval_stale')
    .map(({ entry, detail }) => ({
      at: entry.sequence,
      line: [
        code(detail.by.login),
        ' asked to approve ',
        code(entry.environment ?? ''),
        ` at ${time(entry.at)}. Not counted, `,
        code(detail.reason),
        ': ',
        untrusted(detail.message),
        '.',
        ...(isOfLabel(detail.request) ? [' Label removed.'] : [])
      ]
    }))
  const revoked = recordsOf(entries, 'approval_revoked').map(({ entry, detail }) => ({
    at: entry.sequence,
    line: [
      'The approval of ',
      code(entry.environment ?? ''),
      ' by ',
      code(detail.of.login),
      ` was revoked at ${time(entry.at)}, `,
      code(detail.reason),
      ': ',
      untrusted(detail.message),
      '. ',
      code(detail.of.login),
      ' or another approver must look again.'
    ]
  }))
  const accepted = recordsOf(entries, 'failure_accepted').map(({ entry, detail }) => ({
    at: entry.sequence,
    stays: context.states.some(({ bound }) => bound.comparison === detail.comparison),
    line: [
      code(detail.by.login),
      ' accepted ',
      code(detail.metric),
      ...(detail.slice === null ? [] : [' on ', code(detail.slice)]),
      ' of ',
      code(entry.model ?? ''),
      ` at ${time(entry.at)}: `,
      untrusted(detail.reason)
    ]
  }))
  const broken = recordsOf(entries, 'break_glass').map(({ entry, detail }) => ({
    at: entry.sequence,
    stays: true,
    line: [
      '🚨 ',
      code(detail.by.login),
      ` broke the glass at ${time(entry.at)}: metrics, checks and approvals were skipped.`
    ]
  }))
  const unheard = recordsOf(entries, 'label_unheard').map(({ entry, detail }) => ({
    at: entry.sequence,
    line: [
      'The label ',
      code(detail.label),
      ` was taken off at ${time(entry.at)}: GitHub did not tell who set it, and on what. Set it again.`
    ]
  }))
  const answers = recordsOf(entries, 'command_answered').map(({ entry, detail }) => ({
    at: entry.sequence,
    line: [code(detail.command), ' by ', code(detail.by.login), ` at ${time(entry.at)}: `, ...outcomeOf(detail)]
  }))
  const starting = openRuns(context.observation)
    .filter((asked) => isOverdue(asked, context.observation.now))
    .map(({ entry, detail }) => ({
      at: entry.sequence,
      line: [
        ...[code(detail.command), ' by ', code(detail.by.login), ` at ${time(entry.at)}: `],
        'GitHub has not started ',
        ...new Set(detail.runs.map(({ workflow }) => workflow)),
        ' yet; it is asked again.'
      ]
    }))
  const lines: readonly HeardLine[] = onceEach(
    [
      ...carried,
      ...given,
      ...refused,
      ...revoked,
      ...accepted,
      ...broken,
      ...unheard,
      ...starting,
      ...answers
    ].toSorted((a, b) => a.at - b.at)
  )
  const newest = new Set(lines.filter(({ stays }) => stays !== true).slice(-shownLines))
  return lines.filter((each) => each.stays === true || newest.has(each)).map(({ line }) => line)
}

interface HeardLine {
  /** Its place in the log. */
  readonly at: number
  /** However much follows. */
  readonly stays?: boolean
  readonly line: readonly Inline[]
}

/** Of lines that read the same the last. */
function onceEach(lines: readonly HeardLine[]): readonly HeardLine[] {
  return [...new Map(lines.map((each) => [JSON.stringify(each.line), each])).values()].toSorted((a, b) => a.at - b.at)
}

/** A number that we name ourselves is a link; one that somebody wrote is not. */
function outcomeOf({ outcome, names, runs = [] }: RecordDetail<'command_answered'>): readonly Inline[] {
  const own = `#${names ?? ''}`
  const links = runs.flatMap(({ id, url }): readonly Inline[] => [' → ', link(url, `run ${id}`)])
  if (names === undefined || !outcome.startsWith(own)) return [untrusted(outcome, 1000), ...links]
  return [`${own} `, untrusted(outcome.slice(own.length), 1000)]
}

function time(at: string): string {
  return utcTime(Date.parse(at))
}

const namedModels = 3

/** What it was given for, in short: head, policy, and of each model its comparison or, without one, the model itself. */
function boundBy({ head, policy, models }: RecordDetail<'approval_given'>): readonly Inline[] {
  const short = (digest: string): Inline => code(digest.slice(0, 15))
  const each = models.slice(0, namedModels).flatMap(({ model, modelDigest, comparison }): readonly Inline[] => {
    const digest = comparison ?? modelDigest
    const what = comparison === null ? 'model' : 'comparison'
    return digest === null ? [] : [`, ${what} `, short(digest), ' of ', code(model)]
  })
  const more = models.length - namedModels
  return [
    'head ',
    code(head.slice(0, 7)),
    ', policy ',
    short(policy),
    ...each,
    ...(more > 0 ? [`, and ${more} more`] : [])
  ]
}
