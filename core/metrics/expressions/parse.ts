// Parses the language of filters and metric expressions by operator precedence. Nothing in it can run code.
import { InputError } from '../../errors.ts'
import type { Expression, Operator } from './expression.ts'

interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'symbol' | 'end'
  readonly text: string
  readonly at: number
}

const tokenPattern =
  /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|`(?<quoted>[^`]+)`|(?<name>[\p{L}_][\p{L}\p{N}_.@]*)|(?<symbol>==|!=|<=|>=|[-<>+*/()[\],]))/uy

const precedence: Readonly<Record<Operator, number>> = {
  or: 1,
  and: 2,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  in: 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6
}
const [notPrecedence, minusPrecedence, maxDepth, maxLength] = [3, 7, 100, 1000]

/** Throws InputError with the column of what can't be read. Names that aren't plain words go into backticks. */
export function parseExpression(text: string): Expression {
  if (text.length > maxLength) throw unreadable(text, maxLength, `is longer than ${maxLength} characters`)
  const tokens = tokensOf(text)
  let position = 0
  const peek = (): Token => tokens[position] ?? { kind: 'end', text: '', at: text.length }
  const take = (): Token => {
    const token = peek()
    position += 1
    return token
  }
  const expect = (symbol: string): void => {
    const token = take()
    if (token.kind !== 'symbol' || token.text !== symbol)
      throw unreadable(text, token.at, `needs ${JSON.stringify(symbol)}`)
  }

  function parse(least: number, depth: number): Expression {
    if (depth > maxDepth) throw unreadable(text, peek().at, 'is nested too deeply')
    let left = parsePrefix(depth)
    for (;;) {
      const operator = operatorOf(peek())
      if (operator === undefined || precedence[operator] < least) return left
      take()
      left = { kind: 'binary', operator, left, right: parse(precedence[operator] + 1, depth + 1) }
    }
  }

  function parsePrefix(depth: number): Expression {
    const token = take()
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) }
      case 'text':
        return { kind: 'text', value: token.text }
      case 'name':
        if (token.text === 'not') return { kind: 'unary', operator: 'not', operand: parse(notPrecedence, depth + 1) }
        if (peek().text !== '(' || peek().kind !== 'symbol') return { kind: 'name', name: token.text }
        take()
        return { kind: 'call', name: token.text, operands: parseItems(')', depth) }
      case 'symbol':
        if (token.text === '-') return { kind: 'unary', operator: '-', operand: parse(minusPrecedence, depth + 1) }
        if (token.text === '[') return { kind: 'list', items: parseItems(']', depth) }
        if (token.text === '(') {
          const inner = parse(0, depth + 1)
          expect(')')
          return inner
        }
        throw unreadable(text, token.at, `can't begin with ${JSON.stringify(token.text)}`)
      case 'end':
        throw unreadable(text, token.at, 'ends too early')
    }
  }

  function parseItems(close: string, depth: number): readonly Expression[] {
    const items: Expression[] = []
    while (peek().text !== close || peek().kind !== 'symbol') {
      items.push(parse(0, depth + 1))
      if (peek().text !== ',') break
      take()
    }
    expect(close)
    return items
  }

  const whole = parse(0, 0)
  if (peek().kind !== 'end') throw unreadable(text, peek().at, `goes on with ${JSON.stringify(peek().text)}`)
  return whole
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  const end = text.trimEnd().length
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < end) {
    const at = tokenPattern.lastIndex
    const groups = tokenPattern.exec(text)?.groups
    if (!groups) throw unreadable(text, at, `has ${JSON.stringify(text.slice(at).trim().charAt(0))}`)
    const { number, double, single, quoted, name, symbol } = groups
    const string = double ?? single
    if (number !== undefined) tokens.push({ kind: 'number', text: number, at })
    else if (string !== undefined) tokens.push({ kind: 'text', text: string.replace(/\\(.)/g, '$1'), at })
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol, at })
    else tokens.push({ kind: 'name', text: quoted ?? name ?? '', at })
  }
  return tokens
}

function operatorOf(token: Token): Operator | undefined {
  return (token.kind === 'symbol' || token.kind === 'name') && Object.hasOwn(precedence, token.text)
    ? (Object.keys(precedence) as Operator[]).find((operator) => operator === token.text)
    : undefined
}

function unreadable(text: string, at: number, what: string): InputError {
  return new InputError(`the expression ${JSON.stringify(text.slice(0, 200))} ${what}, at character ${at + 1}`, {
    cure: 'use numbers, "texts", names (`in backticks` where they hold blanks), + - * / ( ), == != < <= > >= in [..], and, or, not'
  })
}
