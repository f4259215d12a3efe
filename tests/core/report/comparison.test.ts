import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Comparison, MetricComparison } from '../../../core/metrics/comparison.ts'
import { renderComparison } from '../../../core/report/comparison.ts'
import { defaultLimit, toMarkdown } from '../../../core/report/markdown.ts'
import { decideMetrics } from '../../../core/gates/decide.ts'
import { renderText } from '../../../core/report/terminal.ts'

const metric = (name: string, more: Partial<MetricComparison> = {}): MetricComparison => ({
  name,
  baseline: 0.9,
  candidate: 0.9,
  delta: 0,
  change: 'same',
  gate: 'none',
  ...more
})

const comparison = (more: Partial<Comparison> = {}): Comparison => ({
  schema: 'modelgate/comparison@1',
  producer: 'test',
  verdict: 'pass',
  baseline: { name: '3.1.0 (live)', evaluation: null },
  rows: { baseline: 1000, candidate: 1000, joined: 1000 },
  metrics: [],
  slices: [],
  hidden: { slices: 0, rows: 0 },
  also: [],
  notes: [],
  method: {},
  errors: [],
  ...more
})

const worse = metric('recall', {
  baseline: 0.684,
  candidate: 0.624,
  delta: -0.06,
  interval: [-0.084, -0.036],
  goal: 'maximize',
  change: 'worse',
  gate: 'fail',
  reason: 'slice_regression',
  message: 'allowed −0.03'
})
const better = metric('loss', {
  baseline: 0.3021,
  candidate: 0.2984,
  delta: -0.0037,
  interval: [-0.0052, -0.0022],
  goal: 'minimize',
  change: 'better',
  gate: 'pass',
  message: 'allowed +1%'
})
const uncertain = metric('f1', {
  ...worse,
  name: 'f1',
  gate: 'inconclusive',
  reason: 'inconclusive',
  detectable: 0.0234
})
const held = comparison({
  verdict: 'fail',
  metrics: [better, metric('extra')],
  slices: [{ column: 'channel', value: 'card', rows: 6904, metrics: [worse] }],
  hidden: { slices: 3, rows: 40 },
  also: [{ what: 'parameter', name: 'depth', baseline: '3', candidate: '4' }],
  notes: [{ code: 'rows_do_not_join', message: 'Not all rows join.' }],
  method: { resamples: 2000 }
})

describe('the report of a comparison', () => {
  test('prints the smallest change that the rows can show, also where a gate waits for it', () => {
    const words = 'these rows can show a change of 0.023 or more'
    const given = comparison({ verdict: 'inconclusive', metrics: [uncertain] })
    expect(toMarkdown(renderComparison(given))).toContain(words)
    expect(renderText(given)).toContain(`f1: ${words}`)
    expect(decideMetrics({}, given).reasons[0]?.message).toContain(`f1 (${words})`)
  })

  test('begins with the verdict, then what is worse, better, the table, slices, and the method last', () => {
    const text = toMarkdown(renderComparison(held, { model: 'fraud' }))
    const order = [
      '## ❌ `fraud` is held: `recall` fell by 0.060 on `channel=card`',
      '**Not all rows join.**',
      '**Worse:** `recall` fell by 0.060 on `channel=card` (6,904 rows)',
      '**Better:** `loss` fell by 0.0037',
      '| metric | 3.1.0 (live) | candidate |',
      '1 more without a rule',
      '1 slices: 1 worse; 3 more hidden',
      'Also changed: 1 parameter',
      'How this was computed'
    ].map((part) => text.indexOf(part))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('both sides, delta and interval have the same decimals, and a real minus', () => {
    expect(toMarkdown(renderComparison(held))).toContain(
      '`loss` ↓ | 0.3021 | 0.2984 | −0.0037 \\[−0.0052, −0.0022] | better | ✅ pass, allowed +1%'
    )
  })

  test('of numbers only it says under the table that noise may decide, and what else changed in the fold', () => {
    const numbers = comparison({
      metrics: [better],
      notes: [{ code: 'numbers_only', message: 'Only numbers were compared.' }],
      also: [
        { what: 'parameter', name: 'depth', baseline: '6', candidate: '8' },
        { what: 'parameter', name: 'rate', baseline: '0.1', candidate: '0.2' },
        { what: 'data', name: 'data/train.csv', baseline: 'ab, 1.8 MB', candidate: 'cd, 1.9 MB' },
        { what: 'model', name: 'size', baseline: '1.8 MB', candidate: '2.1 MB' },
        { what: 'resources', name: 'training time', baseline: '6 min', candidate: '7 min' },
        { what: 'resources', name: 'peak memory', baseline: '1 GB', candidate: '2 GB' }
      ]
    })
    const text = toMarkdown(renderComparison(numbers))
    expect(text.match(/Only numbers were compared/g)).toHaveLength(1)
    expect(text.indexOf('Only numbers')).toBeLessThan(text.indexOf('<details>'))
    expect(text).toContain(
      'Also changed: 2 parameters, 1 data file, model size 1.8 MB → 2.1 MB, training time 6 min → 7 min<'
    )
    expect(text).toContain('| resources | `peak memory` | 1 GB | 2 GB |')
  })

  test('a file that could not be read is told at the top', () => {
    const broken = comparison({ verdict: 'fail', errors: [{ file: 'b.json', message: 'broken' }] })
    expect(toMarkdown(renderComparison(broken))).toMatch(/^## ❌ .*could not be read/)
    expect(renderText(broken)).toContain('error: b.json: broken')
  })

  test.each([
    ['first', comparison({ baseline: null }), 'first model'],
    ['unchanged', comparison({ notes: [{ code: 'model_unchanged', message: '' }] }), 'the model is unchanged'],
    ['same', comparison({ metrics: [metric('a')] }), 'nothing got worse'],
    [
      'changed without a goal',
      comparison({ metrics: [metric('a', { change: 'changed', gate: 'none' })] }),
      'no metric has a rule, so nothing says whether the changes are for the better'
    ],
    [
      'changed beside what has a rule',
      comparison({ metrics: [metric('a', { goal: 'maximize' }), metric('b', { change: 'changed' })] }),
      'no metric with a rule got worse'
    ],
    ['better', comparison({ metrics: [better] }), 'is better: loss fell'],
    ['a little worse', comparison({ metrics: [{ ...worse, gate: 'pass' }] }), 'a little worse: recall fell'],
    ['mixed', comparison({ metrics: [better, { ...worse, gate: 'pass' }] }), '1 better, 1 worse'],
    [
      'accepted',
      comparison({ metrics: [better, { ...worse, gate: 'pass', reason: 'accepted' }] }),
      'passes by what was accepted: recall fell'
    ],
    [
      'inconclusive',
      comparison({ verdict: 'inconclusive', metrics: [{ ...worse, gate: 'inconclusive', reason: 'inconclusive' }] }),
      'too small to tell'
    ],
    [
      'missing',
      comparison({
        verdict: 'fail',
        metrics: [{ name: 'm', change: 'removed', gate: 'fail', reason: 'missing', message: 'gone' }]
      }),
      "m can't be judged: gone"
    ]
  ])('the sentence of a comparison that is %s', (_, given, words) => {
    expect(renderText(given).split('\n')[0]).toContain(words)
  })

  test('a terminal gets aligned columns', () => {
    const lines = renderText(comparison({ metrics: [better, { ...better, name: 'a_longer_name' }] })).split('\n')
    const [head = '', first = '', second = ''] = lines.slice(2)
    expect(new Set([head.indexOf('change'), first.indexOf('better'), second.indexOf('better')]).size).toBe(1)
  })

  test('ten thousand metrics stay within the budget, and the worst are in it', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => metric(`metric.${index}`))
    const text = toMarkdown(renderComparison(comparison({ verdict: 'fail', metrics: [worse, ...many] })))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(defaultLimit)
    expect(text).toContain('**Worse:** `recall`')
  })

  test('nothing from evidence mentions, links, embeds or ends what holds it, in Markdown or on a terminal', () => {
    const evil = fc.oneof(
      fc.constantFrom(
        '@octocat',
        '<img src=x>',
        '[a](http://b)',
        '![a](https://b)',
        '</details>',
        '<!-- x -->',
        '|`|',
        '\u001b[2J',
        '``` x'
      ),
      fc.string({ unit: fc.constantFrom(...Array.from('@<>![]()#:/wW.a1`|\\\n\u202e-*_&;')) })
    )
    fc.assert(
      fc.property(evil, evil, evil, (name, value, message) => {
        const given = comparison({
          verdict: 'fail',
          baseline: { name: value, evaluation: null },
          metrics: [
            { ...worse, name, message },
            metric(value, { baseline: value, candidate: [message], gate: 'fail', reason: 'missing', message }),
            metric(`${name} more`, { candidate: message })
          ],
          slices: [{ column: name, value, rows: 5, metrics: [{ ...worse, message }] }],
          also: [{ what: 'parameter', name, baseline: value, candidate: message }],
          notes: [{ code: 'rows_do_not_join', message }],
          method: { x: value },
          errors: [{ file: name, message }]
        })
        const text = toMarkdown(renderComparison(given, { model: name, candidateName: value }))
        expect(text).not.toMatch(/@[a-z]|<img|\]\(http|\]\(\/|<!--|https?:\/\/|www\.|\u202e|\u001b/i)
        expect(text.match(/<\/?[a-z]+>/g)?.every((tag) => /^<\/?(details|summary)>$/.test(tag)) ?? true).toBe(true)
        expect((text.match(/<details>/g) ?? []).length).toBe((text.match(/<\/details>/g) ?? []).length)
        expect(renderText(given)).not.toMatch(/\u001b|\u202e/)
      }),
      { numRuns: 300 }
    )
  })
})
