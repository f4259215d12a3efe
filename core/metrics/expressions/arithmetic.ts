// Expressions over metrics: numbers in, a number out.
import { InputError } from '../../errors.ts'
import { listed, nearestName } from '../../data/table.ts'
import type { Expression } from './expression.ts'
import { namesIn } from './expression.ts'

const functions: Readonly<Record<string, (...values: readonly number[]) => number>> = {
  abs: (value) => Math.abs(value),
  exp: (value) => Math.exp(value),
  log: (value) => Math.log(value),
  sqrt: (value) => Math.sqrt(value),
  min: (...values) => Math.min(...values),
  max: (...values) => Math.max(...values)
}

/** Throws InputError for a metric or a function that isn't known, and for what has no place in a sum. */
export function requireArithmetic(name: string, expression: Expression, metrics: readonly string[]): void {
  for (const used of namesIn(expression)) {
    if (metrics.includes(used)) continue
    const nearest = nearestName(used, metrics)
    throw new InputError(
      `the expression ${JSON.stringify(name)} names ${JSON.stringify(used)}, which is no metric here${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
      {
        cure: nearest === undefined ? `write one of the metrics: ${listed(metrics)}` : `write ${nearest}`
      }
    )
  }
  requireNumbers(name, expression)
}

function requireNumbers(name: string, expression: Expression): void {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return
    case 'unary':
      if (expression.operator === '-') return requireNumbers(name, expression.operand)
      throw notArithmetic(name, expression.operator)
    case 'binary':
      if (!['+', '-', '*', '/'].includes(expression.operator)) throw notArithmetic(name, expression.operator)
      requireNumbers(name, expression.left)
      return requireNumbers(name, expression.right)
    case 'call':
      if (!Object.hasOwn(functions, expression.name)) throw notArithmetic(name, `${expression.name}()`)
      return expression.operands.forEach((operand) => requireNumbers(name, operand))
    case 'text':
    case 'list':
      throw notArithmetic(name, expression.kind)
  }
}

function notArithmetic(name: string, what: string): InputError {
  return new InputError(`the expression ${JSON.stringify(name)} has ${JSON.stringify(what)}, which is not arithmetic`, {
    cure: `use + - * / ( ) and ${Object.keys(functions).join(', ')} on metrics and numbers`
  })
}

/** The value of an expression that `requireArithmetic` accepted; NaN where a metric is. */
export function valueOf(expression: Expression, metric: (name: string) => number): number {
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'name':
      return metric(expression.name)
    case 'unary':
      return -valueOf(expression.operand, metric)
    case 'binary':
      return calculated(expression.operator, valueOf(expression.left, metric), valueOf(expression.right, metric))
    case 'call':
      return functions[expression.name]?.(...expression.operands.map((operand) => valueOf(operand, metric))) ?? NaN
    case 'text':
    case 'list':
      return NaN
  }
}

function calculated(operator: string, left: number, right: number): number {
  if (operator === '+') return left + right
  if (operator === '-') return left - right
  return operator === '*' ? left * right : left / right
}
