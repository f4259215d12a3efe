// Successive halving: K. Jamieson and A. Talwalkar, "Non-stochastic best arm identification and hyperparameter
// optimization", AISTATS 2016, algorithm 1; the rungs are those of L. Li et al., "Hyperband", JMLR 18 (2018), section 3.1:
// with n sets and least budget r, rung i trains floor(n / eta^i) of them with budget r * eta^i.
import type { HalvingConfig } from '../config/train-schema.ts'

export interface Rung {
  readonly trials: number
  readonly budget: number
}

/** Rungs until the budget would pass `max`; the last has exactly `max`, and every rung one set at least. */
export function rungsOf({ min, max, eta }: HalvingConfig, sets: number): readonly Rung[] {
  // 1e-9: log(27) / log(3) is a little under 3
  const last = Math.floor(Math.log(max / min) / Math.log(eta) + 1e-9)
  return Array.from({ length: last + 1 }, (_, rung) => ({
    trials: Math.max(1, Math.floor(sets / eta ** rung + 1e-9)),
    budget: rung === last ? max : budgetOf(min * eta ** rung, min, max)
  }))
}

/** Whole numbers stay whole: half an epoch is none. */
function budgetOf(budget: number, min: number, max: number): number {
  return Number.isInteger(min) && Number.isInteger(max) ? Math.round(budget) : Number(budget.toPrecision(6))
}
