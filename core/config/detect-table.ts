// Which columns of a predictions file are id, target, prediction and scores, and what task that makes.
import type { EvaluationConfig } from './evaluation-schema.ts'

export interface TableGuess {
  readonly task?: EvaluationConfig['task']
  readonly id?: string | undefined
  readonly target?: string | undefined
  readonly prediction?: string | undefined
  readonly score?: string | undefined
  readonly positive?: string | undefined
}

const names = {
  id: /^(?:id|index|row|key|uuid|.+_id|.+Id)$/,
  target: /^(?:target|label|labels|truth|ground_truth|actual|y|y_true|true|true_label|expected|observed)$/i,
  prediction: /^(?:prediction|predictions|predicted|pred|preds|y_pred|y_hat|yhat|predicted_\w+|pred_label|forecast)$/i,
  score: /^(?:score|prob|proba|probability|y_score|y_prob|y_proba|risk)$/i
} as const
const prefixes = /^(prob_|proba_|score_|p_)/i

/** Columns by their names alone. */
export function namedColumns(columns: readonly string[]): TableGuess {
  const find = (pattern: RegExp) => columns.find((column) => pattern.test(column))
  const scores = columns.filter((column) => prefixes.test(column))
  const [first] = scores
  return {
    id: find(names.id),
    target: find(names.target),
    prediction: find(names.prediction),
    score: first === undefined ? find(names.score) : scores.length === 1 ? first : `${prefixes.exec(first)?.[1] ?? ''}*`
  }
}

/** Columns and task of a CSV file by its first lines; the last line, which may be cut, is left out. */
export function classifyTable(head: string): TableGuess {
  const [header, ...rows] = head
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .slice(0, head.endsWith('\n') ? undefined : -1)
    .filter((line) => line !== '')
    .map(cells)
  if (header === undefined) return {}
  const named = namedColumns(header)
  const taken = new Set([named.id, named.target, named.prediction, named.score])
  const free = header.filter((column) => !taken.has(column) && !prefixes.test(column))
  const target = named.target ?? (named.prediction !== undefined && free.length === 1 ? free[0] : undefined)
  const at = target === undefined ? -1 : header.indexOf(target)
  const values = at < 0 ? [] : rows.flatMap((row) => row[at] ?? [])
  const positive = named.score?.replace(prefixes, '')
  const isClass = positive !== undefined && positive !== named.score && values.includes(positive)
  return { ...named, target, task: taskOf(values), ...(isClass ? { positive } : {}) }
}

function taskOf(values: readonly string[]): TableGuess['task'] {
  const distinct = new Set(values)
  if (distinct.size < 2) return undefined
  const numbers = values.map(Number)
  const isMeasured = numbers.every(Number.isFinite) && (!numbers.every(Number.isInteger) || distinct.size > 20)
  if (isMeasured && distinct.size > 2) return 'regression'
  return distinct.size === 2 ? 'binary' : 'multiclass'
}

/** The cells of one line of CSV. */
function cells(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
  )
}
