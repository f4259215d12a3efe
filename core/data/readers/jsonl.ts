// JSON Lines: one object a line. Numbers, texts, true and false; null, NaN and a missing key are missing.
import { InputError } from '../../errors.ts'
import type { Table } from '../table.ts'
import { columnFromValues, type Cell } from './values.ts'

/** The table in a JSON Lines file. Throws InputError with the line of what is wrong. */
export function readJsonLines(bytes: Uint8Array, file: string): Table {
  const text = new TextDecoder('utf-8').decode(bytes)
  const cells = new Map<string, Cell[]>()
  const lines: number[] = []
  let line = 0
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    const content = text.slice(start, end < 0 ? text.length : end).trim()
    start = end < 0 ? text.length : end + 1
    line += 1
    if (content === '') continue
    const row = lines.length
    for (const [key, value] of Object.entries(parseLine(content, file, line))) {
      let column = cells.get(key)
      if (!column) cells.set(key, (column = []))
      while (column.length < row) column.push(null)
      column.push(cellOf(value, key, file, line))
    }
    lines.push(line)
  }
  const rows = lines.length
  const columns = new Map([...cells].map(([name, values]) => [name, columnFromValues(name, values, rows)]))
  return { file, rows, columns, line: (row) => lines[row] ?? row + 1 }
}

function parseLine(content: string, file: string, line: number): object {
  const value = parsed(content) ?? parsed(withQuotedNonNumbers(content))
  if (value === undefined) {
    throw new InputError(`${file} has no valid JSON on line ${line}`, {
      cure: 'write one JSON object a line, as pandas does with to_json(orient="records", lines=True)',
      place: { file, line }
    })
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value
  throw new InputError(`${file} has no JSON object on line ${line}`, {
    cure: 'write one object a line, such as {"id": 1, "target": 0, "prediction": 1}',
    place: { file, line }
  })
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** Python writes NaN and Infinity bare, which JSON does not have. */
function withQuotedNonNumbers(content: string): string {
  return content.replace(/([:[,]\s*)(-?(?:NaN|Infinity))(?=\s*[,}\]])/g, '$1"$2"')
}

function cellOf(value: unknown, key: string, file: string, line: number): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return value
  throw new InputError(`${file} has a list or an object in ${JSON.stringify(key)} on line ${line}`, {
    cure: 'write one number or text a key: a list of probabilities becomes one key a class, such as prob_cat and prob_dog',
    place: { file, line }
  })
}
