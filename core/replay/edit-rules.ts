// Writes proposed values of `max_regression` into the text of a config, and leaves every other character as it is.
import { isMap, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml'

export interface Proposal {
  readonly model: string
  readonly metric: string
  readonly max_regression: number | string
}

interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** `text` is a config without errors. A rule that is an alias, or is merged from elsewhere, is left as it is. */
export function withRegressions(text: string, proposals: readonly Proposal[]): string {
  const document = parseDocument(text, { keepSourceTokens: true })
  return proposals
    .flatMap((proposal) => spliceOf(document, proposal, text) ?? [])
    .toSorted((a, b) => b.start - a.start)
    .reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text)
}

/** Whether every proposal can be written: not so behind an alias. */
export function canWrite(text: string, proposal: Proposal): boolean {
  return spliceOf(parseDocument(text), proposal, text) !== null
}

function spliceOf(document: Document, { model, metric, max_regression: limit }: Proposal, text: string): Splice | null {
  const rule: unknown = document.getIn(['models', model, 'metrics', metric], true)
  if (!isMap(rule)) return null
  const written = rangeOf(rule, 'max_regression')
  if (written !== null) return { start: written[0], end: written[1], text: String(limit) }
  const goal = rangeOf(rule, 'goal')
  if (goal === null) return null
  const put = `max_regression: ${limit}`
  if (rule.flow === true) return { start: goal[1], end: goal[1], text: `, ${put}` }
  const pair = rule.items.find(({ key }) => isScalar(key) && key.value === 'goal')
  const start = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1)
  return { start, end: start, text: `${put}${text.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(indent)}` }
}

/** Offsets of a value as it is written, without comments behind it. */
function rangeOf(map: YAMLMap, key: string): readonly [number, number] | null {
  const value: unknown = map.get(key, true)
  return isScalar(value) && value.range ? [value.range[0], value.range[1]] : null
}
