// Samples of classifiers.
import { InputError } from '../../errors.ts'
import { codes, floats } from '../../data/arrays.ts'
import type { Table } from '../../data/table.ts'
import { fallingOrder, lexicalOrder } from '../../statistics/sort.ts'
import { labelOf, labelsOf, positiveOf, shareClasses, sortedLabels } from '../labels.ts'
import { binaryLosses, multiclassLosses } from '../losses.ts'
import type { MetricWarning } from '../measure.ts'
import type { FilledOptions } from '../options.ts'
import { pickedCodes, pickedFloats, type Losses } from '../sample.ts'
import { commonColumns, finiteNumbers, needed, type Prepared } from './columns.ts'

export function prepareBinary(table: Table, options: FilledOptions): Prepared {
  const target = labelsOf(table, needed(options, 'target'))
  const given = options.prediction === undefined ? [] : [labelsOf(table, options.prediction)]
  if (given.length === 0 && options.score === undefined) needed(options, 'prediction')
  const shared = shareClasses([target, ...given])
  const positive = positiveOf(shared.classes, options.positive)
  const negatives = shared.classes.filter((label) => label !== positive.label)
  if (negatives.length === 2 && shared.classes.length === 2) throw unknownPositive(table, options, shared.classes)
  if (negatives.length > 1) throw tooManyClasses(table, options, shared.classes)
  const positiveCode = shared.classes.indexOf(positive.label)
  const isPositive = (code: number): number => (code === positiveCode ? 1 : 0)
  const score = options.score === undefined ? null : positiveScore(table, options.score, positive.label)
  const [truthCodes, predictedCodes] = shared.columns
  const truth = (truthCodes ?? new Int32Array()).map(isPositive)
  const predicted = predictedCodes
    ? predictedCodes.map(isPositive)
    : codes(score?.length ?? 0, (row) => ((score?.[row] ?? 0) >= 0.5 ? 1 : 0))
  const common = commonColumns(table, options)
  const cells = floats(truth.length, (row) => (truth[row] ?? 0) * 2 + (predicted[row] ?? 0))
  const falling = score ? [score.map((value) => -value)] : []
  const rows = lexicalOrder(table.rows, [...falling, cells, ...common.keys])
  const picked = { truth: pickedCodes(truth, rows), score: score && pickedFloats(score, rows) }
  const oneClass = picked.truth.every((code) => code === picked.truth[0])
  return {
    sample: {
      task: 'binary',
      ...common.pick(rows),
      ...picked,
      predicted: pickedCodes(predicted, rows),
      losses: picked.score && withoutLog(oneClass, binaryLosses(picked.truth, picked.score))
    },
    rows,
    classes: [negatives[0] ?? `not ${positive.label}`, positive.label],
    warnings: [
      ...(positive.guessed ? [positiveGuessed(positive.label)] : []),
      ...(oneClass && score ? [logLossUndefined] : []),
      ...(predictedCodes ? [] : [predictionDerived('score of at least 0.5 is taken as a positive prediction')])
    ]
  }
}

/** The positive class's score: the column named, or of one column a class (`prob_*`) that of the positive class. */
function positiveScore(table: Table, score: string, positive: string): Float64Array {
  if (!score.endsWith('*') || table.columns.has(score)) return finiteNumbers(table, score)
  return probabilityColumns(table, score).get(positive) ?? missingClass(table, score, positive)
}

/** scikit-learn gives no log_loss where the whole target has one class; a slice of a target with two classes has one. */
const logLossUndefined: MetricWarning = {
  code: 'one_class',
  metric: 'log_loss',
  message: 'log_loss is undefined: the target has one class only.'
}

function withoutLog(oneClass: boolean, losses: Losses | null): Losses | null {
  return oneClass && losses ? { ...losses, log: losses.log.map(() => NaN) } : losses
}

function positiveGuessed(label: string): MetricWarning {
  return {
    code: 'positive_guessed',
    metric: null,
    message: `No positive class is given: ${JSON.stringify(label)} is taken, the last in order. Say --positive to be sure.`
  }
}

function predictionDerived(rule: string): MetricWarning {
  return { code: 'prediction_derived', metric: null, message: `No prediction column is given: a ${rule}.` }
}

function unknownPositive(table: Table, options: FilledOptions, classes: readonly string[]): InputError {
  return new InputError(`${table.file} has no row of the positive class ${JSON.stringify(options.positive)}`, {
    cure: `name one of its classes, ${classes.join(' and ')}, by \`--positive\``,
    place: { file: table.file }
  })
}

function tooManyClasses(table: Table, options: FilledOptions, classes: readonly string[]): InputError {
  const columns = [options.target, options.prediction].filter((name) => name !== undefined).join(' and ')
  const shown = `${classes.slice(0, 5).join(', ')}${classes.length > 5 ? ', ...' : ''}`
  return new InputError(
    `${table.file} has ${classes.length} classes in ${columns}, and a binary task has two: ${shown}`,
    {
      cure: 'use `--task multiclass`; or, if the prediction column holds probabilities, name it by `--score`',
      place: { file: table.file }
    }
  )
}

export function prepareMulticlass(table: Table, options: FilledOptions): Prepared {
  const target = labelsOf(table, needed(options, 'target'))
  const columns = options.score === undefined ? null : probabilityColumns(table, options.score)
  if (options.prediction === undefined && !columns) needed(options, 'prediction')
  const prediction =
    options.prediction === undefined ? mostProbable(columns ?? new Map()) : labelsOf(table, options.prediction)
  const shared = shareClasses([target, prediction], columns ? [...columns.keys()] : [])
  const [truth = new Int32Array(), predicted = new Int32Array()] = shared.columns
  const { classes } = shared
  const probabilities =
    columns && classes.map((label) => columns.get(label) ?? missingClass(table, options.score ?? '', label))
  const common = commonColumns(table, options)
  const labels = [truth, predicted].map((column) => new Float64Array(column))
  const rows = lexicalOrder(table.rows, [...labels, ...(probabilities ?? []), ...common.keys])
  const picked = {
    truth: pickedCodes(truth, rows),
    probabilities: probabilities?.map((column) => pickedFloats(column, rows)) ?? null
  }
  return {
    sample: {
      task: 'multiclass',
      ...common.pick(rows),
      ...picked,
      classes: classes.length,
      addUp: addUp(picked.probabilities ?? []),
      predicted: pickedCodes(predicted, rows),
      orders: picked.probabilities?.map((column) => fallingOrder(column)) ?? null,
      losses: picked.probabilities && multiclassLosses(picked.truth, picked.probabilities)
    },
    rows,
    classes,
    warnings: options.prediction === undefined ? [predictionDerived('the most probable class is taken')] : []
  }
}

/** Whether each row's probabilities add up to 1, as near as numpy.allclose asks; two classes need not. */
function addUp(probabilities: readonly Float64Array[]): boolean {
  if (probabilities.length < 3) return true
  const sums = new Float64Array(probabilities[0]?.length ?? 0)
  for (const column of probabilities) for (const [row, value] of column.entries()) sums[row] = (sums[row] ?? 0) + value
  return sums.every((sum) => Math.abs(1 - sum) <= 1e-8 + 1e-5 * Math.abs(sum))
}

/** Columns of probabilities by label: `prob_*` stands for one column a class. */
function probabilityColumns(table: Table, score: string): ReadonlyMap<string, Float64Array> {
  const prefix = score.replace(/\*$/, '')
  const names = [...table.columns.keys()].filter((name) => name.startsWith(prefix) && name.length > prefix.length)
  if (score === prefix || names.length < 2) {
    throw new InputError(`${table.file} has no columns ${score} with the classes' probabilities`, {
      cure: 'write one column a class, such as prob_cat and prob_dog, and name them by `--score "prob_*"`',
      place: { file: table.file }
    })
  }
  return new Map(names.map((name) => [labelOf(name.slice(prefix.length)), finiteNumbers(table, name)]))
}

/** The most probable class of each row, of equals the first in order. */
function mostProbable(columns: ReadonlyMap<string, Float64Array>) {
  const labels = sortedLabels(columns.keys())
  const values = labels.map((label) => columns.get(label) ?? new Float64Array())
  const best = codes(values[0]?.length ?? 0, (row) =>
    values.reduce((top, column, code) => ((column[row] ?? 0) > (values[top]?.[row] ?? 0) ? code : top), 0)
  )
  return { labels, codes: best }
}

function missingClass(table: Table, score: string, label: string): never {
  const name = score.replace(/\*$/, '') + label
  throw new InputError(
    `${table.file} has no column ${JSON.stringify(name)}, but rows of class ${JSON.stringify(label)}`,
    {
      cure: 'write one probability column for each class, named by the prefix and the label',
      place: { file: table.file }
    }
  )
}
