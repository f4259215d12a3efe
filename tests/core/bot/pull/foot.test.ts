import { describe, expect, test } from '@jest/globals'
import { shown } from '../support/acts.ts'
import { now, runOf, walkOf, comparisonOf } from '../support/pulls.ts'
import { withFoot } from '../../../../core/bot/pull/foot.ts'
import { heading, paragraph, report } from '../../../../core/report/tree.ts'

const day = 24 * 3_600_000
const lastLine = (body = ''): string => body.trimEnd().split('\n').at(-1) ?? ''

describe('the foot of the comment', () => {
  test('names the commit and when the comment was written', () => {
    expect(lastLine(shown().state().comment?.body)).toBe('For `aaaaaaa`, updated 2026-11-23 12:00 UTC')
  })

  test('is no reason to write the comment again, however much time goes by', () => {
    const world = shown()
    world.change((before) => ({ ...before, now: before.now + 30 * day }))
    expect(world.reconcile()).toEqual([])
    expect(lastLine(world.state().comment?.body)).toContain('2026-11-23')
  })

  test('gets the new time where something else changed', () => {
    const world = shown()
    world.change((before) => ({ ...before, now: now + day, runs: [runOf([walkOf('fraud', comparisonOf(0.1))])] }))
    expect(world.reconcile().map(({ kind }) => kind)).toContain('write_comment')
    expect(lastLine(world.state().comment?.body)).toBe('For `aaaaaaa`, updated 2026-11-24 12:00 UTC')
  })

  test('is no reason either where the config is broken', () => {
    const world = shown({ config: { kind: 'invalid', problems: [] } })
    expect(lastLine(world.state().comment?.body)).toContain(', updated 2026-11-23')
    world.change((before) => ({ ...before, now: before.now + day }))
    expect(world.reconcile()).toEqual([])
  })

  test.each(Array.from({ length: 10 }, (_, index) => 3000 + 20 * index))(
    'stays where the rest is cut to %d bytes',
    (limit) => {
      const paragraphs = Array.from({ length: 50 }, () => paragraph('line '.repeat(36)))
      const body = withFoot(report([heading(2, 'Long'), ...paragraphs]), ['this'], now, { limit })
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(limit)
      expect(lastLine(body)).toBe('For this, updated 2026-11-23 12:00 UTC')
    }
  )
})
