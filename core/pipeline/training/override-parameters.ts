// A parameters file with some of its values replaced.
import { parseDocument } from 'yaml'
import { parse as parseToml, stringify as stringifyToml } from 'smol-toml'
import { prettyJson } from '../../digest.ts'
import { InputError } from '../../errors.ts'
import type { ParameterValue } from '../../config/train-schema.ts'
import { flattenParameters } from './parameters.ts'

/**
 * The file's text with `values` set, by dotted name. Comments stay in YAML. Throws InputError for a name that the file
 * doesn't have, unless the training is told of it otherwise: all trials would be the same.
 */
export function overrideParameters(
  bytes: Uint8Array,
  file: string,
  values: Readonly<Record<string, ParameterValue>>,
  isGivenOtherwise: (name: string) => boolean
): string {
  const known = flattenParameters(bytes, file)
  const there = Object.entries(values).filter(([name]) => Object.hasOwn(known, name))
  const ignored = Object.keys(values).find((name) => !Object.hasOwn(known, name) && !isGivenOtherwise(name))
  if (ignored !== undefined) {
    throw new InputError(`${file} has no \`${ignored}\`, which is tried: training would not hear of it`, {
      cure: `add \`${ignored}\` to ${file} with its usual value, or give it to the command as {${ignored}}`,
      place: { file }
    })
  }
  const text = new TextDecoder().decode(bytes)
  if (file.endsWith('.toml')) return stringifyToml(withValues(parseToml(text), there))
  if (file.endsWith('.json')) return prettyJson(withValues(JSON.parse(text) as Record<string, unknown>, there))
  const document = parseDocument(text)
  for (const [name, value] of there) document.setIn(pathIn(document.toJS() as unknown, name), value)
  return document.toString()
}

function withValues(
  tree: Record<string, unknown>,
  values: readonly (readonly [string, ParameterValue])[]
): Record<string, unknown> {
  const copy = structuredClone(tree)
  for (const [name, value] of values) {
    const path = pathIn(copy, name)
    const parent = path.slice(0, -1).reduce<unknown>((at, key) => memberOf(at, key), copy)
    if (isMap(parent)) parent[path.at(-1) ?? ''] = value
  }
  return copy
}

/** The keys of a dotted name: keys may hold dots themselves. */
function pathIn(tree: unknown, name: string): readonly string[] {
  if (!isMap(tree)) return [name]
  if (Object.hasOwn(tree, name)) return [name]
  const parts = name.split('.')
  for (let length = 1; length < parts.length; length += 1) {
    const key = parts.slice(0, length).join('.')
    if (isMap(tree[key])) return [key, ...pathIn(tree[key], parts.slice(length).join('.'))]
  }
  return parts
}

function memberOf(tree: unknown, key: string): unknown {
  return isMap(tree) ? tree[key] : undefined
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
