// Typed arrays made value by value. `TypedArray.from` gathers a list of all values first, which costs memory by the row.

export function floats(size: number, valueOf: (row: number) => number): Float64Array {
  const values = new Float64Array(size)
  for (let row = 0; row < size; row += 1) values[row] = valueOf(row)
  return values
}

export function codes(size: number, codeOf: (row: number) => number): Int32Array {
  const values = new Int32Array(size)
  for (let row = 0; row < size; row += 1) values[row] = codeOf(row)
  return values
}
