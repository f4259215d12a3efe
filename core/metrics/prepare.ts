// From a table of predictions to a sample: columns looked up, labels coded, rows put into an order of their content.
import { InputError } from '../errors.ts'
import { columnOf, numbersOf, placeOf, whereIs, type Table } from '../data/table.ts'
import { fallingOrder, risingOrder } from '../statistics/sort.ts'
import { labelOf, labelsOf, positiveOf, shareClasses } from './labels.ts'
import type { MetricWarning } from './measure.ts'
import type { FilledOptions } from './options.ts'
import { pickedCodes, pickedFloats, type Groups, type Sample } from './sample.ts'

export interface Prepared {
  readonly sample: Sample
  /** The table's row of each row of the sample. */
  readonly rows: Uint32Array
  /** Labels of the classes by code; empty where there are none. */
  readonly classes: readonly string[]
  readonly warnings: readonly MetricWarning[]
}

/** Reads what the task needs. Throws InputError for a column that is missing or has cells that no metric can take. */
export function prepare(table: Table, options: FilledOptions): Prepared {
  const task = options.task
  switch (task) {
    case undefined:
      throw new InputError('No task is given.', {
        cure: 'Say --task binary, multiclass, regression, ranking, forecast or scores.'
      })
    case 'binary':
      return prepareBinary(table, options)
    case 'multiclass':
      return prepareMulticlass(table, options)
    case 'regression':
      return prepareRegression(table, options)
    case 'scores':
    case 'ranking':
    case 'forecast':
      throw new InputError(`Task ${task} can't be evaluated yet.`, { cure: 'Use binary, multiclass or regression.' })
  }
}

function prepareBinary(table: Table, options: FilledOptions): Prepared {
  const [target, prediction] = [
    labelsOf(table, needed(options, 'target')),
    labelsOf(table, needed(options, 'prediction'))
  ]
  const shared = shareClasses([target, prediction])
  const positive = positiveOf(shared.classes, options.positive)
  const negatives = shared.classes.filter((label) => label !== positive.label)
  if (negatives.length > 1) throw tooManyClasses(table, options, shared.classes)
  const [truth, predicted] = shared.columns.map((codes) =>
    codes.map((code) => (shared.classes[code] === positive.label ? 1 : 0))
  )
  if (!truth || !predicted) throw new TypeError('two columns make two lists of codes')
  const score = options.score === undefined ? null : finite(table, options.score)
  const common = readCommon(table, options)
  const start = contentOrder(table.rows, [
    ...common.keys,
    Float64Array.from(truth, (code, row) => code * 2 + (predicted[row] ?? 0))
  ])
  const rows = score ? fallingOrder(score, start) : start
  const sample: Sample = {
    task: 'binary',
    ...common.pick(rows),
    truth: pickedCodes(truth, rows),
    predicted: pickedCodes(predicted, rows),
    score: score && pickedFloats(score, rows)
  }
  return {
    sample,
    rows,
    classes: [negatives[0] ?? `not ${positive.label}`, positive.label],
    warnings: positive.guessed ? [guessed(positive.label)] : []
  }
}

function guessed(label: string): MetricWarning {
  return {
    code: 'positive_guessed',
    metric: null,
    message: `No --positive is given: ${JSON.stringify(label)} is taken as the positive class, the last in order.`
  }
}

function tooManyClasses(table: Table, options: FilledOptions, classes: readonly string[]): InputError {
  return new InputError(
    `${table.file} has ${classes.length} classes in ${String(options.target)} and ${String(options.prediction)}; a binary task has two: ${classes.slice(0, 5).join(', ')}${classes.length > 5 ? ', ...' : ''}.`,
    {
      cure: 'Use --task multiclass; or, if the prediction column holds probabilities, name it by --score.',
      place: { file: table.file }
    }
  )
}

function prepareMulticlass(table: Table, options: FilledOptions): Prepared {
  const [target, prediction] = [
    labelsOf(table, needed(options, 'target')),
    labelsOf(table, needed(options, 'prediction'))
  ]
  const columns = options.score === undefined ? null : probabilityColumns(table, options.score)
  const { classes, columns: codes } = shareClasses([target, prediction], columns ? [...columns.keys()] : [])
  const [truth, predicted] = codes
  if (!truth || !predicted) throw new TypeError('two columns make two lists of codes')
  const probabilities = columns && classes.map((label) => columns.get(label) ?? missingClass(table, options, label))
  const common = readCommon(table, options)
  const rows = contentOrder(table.rows, [
    ...common.keys,
    ...(probabilities ?? []),
    Float64Array.from(predicted),
    Float64Array.from(truth)
  ])
  const picked = probabilities && probabilities.map((column) => pickedFloats(column, rows))
  const sample: Sample = {
    task: 'multiclass',
    ...common.pick(rows),
    classes: classes.length,
    truth: pickedCodes(truth, rows),
    predicted: pickedCodes(predicted, rows),
    probabilities: picked,
    orders: picked && picked.map((column) => fallingOrder(column))
  }
  return { sample, rows, classes, warnings: [] }
}

/** Columns of probabilities by label: `prob_*` stands for one column a class. */
function probabilityColumns(table: Table, score: string): ReadonlyMap<string, Float64Array> {
  const prefix = score.replace(/\*$/, '')
  const names = [...table.columns.keys()].filter((name) => name.startsWith(prefix) && name.length > prefix.length)
  if (score === prefix || names.length < 2) {
    throw new InputError(`${table.file} has no columns ${score} for the classes' probabilities.`, {
      cure: 'Write one column a class, such as prob_cat and prob_dog, and name them by --score "prob_*".',
      place: { file: table.file }
    })
  }
  return new Map(names.map((name) => [labelOf(name.slice(prefix.length)), finite(table, name)]))
}

function missingClass(table: Table, options: FilledOptions, label: string): never {
  const name = (options.score ?? '').replace(/\*$/, '') + label
  throw new InputError(
    `${table.file} has no column ${JSON.stringify(name)}, but rows of class ${JSON.stringify(label)}.`,
    {
      cure: 'Write one probability column for each class, named by the prefix and the label.',
      place: { file: table.file }
    }
  )
}

function prepareRegression(table: Table, options: FilledOptions): Prepared {
  const truth = finite(table, needed(options, 'target'))
  const predicted = finite(table, needed(options, 'prediction'))
  const common = readCommon(table, options)
  const rows = contentOrder(table.rows, [...common.keys, predicted, truth])
  const picked = { truth: pickedFloats(truth, rows), predicted: pickedFloats(predicted, rows) }
  const errors = picked.truth.map((actual, row) => Math.abs(actual - (picked.predicted[row] ?? 0)))
  const sample: Sample = { task: 'regression', ...common.pick(rows), ...picked, order: risingOrder(errors), means: [] }
  return { sample, rows, classes: [], warnings: [] }
}

function needed(options: FilledOptions, key: 'target' | 'prediction'): string {
  const name = options[key]
  if (name !== undefined) return name
  throw new InputError(`No ${key} column is named.`, {
    cure: `Say --${key} COLUMN, or evaluation.${key} in the config.`
  })
}

/** A column of finite numbers. */
function finite(table: Table, name: string): Float64Array {
  const values = numbersOf(table, name)
  const row = values.findIndex((value) => !Number.isFinite(value))
  if (row < 0) return values
  const value = values[row] ?? NaN
  throw new InputError(
    `Column ${JSON.stringify(name)} is ${Number.isNaN(value) ? 'missing or NaN' : String(value)} ${whereIs(table, row)} of ${table.file}.`,
    {
      cure: 'Metrics need a finite number in every row: correct what writes the file, or leave such rows out of it.',
      place: placeOf(table, row)
    }
  )
}

/** What every task reads: weights, clusters, sensitive columns; `keys` put the rows in an order that depends on content only. */
function readCommon(table: Table, options: FilledOptions) {
  const weight = options.weight === undefined ? null : weightsOf(table, options.weight)
  const cluster =
    options.cluster === undefined ? null : (shareClasses([labelsOf(table, options.cluster)]).columns[0] ?? null)
  const groups = (options.sensitive ?? []).map((column) => groupsOf(table, column))
  return {
    keys: [
      ...groups.map(({ codes }) => Float64Array.from(codes)),
      ...(cluster ? [Float64Array.from(cluster)] : []),
      ...(weight ? [weight] : [])
    ],
    pick: (rows: Uint32Array) => ({
      size: rows.length,
      weight: weight && pickedFloats(weight, rows),
      cluster: cluster && pickedCodes(cluster, rows),
      groups: groups.map((group) => ({ ...group, codes: pickedCodes(group.codes, rows) }))
    })
  }
}

function weightsOf(table: Table, name: string): Float64Array {
  const values = finite(table, name)
  const row = values.findIndex((value) => value < 0)
  if (row < 0 && values.some((value) => value > 0)) return values
  throw new InputError(
    row < 0
      ? `Every weight in ${JSON.stringify(name)} is 0.`
      : `Column ${JSON.stringify(name)} has a negative weight ${whereIs(table, row)}.`,
    {
      cure: 'Weights are numbers from 0 up, at least one of them above 0.',
      place: placeOf(table, Math.max(0, row))
    }
  )
}

/** A column's groups; missing cells are a group of their own, without a name. */
export function groupsOf(table: Table, name: string): Groups {
  columnOf(table, name)
  const shared = shareClasses([labelsOf(table, name)])
  return { column: name, names: shared.classes, codes: shared.columns[0] ?? new Int32Array(table.rows) }
}

/** Rows ordered by content, the last key first, so that nothing depends on the order in the file. */
function contentOrder(size: number, keys: readonly Float64Array[]): Uint32Array {
  let order = Uint32Array.from({ length: size }, (_, row) => row)
  for (const key of keys) order = new Uint32Array(risingOrder(key, order))
  return order
}
