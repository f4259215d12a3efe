import { expect, test } from '@jest/globals'
import { appendEntry } from '../../../core/audit/chain.ts'
import type { AuditEntry } from '../../../core/audit/entry.ts'
import {
  checkFollows,
  formatSegment,
  parseSegmentPath,
  readSegment,
  segmentPath,
  type Segment
} from '../../../core/audit/segments.ts'

const event = (note: string) =>
  ({ kind: 'hold_set', actor: 'dana#1', model: null, environment: null, commit: null, detail: { note } }) as const
const one = appendEntry(null, event('one'), 0)
const two = appendEntry(one, event('two'), 0)
const three = appendEntry(two, event('three'), 0)

function segment(sequence: number, slug: string, entries: readonly AuditEntry[]): Segment {
  const read = readSegment({ sequence, slug }, formatSegment(entries))
  if ('message' in read) throw new Error(read.message)
  return read
}

test('a name gives the first sequence and the subject, and no other file is a segment', () => {
  expect(segmentPath({ sequence: 12_345, slug: 'pull-12' })).toBe('segments/000012/000012345-pull-12.jsonl')
  expect(parseSegmentPath('segments/000012/000012345-pull-12.jsonl')).toEqual({ sequence: 12_345, slug: 'pull-12' })
  for (const path of [
    'README.md',
    'segments/000013/000012345-pull-12.jsonl',
    'segments/000000/1-delivery.jsonl',
    'segments/000000/000000001-.jsonl',
    'segments/000000/000000001-a--b.jsonl'
  ])
    expect(parseSegmentPath(path)).toBeNull()
  expect(() => segmentPath({ sequence: 1, slug: '../x' })).toThrow()
})

test('a segment is read with its entries, and follows the one before it', () => {
  const first = segment(1, 'pull-1', [one, two])
  expect(first.entries).toEqual([one, two])
  expect(checkFollows(first, null)).toBeNull()
  expect(checkFollows(segment(3, 'delivery', [three]), first)).toBeNull()
})

test('a line that was edited, is missing, has changed places or is torn is named', () => {
  const name = { sequence: 1, slug: 'pull-1' }
  const text = formatSegment([one, two, three])
  const lines = text.split('\n')
  expect(readSegment(name, text.replace('two', 'TWO'))).toMatchObject({ line: 2 })
  expect(readSegment(name, `${lines[0] ?? ''}\n${lines[2] ?? ''}\n`)).toMatchObject({ line: 2 })
  expect(readSegment(name, `${lines[1] ?? ''}\n${lines[0] ?? ''}\n`)).toMatchObject({ line: 1 })
  expect(readSegment(name, text.slice(0, -1))).toMatchObject({ message: 'the last line has no end' })
  expect(readSegment(name, '')).toHaveProperty('message')
  expect(readSegment(name, 'x\n')).toMatchObject({ line: 1 })
})

test('a segment that was removed before another, or written anew, is found by the next', () => {
  const last = segment(3, 'pull-1', [three])
  expect(checkFollows(last, segment(1, 'pull-1', [one]))).toMatchObject({ line: 1 })
  expect(checkFollows(last, null)).toMatchObject({ line: 1 })
  const other = appendEntry(one, event('other'), 0)
  expect(checkFollows(last, segment(1, 'pull-1', [one, other]))).toMatchObject({ line: 1 })
})
