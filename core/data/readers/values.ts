// Columns from cells that already have types, as JSON Lines and Parquet give them.
import { numberOf, wordsOf, type Column } from '../table.ts'

export type Cell = string | number | bigint | boolean | null | undefined

/** A column of numbers if every cell is one (or missing, or a text that says NaN or infinity), else one of texts. */
export function columnFromValues(name: string, cells: ArrayLike<Cell>, rows: number): Column {
  return numberColumn(name, cells, rows) ?? textColumn(name, cells, rows)
}

function numberColumn(name: string, cells: ArrayLike<Cell>, rows: number): Column | undefined {
  const values = new Float64Array(rows).fill(NaN)
  let texts = 0
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row]
    if (cell === null || cell === undefined) continue
    if (typeof cell === 'boolean') return undefined
    if (typeof cell === 'bigint' && BigInt(Number(cell)) !== cell) return undefined
    if (typeof cell === 'string') {
      const value = numberOf(cell)
      if (value === undefined || Number.isFinite(value)) return undefined
      texts += 1
    }
    values[row] = typeof cell === 'string' ? (numberOf(cell) ?? NaN) : Number(cell)
  }
  return texts > 0 && texts === cells.length ? undefined : { kind: 'number', name, values }
}

function textColumn(name: string, cells: ArrayLike<Cell>, rows: number): Column {
  const codes = new Int32Array(rows).fill(-1)
  const texts: string[] = []
  const known = new Map<string, number>()
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row]
    if (cell === null || cell === undefined || cell === '') continue
    const text = String(cell)
    let code = known.get(text)
    if (code === undefined) {
      code = texts.length
      texts.push(text)
      known.set(text, code)
    }
    codes[row] = code
  }
  return { kind: 'text', name, codes, words: wordsOf(texts) }
}
