// Wilson's interval for a proportion (Wilson 1927), the score test turned round.

const z = 1.959963984540054

/** 95% interval of `successes` out of `trials`; [NaN, NaN] without trials. */
export function wilson(successes: number, trials: number): readonly [number, number] {
  if (trials === 0) return [NaN, NaN]
  const share = successes / trials
  const spread =
    (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / (1 + (z * z) / trials)
  const centre = (share + (z * z) / (2 * trials)) / (1 + (z * z) / trials)
  return [successes === 0 ? 0 : Math.max(0, centre - spread), successes === trials ? 1 : Math.min(1, centre + spread)]
}
