import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTracking } from '../../../adapters/files/tracking.ts'
import { digestBytes } from '../../../core/digest.ts'
import { InputError, OutsideError } from '../../../core/errors.ts'
import type { Release, Run, StepRecord } from '../../../core/pipeline/evidence.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate-tracking-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const commit = 'a'.repeat(40)
const at = (second: number) => `2026-11-23T09:00:0${second}Z`
const envelope = { producer: 'modelgate', commit, createdAt: at(1), origin: 'self_reported' } as const

function makeRun(name: string, createdAt: string): Run {
  return {
    schema: 'modelgate/run@1',
    ...envelope,
    createdAt,
    model: 'churn',
    fingerprint: digestBytes(name),
    dirty: false,
    command: 'python train.py',
    parameters: { depth: 3 },
    data: [],
    environment: { python: null, platform: 'linux-x64', packages: {} },
    resources: { wallSeconds: 1, cpuSeconds: null, peakMemoryBytes: null },
    modelDigest: digestBytes('model'),
    modelBytes: 5,
    predictionsDigest: null,
    testDataDigest: null,
    metrics: { loss: 'NaN' }
  }
}

function makeStep(step: StepRecord['step'], startedAt: string, sha = commit): StepRecord {
  const key = digestBytes(step)
  const rest = { result: 'pass' as const, summary: '', reasons: [], startedAt, seconds: 1, outputs: {} }
  return { schema: 'modelgate/step@1', ...envelope, commit: sha, model: 'churn', step, key, ...rest }
}

function makeRelease(version: string, content: string): Release {
  const digest = digestBytes(content)
  const none = { evaluation: null, comparison: null, predictions: null, testData: null, analysis: null }
  return {
    schema: 'modelgate/release@1',
    ...envelope,
    ...none,
    model: 'churn',
    kind: 'service',
    version,
    digest,
    parts: { model: digest, serving: digest, features: null },
    package: digest,
    run: digest,
    data: [],
    contributors: []
  }
}

test('runs are found by fingerprint and listed oldest first', async () => {
  const tracking = createTracking(folder)
  const [late, early] = [makeRun('late', at(2)), makeRun('early', at(1))]
  await tracking.saveRun(late)
  await tracking.saveRun(early)
  expect(await tracking.findRun('churn', late.fingerprint)).toEqual(late)
  expect(await tracking.findRun('churn', digestBytes('other'))).toBeNull()
  expect(await tracking.runs('churn')).toEqual([early, late])
  expect(await tracking.runs('fraud')).toEqual([])
})

test('step records of all commits are listed oldest first, and the last one of a step stays', async () => {
  const tracking = createTracking(folder)
  await tracking.saveStep(makeStep('test', at(3)))
  await tracking.saveStep(makeStep('build', at(2), 'b'.repeat(40)))
  await tracking.saveStep({ ...makeStep('test', at(4)), result: 'fail' })
  expect((await tracking.stepRecords('churn')).map((record) => [record.step, record.result])).toEqual([
    ['build', 'pass'],
    ['test', 'fail']
  ])
  expect((await tracking.findStep(commit, 'churn', 'test'))?.result).toBe('fail')
})

test('releases are listed by version and never change', async () => {
  const tracking = createTracking(folder)
  for (const version of ['v1.10.0', 'v1.9.0', 'v2.0.0']) await tracking.saveRelease(makeRelease(version, version))
  expect((await tracking.releases('churn')).map((release) => release.version)).toEqual(['v1.9.0', 'v1.10.0', 'v2.0.0'])
  await tracking.saveRelease(makeRelease('v2.0.0', 'v2.0.0'))
  await expect(tracking.saveRelease(makeRelease('v2.0.0', 'other'))).rejects.toThrow(OutsideError)
})

test('a file that does not parse is named with the command that cures it, and leftovers are passed over', async () => {
  const tracking = createTracking(folder)
  await tracking.saveRun(makeRun('one', at(1)))
  await writeFile(join(folder, 'runs/churn/half.json.123'), '{')
  expect(await tracking.runs('churn')).toHaveLength(1)
  await writeFile(join(folder, 'runs/churn/bad.json'), '{"schema":')
  const failure = await tracking.runs('churn').catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(InputError)
  expect(failure).toMatchObject({ place: { file: join(folder, 'runs/churn/bad.json') } })
  expect((failure as InputError).cure).toContain("rm '")
})
