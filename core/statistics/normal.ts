// The standard normal distribution.

/** P(Z > z), to about 1e-15 relative: a series near the middle, Lentz's continued fraction in the tail (DLMF 7.6.1, 7.9.3). */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return NaN
  if (z < 0) return 1 - normalTail(-z)
  const x = z / Math.SQRT2
  if (x < 1.5) return (1 - erfSeries(x)) / 2
  return erfcFraction(x) / 2
}

/** P(|Z| > |z|). */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalTail(Math.abs(z)))
}

function erfSeries(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 200; n += 1) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

function erfcFraction(x: number): number {
  if (x > 27) return 0
  let fraction = x
  let [c, d] = [x, 0]
  for (let n = 1; n < 500; n += 1) {
    const a = n / 2
    d = 1 / (x + a * d)
    c = x + a / c
    const step = c * d
    fraction *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction)
}

/** z with P(Z < z) = `share`, by bisection to full precision; infinite at 0 and 1. */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) return share === 0 ? -Infinity : share === 1 ? Infinity : NaN
  let [low, high] = [-40, 40]
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2
    if (normalTail(-middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
