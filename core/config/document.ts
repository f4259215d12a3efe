// YAML text -> plain values with their places. Everything that could harm what comes after is refused here.
import { Lexer, Parser, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document, Node, Pair, YAMLMap } from 'yaml'
import { lineStarts, placeAt } from './lines.ts'
import { describeValue, type Finding, type Path } from './problem.ts'
import { syntaxFindings } from './syntax.ts'

/** The largest config that is read: bytes of the file, levels of nesting, aliases written, values after aliases are followed. */
export const limits = { bytes: 256 * 1024, depth: 32, aliases: 64, values: 20_000 } as const

/** Offsets of every key and value, by path. */
export type Spots = ReadonlyMap<string, { readonly key: number; readonly value: number }>

export interface Reading {
  readonly value: unknown
  readonly spots: Spots
  readonly findings: readonly Finding[]
}

export const spotKey = (path: Path): string => JSON.stringify(path)

export function readDocument(text: string): Reading {
  const deep = findDeep(text)
  if (deep !== null) return { value: undefined, spots: new Map(), findings: [tooDeep([], deep)] }
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false, // told with both places, below
    schema: 'core',
    merge: false,
    logLevel: 'error'
  })
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0) return { value: undefined, spots: new Map(), findings: syntaxFindings(errors, text) }
  return readValues(document, text)
}

/** Offset of the first collection nested too deeply, found without recursion, or null. */
function findDeep(text: string): number | null {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme))
    // The stack holds the document and the value that is being read besides the collections.
    if (parser.stack.length > limits.depth + 2) return parser.offset - lexeme.length
  }
  return null
}

function tooDeep(path: Path, offset?: number): Finding {
  return {
    code: 'too_deep',
    path,
    at: 'value',
    offset,
    message: `nested deeper than ${limits.depth} levels`,
    cure: 'check brackets and indentation: a config needs about seven levels'
  }
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Plain values of a document; keys that are no text, doubled, or dangerous are left out and reported. */
function readValues(document: Document, text: string): Reading {
  const starts = lineStarts(text)
  const spots = new Map<string, { key: number; value: number }>()
  const findings: Finding[] = []
  const anchors = new Map<string, Node>()
  let values = 0
  let aliases = 0
  let excess: number | undefined

  function read(node: unknown, path: Path): unknown {
    values += 1
    if (values > limits.values) return null
    if (path.length >= limits.depth && !isScalar(node) && node !== null) {
      if (!findings.some(({ code }) => code === 'too_deep')) findings.push(tooDeep(path))
      return null
    }
    if (isAlias(node)) return readAlias(node.source, path, offsetOf(node))
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) anchors.set(node.anchor, node)
    if (isMap(node)) return readMap(node, path)
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const offset = offsetOf(item) ?? offsetOf(node) ?? 0
        spots.set(spotKey([...path, index]), { key: offset, value: offset })
        return read(item, [...path, index])
      })
    }
    return isScalar(node) ? node.value : null
  }

  function readAlias(name: string, path: Path, offset: number | undefined): unknown {
    aliases += 1
    if (aliases > limits.aliases) excess ??= offset
    const target = anchors.get(name)
    if (target === undefined) {
      findings.push({
        code: 'syntax',
        path,
        at: 'value',
        offset,
        message: `the alias \`*${name}\` names nothing above it`,
        cure: `write \`&${name}\` before the value that is meant, further up`
      })
      return null
    }
    return excess === undefined ? read(target, path) : null
  }

  function readMap(map: YAMLMap, path: Path): unknown {
    const entries = new Map<string, unknown>()
    for (const pair of map.items) {
      const key = readKey(pair, path)
      if (key === null) continue
      const offset = offsetOf(pair.key) ?? 0
      const before = entries.has(key) ? spots.get(spotKey([...path, key])) : undefined
      if (before !== undefined) {
        const { line } = placeAt(starts, before.key)
        findings.push({
          path: [...path, key],
          at: 'key',
          offset,
          code: 'duplicate_key',
          message: `the key \`${key}\` is given twice; the first is on line ${line}`,
          cure: 'keep one of the two'
        })
        continue
      }
      spots.set(spotKey([...path, key]), { key: offset, value: valueOffset(pair, offset, text) })
      entries.set(key, read(pair.value, [...path, key]))
    }
    return Object.fromEntries(entries)
  }

  function readKey(pair: Pair, path: Path): string | null {
    const key = isScalar(pair.key) ? pair.key.value : undefined
    const offset = offsetOf(pair.key) ?? offsetOf(pair.value)
    if (typeof key === 'string' && key !== '<<' && !forbiddenKeys.has(key)) return key
    findings.push({ path, at: 'key', offset, ...refusedKey(pair.key) })
    return null
  }

  const value = read(document.contents, [])
  if (values > limits.values || excess !== undefined) findings.push(tooManyAliases(excess ?? 0))
  return { value, spots, findings }
}

function refusedKey(key: unknown): Omit<Finding, 'path' | 'at' | 'offset'> {
  const value = isScalar(key) ? key.value : undefined
  if (value === '<<') {
    return {
      code: 'forbidden_key',
      message: 'merge keys (`<<`) are not read',
      cure: 'write the keys out where they are needed'
    }
  }
  if (typeof value === 'string') {
    return { code: 'forbidden_key', message: `\`${value}\` cannot be a key`, cure: 'choose another name' }
  }
  const found = isScalar(key) ? describeValue(value) : 'a list, map or alias'
  return {
    code: 'key_not_text',
    message: `a key must be text, found ${found}`,
    expected: 'text',
    found,
    cure:
      typeof value === 'number' || typeof value === 'boolean' ? `put it in quotes: "${value}"` : 'write `key: value`'
  }
}

function tooManyAliases(offset: number): Finding {
  return {
    code: 'too_many_aliases',
    path: [],
    at: 'value',
    offset,
    message: `more than ${limits.aliases} aliases, or more than ${limits.values} values once they are followed`,
    cure: 'write the values out instead of repeating them with `*name`'
  }
}

function offsetOf(node: unknown): number | undefined {
  return isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined
}

/** The value's own place where it is on the key's line, else the key's. */
function valueOffset(pair: Pair, key: number, text: string): number {
  const value = offsetOf(pair.value)
  const empty = isScalar(pair.value) && pair.value.value === null && pair.value.source !== 'null'
  return value === undefined || empty || text.slice(key, value).includes('\n') ? key : value
}
