// New findings as a record's outputs say them, for gates that have no file of the analysis: `error=0 warning=2 note=1`.
import { severities, type Severity } from '../../config/environment-schema.ts'
import type { Finding } from '../evidence.ts'

const most = 99_999
const shape = new RegExp(`^${severities.map((severity) => `${severity}=(\\d{1,5})`).join(' ')}$`)

export function countNewFindings(findings: readonly Pick<Finding, 'isNew' | 'severity'>[]): string {
  const count = (wanted: Severity): number =>
    findings.filter(({ isNew, severity }) => isNew && severity === wanted).length
  return severities.map((severity) => `${severity}=${Math.min(count(severity), most)}`).join(' ')
}

/** Undefined where nothing was scanned, or the text is none of these. */
export function readNewFindings(text: string | undefined): readonly Severity[] | undefined {
  const counts = shape.exec(text ?? '')?.slice(1)
  return counts && severities.flatMap((severity, index) => Array<Severity>(Number(counts[index])).fill(severity))
}
