// Samples of rankings: one row for each query, its metrics as values.
import { InputError } from '../../errors.ts'
import { placeOf, whereIs, type Table } from '../../data/table.ts'
import { lexicalOrder } from '../../statistics/sort.ts'
import type { FilledOptions } from '../options.ts'
import { commonColumns, finiteNumbers, labelCodes, needed, type Prepared } from './columns.ts'
import { pickedFloats } from '../sample.ts'

/**
 * `ndcg@k` as sklearn.metrics.ndcg_score of each query (equal scores share their gains), `map@k` and `precision@k` with
 * targets above 0 as relevant, of equal scores the irrelevant first. The query is `group`, else `cluster`, else the whole
 * file is one. Scores come from `score`, else from `prediction`.
 */
export function prepareRanking(table: Table, options: FilledOptions): Prepared {
  const relevance = finiteNumbers(table, needed(options, 'target'))
  const score = finiteNumbers(table, options.score ?? needed(options, 'prediction'))
  const negative = relevance.findIndex((value) => value < 0)
  if (negative >= 0) {
    throw new InputError(`${String(options.target)} is negative ${whereIs(table, negative)} of ${table.file}`, {
      cure: 'write a relevance of 0 or more',
      place: placeOf(table, negative)
    })
  }
  const name = options.group ?? options.cluster
  const queries = queriesOf(name === undefined ? new Int32Array(table.rows) : labelCodes(table, name), score, relevance)
  const cutoffs = options.k ?? [10]
  const columns = cutoffs.flatMap((k) => [
    { name: `ndcg@${k}`, values: Float64Array.from(queries, (query) => ndcg(query, k)) },
    { name: `map@${k}`, values: Float64Array.from(queries, (query) => averagePrecision(query, k)) },
    { name: `precision@${k}`, values: Float64Array.from(queries, (query) => relevantIn(query, k) / k) }
  ])
  const first = Uint32Array.from(queries, (query) => query.row)
  const common = commonColumns(table, { ...options, cluster: undefined })
  const keys = common.keys.map((key) => pickedFloats(key, first))
  const order = lexicalOrder(first.length, [...columns.map(({ values }) => values), ...keys])
  const rows = order.map((query) => first[query] ?? 0)
  const means = columns.map((column) => ({ name: column.name, values: pickedFloats(column.values, order) }))
  const irrelevant = queries.filter(({ relevances }) => !relevances.some((value) => value > 0)).length
  const message = `${irrelevant} queries have no relevant row; they count as 0.`
  return {
    sample: { task: 'means', ...common.pick(rows), means },
    rows,
    classes: [],
    warnings: irrelevant === 0 ? [] : [{ code: 'query_without_relevant', metric: null, message }]
  }
}

/** Rows of a query in falling order of score, of equal scores the irrelevant first. */
interface Query {
  readonly row: number
  readonly relevances: readonly number[]
  readonly scores: readonly number[]
}

function queriesOf(codes: Int32Array, score: Float64Array, relevance: Float64Array): readonly Query[] {
  const falling = score.map((value) => -value)
  const order = lexicalOrder(codes.length, [new Float64Array(codes), falling, relevance])
  const queries: { row: number; relevances: number[]; scores: number[] }[] = []
  let code: number | undefined
  for (const row of order) {
    if (codes[row] !== code) queries.push({ row, relevances: [], scores: [] })
    code = codes[row]
    const query = queries[queries.length - 1]
    query?.relevances.push(relevance[row] ?? 0)
    query?.scores.push(score[row] ?? 0)
  }
  return queries
}

function ndcg({ relevances, scores }: Query, k: number): number {
  const ideal = [...relevances].sort((a, b) => b - a).reduce((sum, gain, rank) => sum + gain * discount(rank, k), 0)
  if (ideal === 0) return 0
  let gained = 0
  for (let start = 0, end: number; start < scores.length; start = end) {
    let [gain, discounts] = [0, 0]
    for (end = start; end < scores.length && scores[end] === scores[start]; end += 1) {
      gain += relevances[end] ?? 0
      discounts += discount(end, k)
    }
    gained += (gain / (end - start)) * discounts
  }
  return gained / ideal
}

function discount(rank: number, k: number): number {
  return rank < k ? 1 / Math.log2(rank + 2) : 0
}

function relevantIn({ relevances }: Query, k: number): number {
  return relevances.slice(0, k).filter((value) => value > 0).length
}

function averagePrecision({ relevances }: Query, k: number): number {
  const relevant = relevances.filter((value) => value > 0).length
  let [hits, sum] = [0, 0]
  for (const [rank, value] of relevances.slice(0, k).entries()) {
    if (value <= 0) continue
    hits += 1
    sum += hits / (rank + 1)
  }
  return relevant === 0 ? 0 : sum / Math.min(k, relevant)
}
