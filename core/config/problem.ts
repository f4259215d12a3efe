// One thing that is wrong with the config: where it is, what was expected, what was found, what to write instead.
import { formatPlace, InputError, type Place } from '../errors.ts'
import { mask } from './secrets.ts'

export const problemCodes = [
  'syntax',
  'tab_indentation',
  'duplicate_key',
  'key_not_text',
  'forbidden_key',
  'too_large',
  'too_deep',
  'too_many_aliases',
  'encoding',
  'empty',
  'unknown_key',
  'missing_key',
  'wrong_type',
  'wrong_value',
  'secret',
  'unknown_name',
  'cycle',
  'conflict'
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Keys and list indices from the root to a value. */
export type Path = readonly (string | number)[]

/** A problem before its place in the file is known: `at` says whether the key or the value is to blame. */
export interface Finding {
  readonly code: ProblemCode
  readonly path: Path
  readonly at: 'key' | 'value'
  readonly message: string
  readonly cure: string
  readonly expected?: string | undefined
  readonly found?: string | undefined
  /** Offset in the text, where it is known better than by the path. */
  readonly offset?: number | undefined
}

export interface ConfigProblem {
  readonly code: ProblemCode
  readonly place: Required<Place>
  /** Dotted path of the key, empty for the whole file. */
  readonly path: string
  readonly message: string
  readonly expected: string | null
  readonly found: string | null
  readonly cure: string
  /** The line of the file that the place is on, without secrets. */
  readonly source: string
}

/** `models.churn.train`, with quotes around a key that holds a dot. */
export function formatPath(path: Path): string {
  return path.map((key) => (typeof key === 'string' && key.includes('.') ? JSON.stringify(key) : key)).join('.')
}

/** A value as a message shows it: its type and, where it is short and no secret, the value. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  if (typeof value === 'string') return `text ${JSON.stringify(shorten(mask(value), 60))}`
  return typeof value === 'number' ? `number ${value}` : JSON.stringify(value)
}

/** `a`, `b` or `c` */
export function listWords(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}

/** Characters of a source line that are shown at most, so that the caret stays on the screen. */
const width = 100

/**
 * The problem for a terminal: place and message, the source line with a caret under the column, the cure.
 * Tabs are shown as arrows; other control characters are not passed on.
 */
export function formatProblem(problem: ConfigProblem): string {
  const { line, column } = problem.place
  const start = Math.max(0, column - width)
  const shown = problem.source.slice(start, start + width)
  const visible = shown.replaceAll('\t', '→').replace(/\p{Cc}/gu, '?')
  // An ideographic space is as wide as the characters that take two columns.
  const pad = visible
    .slice(0, column - 1 - start)
    .replace(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/g, '\u3000')
  const gutter = ' '.repeat(String(line).length)
  return [
    `${formatPlace(problem.place)}: ${problem.message}`,
    ...(shown.trim() === '' && column === 1
      ? []
      : [`  ${line} | ${visible}`, `  ${gutter} | ${pad.replace(/[^\u3000]/g, ' ')}^`]),
    `  -> ${problem.cure}`
  ].join('\n')
}

/** The config is wrong: every problem in words, and as data for who reads JSON. */
export class ConfigError extends InputError {
  readonly problems: readonly ConfigProblem[]
  constructor(problems: readonly ConfigProblem[], file: string) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
    super(`the config has ${count}\n${problems.map(formatProblem).join('\n')}`, {
      cure: 'change what is named above, then type `modelgate validate`',
      place: problems[0]?.place ?? { file }
    })
    this.problems = problems
  }
}
