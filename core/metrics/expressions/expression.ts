// The small language of filters (`age >= 30 and country == "DE"`) and of metrics over metrics (`12 * recall - 3`).

export const comparisons = ['==', '!=', '<=', '>=', '<', '>', 'in'] as const
export type Comparison = (typeof comparisons)[number]
export type Operator = Comparison | 'or' | 'and' | '+' | '-' | '*' | '/'

/** What `parseExpression` makes of a text. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: '-' | 'not'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] }

/** Every name that an expression uses. */
export function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return []
    case 'name':
      return [expression.name]
    case 'list':
      return expression.items.flatMap(namesIn)
    case 'unary':
      return namesIn(expression.operand)
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)]
    case 'call':
      return expression.operands.flatMap(namesIn)
  }
}
