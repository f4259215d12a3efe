import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toMarkdown } from '../../../core/report/markdown.ts'
import {
  code,
  codeBlock,
  details,
  heading,
  link,
  list,
  marker,
  paragraph,
  report,
  table,
  untrusted,
  withCode
} from '../../../core/report/tree.ts'

const bytes = (text: string) => Buffer.byteLength(text)

describe('Markdown of a tree', () => {
  test('tables, folded parts, lists and code are as GitHub reads them', () => {
    const text = toMarkdown(
      report([
        heading(2, 'Title ', code('a|b')),
        table([['x'], ['y']], [[[code('a|b')], ['1*2']]], [null, 'right']),
        details('A < b & c', paragraph('inside'), list([['one'], ['two']]))
      ])
    )
    expect(text).toBe(
      [
        '## Title `a|b`',
        '| x | y |\n| - | -: |\n| `a\\|b` | 1\\*2 |',
        '<details><summary>A &lt; b &amp; c</summary>\n\ninside\n\n- one\n- two\n\n</details>\n'
      ].join('\n\n')
    )
  })

  test('a link that is not of the web is only text', () => {
    expect(toMarkdown(report([paragraph(link('javascript:alert(1)', 'x'))]))).toBe('_x_\n')
    expect(toMarkdown(report([paragraph(link('https://a.b/c d', 'x'))]))).toBe('[x](https://a.b/c%20d)\n')
  })

  test('a marker cannot end its comment', () => {
    expect(toMarkdown(report([marker('modelgate:pr=1 --> <script>')]))).toBe('<!-- modelgate:pr=1 - script -->\n')
  })

  test('within the budget nothing is cut', () => {
    const whole = toMarkdown(report([paragraph('äöü')]))
    expect(toMarkdown(report([paragraph('äöü')]), { limit: bytes(whole) })).toBe(whole)
  })

  test('over the budget the end is cut, tables by rows, and the whole is linked', () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [[code(`metric_${row}`)], [String(row)]])
    const long = report([heading(2, 'Verdict'), table([['a'], ['b']], rows), details('Method', paragraph('last'))])
    const text = toMarkdown(long, { limit: 2000, whole: 'https://example.invalid/whole' })
    expect(bytes(text)).toBeLessThanOrEqual(2000)
    expect(bytes(text)).toBeGreaterThan(1800)
    expect(text).toContain('## Verdict')
    expect(text).toContain('`metric_0`')
    expect(text).not.toContain('Method')
    expect(text).toMatch(/\[See the whole report\.\]\(https:\/\/example\.invalid\/whole\)\n$/)
  })

  test('a folded part is cut inside, and stays closed', () => {
    const parts = Array.from({ length: 100 }, (_, part) => paragraph(`part ${part} ${'x'.repeat(50)}`))
    const text = toMarkdown(report([details('Long', ...parts)]), { limit: 1000 })
    expect(text).toContain('part 0 ')
    expect(text.match(/<details>/g)).toHaveLength(1)
    expect(text.match(/<\/details>/g)).toHaveLength(1)
  })

  test('whatever is in it, and however small the budget, it is never exceeded', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 40 })
    const block = fc.oneof(
      word.map((text) => paragraph(untrusted(text))),
      word.map((text) => heading(2, code(text))),
      fc.array(word, { maxLength: 30 }).map((words) =>
        table(
          [['a']],
          words.map((text) => [[code(text)]])
        )
      ),
      fc
        .tuple(word, fc.array(word, { maxLength: 5 }))
        .map(([summary, words]) => details(summary, ...words.map((text) => paragraph(untrusted(text))))),
      fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => list(words.map((text) => [untrusted(text)])))
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.integer({ min: 0, max: 1500 }), (blocks, limit) => {
        const text = toMarkdown(report(blocks), { limit, whole: 'https://example.invalid' })
        expect(bytes(text)).toBeLessThanOrEqual(limit)
        expect((text.match(/<details>/g) ?? []).length).toBe((text.match(/<\/details>/g) ?? []).length)
      }),
      { numRuns: 500 }
    )
  })
})

describe('a block of lines', () => {
  test('keeps indents and columns, and makes each word of them harmless', () => {
    const block = codeBlock('- \tdeep:\n+     a:  @dana   www.x.org  ')
    expect(block.value).toBe('-   deep:\n+     a:  @\u200bdana   www\u200b.x.org')
    expect(toMarkdown(report([codeBlock('```\n   ```\nend')]))).toBe('````\n```\n   ```\nend\n````\n')
  })
})

describe('what an error says', () => {
  const shown = (text: string) => toMarkdown(report([paragraph('→ ', ...withCode(text))])).trim()

  test('has its commands in code font, and nothing else of it does anything', () => {
    expect(shown('type `modelgate run --again`, then ask @otto')).toBe(
      '→ type `modelgate run --again`, then ask @\u200botto'
    )
    expect(shown('`key` and `other`')).toBe('→ `key` and `other`')
    expect(shown('a ` alone, *b*')).toBe('→ a \\` alone, \\*b\\*')
  })

  test('is as harmless as text without code', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '@octocat', ' ', '![a](b)', '<img src=x>', 'www.a.b', '#12')),
        (parts) => {
          const bare = shown(parts.join('')).replace(/`[^`]*`/g, '``')
          expect(bare).not.toMatch(/@[a-z]|(?<!\\)<[!/a-z]|\]\(|www\.|#\d/i)
        }
      )
    )
  })
})
