// From a table of predictions to a sample and to what is measured of it.
import { InputError } from '../errors.ts'
import type { Table } from '../data/table.ts'
import { parseExpression } from './expressions/parse.ts'
import { requireArithmetic } from './expressions/arithmetic.ts'
import { labelOf } from './labels.ts'
import type { Amounts, MeasureOptions } from './measure.ts'
import { filledOptions, type EvaluateOptions, type FilledOptions } from './options.ts'
import { prepareBinary, prepareMulticlass } from './preparing/classes.ts'
import type { Prepared } from './preparing/columns.ts'
import { prepareForecast } from './preparing/forecast.ts'
import { prepareRegression, prepareScores } from './preparing/numbers.ts'
import { prepareRanking } from './preparing/ranking.ts'
import type { Sample } from './sample.ts'
import { metricNames } from './values.ts'

export type { Prepared } from './preparing/columns.ts'

/** A sample and what is measured of it. */
export interface Measurable extends Prepared {
  readonly measure: MeasureOptions
}

/** Reads what the task needs. Throws InputError for a column that is missing or has cells that no metric can take. */
export function prepare(table: Table, given: EvaluateOptions): Measurable {
  const options = filledOptions(given)
  const prepared = prepareTask(table, options)
  return { ...prepared, measure: measureOf(options, prepared) }
}

function prepareTask(table: Table, options: FilledOptions): Prepared {
  switch (options.task) {
    case 'binary':
      return prepareBinary(table, options)
    case 'multiclass':
      return prepareMulticlass(table, options)
    case 'regression':
      return prepareRegression(table, options)
    case 'forecast':
      return prepareForecast(table, options)
    case 'ranking':
      return prepareRanking(table, options)
    case 'scores':
      return prepareScores(table, options)
  }
}

function measureOf(options: FilledOptions, { sample, classes }: Prepared): MeasureOptions {
  const amounts = amountsOf(options, sample, classes)
  const measure: MeasureOptions = { beta: options.beta ?? 2, alpha: options.alpha ?? 0.5, amounts, expressions: [] }
  const names = metricNames(sample, measure)
  const expressions = Object.entries(options.expressions ?? {}).map(([name, source]) => {
    const expression = parseExpression(source)
    requireArithmetic(name, expression, names)
    if (names.includes(name)) {
      throw new InputError(`the expression ${JSON.stringify(name)} has the name of a metric`, {
        cure: 'give it a name of its own'
      })
    }
    return { name, expression }
  })
  return { ...measure, expressions }
}

function amountsOf(options: FilledOptions, sample: Sample, classes: readonly string[]): readonly Amounts[] {
  const given = [
    { name: 'cost', table: options.costs },
    { name: 'value', table: options.values }
  ] as const
  return given.flatMap(({ name, table }) => {
    if (table === undefined) return []
    if (sample.task !== 'binary' && sample.task !== 'multiclass') {
      throw new InputError(
        `task ${options.task} has no classes, so ${name}s by target and prediction have no meaning`,
        {
          cure: `use an expression instead, such as expressions: { ${name}: "3 * mae" }`
        }
      )
    }
    return [{ name, cells: amountCells(name, table, classes) }]
  })
}

/** A pair that isn't named costs 0. */
function amountCells(
  name: string,
  table: Readonly<Record<string, Readonly<Record<string, number>>>>,
  classes: readonly string[]
): Float64Array {
  const cells = new Float64Array(classes.length * classes.length)
  const codeOf = (label: string): number => {
    const code = classes.indexOf(labelOf(label))
    if (code >= 0) return code
    throw new InputError(`the ${name}s name the class ${JSON.stringify(label)}, which no row has`, {
      cure: `name one of the classes, ${classes.join(', ')}, and write ${name}s as \`{target: {prediction: amount}}\``
    })
  }
  for (const [target, row] of Object.entries(table)) {
    for (const [prediction, amount] of Object.entries(row))
      cells[codeOf(target) * classes.length + codeOf(prediction)] = amount
  }
  return cells
}
