import { expect, test } from '@jest/globals'
import { duration, estimate } from '../../../../core/pipeline/training/estimate.ts'

const runs = (...seconds: number[]) =>
  seconds.map((wallSeconds) => ({ resources: { wallSeconds, cpuSeconds: null, peakMemoryBytes: null } }))

test('nothing is estimated without an earlier run', () => {
  expect(estimate([], { repeats: 1 })).toBeNull()
})

test('one run gives its own time, several their median and range', () => {
  expect(estimate(runs(12), { repeats: 1 })).toBe('about 12.0 s (as last time)')
  expect(estimate(runs(600, 240, 360), { repeats: 1 })).toBe('about 6.0 min (4.0 min–10.0 min in 3 runs)')
  expect(estimate(runs(10, 20, 30, 60), { repeats: 1 })).toBe('about 25.0 s (10.0 s–60.0 s in 4 runs)')
})

test('with the price of an hour it says the money too, for all repeats', () => {
  expect(estimate(runs(3600, 7200), { repeats: 1, cost_per_hour: 2 })).toBe(
    'about 1.5 h (60.0 min–2.0 h in 2 runs), costs 3.00 (2.00–4.00)'
  )
  expect(estimate(runs(1800), { repeats: 3, cost_per_hour: 2 })).toBe('about 1.5 h (as last time), costs 3.00')
})

test('only the newest twenty runs count', () => {
  const old = Array.from({ length: 30 }, () => 5000)
  const recent = Array.from({ length: 20 }, () => 10)
  expect(estimate(runs(...old, ...recent), { repeats: 1 })).toBe('about 10.0 s (10.0 s–10.0 s in 20 runs)')
})

test('durations are said as people say them', () => {
  expect([duration(4), duration(390), duration(11_520)]).toEqual(['4.0 s', '6.5 min', '3.2 h'])
})
