// What every format is read into: maps and lists of scalars, so that no key is special, `__proto__` neither.
import { InputError } from '../../errors.ts'

export type Tree = number | string | boolean | null | readonly Tree[] | TreeMap
export type TreeMap = ReadonlyMap<string, Tree>

export const documentLimits = { bytes: 32 * 1024 * 1024, depth: 64, metrics: 200_000 } as const

export function isMap(tree: Tree | undefined): tree is TreeMap {
  return tree instanceof Map
}

export function isList(tree: Tree | undefined): tree is readonly Tree[] {
  return Array.isArray(tree)
}

/** The tree at a path of keys. */
export function at(tree: Tree | undefined, ...path: readonly string[]): Tree | undefined {
  let here = tree
  for (const key of path) here = isMap(here) ? here.get(key) : undefined
  return here
}

/** A parser's plain value as a tree. Throws InputError if it is nested too deeply; dates and other objects become text. */
export function toTree(value: unknown, file: string, depth = 0): Tree {
  if (depth > documentLimits.depth) throw tooDeep(file)
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((item) => toTree(item, file, depth + 1))
  if (value instanceof Map)
    return new Map([...value].map(([key, member]) => [String(key), toTree(member, file, depth + 1)]))
  if (typeof value === 'object')
    return new Map(Object.entries(value).map(([key, member]) => [key, toTree(member, file, depth + 1)]))
  throw new InputError(`${file} holds something that is no metric`, {
    cure: 'keep numbers, text, lists and maps in it',
    place: { file }
  })
}

/** A tree as plain JSON data; maps inside lists become objects. */
export function toPlain(tree: Tree): unknown {
  if (isList(tree)) return tree.map(toPlain)
  return isMap(tree) ? Object.fromEntries([...tree].map(([key, member]) => [key, toPlain(member)])) : tree
}

export function tooDeep(file: string): InputError {
  return new InputError(`${file} is nested more than ${documentLimits.depth} levels deep`, {
    cure: 'write metrics in fewer levels',
    place: { file }
  })
}
