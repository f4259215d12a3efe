// The deterministic train/test split: seeded, stratified, grouped or by time.
import { createHash } from 'node:crypto'
import { parseFraction } from '../config/units.ts'
import { InputError } from '../errors.ts'
import { recordSpans } from './records.ts'
import { readCsv } from './readers/csv.ts'
import { columnOf, firstMissing, placeOf, textAt, whereIs, type Table } from './table.ts'

/** As `train.split` of the config has it; columns are named, `test_size` is a fraction or a percentage. */
export interface SplitOptions {
  readonly test_size: number | string
  readonly seed: number
  readonly id?: string | undefined
  readonly stratify?: string | undefined
  readonly group?: string | undefined
  readonly time?: string | undefined
}

/** What decides the side of a row. `rank` orders rows at random: equal ranks may change places without harm. */
export interface SplitRow {
  readonly rank: string
  readonly stratum?: string
  readonly group?: string
  readonly time?: number
}

/** One CSV file for each side, with the header of the whole and its rows, byte for byte and in their order. */
export interface SplitFiles {
  readonly train: Uint8Array
  readonly test: Uint8Array
}

/**
 * Splits a CSV file. The side of a row depends on the seed and on its id where `id` is given, else on its whole text,
 * and on which other rows there are; never on their order.
 * Throws InputError for a malformed file, an unknown column, or rows that can't be split as asked.
 */
export function splitCsv(bytes: Uint8Array, options: SplitOptions, file: string): SplitFiles {
  const table = readCsv(bytes, file)
  const { header, records } = recordSpans(bytes)
  const ids = options.id === undefined ? null : textsOf(table, options.id)
  const strata = options.stratify === undefined ? null : textsOf(table, options.stratify)
  const groups = options.group === undefined ? null : textsOf(table, options.group)
  const times = options.time === undefined ? null : timesOf(table, options.time)
  const rows = records.map(({ start, end }, row): SplitRow => {
    const key = ids?.[row] ?? withoutLineEnd(bytes.subarray(start, end))
    return {
      rank: rankOf(options.seed, key),
      ...(strata === null ? {} : { stratum: strata[row] ?? '' }),
      ...(groups === null ? {} : { group: groups[row] ?? '' }),
      ...(times === null ? {} : { time: times[row] ?? NaN })
    }
  })
  const isTest = splitRows(rows, parseFraction(options.test_size) ?? NaN, file)
  const part = (side: boolean) =>
    concat(
      [header, ...records.filter((_, row) => isTest.has(row) === side)].map((span) =>
        bytes.subarray(span.start, span.end)
      )
    )
  return { train: part(false), test: part(true) }
}

/**
 * Indices of the test rows. By time where the rows have one: the latest, and all of a moment on one side. By group: no
 * group on both sides, as near under `testSize` as the groups allow. Else within each stratum, shares rounded by
 * largest remainder. Both sides have a row at least. Throws InputError where that can't be.
 */
export function splitRows(rows: readonly SplitRow[], testSize: number, file: string): ReadonlySet<number> {
  if (!(testSize > 0 && testSize < 1)) {
    throw new InputError(`the test size of ${file} is ${testSize}`, {
      cure: 'give a fraction above 0 and below 1, such as 0.2'
    })
  }
  if (rows.length < 2) {
    throw new InputError(`${file} has ${rows.length} rows: both sides of a split need one`, {
      cure: 'check that the data is complete',
      place: { file }
    })
  }
  const wanted = between(1, Math.round(rows.length * testSize), rows.length - 1)
  const [first] = rows
  const modes = [first?.time, first?.group, first?.stratum].filter((mode) => mode !== undefined)
  if (modes.length > 1) {
    throw new InputError(`the split of ${file} is asked for in ${modes.length} ways at once`, {
      cure: 'keep one of `stratify`, `group` and `time` in `train.split`'
    })
  }
  if (first?.time !== undefined) return latest(rows, wanted, file)
  if (first?.group !== undefined) return wholeGroups(rows, wanted, file)
  return withinStrata(rows, wanted, file)
}

function latest(rows: readonly SplitRow[], wanted: number, file: string): ReadonlySet<number> {
  const times = rows.map(({ time }) => time ?? NaN)
  const sorted = Float64Array.from(times).sort()
  const cut = sorted[sorted.length - wanted] ?? NaN
  const test = times.flatMap((time, row) => (time >= cut ? [row] : []))
  if (test.length === rows.length) {
    throw new InputError(`${file} can't be split by time: its first ${test.length} rows in time are of one moment`, {
      cure: 'name a column with finer times, ask for a smaller test set, or take `time` out of `train.split`',
      place: { file }
    })
  }
  return new Set(test)
}

function wholeGroups(rows: readonly SplitRow[], wanted: number, file: string): ReadonlySet<number> {
  const groups = [...groupBy(rows, ({ group }) => group ?? '')].map(([name, members]) => ({
    members,
    rank: rankOf(0, `${smallestRank(rows, members)} ${name}`)
  }))
  if (groups.length < 2) {
    throw new InputError(`${file} can't be split by group: all of its rows are in one group`, {
      cure: 'name the column that tells the groups apart, or take `group` out of `train.split`',
      place: { file }
    })
  }
  groups.sort((a, b) => compare(a.rank, b.rank))
  const test: number[] = []
  for (const { members } of groups) if (test.length + members.length <= wanted) test.push(...members)
  if (test.length > 0) return new Set(test)
  const smallest = groups.reduce((best, group) => (group.members.length < best.members.length ? group : best))
  return new Set(smallest.members)
}

function withinStrata(rows: readonly SplitRow[], wanted: number, file: string): ReadonlySet<number> {
  const strata = [...groupBy(rows, ({ stratum }) => stratum ?? '')].map(([name, members]) => {
    const share = (members.length * wanted) / rows.length
    return { name, members, take: Math.floor(share), remainder: share - Math.floor(share) }
  })
  const lonely = strata.find(({ members }) => members.length < 2)
  if (lonely !== undefined) {
    throw new InputError(
      `${file} can't be stratified: ${JSON.stringify(lonely.name)} has one row, which can't be on both sides`,
      { cure: 'merge rare values, leave such rows out, or take `stratify` out of `train.split`', place: { file } }
    )
  }
  strata.sort((a, b) => b.remainder - a.remainder || b.members.length - a.members.length || compare(a.name, b.name))
  let missing = wanted - strata.reduce((sum, { take }) => sum + take, 0)
  for (const stratum of strata) {
    if (missing === 0) break
    if (stratum.take + 1 === stratum.members.length) continue
    stratum.take += 1
    missing -= 1
  }
  return new Set(strata.flatMap(({ members, take }) => byRank(rows, members).slice(0, take)))
}

function byRank(rows: readonly SplitRow[], members: readonly number[]): readonly number[] {
  return [...members].sort((a, b) => compare(rows[a]?.rank ?? '', rows[b]?.rank ?? ''))
}

function smallestRank(rows: readonly SplitRow[], members: readonly number[]): string {
  return members.reduce(
    (least, row) => (compare(rows[row]?.rank ?? '', least) < 0 ? (rows[row]?.rank ?? '') : least),
    '~'
  )
}

function groupBy(rows: readonly SplitRow[], nameOf: (row: SplitRow) => string): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>()
  rows.forEach((row, index) => {
    const members = groups.get(nameOf(row))
    if (members) members.push(index)
    else groups.set(nameOf(row), [index])
  })
  return groups
}

/** Sixteen hexadecimal digits that look random and depend on nothing but the seed and the key. */
function rankOf(seed: number, key: string | Uint8Array): string {
  return createHash('sha256').update(`${seed}\n`).update(key).digest('hex').slice(0, 16)
}

function textsOf(table: Table, name: string): readonly string[] {
  const column = columnOf(table, name)
  return Array.from({ length: table.rows }, (_, row) => textAt(column, row) ?? '')
}

/** Numbers as they are; ISO 8601 dates and times as milliseconds, taken as UTC where they name no zone. */
function timesOf(table: Table, name: string): readonly number[] {
  const column = columnOf(table, name)
  const missing = firstMissing(column)
  const times = missing >= 0 ? [] : Array.from({ length: table.rows }, (_, row) => timeOf(textAt(column, row) ?? ''))
  const wrong = missing >= 0 ? missing : times.findIndex(Number.isNaN)
  if (wrong < 0) return times
  throw new InputError(`column ${JSON.stringify(name)} of ${table.file} holds no time ${whereIs(table, wrong)}`, {
    cure: 'write numbers, or dates and times as 2026-11-23 or 2026-11-23T09:41:00Z',
    place: placeOf(table, wrong)
  })
}

function timeOf(text: string): number {
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text)
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim())
  if (iso === null) return NaN
  const [, day = '', clock = '00:00', zone = 'Z'] = iso
  return Date.parse(`${day}T${clock}${zone}`)
}

function withoutLineEnd(record: Uint8Array): Uint8Array {
  let end = record.length
  while (end > 0 && (record[end - 1] === 0x0a || record[end - 1] === 0x0d)) end -= 1
  return record.subarray(0, end)
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function between(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
