// A parameters file as flat dotted names.
import { parse as parseYaml } from 'yaml'
import { parse as parseToml } from 'smol-toml'
import { InputError } from '../../errors.ts'

const maxDepth = 32

/** Flat, dotted names of the scalars and lists in a YAML, JSON or TOML file. Throws InputError where it does not parse. */
export function flattenParameters(bytes: Uint8Array, file: string): Record<string, unknown> {
  const text = new TextDecoder().decode(bytes)
  const flat = new Map<string, unknown>()
  visit(parseText(text, file), [], flat, file)
  return Object.fromEntries(flat)
}

function parseText(text: string, file: string): unknown {
  try {
    return file.endsWith('.toml') ? parseToml(text) : parseYaml(text, { maxAliasCount: 100 })
  } catch (error) {
    throw new InputError(`${file} does not parse: ${error instanceof Error ? error.message : String(error)}`, {
      cure: `mend ${file}`,
      place: { file },
      cause: error
    })
  }
}

function visit(value: unknown, path: readonly string[], flat: Map<string, unknown>, file: string): void {
  if (path.length > maxDepth)
    throw new InputError(`${file} is nested deeper than ${maxDepth} levels`, { cure: `flatten ${file}` })
  if (value === null || value === undefined) return
  if (typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)) {
    for (const [key, member] of Object.entries(value)) visit(member, [...path, key], flat, file)
  } else {
    flat.set(path.join('.') || 'value', value instanceof Date ? value.toISOString() : value)
  }
}
