// Any text whatever becomes a config, or problems with places: nothing is thrown, nothing takes long, nothing is inherited.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { policyDigest } from '../../../core/config/resolve.ts'
import { parseConfig } from '../../../core/config/parse.ts'
import { full } from './configs.ts'

const words = [...new Set(full.match(/[A-Za-z_][\w]*/g))]
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '<<', '', ' ', 'é', '1')
)
const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    ...words,
    '5%',
    '24h',
    '* * * * *',
    'Europe/Berlin',
    '2026-02-31/2026-01-01',
    '../x',
    '/etc',
    null
  ),
  fc.double(),
  fc.boolean(),
  fc.string({ maxLength: 12 })
)
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    scalar,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.array(fc.tuple(name, tie('tree')), { maxLength: 5 }).map((entries) => new Map(entries))
  )
}))
const yaml = tree.map((value) => stringify(value))
/** One value of a right config is replaced: most of it stays right, so that what is read late is reached too. */
const lines = full.split('\n')
const damaged = fc.tuple(fc.nat(lines.length - 1), yaml).map(([at, text]) => {
  const line = lines[at] ?? ''
  const key = /^(\s*[\w-]+:)/.exec(line)?.[1] ?? line
  return [...lines.slice(0, at), `${key} ${text.trim().replaceAll('\n', ' ')}`, ...lines.slice(at + 1)].join('\n')
})
const bombs = fc.constantFrom(
  `a: &a [x, x]\n${'bcdefghijklmnop'
    .split('')
    .map((letter, index) => `${letter}: &${letter} [${`*${'abcdefghijklmno'[index] ?? 'a'},`.repeat(9)}]`)
    .join('\n')}\n`,
  '['.repeat(20_000),
  'a: {'.repeat(5_000),
  `version: 1\nmodels: {${'m: {}, '.repeat(20_000)}}\n`,
  `${'- '.repeat(10_000)}x`,
  `version: ${'9'.repeat(100_000)}`
)

test('of any text, every answer is a config or problems that each have a place and a cure', () => {
  fc.assert(
    fc.property(fc.oneof(yaml, damaged, fc.string(), bombs), (text) => {
      const parsed = parseConfig(text, 'modelgate.yml')
      if ('errors' in parsed) {
        expect(parsed.errors.length).toBeGreaterThan(0)
        for (const { place, message, cure } of parsed.errors) {
          expect(place.line).toBeGreaterThanOrEqual(1)
          expect(place.column).toBeGreaterThanOrEqual(1)
          expect(message).not.toBe('')
          expect(cure).not.toBe('')
        }
      } else expect(policyDigest(parsed.config)).toMatch(/^sha256:/)
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(({} as Record<string, unknown>).version).toBeUndefined()
    }),
    { numRuns: 3000, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false }
  )
})
