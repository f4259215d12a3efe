import { describe, expect, test } from '@jest/globals'
import { createMasker } from '../../../core/masking.ts'
import type { Run } from '../../../core/pipeline/evidence.ts'
import { keyOf, loggedRun } from '../../../core/tracking/logged-run.ts'
import { steppedMetrics } from '../../../core/tracking/stepped.ts'

const digest = `sha256:${'a'.repeat(64)}` as const
const run: Run = {
  schema: 'modelgate/run@1',
  producer: 'modelgate test',
  commit: 'c'.repeat(40),
  createdAt: '2026-11-23T09:00:10.000Z',
  origin: 'trusted',
  model: 'fraud',
  fingerprint: digest,
  training: 'aaaaaaaaaaaa-1',
  dirty: false,
  command: 'train --key hunter2hunter2',
  parameters: { depth: 3, api_key: 'x', url: 'https://dana:hunter2@host/db', layers: [1, 2] },
  data: [{ path: 'rows.csv', kind: 'file', digest, bytes: 1 }],
  environment: { python: null, platform: 'linux', packages: {} },
  resources: { wallSeconds: 10, cpuSeconds: null, peakMemoryBytes: 5 },
  modelDigest: digest,
  modelBytes: 1,
  predictionsDigest: null,
  testDataDigest: digest,
  metricsDigest: null,
  metrics: { accuracy: 'NaN' }
}
const mask = createMasker({ MLFLOW_TRACKING_PASSWORD: 'hunter2hunter2' })
const plain = loggedRun(run, [], { evaluation: null, verdict: null }, mask)

describe('a run as a tracker has it', () => {
  test('shows no secret, neither by its name nor by its value nor in an address', () => {
    expect(plain.params).toEqual([
      { key: 'depth', value: '3' },
      { key: 'api_key', value: '***' },
      { key: 'url', value: 'https://dana:***@host/db' },
      { key: 'layers', value: '[1,2]' }
    ])
    expect(plain.tags).toContainEqual({ key: 'modelgate.command', value: 'train --key ***' })
    expect(JSON.stringify(plain)).not.toContain('hunter2')
  })

  test('began when its training began, and is the same every time', () => {
    expect([plain.startedAt, plain.endedAt]).toEqual([Date.parse('2026-11-23T09:00:00Z'), Date.parse(run.createdAt)])
    expect(loggedRun(run, [], { evaluation: null, verdict: null }, mask)).toEqual(plain)
  })

  test('has its data sets by digests that fit, the test set apart', () => {
    expect(plain.datasets).toEqual([
      { name: 'rows.csv', digest: 'a'.repeat(36), context: 'training' },
      { name: 'test', digest: 'a'.repeat(36), context: 'testing' }
    ])
  })

  test('tells what training says of itself from what was evaluated of it', () => {
    const said = [
      { key: 'accuracy', value: 0.8, step: 0 },
      { key: 'accuracy', value: 0.9, step: 1 }
    ]
    const { metrics } = loggedRun(run, said, { evaluation: null, verdict: null }, mask)
    expect(metrics.map(({ key, value, step }) => [key, value, step])).toEqual([
      ['accuracy', 0.8, 0],
      ['accuracy', 0.9, 1],
      ['evaluation.accuracy', 'NaN', 0],
      ['resources/wall_seconds', 10, 0],
      ['resources/peak_memory_bytes', 5, 0]
    ])
  })

  test('names nothing as MLflow would refuse it', () => {
    expect([keyOf('ndcg@10'), keyOf('a b/c:d-e.f'), keyOf('x'.repeat(300)).length, keyOf('')]).toEqual([
      'ndcg_10',
      'a b/c:d-e.f',
      250,
      '_'
    ])
  })
})

describe('metrics that training wrote', () => {
  const read = (text: string) => steppedMetrics(text).map(({ key, value, step }) => [key, value, step])
  test.each([
    [
      '{"a": 1, "b": {"c": 2}}',
      [
        ['a', 1, 0],
        ['b.c', 2, 0]
      ]
    ],
    [
      '{"loss": [0.9, 0.5]}',
      [
        ['loss', 0.9, 0],
        ['loss', 0.5, 1]
      ]
    ],
    [
      '{"loss": [0.9, NaN], "x": -Infinity}',
      [
        ['loss', 0.9, 0],
        ['loss', NaN, 1],
        ['x', -Infinity, 0]
      ]
    ],
    [
      '[{"key": "a", "value": 1, "step": 4, "timestamp": 2}, {"key": "a", "value": "NaN"}]',
      [
        ['a', 1, 4],
        ['a', NaN, 0]
      ]
    ],
    ['{"data": {"metrics": [{"key": "a", "value": 1, "step": 2}]}}', [['a', 1, 2]]],
    ['{"words": ["x", 1], "text": "NaN, Infinity", "none": null, "yes": true}', []],
    ['a: 1', []],
    ['3', []]
  ])('%s', (text, metrics) => {
    expect(read(text)).toEqual(metrics)
  })
})
