// Builders of Markdown trees (mdast). Reports are made of these, never of joined strings.
import type {
  BlockContent,
  Code,
  DefinitionContent,
  Emphasis,
  Heading,
  Html,
  InlineCode,
  Link,
  List,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  Strong,
  Table,
  TableCell,
  Text
} from 'mdast'
import type { DrawnSide } from './plots/drawn.ts'
import { safeText, shorten, textLimit } from './safe-text.ts'

/** A folded part of a report: `<details>` with a summary that is plain text. */
export interface Details extends Parent {
  type: 'details'
  summary: string
  children: Block[]
}

/** A plot: Markdown shows the children, which GitHub draws, and a page draws the sides itself. */
export interface Drawing extends Parent {
  type: 'drawing'
  sides: readonly DrawnSide[]
  children: Block[]
}

declare module 'mdast' {
  interface BlockContentMap {
    details: Details
    drawing: Drawing
  }
  interface RootContentMap {
    details: Details
    drawing: Drawing
  }
}

export type Block = BlockContent | DefinitionContent
/** Strings are text written by us; wrap what comes from evidence in `untrusted` or `code`. */
export type Inline = string | PhrasingContent

/** A whole document: its blocks stand in order of importance. */
export interface Report extends Root {
  children: Block[]
}

export function report(blocks: readonly Block[]): Report {
  return { type: 'root', children: [...blocks] }
}

export function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, ...content: readonly Inline[]): Heading {
  return { type: 'heading', depth, children: phrasing(content) }
}

export function paragraph(...content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: phrasing(content) }
}

export function strong(...content: readonly Inline[]): Strong {
  return { type: 'strong', children: phrasing(content) }
}

export function emphasis(...content: readonly Inline[]): Emphasis {
  return { type: 'emphasis', children: phrasing(content) }
}

/** Text from evidence, cut at `limit` characters. */
export function untrusted(text: string, limit?: number): Text {
  return { type: 'text', value: safeText(text, limit) }
}

/** What was said of an error, or is to be done next: as `untrusted`, with what stands between backticks in code font. */
export function withCode(text: string, limit?: number): readonly PhrasingContent[] {
  const parts = shorten(text, limit ?? textLimit).split(/(`[^`]+`)/)
  return parts
    .filter((part) => part !== '')
    .map((part, index) =>
      part.startsWith('`') && part.length > 2 ? code(part.slice(1, -1)) : between(part, index === 0, limit)
    )
}

/** With the blank on each side that parts it from the code beside it. */
function between(part: string, isFirst: boolean, limit: number | undefined): Text {
  const { value } = untrusted(part, limit)
  return { type: 'text', value: `${!isFirst && /^\s/.test(part) ? ' ' : ''}${value}${/\s$/.test(part) ? ' ' : ''}` }
}

/** A name or value from evidence, in code font. */
export function code(text: string): InlineCode {
  return { type: 'inlineCode', value: safeText(text) || ' ' }
}

/** A block of lines, as of a log: each is made safe word by word, so that columns and indents stay, and cut at 500 characters. */
export function codeBlock(text: string, lang?: string): Code {
  const value = text
    .split(/\r?\n/)
    .map((line) =>
      shorten(line.trimEnd(), 500)
        .replaceAll('\t', '  ')
        .split(/( +)/)
        .map((part) => (part.startsWith(' ') ? part : safeText(part, 500)))
        .join('')
    )
    .join('\n')
  return { type: 'code', value, ...(lang === undefined ? {} : { lang }) }
}

/** A Mermaid chart, which GitHub draws; `source` is ours, its labels already safe. */
export function mermaid(source: string): Code {
  return { type: 'code', lang: 'mermaid', value: source }
}

/** A link of ours; anything but https, http and in-page anchors becomes plain text. */
export function link(url: string, ...content: readonly Inline[]): Link | PhrasingContent {
  const children = phrasing(content)
  if (!/^(https?:\/\/|#)/.test(url)) return { type: 'emphasis', children }
  return { type: 'link', url: url.replace(/[\s<>]/g, encodeURIComponent), children }
}

export function list(items: readonly (readonly Inline[])[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] }))
  }
}

export type Align = 'left' | 'right' | 'center' | null

/** Rows shorter than the head are filled with empty cells. */
export function table(
  head: readonly (readonly Inline[])[],
  rows: readonly (readonly (readonly Inline[])[])[],
  align: readonly Align[] = []
): Table {
  return {
    type: 'table',
    align: head.map((_, i) => align[i] ?? null),
    children: [head, ...rows].map((cells) => ({
      type: 'tableRow',
      children: head.map((_, i) => cell(cells[i] ?? []))
    }))
  }
}

function cell(content: readonly Inline[]): TableCell {
  return { type: 'tableCell', children: phrasing(content) }
}

export function details(summary: string, ...children: readonly Block[]): Details {
  return { type: 'details', summary: safeText(summary, 300), children: [...children] }
}

export function drawing(sides: readonly DrawnSide[], children: readonly Block[]): Drawing {
  return { type: 'drawing', sides, children: [...children] }
}

/** An HTML comment, as a marker by which a comment is found again. Letters, digits and `:=._-` only. */
export function marker(text: string): Html {
  return { type: 'html', value: `<!-- ${text.replace(/[^\w:=. -]/g, '').replace(/--+/g, '-')} -->` }
}

function phrasing(content: readonly Inline[]): PhrasingContent[] {
  return content.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part))
}
