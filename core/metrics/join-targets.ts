// Targets taken from the data by id: what the predictions file says of them is only checked.
import { InputError } from '../errors.ts'
import { codes, floats } from '../data/arrays.ts'
import { columnOf, placeOf, textAt, whereIs, type Column, type Table } from '../data/table.ts'
import { sameLabel } from './labels.ts'
import { requireUniqueIds } from './test-data.ts'

const shownRows = 5

/**
 * The predictions with the data's targets, and with every other column of the data that they lack, for slices. Throws
 * InputError where a row of either has no partner (leaving hard rows out would flatter a model), where an id is there twice, and
 * where the predictions' own target differs from the data's.
 */
export function joinTargets(
  predictions: Table,
  data: Table,
  { id, target }: { readonly id: string; readonly target: string }
): Table {
  const places = dataRows(predictions, data, id)
  const truth = pickedColumn(columnOf(data, target), places)
  const claimed = predictions.columns.get(target)
  if (claimed) requireEqual(predictions, columnOf(predictions, id), claimed, truth)
  const columns = new Map(predictions.columns)
  for (const [name, column] of data.columns) if (!columns.has(name)) columns.set(name, pickedColumn(column, places))
  columns.set(target, truth)
  return { ...predictions, columns }
}

/** For each row of the predictions the row of the data with its id. */
function dataRows(predictions: Table, data: Table, id: string): Uint32Array {
  const [wanted, known] = [columnOf(predictions, id), columnOf(data, id)]
  requireUniqueIds(predictions, wanted)
  requireUniqueIds(data, known)
  const rows = new Map<string | null, number>()
  for (let row = 0; row < data.rows; row += 1) rows.set(textAt(known, row), row)
  const places = new Uint32Array(predictions.rows)
  for (let row = 0; row < predictions.rows; row += 1) {
    const place = rows.get(textAt(wanted, row))
    if (place === undefined) {
      throw new InputError(
        `${data.file} has no row with ${id} ${JSON.stringify(textAt(wanted, row))}, which ${predictions.file} predicts ${whereIs(predictions, row)}`,
        {
          cure: 'predict the rows of the test data, each once; check that both files name rows by the same id',
          place: placeOf(predictions, row)
        }
      )
    }
    places[row] = place
  }
  if (predictions.rows < data.rows) throw unpredicted(predictions, data, known, places)
  return places
}

function unpredicted(predictions: Table, data: Table, ids: Column, places: Uint32Array): InputError {
  const predicted = new Set(places)
  const rows = Array.from({ length: data.rows }, (_, row) => row).filter((row) => !predicted.has(row))
  const shown = rows.slice(0, shownRows).map((row) => JSON.stringify(textAt(ids, row)))
  return new InputError(
    `${predictions.file} has no prediction for ${rows.length} rows of ${data.file}, the first with ${ids.name} ${shown.join(', ')}`,
    {
      cure: 'predict every row of the test data, or name the test data alone as the data',
      place: { file: predictions.file }
    }
  )
}

function pickedColumn(column: Column, rows: Uint32Array): Column {
  if (column.kind === 'number')
    return { ...column, values: floats(rows.length, (row) => column.values[rows[row] ?? 0] ?? NaN) }
  return { ...column, codes: codes(rows.length, (row) => column.codes[rows[row] ?? 0] ?? -1) }
}

function requireEqual(predictions: Table, ids: Column, claimed: Column, truth: Column): void {
  const different: number[] = []
  let count = 0
  for (let row = 0; row < predictions.rows; row += 1) {
    if (sameTarget(textAt(claimed, row), textAt(truth, row))) continue
    count += 1
    if (different.length < shownRows) different.push(row)
  }
  const [first] = different
  if (first === undefined) return
  const shown = different.map(
    (row) =>
      `${JSON.stringify(textAt(ids, row))} (predictions ${String(textAt(claimed, row))}, data ${String(textAt(truth, row))})`
  )
  throw new InputError(
    `${predictions.file} has other targets than the data in ${count} rows: ${ids.name} ${shown.join(', ')}${count > shown.length ? ', ...' : ''}`,
    {
      cure: `leave ${claimed.name} out of the predictions, for targets come from the data; or predict the same data`,
      place: placeOf(predictions, first)
    }
  )
}

function sameTarget(claimed: string | null, truth: string | null): boolean {
  if (claimed === null || truth === null) return claimed === truth
  return sameLabel(claimed, truth)
}
