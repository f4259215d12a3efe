import { describe, expect, test } from '@jest/globals'
import { SyntaxValidator } from 'fast-xml-validator'
import type { Plot } from '../../../core/metrics/plots.ts'
import { toMarkdown } from '../../../core/report/markdown.ts'
import { plotBlocks } from '../../../core/report/plots/blocks.ts'
import { scaleOf } from '../../../core/report/plots/scale.ts'
import { renderPlots, renderSvg } from '../../../core/report/plots/svg.ts'
import { report } from '../../../core/report/tree.ts'

const plots: Readonly<Record<string, Plot>> = {
  matrix: {
    kind: 'matrix',
    title: 'Confusion',
    classes: ['<b>', 'a & "b"'],
    cells: [
      [1, 2],
      [3, 4]
    ]
  },
  line: {
    kind: 'line',
    title: 'Curve',
    x: 'x',
    y: 'y',
    diagonal: true,
    points: [
      [0, 0],
      [0.5, 0.9],
      [1, 1]
    ]
  },
  points: {
    kind: 'points',
    title: 'Residuals',
    x: 'prediction',
    y: 'rest',
    diagonal: false,
    points: [
      [1, -1],
      [2, 1]
    ]
  },
  bars: {
    kind: 'bars',
    title: 'Importance',
    y: 'gain',
    bars: [
      ['age', 3],
      ['sex', -1]
    ]
  }
}

describe('plots', () => {
  test.each(Object.entries(plots))('%s is well-formed SVG without a class name as markup', (_name, plot) => {
    const svg = renderSvg(plot)
    expect(new SyntaxValidator().validate(svg)).toBe(true)
    expect(svg).not.toContain('<b>')
    expect(svg).not.toContain('NaN')
  })

  test('that are no plots are left out, and names are safe as file names', () => {
    const drawn = renderPlots({ '../../evil': plots.line, other: { kind: 'nothing' }, list: [1, 2] })
    expect([...drawn.keys()]).toEqual(['.._.._evil'])
  })

  test('are Mermaid or a table where GitHub draws them', () => {
    const markdown = toMarkdown(report(plotBlocks(plots)))
    expect(markdown).toContain('line [0, 0.09, 0.18,')
    expect(markdown).toContain('| `age` | 3 |')
    expect(markdown).not.toContain('<b>')
  })
})

describe('an axis', () => {
  test.each([
    [
      [0, 1],
      [0, 1]
    ],
    [
      [3, 3],
      [2, 4]
    ],
    [[], [0, 1]],
    [
      [-0.013, 0.27],
      [-0.1, 0.3]
    ]
  ])('of %j goes from %j', (values, [low, high]) => {
    const scale = scaleOf(values)
    expect([scale.low, scale.high]).toEqual([expect.closeTo(low ?? NaN, 9), expect.closeTo(high ?? NaN, 9)])
    expect(scale.ticks.length).toBeGreaterThan(1)
    expect(scale.ticks.length).toBeLessThan(12)
  })
})
