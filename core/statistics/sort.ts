// Sorting permutations of numbers in linear time.

/** Rows in rising order of their values; equal values keep the order of `start` (the rows' own by default). No NaN. */
export function risingOrder(values: Float64Array, start?: Uint32Array): Uint32Array {
  const order = start ? start.slice() : identity(values.length)
  if (isRising(values, order)) return order
  if (order.length < fewRows) return order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  return radixOrder(values, order)
}

/** Fewer rows than this are sorted quicker by comparing. */
const fewRows = 1024

/** The rows 0 to below `size`. */
export function identity(size: number): Uint32Array {
  const order = new Uint32Array(size)
  for (let row = 0; row < size; row += 1) order[row] = row
  return order
}

function isRising(values: Float64Array, order: Uint32Array): boolean {
  for (let at = 1; at < order.length; at += 1) {
    if ((values[order[at - 1] ?? 0] ?? 0) > (values[order[at] ?? 0] ?? 0)) return false
  }
  return true
}

/** Rows in rising order of the first key, those that tie by the second, and so on; what ties in all keeps its place. */
export function lexicalOrder(size: number, keys: readonly Float64Array[]): Uint32Array {
  const order = identity(size)
  sortRange(order, keys)
  return order
}

/** Sorts a part of an order in place: by the first key, then each run of equals by the rest. */
function sortRange(part: Uint32Array, keys: readonly Float64Array[]): void {
  const [key, ...rest] = keys
  if (!key || part.length < 2) return
  if (part.length < fewRows) {
    part.sort((a, b) => compareBy(keys, a, b))
    return
  }
  part.set(risingOrder(key, part))
  if (rest.length === 0) return
  for (let start = 0, end: number; start < part.length; start = end) {
    const value = key[part[start] ?? 0]
    for (end = start + 1; end < part.length && key[part[end] ?? 0] === value; end += 1);
    if (end - start > 1) sortRange(part.subarray(start, end), rest)
  }
}

function compareBy(keys: readonly Float64Array[], a: number, b: number): number {
  for (const key of keys) {
    const difference = (key[a] ?? 0) - (key[b] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Rows in falling order of their values; equal values keep the order of `start`. */
export function fallingOrder(values: Float64Array, start?: Uint32Array): Uint32Array {
  return risingOrder(
    values.map((value) => -value),
    start
  )
}

/** Least significant digit first, 16 bits at a time, on the bits of doubles made to rise as the doubles do. */
function radixOrder(values: Float64Array, rows: Uint32Array): Uint32Array {
  const size = rows.length
  const digits = risingDigits(values, rows)
  const counts = new Uint32Array(65536)
  let from = identity(size)
  let to = identity(size)
  for (let digit = 0; digit < 4; digit += 1) {
    counts.fill(0)
    for (let at = digit; at < digits.length; at += 4) counts[digits[at] ?? 0] = (counts[digits[at] ?? 0] ?? 0) + 1
    if (counts[digits[digit] ?? 0] === size) continue
    let sum = 0
    for (let value = 0; value < counts.length; value += 1) {
      const count = counts[value] ?? 0
      counts[value] = sum
      sum += count
    }
    for (const index of from) {
      const value = digits[index * 4 + digit] ?? 0
      const place = counts[value] ?? 0
      counts[value] = place + 1
      to[place] = index
    }
    ;[from, to] = [to, from]
  }
  for (let at = 0; at < size; at += 1) to[at] = rows[from[at] ?? 0] ?? 0
  return to
}

/** Four 16-bit digits for each row's value, the least significant first (little-endian machines, as all that run Node). */
function risingDigits(values: Float64Array, rows: Uint32Array): Uint16Array {
  const doubles = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at += 1) doubles[at] = (values[rows[at] ?? 0] ?? 0) + 0
  const digits = new Uint16Array(doubles.buffer)
  for (let at = 0; at < digits.length; at += 4) {
    const top = digits[at + 3] ?? 0
    if (top < 0x8000) digits[at + 3] = top | 0x8000
    else for (let digit = 0; digit < 4; digit += 1) digits[at + digit] = ~(digits[at + digit] ?? 0)
  }
  return digits
}
