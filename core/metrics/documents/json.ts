// JSON as RFC 8259 has it, and NaN, Infinity and -Infinity as Python's json module writes them. Unlike JSON.parse it
// refuses a key given twice, limits the depth, and keeps every key as data.
import { InputError } from '../../errors.ts'
import { documentLimits, tooDeep, type Tree } from './tree.ts'

/** Throws InputError with line and column. */
export function parseJson(text: string, file: string): Tree {
  const reader = new JsonReader(text.startsWith('\uFEFF') ? text.slice(1) : text, file)
  return reader.document()
}

const scalar = /true|false|null|NaN|-?Infinity|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escapedString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y
/** Codes of the characters that hold JSON together. */
const sign = { quote: 34, comma: 44, colon: 58, openList: 91, closeList: 93, openMap: 123, closeMap: 125 } as const
const needsCare = /[\\\u0000-\u001f]/

function scalarOf(literal: string): Tree {
  if (literal === 'true') return true
  if (literal === 'false') return false
  return literal === 'null' ? null : Number(literal)
}

/** One pass over the text; a class because its position is shared by all of the grammar's rules. */
class JsonReader {
  #position = 0
  readonly #text: string
  readonly #file: string
  constructor(text: string, file: string) {
    this.#text = text
    this.#file = file
  }

  document(): Tree {
    const tree = this.#value(0)
    if (!Number.isNaN(this.#next())) throw this.#unexpected('the end of the file')
    return tree
  }

  #value(depth: number): Tree {
    if (depth > documentLimits.depth) throw tooDeep(this.#file)
    const next = this.#next()
    if (next === sign.openMap) return this.#map(depth)
    if (next === sign.openList) return this.#list(depth)
    if (next === sign.quote) return this.#string()
    const literal = this.#match(scalar)
    if (literal === undefined) throw this.#unexpected('a value')
    return scalarOf(literal)
  }

  #map(depth: number): Tree {
    const map = new Map<string, Tree>()
    this.#position += 1
    if (this.#skip(sign.closeMap)) return map
    do {
      if (this.#next() !== sign.quote) throw this.#unexpected('a key in double quotes')
      const start = this.#position
      const key = this.#string()
      if (map.has(key)) throw this.#error(`the key ${JSON.stringify(key)} is given twice`, start)
      if (!this.#skip(sign.colon)) throw this.#unexpected('":"')
      map.set(key, this.#value(depth + 1))
    } while (this.#skip(sign.comma))
    if (!this.#skip(sign.closeMap)) throw this.#unexpected('"," or "}"')
    return map
  }

  #list(depth: number): Tree {
    const list: Tree[] = []
    this.#position += 1
    if (this.#skip(sign.closeList)) return list
    do list.push(this.#value(depth + 1))
    while (this.#skip(sign.comma))
    if (!this.#skip(sign.closeList)) throw this.#unexpected('"," or "]"')
    return list
  }

  #string(): string {
    const start = this.#position + 1
    const end = this.#text.indexOf('"', start)
    const plain = end < 0 ? '' : this.#text.slice(start, end)
    if (end >= 0 && !needsCare.test(plain)) {
      this.#position = end + 1
      return plain
    }
    const escaped = this.#match(escapedString)
    if (escaped === undefined) throw this.#error('the text has no end, or a wrong escape', this.#position)
    return String(JSON.parse(escaped))
  }

  /** Code of the next character that is not white space, NaN at the end. */
  #next(): number {
    for (;;) {
      const code = this.#text.charCodeAt(this.#position)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return code
      this.#position += 1
    }
  }

  #skip(code: number): boolean {
    if (this.#next() !== code) return false
    this.#position += 1
    return true
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position
    if (!pattern.test(this.#text)) return undefined
    const found = this.#text.slice(this.#position, pattern.lastIndex)
    this.#position = pattern.lastIndex
    return found
  }

  #unexpected(expected: string): InputError {
    const found = Number.isNaN(this.#next()) ? 'the end' : JSON.stringify(this.#text.charAt(this.#position))
    return this.#error(`expected ${expected}, found ${found}`, this.#position)
  }

  #error(what: string, position: number): InputError {
    const before = this.#text.slice(0, position)
    const line = before.split('\n').length
    const column = position - before.lastIndexOf('\n')
    return new InputError(`${this.#file}:${line}:${column}: ${what}`, {
      cure: 'correct the JSON there, or write the metrics again',
      place: { file: this.#file, line, column }
    })
  }
}
