// Trees to GitHub Markdown, within a budget of UTF-8 bytes.
import type { Nodes, Table } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as serialise, type Handle, type Options } from 'mdast-util-to-markdown'
import {
  details,
  emphasis,
  link,
  paragraph,
  report,
  type Block,
  type Details,
  type Drawing,
  type Report
} from './tree.ts'

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
  const whole = renderUpTo(report.children, budget.limit)
  if (whole !== undefined) return whole
  const notice = cutNotice(budget.whole)
  const room = budget.limit - bytes(render([notice])) - separator.length
  for (let kept = cutBlocks(report.children, room); ; kept = kept.slice(0, -1)) {
    const text = render([...kept, notice])
    if (bytes(text) <= budget.limit) return text
    if (kept.length === 0) return ''
  }
}

/** The blocks as Markdown, or undefined if that is over the limit; what can't fit is not even serialised, which is slow. */
function renderUpTo(blocks: readonly Block[], limit: number): string | undefined {
  if (leastBytes(blocks) > limit) return undefined
  const text = render(blocks)
  return bytes(text) <= limit ? text : undefined
}

/** Bytes of the bare text, which its Markdown has at least. */
function leastBytes(nodes: readonly Nodes[]): number {
  let sum = 0
  for (const node of nodes) {
    if ('value' in node) sum += bytes(node.value)
    if ('children' in node) sum += leastBytes(node.children) + (node.type === 'tableRow' ? 3 * node.children.length : 0)
  }
  return sum
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
    const text = renderUpTo([block], left - separator.length)
    if (text === undefined) {
      const part = cutBlock(block, left)
      return part === undefined ? kept : [...kept, part]
    }
    kept.push(block)
    left -= bytes(text) + separator.length
  }
  return kept
}

/** The part of a block that fits, or undefined if none is worth showing. */
function cutBlock(block: Block, room: number): Block | undefined {
  if (block.type === 'table') return cutTable(block, room)
  if (block.type === 'details') return cutDetails(block, room)
  return undefined
}

/** Each row of a table is one line of its own width, after the head and the line under it. */
function cutTable(table: Table, room: number): Table | undefined {
  let least = 0
  const tooMany = table.children.findIndex((row) => (least += leastBytes([row])) > room)
  const children = tooMany < 0 ? table.children : table.children.slice(0, tooMany)
  let left = room - separator.length
  const lines = render([{ ...table, children }])
    .trimEnd()
    .split('\n')
  const over = lines.findIndex((line) => (left -= bytes(line) + 1) < 0)
  const rows = (over < 0 ? lines.length : over) - 1
  return rows > 1 ? { ...table, children: children.slice(0, rows) } : undefined
}

function cutDetails(whole: Details, room: number): Details | undefined {
  const frame = bytes(render([details(whole.summary)])) + separator.length * 2
  const children = cutBlocks(whole.children, room - frame)
  return children.length > 0 ? { ...whole, children } : undefined
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}

/** Folded parts stand by themselves, so one that stands in many reports is serialised once. */
const folded = new WeakMap<Details, string>()

const renderDetails: Handle = (node: Details, _parent, state, info) => {
  const known = folded.get(node)
  if (known !== undefined) return known
  const body = state.containerFlow(node, info)
  const text = `<details><summary>${escapeHtml(node.summary)}</summary>\n\n${body}\n\n</details>`
  folded.set(node, text)
  return text
}

const renderDrawing: Handle = (node: Drawing, _parent, state, info) => state.containerFlow(node, info)

const options: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '_',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: { details: renderDetails, drawing: renderDrawing }
}

function render(blocks: readonly Block[]): string {
  return serialise(report(blocks), options)
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
