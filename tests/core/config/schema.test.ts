import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { parseConfig } from '../../../core/config/parse.ts'
import { formatProblem } from '../../../core/config/problem.ts'
import { configSchema } from '../../../core/config/schema.ts'
import { homesOf, keysAt, nearest } from '../../../core/config/shape.ts'
import { full } from './configs.ts'

interface Described {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Described>>
  readonly items?: Described
  readonly anyOf?: readonly Described[]
  readonly additionalProperties?: Described | boolean
}

/** Paths of the keys that have no description. */
function undescribed(schema: Described, path: string): readonly string[] {
  const below = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])]
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, member]) => [
      ...(member.description === undefined ? [`${path}.${key}`] : []),
      ...undescribed(member, `${path}.${key}`)
    ]),
    ...below.flatMap((one) => (typeof one === 'object' ? undescribed(one, `${path}[]`) : []))
  ]
}

test('every key has a description for editors', () => {
  const schema: unknown = z.toJSONSchema(configSchema, { io: 'input' })
  expect(undescribed(schema as Described, '')).toEqual([])
})

test('the keys of a place are known through optional, default, command-or-map and list', () => {
  expect(keysAt(configSchema, ['models', 'x', 'train', 'split'])).toContain('stratify')
  expect(keysAt(configSchema, ['gates', 'x', 'approvals', 'all', 0])).toContain('models')
  expect(keysAt(configSchema, ['models', 'x', 'metrics', 'a.b', 'slices'])).toEqual(['max_regression'])
  expect(keysAt(configSchema, ['version', 'x'])).toEqual([])
  expect(homesOf(configSchema, 'max_p95')).toEqual(['models.<name>.qa.max_p95'])
})

test.each([
  ['metrcs', ['models', 'metrics'], 'metrics'],
  ['Binary', ['binary', 'scores'], 'binary'],
  ['max', ['maximize', 'minimize'], 'maximize'],
  ['bogus', ['models', 'metrics'], null],
  ['tsak', ['task', 'data'], 'task'],
  ['x', ['m'], null]
])('the nearest word to %s of %j is %j', (word, words, expected) => {
  expect(nearest(word, words)).toBe(expected)
})

const pieces = [
  '\t',
  '  ',
  '\n',
  '\r\n',
  ': ',
  '- ',
  '*a',
  '&a ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '#',
  '---',
  '!!x ',
  '<<: ',
  '? ',
  '\0',
  '\ufeff',
  '😀',
  '__proto__: ',
  '%YAML 9'
]

test('no damage to a config makes reading throw or lose its place', () => {
  const damage = fc.array(fc.tuple(fc.nat(full.length), fc.nat(12), fc.constantFrom(...pieces)), { maxLength: 4 })
  fc.assert(
    fc.property(damage, (edits) => {
      const text = edits.reduce((now, [at, cut, piece]) => now.slice(0, at) + piece + now.slice(at + cut), full)
      const parsed = parseConfig(text, 'f')
      if ('config' in parsed) return
      expect(parsed.errors.length).toBeGreaterThan(0)
      const lines = text.split('\n')
      for (const problem of parsed.errors) {
        expect(problem.place.line).toBeLessThanOrEqual(lines.length)
        expect(problem.place.column).toBeLessThanOrEqual((lines[problem.place.line - 1] ?? '').length + 1)
        expect(formatProblem(problem)).not.toMatch(/undefined|\[object|NaN/)
      }
    }),
    { numRuns: 80 }
  )
})
