// A report as one HTML page that needs nothing else: no script, no font, no network.
import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast'
import { h, s } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import { toHast, type State } from 'mdast-util-to-hast'
import type { StepRecord } from '../pipeline/evidence.ts'
import { stepTitles } from '../pipeline/words.ts'
import { renderSides } from './plots/svg.ts'
import type { Details, Drawing, Report } from './tree.ts'
import type { ModelWalk } from './walk.ts'

/** One part of a page: what happened, the way each model went, and the report. */
export interface PageSection {
  readonly title: string
  readonly text: string
  readonly walks: readonly ModelWalk[]
  readonly report: Report | null
  /** Plain lines, such as a log or an audit trail. */
  readonly lines: readonly string[]
}

export function renderPage(title: string, intro: string, sections: readonly PageSection[]): string {
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', css)
    ]),
    h('body', [h('main', [h('h1', title), h('p.intro', intro), ...sections.map(sectionElement)])])
  ])
  const root: HastRoot = { type: 'root', children: [{ type: 'doctype' }, page] }
  return `${toHtml(root)}\n`
}

function sectionElement({ title, text, walks, report, lines }: PageSection): Element {
  const shown = walks.filter(({ records }) => records.length > 0)
  return h('section', [
    h('h2', title),
    h('p', text),
    ...shown.map(wayThrough),
    ...(report === null ? [] : [h('article', [reportElement(report)])]),
    ...(lines.length === 0 ? [] : [h('pre', lines.join('\n'))])
  ])
}

function reportElement(report: Report): HastNodes {
  return toHast(report, { handlers: { details: detailsElement, drawing: drawingElement } })
}

/** As images, in which nothing can run. */
function drawingElement(_state: State, { sides }: Drawing): Element {
  const images = renderSides(sides).map(({ title, svg }) =>
    h('img', { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: title, loading: 'lazy' })
  )
  return h('div.plots', images)
}

function detailsElement(state: State, node: Details): Element {
  return h('details', [h('summary', node.summary), ...state.all(node)])
}

const colours: Readonly<Record<StepRecord['result'] | 'open', readonly [string, string]>> = {
  pass: ['#dafbe1', '#1a7f37'],
  fail: ['#ffebe9', '#cf222e'],
  pending: ['#fff8c5', '#9a6700'],
  unavailable: ['#fff8c5', '#9a6700'],
  open: ['#f6f8fa', '#8c959f']
}
const [width, gap, height] = [124, 14, 52]

/** The way of one model: a box for each of its steps, coloured by how it ended. */
function wayThrough({ model, planned, records }: ModelWalk): Element {
  const boxes = planned.flatMap((step, index) => {
    const record = records.find((known) => known.step === step)
    const [fill, stroke] = colours[record?.result ?? 'open']
    const x = index * (width + gap) + 1
    return [
      ...(index === 0 ? [] : [s('line', { x1: x - gap, y1: height / 2, x2: x, y2: height / 2, stroke: '#8c959f' })]),
      s('g', [
        s('title', record === undefined ? stepTitles[step] : `${stepTitles[step]}: ${record.summary}`),
        s('rect', { x, y: 1, width, height: height - 2, rx: 8, fill, stroke }),
        s('text', { x: x + width / 2, y: 22, 'text-anchor': 'middle', 'font-weight': 600, fill: stroke }, step),
        s(
          'text',
          { x: x + width / 2, y: 40, 'text-anchor': 'middle', 'font-size': 11, fill: '#57606a' },
          clip(record?.summary ?? '')
        )
      ])
    ]
  })
  const total = planned.length * (width + gap) - gap + 2
  return h('figure', [
    h('figcaption', model),
    s(
      'svg',
      { viewBox: `0 0 ${total} ${height}`, width: total, height, role: 'img', 'aria-label': `the way of ${model}` },
      boxes
    )
  ])
}

function clip(text: string): string {
  return text.length <= 19 ? text : `${text.slice(0, 18)}…`
}

const css = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1f2328; margin: 0; background: #fff; }
main { max-width: 72rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; margin-bottom: .3rem; } .intro { color: #57606a; margin-top: 0; }
section { border-top: 1px solid #d0d7de; padding-top: .5rem; margin-top: 2rem; }
figure { margin: .6rem 0; overflow-x: auto; } figcaption { font-weight: 600; }
.plots { display: flex; flex-wrap: wrap; gap: .5rem; } .plots img { max-width: 100%; height: auto; border: 1px solid #d0d7de; border-radius: 6px; }
svg { font: 13px system-ui, sans-serif; max-width: 100%; height: auto; }
article { border: 1px solid #d0d7de; border-radius: 8px; padding: .2rem 1.2rem; margin: 1rem 0; overflow-x: auto; }
article h2 { font-size: 1.2rem; } article h3 { font-size: 1.05rem; }
table { border-collapse: collapse; margin: .8rem 0; } th, td { border: 1px solid #d0d7de; padding: .3rem .6rem; text-align: left; }
td[align=right], th[align=right] { text-align: right; font-variant-numeric: tabular-nums; }
code { background: #eff1f3; border-radius: 4px; padding: .1em .3em; font-size: .9em; }
pre { background: #f6f8fa; border-radius: 8px; padding: .8rem 1rem; overflow-x: auto; font-size: .85rem; }
pre code { background: none; padding: 0; } details { margin: .6rem 0; } summary { cursor: pointer; color: #0969da; }
`
