// Classes out of columns. Labels compare as texts, numbers as numbers: 1, "1" and "1.0" are one class.
import { InputError } from '../errors.ts'
import { columnOf, firstMissing, numberOf, placeOf, whereIs, type Column, type Table } from '../data/table.ts'

/** One column's classes: `classes[codes[row]]` is the label of a row. */
export interface Labels {
  readonly labels: readonly string[]
  readonly codes: Int32Array
}

/** The form in which labels are compared. */
export function labelOf(text: string): string {
  const trimmed = text.trim()
  const value = trimmed === '' ? undefined : numberOf(trimmed)
  if (value !== undefined && Number.isFinite(value)) return String(value === 0 ? 0 : value)
  return /^(true|false)$/i.test(trimmed) ? trimmed.toLowerCase() : text
}

/** Whether two files mean the same label: `true` of one is `1` of the other. */
export function sameLabel(a: string, b: string): boolean {
  return a === b || digitOf(labelOf(a)) === digitOf(labelOf(b))
}

function digitOf(label: string): string {
  return label === 'true' ? '1' : label === 'false' ? '0' : label
}

/** The labels of a column. Throws InputError at the first missing one. */
export function labelsOf(table: Table, name: string): Labels {
  const column = columnOf(table, name)
  const missing = firstMissing(column)
  if (missing >= 0) {
    throw new InputError(`${table.file} has no ${JSON.stringify(name)} ${whereIs(table, missing)}`, {
      cure: `fill ${JSON.stringify(name)} in every row, or leave rows without it out of the file`,
      place: placeOf(table, missing)
    })
  }
  return partlyLabelled(column)
}

/** The labels of a column; code -1 where a cell is missing. */
export function partlyLabelled(column: Column): Labels {
  return column.kind === 'number' ? numberLabels(column.values) : textLabels(column)
}

function numberLabels(values: Float64Array): Labels {
  const known = new Map<number, number>()
  const codes = new Int32Array(values.length)
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN
    let code = Number.isNaN(value) ? -1 : known.get(value)
    if (code === undefined) known.set(value, (code = known.size))
    codes[row] = code
  }
  return { labels: [...known.keys()].map((value) => String(value === 0 ? 0 : value)), codes }
}

function textLabels(column: Extract<Column, { kind: 'text' }>): Labels {
  const known = new Map<string, number>()
  const meaning = new Int32Array(column.words.size)
  for (let code = 0; code < meaning.length; code += 1) {
    const label = labelOf(column.words.at(code))
    let index = known.get(label)
    if (index === undefined) known.set(label, (index = known.size))
    meaning[code] = index
  }
  return { labels: [...known.keys()], codes: column.codes.map((code) => meaning[code] ?? -1) }
}

/** Columns of labels over one list of classes: numbers in their order, else texts by code units, as scikit-learn sorts them. */
export interface SharedLabels {
  readonly classes: readonly string[]
  readonly columns: readonly Int32Array[]
}

export function shareClasses(columns: readonly Labels[], more: readonly string[] = []): SharedLabels {
  const unified = withOneBoolean(columns)
  const classes = sortedLabels(new Set([...unified.flatMap(({ labels }) => labels), ...more]))
  const place = new Map(classes.map((label, index) => [label, index]))
  return {
    classes,
    columns: unified.map(({ labels, codes }) => {
      const meaning = labels.map((label) => place.get(label) ?? 0)
      return codes.map((code) => meaning[code] ?? -1)
    })
  }
}

/** Where one column says true and false and another 1 and 0, both mean 1 and 0. */
function withOneBoolean(columns: readonly Labels[]): readonly Labels[] {
  const all = (labels: readonly string[], allowed: readonly string[]) =>
    labels.every((label) => allowed.includes(label))
  const someTruth = columns.some(({ labels }) => all(labels, ['true', 'false']))
  const someDigits = columns.some(({ labels }) => all(labels, ['0', '1']))
  if (!someTruth || !someDigits) return columns
  return columns.map(({ labels, codes }) => ({ labels: labels.map(digitOf), codes }))
}

export function sortedLabels(labels: Iterable<string>): string[] {
  const list = [...labels]
  const numeric = list.every((label) => Number.isFinite(numberOf(label)))
  return numeric ? list.sort((a, b) => Number(a) - Number(b)) : list.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** Labels that mean yes, in the order in which they are looked for. */
const positiveLabels = ['1', 'true', 'yes', 'y', 'positive', 'pos', 't']

/** The positive class: the one named, else the one that says so, else the greater label; `guessed` where it is the last. */
export function positiveOf(
  classes: readonly string[],
  named: string | number | boolean | undefined
): { readonly label: string; readonly guessed: boolean } {
  if (named !== undefined) {
    const label = labelOf(String(named))
    if (classes.includes(label)) return { label, guessed: false }
    const spoken =
      label === 'true' && classes.includes('1') ? '1' : label === '1' && classes.includes('true') ? 'true' : label
    return { label: spoken, guessed: false }
  }
  for (const wanted of positiveLabels) {
    const found = classes.find((label) => label.toLowerCase() === wanted)
    if (found !== undefined) return { label: found, guessed: false }
  }
  const digits = classes.every((label) => label === '0')
  return digits ? { label: '1', guessed: false } : { label: classes[classes.length - 1] ?? '1', guessed: true }
}
