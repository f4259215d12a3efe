// A replay for people: what the gate would have said of each earlier change, the noise of each metric, and what follows.
import { fewestDifferences } from '../replay/noise.ts'
import type { Judged, Noise, Replay, ReplayedChange } from '../replay/replay.ts'
import { formatNumber, formatSigned } from './numbers.ts'
import { safeText } from './safe-text.ts'
import { heading, paragraph, table, untrusted, list, type Block } from './tree.ts'
import { verdictIcons } from './verdict.ts'

/** Cells are text from evidence, made safe where they are shown. */
export interface Cells {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** More metrics than this don't fit beside each other. */
const mostColumns = 4

export function replayHeading({ model, asked, what, changes }: Replay): string {
  const few = changes.length < asked ? `${changes.length} of the ${asked} asked for` : `the last ${asked}`
  return changes.length === 0 ? `${model}: nothing to replay` : `${model}: ${few} ${what}`
}

export function changeCells(replay: Replay): Cells {
  const shown = replay.noise.slice(0, mostColumns)
  const head = ['change', 'when', 'title', ...shown.map(nameOf), 'as written']
  const rows = replay.changes.map((change) => [
    change.id,
    change.at.slice(0, 10),
    safeText(change.title, 36),
    ...shown.map(({ metric }) => measured(change.metrics.find((each) => each.metric === metric))),
    gateOf(change, 'gate')
  ])
  if (!isProposed(replay)) return { head, rows }
  return {
    head: [...head, 'as proposed'],
    rows: rows.map((row, index) => {
      const change = replay.changes[index]
      return [...row, change === undefined ? '' : gateOf(change, 'proposed')]
    })
  }
}

export function noiseCells({ noise }: Replay): Cells {
  return {
    head: ['metric', 'course', 'differences', 'spread', 'max_regression', ''],
    rows: noise.map((each) => [
      nameOf(each),
      sparkline(each.values),
      String(each.differences),
      each.spread === null ? '–' : `${formatNumber(Number(each.spread.toPrecision(2)))}${unitOf(each)}`,
      each.outcome === 'proposed'
        ? `${limitOf(each.written)} → ${limitOf(each.max_regression)}`
        : limitOf(each.written),
      words(each)
    ])
  }
}

/** What both tables come to, in sentences. */
export function replaySentences(replay: Replay): readonly string[] {
  const { changes, noise, notes } = replay
  const count = (by: 'verdict' | 'proposed') => changes.filter((change) => change[by] === 'fail').length
  const held = `As written the gate would have held ${count('verdict')} of ${changes.length}`
  return [
    ...(changes.length === 0 ? [] : [`${held}${isProposed(replay) ? `, as proposed ${count('proposed')}` : ''}.`]),
    ...(noise.length === 0 ? ['The model has no rule under `metrics:`, so there is nothing to hold.'] : []),
    ...(isProposed(replay)
      ? [
          'Proposed is 1.645 x 1.4826 x the median size of a difference, rounded up: a change without any effect then passes 19 times in 20. Real gains and losses are among these differences, so look at the table before you take it.'
        ]
      : []),
    ...notes
  ]
}

export function renderReplay(replay: Replay): readonly Block[] {
  return [
    heading(3, untrusted(replayHeading(replay))),
    ...(replay.changes.length === 0 ? [] : [tableOf(changeCells(replay)), tableOf(noiseCells(replay))]),
    paragraph(untrusted(replaySentences(replay)[0] ?? '', 500)),
    ...listed(replaySentences(replay).slice(1))
  ]
}

function listed(sentences: readonly string[]): readonly Block[] {
  return sentences.length === 0 ? [] : [list(sentences.map((sentence) => [untrusted(sentence, 500)]))]
}

function tableOf({ head, rows }: Cells): Block {
  return table(
    head.map((cell) => [untrusted(cell)]),
    rows.map((row) => row.map((cell) => [untrusted(cell)]))
  )
}

function isProposed({ noise }: Replay): boolean {
  return noise.some(({ outcome }) => outcome === 'proposed')
}

const nameOf = ({ metric, goal }: Noise): string => `${safeText(metric, 40)} ${goal === 'maximize' ? '↑' : '↓'}`
const unitOf = ({ unit }: Noise): string => (unit === 'percent' ? '%' : '')
const limitOf = (limit: number | string | null): string => (limit === null ? 'none' : String(limit))

function measured(judged: Judged | undefined): string {
  if (judged?.after == null) return '–'
  const { before, after } = judged
  return before === null ? formatNumber(after) : `${formatNumber(after)} (${formatSigned(rounded(after - before))})`
}

/** Three digits of a difference are enough to see it. */
const rounded = (value: number): number => Number(value.toPrecision(3))

function gateOf(change: ReplayedChange, by: 'gate' | 'proposed'): string {
  const verdict = by === 'gate' ? change.verdict : change.proposed
  if (verdict === 'absent') return '– no metric'
  const failing = change.metrics.filter((metric) => metric[by] === 'fail').map(({ metric }) => safeText(metric, 40))
  return `${verdictIcons[verdict]} ${verdict}${failing.length === 0 ? '' : ` ${failing.join(', ')}`}`
}

function words({ outcome, differences, written }: Noise): string {
  switch (outcome) {
    case 'proposed':
      return written === null ? 'proposed: the rule has none' : 'proposed'
    case 'kept':
      return 'fits the noise'
    case 'too_few':
      return `too few: ${differences} differences, ${fewestDifferences} are needed`
    case 'no_noise':
      return 'no noise seen: half or more changed nothing'
    case 'absent':
      return 'not in this history'
  }
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** One bar for each value, from the lowest to the highest of them. */
export function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return values
    .map((value) => bars[high > low ? Math.round(((value - low) / (high - low)) * (bars.length - 1)) : 3])
    .join('')
}
