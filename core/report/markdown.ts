// Trees to GitHub Markdown, within a budget of UTF-8 bytes.
import type { Table } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as serialise, type Handle, type Options } from 'mdast-util-to-markdown'
import { details, emphasis, link, paragraph, report, type Block, type Details, type Report } from './tree.ts'

export interface Budget {
  /** UTF-8 bytes; GitHub allows 65,535 in a check run's summary and 65,536 in a comment. */
  readonly limit: number
  /** Where the whole report is, for a reader of one that was cut. */
  readonly whole?: string
}

export const defaultLimit = 65_000

/**
 * Markdown of a tree whose blocks stand in order of importance. What goes over the budget is cut from the end: table
 * rows and folded parts first, then whole blocks; a last line says so and links to the whole.
 */
export function toMarkdown(report: Report, budget: Budget = { limit: defaultLimit }): string {
  const whole = render(report.children)
  if (bytes(whole) <= budget.limit) return whole
  const notice = cutNotice(budget.whole)
  const room = budget.limit - bytes(render([notice])) - separator.length
  for (let kept = cutBlocks(report.children, room); ; kept = kept.slice(0, -1)) {
    const text = render([...kept, notice])
    if (bytes(text) <= budget.limit) return text
    if (kept.length === 0) return ''
  }
}

const separator = '\n\n'

function cutNotice(whole: string | undefined): Block {
  const where = whole === undefined ? [] : [' ', link(whole, 'See the whole report.')]
  return paragraph(emphasis('This report was cut to fit.'), ...where)
}

function cutBlocks(blocks: readonly Block[], room: number): Block[] {
  const kept: Block[] = []
  let left = room
  for (const block of blocks) {
    const size = bytes(render([block])) + separator.length
    if (size > left) {
      const part = cutBlock(block, left)
      return part === undefined ? kept : [...kept, part]
    }
    kept.push(block)
    left -= size
  }
  return kept
}

/** The part of a block that fits, or undefined if none is worth showing. */
function cutBlock(block: Block, room: number): Block | undefined {
  if (block.type === 'table') return cutTable(block, room)
  if (block.type === 'details') return cutDetails(block, room)
  return undefined
}

function cutTable(table: Table, room: number): Table | undefined {
  let [fits, tooMany] = [1, table.children.length]
  const first = (rows: number): Table => ({ ...table, children: table.children.slice(0, rows) })
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (bytes(render([first(middle)])) + separator.length <= room) fits = middle
    else tooMany = middle
  }
  return fits > 1 ? first(fits) : undefined
}

function cutDetails(folded: Details, room: number): Details | undefined {
  const frame = bytes(render([details(folded.summary)])) + separator.length * 2
  const children = cutBlocks(folded.children, room - frame)
  return children.length > 0 ? { ...folded, children } : undefined
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}

const renderDetails: Handle = (node: Details, _parent, state, info) => {
  const body = state.containerFlow(node, info)
  return `<details><summary>${escapeHtml(node.summary)}</summary>\n\n${body}\n\n</details>`
}

const options: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '_',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: { details: renderDetails }
}

function render(blocks: readonly Block[]): string {
  return serialise(report(blocks), options)
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
