// The job's summary: what was looked at, and how it ended.
import type { Outcome } from '../core/bot/queue.ts'
import { subjectText } from '../core/bot/subjects.ts'
import { toMarkdown } from '../core/report/markdown.ts'
import { code, heading, paragraph, report, untrusted } from '../core/report/tree.ts'
import { told } from './log.ts'

export function summaryOf(event: string, outcomes: readonly Outcome[], why: string | null): string {
  const lines = outcomes.map(({ subject, error }) =>
    error === null
      ? paragraph(code(subjectText(subject)), ' is as it should be.')
      : paragraph(code(subjectText(subject)), ' failed: ', untrusted(told(error)))
  )
  const nothing = [paragraph(why === null ? 'There was nothing to look at.' : untrusted(`Nothing to do: ${why}.`))]
  return toMarkdown(report([heading(2, 'Modelgate: ', code(event)), ...(lines.length === 0 ? nothing : lines)]))
}
