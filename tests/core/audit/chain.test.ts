import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { appendEntry, verifyChain } from '../../../core/audit/chain.ts'
import type { AuditEntry, AuditEvent } from '../../../core/audit/entry.ts'
import { canonicalJson, digestValue } from '../../../core/digest.ts'

const event = (actor: string, detail: AuditEvent['detail'] = {}): AuditEvent => ({
  kind: 'step_ended',
  actor,
  model: 'churn',
  environment: null,
  commit: null,
  detail
})

function chain(length: number): readonly AuditEntry[] {
  const entries: AuditEntry[] = []
  for (let index = 0; index < length; index += 1)
    entries.push(appendEntry(entries.at(-1) ?? null, event(`actor ${index}`), 1_700_000_000_000 + index))
  return entries
}

const text = (entries: readonly AuditEntry[]) => entries.map(canonicalJson)
const lines = text(chain(6))
const entry = chain(6)

/** The entry with another actor, and a digest that fits. */
function forge(original: AuditEntry): AuditEntry {
  const { digest, ...rest } = { ...original, actor: 'eve' }
  expect(digestValue(rest)).not.toBe(digest)
  return { ...rest, digest: digestValue(rest) }
}

describe('a chain', () => {
  test('as it was written is whole, and gives its count and head', () => {
    expect(verifyChain([])).toEqual({ ok: true, count: 0, head: null })
    const head = { sequence: 6, digest: entry[5]?.digest }
    expect(verifyChain(lines)).toEqual({ ok: true, count: 6, head })
  })

  test('holds whatever detail an event has', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.double(), fc.constant(undefined))),
        (detail) => {
          fc.pre(!Object.hasOwn(detail, '__proto__'))
          const line = canonicalJson(appendEntry(null, event('dana', detail), 0))
          expect(verifyChain([line])).toMatchObject({ ok: true, count: 1 })
        }
      )
    )
  })

  test.each([
    ['an entry edited', lines.with(2, (lines[2] ?? '').replace('actor 2', 'eve')), 3, 'edited'],
    [
      'an entry edited and its digest made to fit',
      lines.with(2, canonicalJson(forge(entry[2] as AuditEntry))),
      3,
      'edited'
    ],
    ['the first entry written anew', lines.with(0, canonicalJson(forge(entry[0] as AuditEntry))), 1, 'edited'],
    ['a key given twice', lines.with(2, (lines[2] ?? '').replace('{', '{"actor":"eve",')), 3, 'edited'],
    ['an entry removed', lines.toSpliced(3, 1), 4, 'removed'],
    ['the first entries removed', lines.slice(2), 1, 'beginning_missing'],
    [
      'two entries swapped',
      [...lines.slice(0, 1), ...lines.slice(1, 3).toReversed(), ...lines.slice(3)],
      2,
      'reordered'
    ],
    ['an entry given twice', lines.toSpliced(3, 0, lines[1] ?? ''), 4, 'inserted'],
    ['a made-up entry put between', lines.toSpliced(3, 0, canonicalJson(forge(entry[3] as AuditEntry))), 4, 'inserted'],
    ['half a line', lines.with(4, (lines[4] ?? '').slice(0, 40)), 5, 'malformed'],
    ['an empty line', lines.toSpliced(2, 0, ''), 3, 'malformed']
  ])('with %s names the first bad entry', (_what, damaged, line, reason) => {
    expect(verifyChain(damaged)).toMatchObject({ ok: false, line, sequence: line, reason })
  })

  test('that ends before a head seen earlier, or does not pass through it, is broken', () => {
    const head = { sequence: 4, digest: (entry[3] as AuditEntry).digest }
    expect(verifyChain(lines, head).ok).toBe(true)
    expect(verifyChain(lines.slice(0, 3), head)).toMatchObject({ line: 4, reason: 'end_missing' })
    expect(verifyChain([], head)).toMatchObject({ line: 1, reason: 'end_missing' })
    const anew = text([...chain(3), appendEntry(chain(3)[2] ?? null, event('eve'), 0)])
    expect(verifyChain(anew, head)).toMatchObject({ line: 4, reason: 'edited' })
  })

  test('with any one line changed, removed, doubled or moved is never called whole', () => {
    const index = fc.nat(lines.length - 1)
    fc.assert(
      fc.property(index, index, fc.constantFrom('cut', 'double', 'move'), (from, to, how) => {
        fc.pre(how !== 'move' || from !== to)
        fc.pre(how !== 'cut' || from !== lines.length - 1)
        const line = lines[from] ?? ''
        const without = lines.toSpliced(from, 1)
        const damaged = how === 'cut' ? without : (how === 'double' ? lines : without).toSpliced(to, 0, line)
        expect(verifyChain(damaged).ok).toBe(false)
      })
    )
  })
})
