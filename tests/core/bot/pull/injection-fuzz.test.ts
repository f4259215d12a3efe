// Random hostile texts in everything that comes from outside: neither the comment nor a check makes more of them than text, and
// with twenty and with fifty models both stay within what GitHub takes.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { decide } from '../../../../core/bot/decide.ts'
import { personText } from '../../../../core/bot/people.ts'
import { record } from '../../../../core/bot/records.ts'
import { compare } from '../../../../core/metrics/compare/compare.ts'
import { plainMetrics } from '../../../../core/metrics/documents/document.ts'
import { chain } from '../support/deliveries.ts'
import { head, observe, runOf, stepRecord, walkOf } from '../support/pulls.ts'

const fragment = fc.oneof(
  fc.constantFrom(
    ...['@acme/everybody', '@dana', '#1', 'GH-1', 'acme/models#1', 'a@b.example', '![x](https://evil.example/p)'],
    ...[
      '[x](https://evil.example)',
      '[x]: https://evil.example',
      '<img src=x>',
      '</details>',
      '<!--',
      '-->',
      '<script>'
    ],
    ...['https://evil.example', 'www.evil.example', '`', '``', '```', '|', '\\', '\\|', '*', '_', '~~', '\n', '\r\n'],
    ...['\n\n# big', '\n- [x] done', '\n> quoted', '\u202e', '\u200b', '&#64;dana', '&lt;b&gt;', '$x$', ':tada:', '🎉']
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 })
)
const hostile = fc.array(fragment, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''))

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]
const parse = (body: string): readonly Node[] => nodesOf(fromMarkdown(body, { mdastExtensions: [gfmFromMarkdown()] }))

/** What GitHub would make of it besides text, of which none may come from outside. */
function foundIn(markdown: string): readonly string[] {
  return parse(markdown).flatMap(({ type, url = '', value = '' }): readonly string[] => {
    if (type === 'image' || type === 'imageReference' || type === 'definition') return [type]
    if (type === 'link') return url.startsWith('https://github.example/') ? [] : [url]
    if (type === 'html') return /script|img|evil|@|<b>/i.test(value) ? [value] : []
    if (type !== 'text') return []
    const isMention = /(^|[^\w`])@[a-z\d]/i.test(value) || /(^|[\s(])(#|GH-|[\w-]+\/[\w-]+#)1\b/.test(value)
    return isMention ? [value] : []
  })
}

/** The comment, and title and summary of each check, of a pull request in which every text is one of these. */
function shownOf(texts: readonly string[], count: number, metrics = 1, slices = 0): readonly string[] {
  const text = (index: number): string => texts[index % texts.length] ?? ''
  const names = Array.from({ length: metrics }, (_, index) =>
    index < texts.length ? text(index) : `${text(index)} ${index}`
  )
  const unique = [...new Set(names)]
  const document = (value: number) => ({
    ...plainMetrics(new Map(unique.map((name) => [name, value]))),
    rows: 1000,
    slices: Array.from({ length: slices }, (_, index) => ({
      ...{ column: text(index), value: `${text(index + 1)} ${index}`, rows: 500 },
      metrics: new Map(unique.map((name) => [name, value]))
    }))
  })
  const comparison = compare({
    ...{ baseline: document(0.9), candidate: document(0.1), baselineName: text(0), producer: text(1) },
    rules: new Map(unique.map((name) => [name, { goal: 'maximize' as const, max_regression: 0.02 }]))
  })
  const login = text(2).slice(0, 90)
  const by = { id: 666, login }
  const at = { actor: personText(by), model: null, environment: 'staging', commit: head }
  const refused = { pull: 7, request: 'd', by, head, reason: 'approver_not_listed', message: text(3).slice(0, 500) }
  const failed = stepRecord('fraud', 'analyze', {
    ...{ result: 'fail', summary: text(4) },
    reasons: [{ code: 'new_findings', message: text(5), cure: text(6) }]
  })
  const { pull } = observe()
  const models = Array.from({ length: count }, (_, index) => `${text(index)} ${index}`.slice(-63))
  const observation = observe({
    records: { entries: chain([record('approval_refused', at, refused)]), head: 'x' },
    pull: { ...pull, title: text(7), author: by, head: { ...pull.head, ref: text(8) } },
    runs: [runOf(['fraud', ...models].map((name) => walkOf(name, comparison, [failed])))]
  })
  return decide(observation, []).effects.flatMap((effect): readonly string[] => {
    if (effect.kind === 'write_comment') return [effect.body]
    return effect.kind === 'write_check' ? [effect.check.summary] : []
  })
}

const bytes = (text: string): number => new TextEncoder().encode(text).length

test('whatever stands in metrics, slices, models, branches, titles, logins and reasons stays text', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 9 }), (texts) => {
      const shown = shownOf(texts, 2, 3, 2)
      expect(shown.length).toBeGreaterThan(1)
      for (const markdown of shown) expect(foundIn(markdown)).toEqual([])
    }),
    { numRuns: 40 }
  )
})

describe.each([
  [20, 100, 20],
  [50, 40, 8]
])('of %d models', (count, metrics, slices) => {
  test('with long names, and many metrics and slices each, everything stays within what GitHub takes', () => {
    const long = Array.from({ length: 9 }, (_, index) => `${'ü long @dana '.repeat(8)}${index}`)
    const shown = shownOf(long, count, metrics, slices)
    for (const markdown of shown) {
      expect(bytes(markdown)).toBeLessThanOrEqual(65_535)
      expect(foundIn(markdown)).toEqual([])
    }
    expect(shown.some((markdown) => markdown.includes(`${count - 2} more held`))).toBe(true)
  })
})
