// The false discovery rate among many tests (Benjamini and Hochberg 1995).

/** Adjusted p-values in the order given: comparing them with q keeps the expected share of false discoveries at q. */
export function adjustBenjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((pValue, index) => ({ pValue, index })).sort((a, b) => b.pValue - a.pValue)
  const adjusted = new Array<number>(pValues.length).fill(1)
  let least = 1
  for (const [place, { pValue, index }] of order.entries()) {
    least = Math.min(least, pValue * (pValues.length / (pValues.length - place)))
    adjusted[index] = least
  }
  return adjusted
}
