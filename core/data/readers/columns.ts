// Builds columns cell by cell. A column is one of numbers until a cell is none; then the reader begins again with texts.
import type { Column } from '../table.ts'
import { createInterner, type Interner } from './interning.ts'

/** A growing column of numbers. */
export interface NumberBuilder {
  values: Float64Array<ArrayBuffer>
}

/** A growing column of texts. */
export interface TextBuilder {
  codes: Int32Array<ArrayBuffer>
  readonly interner: Interner
}

export function numberBuilder(capacity: number): NumberBuilder {
  return { values: new Float64Array(capacity) }
}

export function textBuilder(capacity: number): TextBuilder {
  return { codes: new Int32Array(capacity), interner: createInterner() }
}

export function setNumber(builder: NumberBuilder, row: number, value: number): void {
  if (row >= builder.values.length) {
    const wide = new Float64Array(Math.max(16, builder.values.length * 2))
    wide.set(builder.values)
    builder.values = wide
  }
  builder.values[row] = value
}

export function setCode(builder: TextBuilder, row: number, code: number): void {
  if (row >= builder.codes.length) {
    const wide = new Int32Array(Math.max(16, builder.codes.length * 2))
    wide.set(builder.codes)
    builder.codes = wide
  }
  builder.codes[row] = code
}

export function builtColumn(name: string, builder: NumberBuilder | TextBuilder, rows: number): Column {
  return 'values' in builder
    ? { kind: 'number', name, values: builder.values.subarray(0, rows) }
    : { kind: 'text', name, codes: builder.codes.subarray(0, rows), words: builder.interner.words() }
}
