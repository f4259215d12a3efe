import type { MetricRule } from '../../config/schema.ts'

/** What a rule asks of a first model, which has nothing to be compared with. */
export function boundsOnly(rule: MetricRule | undefined): MetricRule | undefined {
  if (!rule) return undefined
  const { goal, min, max } = rule
  return { goal, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}
