// Sorting permutations of numbers in linear time.

/** Rows in rising order of their values; equal values keep the order of `start` (the rows' own by default). No NaN. */
export function risingOrder(values: Float64Array, start?: Uint32Array): Uint32Array {
  const size = values.length
  const order = start ? start.slice() : Uint32Array.from({ length: size }, (_, row) => row)
  if (size < 1024) return order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  return radixOrder(values, order)
}

/** Rows in falling order of their values; equal values keep the order of `start`. */
export function fallingOrder(values: Float64Array, start?: Uint32Array): Uint32Array {
  return risingOrder(
    values.map((value) => -value),
    start
  )
}

/** Least significant digit first, 16 bits at a time, on the bits of doubles made to rise as the doubles do. */
function radixOrder(values: Float64Array, start: Uint32Array): Uint32Array {
  const size = values.length
  const keys = risingBits(values)
  let from: Uint32Array = start
  let to: Uint32Array = new Uint32Array(size)
  const counts = new Uint32Array(65536)
  for (let digit = 0; digit < 4; digit += 1) {
    counts.fill(0)
    for (let row = 0; row < size; row += 1) {
      const key = keys[row * 4 + digit] ?? 0
      counts[key] = (counts[key] ?? 0) + 1
    }
    if (counts[keys[digit] ?? 0] === size) continue
    let sum = 0
    for (let key = 0; key < 65536; key += 1) {
      const count = counts[key] ?? 0
      counts[key] = sum
      sum += count
    }
    for (const row of from) {
      const key = keys[row * 4 + digit] ?? 0
      const place = counts[key] ?? 0
      counts[key] = place + 1
      to[place] = row
    }
    ;[from, to] = [to, from]
  }
  return from
}

/** Four 16-bit digits for each value, the least significant first (little-endian machines, as all that run Node). */
function risingBits(values: Float64Array): Uint16Array {
  const bits = new Uint16Array(values.length * 4)
  new Float64Array(bits.buffer).set(values)
  for (let at = 0; at < bits.length; at += 4) {
    const top = bits[at + 3] ?? 0
    if (top === 0x8000 && bits[at] === 0 && bits[at + 1] === 0 && bits[at + 2] === 0) bits[at + 3] = 0x8000
    else if (top < 0x8000) bits[at + 3] = top | 0x8000
    else for (let digit = 0; digit < 4; digit += 1) bits[at + digit] = ~(bits[at + digit] ?? 0)
  }
  return bits
}
