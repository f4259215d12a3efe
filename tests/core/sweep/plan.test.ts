// Which trials come next, and which is the best.
import { describe, expect, test } from '@jest/globals'
import { sweepSchema } from '../../../core/config/train-schema.ts'
import { digestValue } from '../../../core/digest.ts'
import { bestTrial, planSweep } from '../../../core/sweep/plan.ts'
import { sweepContradiction, trialRows, type SweepSummary } from '../../../core/sweep/summary.ts'
import { ranked, trialValue, type PlannedTrial, type Trial } from '../../../core/sweep/trial.ts'

const base = digestValue('base')
const sweep = (more: object = {}) =>
  sweepSchema.parse({ metric: 'accuracy', parameters: { a: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, ...more })
const halving = { parameter: 'epochs', min: 1, max: 9, eta: 3 }

function trialOf({ id, fingerprint, given, budget }: PlannedTrial, metrics: readonly (number | null)[]): Trial {
  return {
    schema: 'modelgate/trial@1',
    producer: 'test',
    commit: null,
    createdAt: '2026-11-23T09:00:00Z',
    origin: 'trusted',
    model: 'm',
    id,
    fingerprint,
    parameters: given,
    budget,
    attempts: metrics.map((metric) => ({
      at: '2026-11-23T09:00:00Z',
      metric,
      failure: metric === null ? 'it failed' : null,
      measured: null,
      resources: { wallSeconds: 1, cpuSeconds: null, peakMemoryBytes: null },
      lost: []
    }))
  }
}

/** Goes on until nothing is missing; `worth` is null for a trial that fails. */
function play(config: ReturnType<typeof sweep>, worth: (a: number, budget: number | null) => number | null) {
  const known = new Map<string, Trial>()
  for (;;) {
    const plan = planSweep(config, 'maximize', base, known)
    if (plan.missing.length === 0) return { plan, known }
    for (const planned of plan.missing)
      known.set(planned.id, trialOf(planned, [worth(Number(planned.parameters.a), planned.budget)]))
  }
}

const summaryOf = ({ plan, known }: ReturnType<typeof play>, best: string): SweepSummary => ({
  schema: 'modelgate/sweep@1',
  producer: 'test',
  commit: null,
  createdAt: '2026-11-23T09:00:00Z',
  origin: 'trusted',
  model: 'm',
  method: 'grid',
  metric: 'accuracy',
  goal: 'maximize',
  budget: null,
  validation: { rows: 10, digest: null },
  trials: [...trialRows(plan, known)],
  best
})

describe('a plan', () => {
  test('has a trial for each set, and the trial of a wider sweep has the fingerprint that it had', () => {
    const narrow = planSweep(sweep({ parameters: { a: [1, 2] } }), 'maximize', base, new Map())
    const wide = planSweep(sweep(), 'maximize', base, new Map())
    expect(wide.missing).toHaveLength(9)
    expect(wide.trials.slice(0, 2)).toEqual(narrow.trials)
    expect(planSweep(sweep(), 'maximize', digestValue('other'), new Map()).trials[0]?.id).not.toBe(wide.trials[0]?.id)
  })

  test('of successive halving asks for one rung after the other, of the best of the one before', () => {
    const first = planSweep(sweep({ halving }), 'maximize', base, new Map())
    expect(first.missing.map(({ given }) => given)).toContainEqual({ a: 1, epochs: 1 })
    const { plan } = play(sweep({ halving }), (a, budget) => (budget === 1 ? a : -a))
    const sets = (rung: number) => plan.trials.filter((trial) => trial.rung === rung).map(({ given }) => given)
    expect(sets(0)).toHaveLength(9)
    expect(sets(1)).toEqual([
      { a: 9, epochs: 3 },
      { a: 8, epochs: 3 },
      { a: 7, epochs: 3 }
    ])
    expect(sets(2)).toEqual([{ a: 7, epochs: 9 }])
  })

  test('takes no failed trial on to the next rung', () => {
    const { plan } = play(sweep({ halving }), (a) => (a > 2 ? null : a))
    expect(plan.trials.filter(({ rung }) => rung === 1).map(({ parameters }) => parameters.a)).toEqual([2, 1])
  })
})

describe('the best trial', () => {
  test('is that of the highest rung, though a smaller budget gave a larger number', () => {
    const { plan, known } = play(sweep({ halving }), (a, budget) => a / (budget ?? 1))
    expect(bestTrial(plan, 'maximize', known)).toMatchObject({ given: { a: 9, epochs: 9 }, value: 1 })
  })

  test('is there though others failed, and not where all did', () => {
    const some = play(sweep(), (a) => (a === 4 ? 0.4 : null))
    expect(bestTrial(some.plan, 'maximize', some.known)?.parameters).toEqual({ a: 4 })
    const none = play(sweep({ halving }), () => null)
    expect(bestTrial(none.plan, 'maximize', none.known)).toBeNull()
  })

  test('goes by the goal, and ties by the id', () => {
    const trials = [
      { id: 'c', value: 1 },
      { id: 'a', value: 1 },
      { id: 'b', value: 0 },
      { id: 'd', value: null }
    ]
    expect(ranked(trials, 'maximize').map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd'])
    expect(ranked(trials, 'minimize').map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd'])
  })

  test('gains nothing from being tried again: a trial is worth the mean of its attempts', () => {
    const [planned] = planSweep(sweep(), 'maximize', base, new Map()).trials
    expect(planned && trialValue(trialOf(planned, [0.5, null, 0.9]))).toBeCloseTo(0.7)
  })
})

describe('a summary', () => {
  test('shows every trial with its attempts and failures', () => {
    const played = play(sweep(), (a) => (a === 2 ? null : a))
    const rows = trialRows(played.plan, played.known)
    expect(rows).toHaveLength(9)
    expect(rows[1]).toMatchObject({ parameters: { a: 2 }, value: null, attempts: 1, failure: 'it failed' })
  })

  test('is of one mind only where its best is the best of its trials', () => {
    const played = play(sweep(), (a) => a)
    const ids = played.plan.trials.map(({ id }) => id)
    expect(sweepContradiction(summaryOf(played, ids[8] ?? ''))).toBeNull()
    expect(sweepContradiction(summaryOf(played, ids[7] ?? ''))).toBe('its sweep chose another trial than the best')
    const { trials, ...rest } = summaryOf(played, ids[8] ?? '')
    expect(sweepContradiction({ ...rest, trials: [...trials, ...trials] })).toBe('its sweep has one trial twice')
  })
})
