// McNemar's exact test of two classifiers on the same rows (McNemar 1947, in its binomial form).

/**
 * Two-sided p-value of rows that only one side got right: under no difference each such row falls to either side like a
 * fair coin. 1 without such rows.
 */
export function mcnemarExact(onlyBaseline: number, onlyCandidate: number): number {
  const trials = onlyBaseline + onlyCandidate
  if (trials === 0) return 1
  const fewer = Math.min(onlyBaseline, onlyCandidate)
  let term = Math.exp(logFactorial(trials) - logFactorial(fewer) - logFactorial(trials - fewer) - trials * Math.LN2)
  let sum = 0
  for (let hits = fewer; hits >= 0 && term > 0; hits -= 1) {
    sum += term
    if (term < sum * 1e-17) break
    term *= hits / (trials - hits + 1)
  }
  return Math.min(1, 2 * sum)
}

/** ln(n!): exact sums for small n, Stirling's series (DLMF 5.11.1) above. */
function logFactorial(n: number): number {
  if (n < 32) {
    let product = 1
    for (let factor = 2; factor <= n; factor += 1) product *= factor
    return Math.log(product)
  }
  const x = n + 1
  const inverse = 1 / x
  const square = inverse * inverse
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)))
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series
}
