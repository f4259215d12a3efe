// Seeded random numbers: the same seed and stream give the same numbers on every machine and in every thread.

/** Gives unsigned 32-bit integers, evenly. */
export type Random = () => number

/**
 * sfc32 by Chris Doty-Humphrey (PractRand), period about 2^128. Each stream (a bootstrap resample, a slice) has a state of
 * its own, mixed from seed and stream by splitmix32, so that it doesn't matter which thread draws from which stream.
 */
export function createRandom(seed: number, stream: number): Random {
  let state = mixed(mixed(seed >>> 0) ^ mixed((stream >>> 0) + 0x85ebca6b) ^ Math.floor(seed / 2 ** 32))
  const nextState = (): number => (state = mixed(state + 0x9e3779b9))
  let [a, b, c, d] = [nextState(), nextState(), nextState() ^ seed, 1]
  const random = (): number => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let warm = 0; warm < 12; warm += 1) random()
  return random
}

function mixed(value: number): number {
  let z = value | 0
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
  return z ^ (z >>> 15)
}
