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
const plainString = /"[^"\\\u0000-\u001f]*"/y
const anyString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y
const words = new Map<string, Tree>([
  ['true', true],
  ['false', false],
  ['null', null]
])

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
    if (this.#peek() !== '') throw this.#unexpected('the end of the file')
    return tree
  }

  #value(depth: number): Tree {
    if (depth > documentLimits.depth) throw tooDeep(this.#file)
    const next = this.#peek()
    if (next === '{') return this.#map(depth)
    if (next === '[') return this.#list(depth)
    if (next === '"') return this.#string()
    const literal = this.#match(scalar)
    if (literal === undefined) throw this.#unexpected('a value')
    const word = words.get(literal)
    return word === undefined ? Number(literal) : word
  }

  #map(depth: number): Tree {
    const map = new Map<string, Tree>()
    this.#position += 1
    if (this.#skip('}')) return map
    do {
      if (this.#peek() !== '"') throw this.#unexpected('a key in double quotes')
      const start = this.#position
      const key = this.#string()
      if (map.has(key)) throw this.#error(`the key ${JSON.stringify(key)} is given twice`, start)
      if (!this.#skip(':')) throw this.#unexpected('":"')
      map.set(key, this.#value(depth + 1))
    } while (this.#skip(','))
    if (!this.#skip('}')) throw this.#unexpected('"," or "}"')
    return map
  }

  #list(depth: number): Tree {
    const list: Tree[] = []
    this.#position += 1
    if (this.#skip(']')) return list
    do list.push(this.#value(depth + 1))
    while (this.#skip(','))
    if (!this.#skip(']')) throw this.#unexpected('"," or "]"')
    return list
  }

  #string(): string {
    const plain = this.#match(plainString)
    if (plain !== undefined) return plain.slice(1, -1)
    const escaped = this.#match(anyString)
    if (escaped === undefined) throw this.#error('the text has no end, or a wrong escape', this.#position)
    return String(JSON.parse(escaped))
  }

  /** The next character that is not white space, or '' at the end. */
  #peek(): string {
    for (;;) {
      const next = this.#text.charCodeAt(this.#position)
      if (next !== 32 && next !== 10 && next !== 13 && next !== 9) return this.#text.charAt(this.#position)
      this.#position += 1
    }
  }

  #skip(character: string): boolean {
    if (this.#peek() !== character) return false
    this.#position += 1
    return true
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#position += found.length
    return found
  }

  #unexpected(expected: string): InputError {
    const next = this.#peek()
    return this.#error(`expected ${expected}, found ${next === '' ? 'the end' : JSON.stringify(next)}`, this.#position)
  }

  #error(what: string, position: number): InputError {
    const before = this.#text.slice(0, position)
    const line = before.split('\n').length
    const column = position - before.lastIndexOf('\n')
    return new InputError(`${this.#file}:${line}:${column}: ${what}.`, {
      cure: 'Correct the JSON there, or write the metrics again.',
      place: { file: this.#file, line, column }
    })
  }
}
