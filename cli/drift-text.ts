// How `modelgate data drift` and `data diff` show what they found.
import type { DataDiff } from '../core/data/diff.ts'
import type { Drift } from '../core/data/drift.ts'

export function driftHeading({ reference, current, columns, drifted }: Drift): string {
  const size = ({ file, rows }: { readonly file: string; readonly rows: number }) => `${file} (${String(rows)} rows)`
  return `${String(drifted)} of ${String(columns.length)} columns drifted from ${size(reference)} to ${size(current)}`
}

export const driftHead = ['column', 'type', 'result', 'index', 'noise', 'KS'] as const

export function driftRows({ columns }: Drift): readonly (readonly string[])[] {
  return columns.map(({ name, type, result, psi, noise, ks }) => [
    name,
    type,
    result.replaceAll('_', ' '),
    ...[psi, noise, ks].map((value) => (typeof value === 'number' ? value.toFixed(3) : ''))
  ])
}

/** A line for each kind of change; one that says so where there is none. */
export function diffLines({ before, after, columns, rows, changes }: DataDiff): readonly string[] {
  const list = (names: readonly string[]) => names.join(', ')
  const lines = [
    ...(columns.added.length === 0 ? [] : [`columns added: ${list(columns.added)}`]),
    ...(columns.removed.length === 0 ? [] : [`columns removed: ${list(columns.removed)}`]),
    ...(rows === undefined
      ? [`rows: ${String(before.rows)} before, ${String(after.rows)} after; name an --id to match them`]
      : [
          `rows: ${String(rows.added)} added, ${String(rows.removed)} removed, ${String(rows.changed)} changed, ${String(rows.same)} the same`
        ]),
    ...Object.entries(changes ?? {}).map(([name, count]) => `${name}: ${String(count)} changed`)
  ]
  return [`${before.file} → ${after.file}`, ...lines]
}
