import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { safeText, shorten, textLimit } from '../../../core/report/safe-text.ts'

const visible = (text: string) => text.replace(/\u200b/g, '')

describe('text from evidence', () => {
  test.each([
    '@octocat',
    'hi @octocat!',
    'x@octocat',
    '(@a-b/c)',
    '<img src=x>',
    '</details>',
    '<!-- m -->',
    '![a](b)',
    '[a](http://b)',
    '[a]: http://b',
    'https://example.com',
    'WWW.example.com',
    'closes #12',
    'GH-7',
    'mailto:a@b.c',
    '<https://x.y>'
  ])('%s reads the same and does nothing', (text) => {
    const safe = safeText(text)
    expect(visible(safe)).toBe(text)
    expect(safe).not.toMatch(/@[a-z]|<[!/a-z]|\]\(|\]:|:\/\/|www\.|#\d|GH-\d|mailto:/i)
  })

  test('is no link either where a full stop of ours follows', () => {
    expect(`${safeText('is WWw')}.`).not.toMatch(/www\./i)
  })

  test('ordinary names stay as they are', () => {
    for (const name of ['roc_auc', 'ndcg@10', 'fairness.sex.x', 'a < b', '5% of 3', '"a.b"', 'größe', '精度'])
      expect(safeText(name)).toBe(name)
  })

  test('lines, control characters and reordering marks are gone', () => {
    expect(safeText('a\r\n# b\u001b[31m\u202ec\u0000')).toBe('a # b[31mc')
  })

  test('length is capped in whole characters', () => {
    expect(safeText('x'.repeat(1000))).toBe(`${'x'.repeat(textLimit - 1)}…`)
    expect(shorten('😀😀😀', 2)).toBe('😀…')
  })

  test('no text lets a mention, tag or link through', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...Array.from('@<>![]()#:/wW. a1\u200b\u202e\n\t`|\\')) })
    fc.assert(
      fc.property(nasty, (text) => {
        expect(safeText(text)).not.toMatch(/@[a-z]|<[!/a-z]|\]\(|:\/\/|www\.|#\d|[\r\n\u202e]/i)
      }),
      { numRuns: 2000 }
    )
  })
})
