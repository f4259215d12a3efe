// Durations and percentages as people write them in the config.

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const durationPattern = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/

/** Milliseconds of `500ms`, `30s`, `40m`, `24h` or `14d`; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const match = durationPattern.exec(text)
  return match ? Number(match[1]) * units[match[2] as keyof typeof units] : undefined
}

/** The fraction (0.05) of a percentage (`5%`) or of a plain number; undefined for anything else. */
export function parseFraction(value: string | number): number | undefined {
  if (typeof value === 'number') return value
  const match = /^(-?\d+(?:\.\d+)?)%$/.exec(value)
  return match ? Number(match[1]) / 100 : undefined
}
