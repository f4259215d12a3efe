// What a model was evaluated on: ids and targets, checked and fingerprinted.
import { createHash } from 'node:crypto'
import type { Digest } from '../digest.ts'
import { InputError } from '../errors.ts'
import { floats } from '../data/arrays.ts'
import { columnOf, firstMissing, placeOf, textAt, whereIs, type Column, type Table } from '../data/table.ts'
import { risingOrder } from '../statistics/sort.ts'
import { labelOf } from './labels.ts'
import type { FilledOptions } from './options.ts'

/**
 * Digest of ids and targets, the same for any order of rows; null without an id column. Throws InputError for an id that is
 * missing or there twice.
 */
export function testDataDigest(table: Table, { id, target }: FilledOptions): Digest | null {
  if (id === undefined) return null
  const ids = columnOf(table, id)
  requireUniqueIds(table, ids)
  const targets = target === undefined ? undefined : columnOf(table, target)
  const hash = createHash('sha256')
  const labels = targets && labelReader(targets)
  let chunk = ''
  for (const row of idOrder(ids)) {
    chunk += netstring(textAt(ids, row) ?? '') + netstring(labels?.(row) ?? '')
    if (chunk.length < 65_536) continue
    hash.update(chunk)
    chunk = ''
  }
  return `sha256:${hash.update(chunk).digest('hex')}`
}

/** Text with its length before it, so that no two lists of texts look alike. */
function netstring(text: string): string {
  return `${text.length}:${text},`
}

function labelReader(column: Column): (row: number) => string | null {
  if (column.kind === 'number') return (row) => textAt(column, row)
  const labels = Array.from({ length: column.words.size }, (_, code) => labelOf(column.words.at(code)))
  return (row) => labels[column.codes[row] ?? -1] ?? null
}

/** Rows by id: numbers by their value, texts by code units. */
function idOrder(column: Column): Uint32Array {
  if (column.kind === 'number') return risingOrder(column.values)
  const texts = Array.from({ length: column.words.size }, (_, code) => column.words.at(code))
  const byText = Array.from(texts.keys()).sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1))
  const rank = new Float64Array(texts.length)
  for (const [place, code] of byText.entries()) rank[code] = place
  return risingOrder(floats(column.codes.length, (row) => rank[column.codes[row] ?? -1] ?? 0))
}

/** Throws InputError for an id that is missing or there twice. */
export function requireUniqueIds(table: Table, ids: Column): void {
  const missing = firstMissing(ids)
  if (missing >= 0) {
    throw new InputError(`${table.file} has no ${JSON.stringify(ids.name)} ${whereIs(table, missing)}`, {
      cure: 'give every row an id of its own',
      place: placeOf(table, missing)
    })
  }
  const keys = ids.kind === 'number' ? ids.values : new Float64Array(ids.codes)
  const order = risingOrder(keys)
  for (let at = 1; at < order.length; at += 1) {
    const [first, second] = [order[at - 1] ?? 0, order[at] ?? 0]
    if (keys[first] === keys[second]) throw duplicate(table, ids, first, second)
  }
}

function duplicate(table: Table, ids: Column, first: number, second: number): InputError {
  const text = JSON.stringify(textAt(ids, second))
  return new InputError(
    `${table.file} has the id ${text} twice: ${whereIs(table, first)} and ${whereIs(table, second)}`,
    {
      cure: `write one row for each ${JSON.stringify(ids.name)}`,
      place: placeOf(table, second)
    }
  )
}
