// What surrounds the metrics: two runs, repeated trainings, and whose the change is.
import { describe, expect, test } from '@jest/globals'
import { toString } from 'mdast-util-to-string'
import { alsoCompared } from '../../../../core/metrics/compare/also.ts'
import { plainMetrics } from '../../../../core/metrics/documents/document.ts'
import type { Run } from '../../../../core/pipeline/evidence.ts'
import { creditLine } from '../../../../core/report/credit.ts'
import { paragraph } from '../../../../core/report/tree.ts'
import { compared, entryOf } from './support.ts'

const digest = `sha256:${'0'.repeat(64)}` as const
const run = (more: Partial<Run> = {}): Run => ({
  schema: 'modelgate/run@1',
  producer: 'test',
  commit: null,
  createdAt: '2026-11-23T00:00:00Z',
  origin: 'trusted',
  model: 'm',
  fingerprint: digest,
  dirty: false,
  command: 'python train.py',
  parameters: { depth: 3, forest: { trees: 10, rate: 0.3 } },
  data: [{ path: 'data.csv', kind: 'file', digest: `sha256:${'a'.repeat(64)}`, bytes: 1200 }],
  environment: { python: '3.12.1', platform: 'linux', packages: { numpy: '2.0', gone: '1' } },
  resources: { wallSeconds: 2, cpuSeconds: null, peakMemoryBytes: 1e6 },
  modelDigest: digest,
  modelBytes: 1_800_000,
  predictionsDigest: null,
  testDataDigest: null,
  metrics: {},
  ...more
})

describe('two runs', () => {
  test('only what differs is listed', () => {
    expect(alsoCompared(run(), run())).toEqual([])
    const after = run({
      parameters: { depth: 4, forest: { trees: 10, rate: 0.1 + 0.2 }, new: [1] },
      data: [{ path: 'data.csv', kind: 'file', digest: `sha256:${'b'.repeat(64)}`, bytes: 1300 }],
      environment: { python: '3.12.1', platform: 'linux', packages: { numpy: '2.1' } },
      modelBytes: 2_100_000,
      resources: { wallSeconds: 3, cpuSeconds: null, peakMemoryBytes: 1e6 }
    })
    expect(alsoCompared(run(), after)).toEqual([
      { what: 'parameter', name: 'depth', baseline: '3', candidate: '4' },
      { what: 'parameter', name: 'new', baseline: null, candidate: '[1]' },
      {
        what: 'data',
        name: 'data.csv',
        baseline: 'sha256:aaaaaaaaaaaa, 1.2 kB',
        candidate: 'sha256:bbbbbbbbbbbb, 1.3 kB'
      },
      { what: 'package', name: 'numpy', baseline: '2.0', candidate: '2.1' },
      { what: 'package', name: 'gone', baseline: '1', candidate: null },
      { what: 'model', name: 'size', baseline: '1.8 MB', candidate: '2.1 MB' },
      { what: 'resources', name: 'training time', baseline: '2.0 s', candidate: '3.0 s' }
    ])
  })

  test('without a baseline everything is new', () => {
    expect(alsoCompared(null, run()).every(({ baseline }) => baseline === null)).toBe(true)
  })
})

describe('repeated trainings', () => {
  const repeats = (baseline: readonly number[], candidate: readonly number[]) => ({
    repeats: { baseline: new Map([['m', baseline]]), candidate: new Map([['m', candidate]]) }
  })

  test('give numbers an interval: a gain within the noise of seeds is inconclusive', () => {
    const noisy = compared(
      { m: 0.8 },
      { m: 0.81 },
      ['m:maximize,max_regression=0.001'],
      repeats([0.8, 0.77, 0.83], [0.81, 0.78, 0.84])
    )
    expect(entryOf(noisy, 'm')).toMatchObject({ change: 'inconclusive', gate: 'inconclusive' })
    expect(noisy.method).toHaveProperty('seeds')
    const quiet = compared(
      { m: 0.8 },
      { m: 0.81 },
      ['m:maximize,max_regression=0.001'],
      repeats([0.8, 0.8001, 0.7999], [0.81, 0.8101])
    )
    expect(entryOf(quiet, 'm')).toMatchObject({ change: 'better', gate: 'pass' })
  })

  test('widen the interval that paired rows give', () => {
    const paired = {
      joined: 10,
      metrics: new Map([['m', { interval: [0.007, 0.013] as const, standardError: 0.0015 }]]),
      slices: [],
      notes: [],
      method: {}
    }
    const given = { baseline: plainMetrics(new Map([['m', 0.8]])), paired }
    expect(entryOf(compared({ m: 0.8 }, { m: 0.81 }, ['m:maximize'], given), 'm').change).toBe('better')
    const widened = compared({ m: 0.8 }, { m: 0.81 }, ['m:maximize'], {
      ...given,
      ...repeats([0.8, 0.79], [0.81, 0.82])
    })
    expect(entryOf(widened, 'm').change).toBe('inconclusive')
  })
})

describe('credit', () => {
  const entry = entryOf(compared({ roc_auc: 0.8412 }, { roc_auc: 0.8537 }, ['roc_auc:maximize']), 'roc_auc')

  test('the change since live is divided between this pull request and those merged before', () => {
    const line = creditLine(entry, 0.8443, [412])
    expect(toString(paragraph(...(line ?? [])))).toBe(
      'Of roc_auc’s +0.0125, this pull request brings +0.0094; #412 (merged, not live) the rest.'
    )
  })

  test('there is none to divide where nothing was merged since', () => {
    expect(creditLine(entry, 0.8443, [])).toBeUndefined()
  })
})
