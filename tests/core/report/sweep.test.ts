// A sweep in reports: one sentence, every trial, and a picture on pages.
import { describe, expect, test } from '@jest/globals'
import { renderPage } from '../../../core/report/html.ts'
import { toMarkdown } from '../../../core/report/markdown.ts'
import { parallelPlot } from '../../../core/report/plots/parallel.ts'
import { renderSweep } from '../../../core/report/sweep.ts'
import { report } from '../../../core/report/tree.ts'
import { sweepOf } from '../../support/sweeps.ts'

const markdown = (summary = sweepOf('m')) => toMarkdown(report(renderSweep(summary)))

describe('in Markdown', () => {
  test('one sentence says what was chosen, of how many attempts, on which rows', () => {
    expect(markdown()).toContain(
      '**Sweep:** the best of 6 trials, 1 of which failed, in 7 attempts is `kind=entropy` `lr=0.03` with `roc_auc` 0.9 on 1,600 validation rows.'
    )
  })

  test('the table has the best first and the failed last, and nothing in it mentions or embeds', () => {
    const rows = markdown()
      .split('\n')
      .filter((line) => /^\| `0/.test(line))
    expect(rows.map((row) => /lr=[\d.]+/.exec(row)?.[0])).toEqual([
      'lr=0.03',
      'lr=0.01',
      'lr=0.001',
      'lr=0.0001',
      'lr=0.1',
      'lr=1'
    ])
    expect(rows.at(-1)).toContain('failed: it ended with exit code 4')
    expect(markdown()).not.toMatch(/<b>|@everyone/)
  })

  test('a higher rung comes first, whatever its numbers', () => {
    const base = sweepOf('m')
    const trials = base.trials.map((trial, index) => ({
      ...trial,
      rung: index === 0 ? 1 : 0,
      budget: index === 0 ? 9 : 3
    }))
    const text = markdown(sweepOf('m', { trials, budget: 'epochs', best: base.trials[0]?.id ?? '' }))
    expect(text).toMatch(/\| trial +\| parameters +\| epochs +\| roc\\?_auc/)
    expect(text.split('\n').find((line) => /^\| `0/.test(line))).toContain('lr=0.0001')
  })

  test('of many trials the best are shown and the others counted', () => {
    const [first] = sweepOf('m').trials
    const trials = Array.from({ length: 50 }, (_, index) => ({
      ...(first ?? sweepOf('m').trials[0]),
      id: index.toString(16).padStart(12, '0'),
      value: index
    })) as ReturnType<typeof sweepOf>['trials']
    expect(markdown(sweepOf('m', { trials, best: trials[49]?.id ?? '' }))).toContain('and 20 more, in sweep.json')
  })
})

describe('parallel coordinates', () => {
  const { axes, lines } = parallelPlot(sweepOf('m'))

  test('have an axis for each parameter and one for the metric, and a line for each trial with a value', () => {
    expect(axes.map(({ name }) => name)).toEqual(['kind', 'lr', 'roc_auc'])
    expect(lines).toHaveLength(5)
  })

  test('draw the best last, over all others', () => {
    expect(lines.map(({ isBest }) => isBest)).toEqual([false, false, false, false, true])
  })

  test('place choices side by side, numbers by size, and numbers over many powers by their logarithm', () => {
    const [kinds, rates, values] = [0, 1, 2].map((axis) => lines.map(({ places }) => places[axis] ?? NaN))
    expect(new Set(kinds)).toEqual(new Set([0, 1]))
    // 0.0001 is the least and 0.1 the largest of those that gave a value
    expect([...(rates ?? [])].sort((a, b) => a - b).map((place) => Number(place.toFixed(2)))).toEqual([
      0, 0.33, 0.67, 0.83, 1
    ])
    expect(values?.at(-1)).toBe(1)
  })

  test('are an image on a page', () => {
    const walk = { title: 't', text: '', walks: [], lines: [], report: report(renderSweep(sweepOf('m'))) }
    const [, source = ''] = /src="data:image\/svg\+xml,([^"]*)"/.exec(renderPage('p', '', [walk])) ?? []
    const page = decodeURIComponent(source)
    expect(page).toContain('Sweep: roc_auc')
    expect(page.match(/<polyline/g)).toHaveLength(5)
    expect(page).toContain('>entropy<')
  })
})
