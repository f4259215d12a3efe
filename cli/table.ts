// An aligned table for terminals.

/** Columns as wide as their widest cell, two spaces between them; no trailing spaces. */
export function alignedTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  return cells
    .map(
      (row) =>
        `${widths
          .map((width, column) => (row[column] ?? '').padEnd(width))
          .join('  ')
          .trimEnd()}\n`
    )
    .join('')
}
