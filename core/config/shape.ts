// Which keys the schema knows, and where: for the nearest right word, and for the reference.
import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import type { Path } from './problem.ts'

export type Schema = z.core.$ZodType

/** The object, record or array schemas that may stand behind optional, default, transform and union. */
export function shapes(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapes(schema.def.innerType)
  if (schema instanceof z.ZodPipe) return shapes(schema.def.in)
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(shapes)
  return [schema]
}

function child(schema: Schema, key: string | number): readonly Schema[] {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, Schema>> = schema.def.shape
    const member = shape[key]
    return member === undefined ? [] : shapes(member)
  }
  if (schema instanceof z.ZodRecord) return shapes(schema.def.valueType)
  if (schema instanceof z.ZodArray) return shapes(schema.def.element)
  return []
}

/** The keys that a map at this path may have. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
  const found = path.reduce<readonly Schema[]>((at, key) => at.flatMap((one) => child(one, key)), shapes(schema))
  return found.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.def.shape) : []))
}

/** Dotted paths of every place where the schema knows this key, with `<name>` for names that people choose. */
export function homesOf(schema: Schema, key: string, path = ''): readonly string[] {
  const below = (name: string) => (path === '' ? name : `${path}.${name}`)
  return shapes(schema).flatMap((one) => {
    if (one instanceof z.ZodRecord) return homesOf(one.def.valueType, key, below('<name>'))
    if (one instanceof z.ZodArray) return homesOf(one.def.element, key, path)
    if (!(one instanceof z.ZodObject)) return []
    const members: Readonly<Record<string, Schema>> = one.def.shape
    return Object.entries(members).flatMap(([name, member]) => [
      ...(name === key ? [below(name)] : []),
      ...homesOf(member, key, below(name))
    ])
  })
}

/** The word that was probably meant, or null if none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  const plain = word.toLowerCase()
  const starts = words.filter((one) => plain.length >= 3 && (one.startsWith(plain) || plain.startsWith(one)))
  if (starts.length === 1) return starts[0] ?? null
  const ranked = words
    .map((one) => ({ one, far: distance(plain, one.toLowerCase()) }))
    .filter(({ one, far }) => far < one.length && far <= Math.ceil(Math.max(one.length, word.length) / 3))
    .sort((a, b) => a.far - b.far)
  return ranked[0]?.one ?? null
}
