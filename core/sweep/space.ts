// The parameter sets that a sweep tries: every combination, or seeded draws.
import type { ParameterSpace, ParameterValue, SweepConfig } from '../config/train-schema.ts'
import { canonicalJson } from '../digest.ts'
import { createRandom, type Random } from '../statistics/random.ts'

export type Parameters = Readonly<Record<string, ParameterValue>>

const mostTrials = 1000
/** Draws for each trial that is wanted, before a small space counts as used up. */
const patience = 50

/** Distinct sets in a fixed order; fewer than `trials` where the space has no more. */
export function parameterSets(config: SweepConfig): readonly Parameters[] {
  return config.method === 'grid' ? gridSets(config) : drawnSets(config)
}

/** How many sets a grid has; Infinity where a parameter is a distribution. */
export function gridSize({ parameters }: Pick<SweepConfig, 'parameters'>): number {
  return Object.values(parameters).reduce((size, space) => size * (isChoice(space) ? space.length : Infinity), 1)
}

export function isChoice(space: ParameterSpace): space is readonly ParameterValue[] & ParameterSpace {
  return Array.isArray(space)
}

function gridSets({ parameters }: SweepConfig): readonly Parameters[] {
  let sets: Parameters[] = [{}]
  for (const [name, space] of Object.entries(parameters)) {
    const values = isChoice(space) ? space : []
    sets = sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value }))).slice(0, mostTrials)
  }
  return distinct(sets)
}

/** Each draw has a stream of its own, so that a sweep of more trials begins with the same ones. */
function drawnSets({ parameters, trials, seed }: SweepConfig): readonly Parameters[] {
  const found = new Map<string, Parameters>()
  for (let draw = 0; found.size < trials && draw < trials * patience; draw += 1) {
    const random = createRandom(seed, draw)
    const names = Object.keys(parameters).sort()
    const set = Object.fromEntries(names.map((name) => [name, drawFrom(parameters[name] ?? [], random)]))
    found.set(canonicalJson(set), set)
  }
  return [...found.values()]
}

function distinct(sets: readonly Parameters[]): readonly Parameters[] {
  return [...new Map(sets.map((set) => [canonicalJson(set), set])).values()]
}

/** Numbers are rounded to six digits: people read them, and logarithms differ in the last bit from machine to machine. */
function drawFrom(space: ParameterSpace, random: Random): ParameterValue {
  const share = random() / 2 ** 32
  if (isChoice(space)) return space[Math.floor(share * space.length)] ?? ''
  const { low, high } = space
  switch (space.distribution) {
    case 'uniform':
      return rounded(low + share * (high - low))
    case 'log_uniform':
      return rounded(Math.exp(Math.log(low) + share * (Math.log(high) - Math.log(low))))
    case 'int':
      return Math.floor(low + share * (Math.floor(high) - low + 1))
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
