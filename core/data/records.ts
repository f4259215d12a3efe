// Where the records of a CSV file begin and end, so that they can be copied byte for byte.

/** Bytes `[start, end)` of one record, its line ending included. */
export interface RecordSpan {
  readonly start: number
  readonly end: number
}

const [quote, comma, newline, carriageReturn] = [0x22, 0x2c, 0x0a, 0x0d]

/**
 * The header (a BOM included) and the records of a CSV file (RFC 4180; LF, CRLF or CR). Empty lines are no records
 * where the file has several columns, as `readCsv` sees it, which also is the place to find malformed files.
 */
export function recordSpans(bytes: Uint8Array): {
  readonly header: RecordSpan
  readonly records: readonly RecordSpan[]
} {
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const first = recordAt(bytes, hasBom ? 3 : 0)
  const header = { start: 0, end: first.end }
  const records: RecordSpan[] = []
  for (let start = header.end; start < bytes.length;) {
    const { end, isEmpty } = recordAt(bytes, start)
    if (!isEmpty || first.cells === 1) records.push({ start, end })
    start = end
  }
  return { header, records }
}

function recordAt(bytes: Uint8Array, start: number): { end: number; cells: number; isEmpty: boolean } {
  let cells = 1
  let isInQuotes = false
  let isCellStart = true
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (isInQuotes) {
      if (byte === quote) isInQuotes = false
    } else if (byte === quote) {
      // after a closing quote, a second one means a quote inside the cell
      isInQuotes = isCellStart || bytes[at - 1] === quote
    } else if (byte === newline || byte === carriageReturn) {
      const end = byte === carriageReturn && bytes[at + 1] === newline ? at + 2 : at + 1
      return { end, cells, isEmpty: at === start }
    } else if (byte === comma) cells += 1
    isCellStart = !isInQuotes && byte === comma
  }
  return { end: bytes.length, cells, isEmpty: start === bytes.length }
}
