// The last line of the comment: which commit it speaks of, and when it was last written.
import { utcTime } from '../../gates/times.ts'
import { toMarkdown, type Budget } from '../../report/markdown.ts'
import { code, paragraph, report, type Inline, type Report } from '../../report/tree.ts'

/** Room for the foot, in UTF-8 bytes. */
const room = 1_000

/** The report, which may be cut to fit, and under it the foot, which is never. `at` is in milliseconds since the epoch. */
export function withFoot(whole: Report, of: readonly Inline[], at: number, { limit }: Budget): string {
  const foot = paragraph('For ', ...of, updatedAt(at))
  return `${toMarkdown(whole, { limit: limit - room }).trimEnd()}\n\n${toMarkdown(report([foot]))}`
}

/** Whether two comments say the same: that time went by is no reason to write one again. */
export function saysTheSame(a: string, b: string): boolean {
  return withoutTime(a) === withoutTime(b)
}

/** The same comment, written now. */
export function withTime(body: string, at: number): string {
  return body.trimEnd().replace(lastUpdate, updatedAt(at))
}

function updatedAt(at: number): string {
  return `, updated ${utcTime(at)}`
}

const lastUpdate = /, updated \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC$/

function withoutTime(body: string): string {
  return body.trimEnd().replace(lastUpdate, '')
}

/** The commit, in short. */
export function shortCommit(sha: string): Inline {
  return code(sha.slice(0, 7))
}
