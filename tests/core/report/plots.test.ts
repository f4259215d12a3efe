import { describe, expect, test } from '@jest/globals'
import { SyntaxValidator } from 'fast-xml-validator'
import type { Plot, Point } from '../../../core/metrics/plots.ts'
import { renderPage } from '../../../core/report/html.ts'
import { toMarkdown } from '../../../core/report/markdown.ts'
import { comparedPlotBlocks, plotBlocks } from '../../../core/report/plots/blocks.ts'
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

describe('plots of both sides of a comparison', () => {
  const names = { baseline: 'v1.0.0 (live)', candidate: '<candidate>' }
  const compared = {
    baseline: {
      line: curve([
        [0, 0],
        [1, 1]
      ]),
      matrix: matrix(1)
    },
    candidate: {
      line: curve([
        [0, 1],
        [2, 1]
      ]),
      matrix: matrix(2),
      gone: plots.bars as Plot
    }
  }
  const blocks = comparedPlotBlocks(compared, names)

  test('are one chart with two curves in colours that are named, else one after the other', () => {
    const markdown = toMarkdown(report(blocks))
    expect(markdown).toContain('grey is v1.0.0 (live), blue is')
    expect(markdown).toContain('plotColorPalette: "#6e7781, #0969da, #d0d7de"')
    expect(markdown.match(/^ {2}line \[/gm)).toHaveLength(3)
    expect(markdown).toContain('x-axis "x" 0 --> 2')
    expect(markdown).toMatch(/\*\*v1\.0\.0 \(live\)\*\*[\s\S]*\| `no` \| 1 \|[\s\S]*candidate[\s\S]*\| `no` \| 2 \|/)
    expect(markdown).not.toContain('<candidate>')
  })

  test('are SVG on a page: two curves in one picture, a picture for each matrix, and what one side alone has', () => {
    const section = { title: 'a part', text: '', walks: [], report: report(blocks), lines: [] }
    const page = renderPage('a title', '', [section])
    const images = [...page.matchAll(/src="data:image\/svg\+xml,([^"]+)"/g)].map(([, svg = '']) =>
      decodeURIComponent(svg)
    )
    expect(images.map((svg) => svg.match(/<polyline/g)?.length ?? 0)).toEqual([2, 0, 0, 0])
    for (const svg of images) expect(new SyntaxValidator().validate(svg)).toBe(true)
    expect(images[0]).toContain('v1.0.0 (live)')
    expect(images[1]).toContain('Confusion: v1.0.0 (live)')
    expect(page).not.toContain('xychart')
  })
})

function curve(points: readonly Point[]): Plot {
  return { kind: 'line', title: 'Curve', x: 'x', y: 'y', diagonal: true, points: [...points] }
}

function matrix(cell: number): Plot {
  return { kind: 'matrix', title: 'Confusion', classes: ['no'], cells: [[cell]] }
}

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
