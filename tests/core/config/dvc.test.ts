import { describe, expect, test } from '@jest/globals'
import { readPipeline } from '../../../core/config/dvc.ts'
import { expandConfig } from '../../../core/config/expand.ts'
import { parseConfig } from '../../../core/config/parse.ts'

const read = (files: Readonly<Record<string, string>>, path = 'dvc.yaml') =>
  readPipeline(path, { read: (file) => files[file] ?? null, has: (file) => file in files })

const two = `stages:
  prepare:
    cmd: python prepare.py
    deps: [prepare.py, data/raw/a.csv]
    outs: [data/prepared]
  train:
    cmd: python train.py
    deps: [data/prepared]
    params: [train.depth, other.toml: [x]]
    outs:
      - out/classifier.pkl
      - out/features.npy: { cache: false }
    metrics: [out/metrics.json: { cache: false }]
    plots: [out/roc.csv]
`

test('the stages are run again, and what they read and write is known', () => {
  expect(read({ 'dvc.yaml': two, 'data/raw.dvc': '' })).toEqual({
    command: 'dvc repro --force',
    params: 'params.yaml',
    data: ['data/raw.dvc'],
    outputs: ['dvc.lock', 'data/prepared', 'out/classifier.pkl', 'out/features.npy', 'out/metrics.json', 'out/roc.csv'],
    artifact: 'out/classifier.pkl',
    metrics: 'out/metrics.json'
  })
})

test('data is pulled where a remote is the default, and not where none is', () => {
  const files = { 'dvc.yaml': two, 'data/raw/a.csv.dvc': '' }
  expect(
    read({ ...files, '.dvc/config': '[core]\n    remote = store\n[\'remote "store"\']\n    url = /x\n' }).command
  ).toBe('dvc pull data/raw/a.csv.dvc && dvc repro --force')
  expect(read({ ...files, '.dvc/config': '' }).command).toBe('dvc repro --force')
})

test('paths start from wdir and from the folder of dvc.yaml, and are filled from params.yaml', () => {
  const text = `stages:
  fit:
    cmd: make
    wdir: work
    deps: [../in.csv, s3://bucket/x]
    outs: ['\${out.folder}/m.bin', '\${nowhere}/x']
    metrics: [scores.yaml]
artifacts: { best: { path: work/best.bin, type: model } }
`
  expect(
    read({ 'a b/dvc.yaml': text, 'a b/params.yaml': 'out: { folder: made }\n', 'a b/in.csv.dvc': '' }, 'a b/dvc.yaml')
  ).toEqual({
    command: "dvc repro --force 'a b/dvc.yaml'",
    params: undefined,
    data: ['a b/in.csv.dvc'],
    outputs: ['a b/dvc.lock', 'a b/work/made/m.bin', 'a b/work/scores.yaml'],
    artifact: 'a b/work/best.bin',
    metrics: 'a b/work/scores.yaml'
  })
})

describe('refused, with what to do:', () => {
  test.each([
    ['no file', {}, 'is not there'],
    ['another YAML', { 'dvc.yaml': 'stages: [a]' }, 'is no DVC pipeline'],
    ['broken YAML', { 'dvc.yaml': 'stages: {a: [' }, 'is no DVC pipeline'],
    ['no stages', { 'dvc.yaml': 'metrics: [m.json]' }, 'has no stages'],
    ['foreach', { 'dvc.yaml': 'stages: { a: { foreach: [1], do: { cmd: x } } }' }, 'foreach or matrix']
  ])('%s', (_, files, message) => {
    expect(() => read(files)).toThrow(message)
  })
})

describe('in the config', () => {
  const expand = (model: string, files: Readonly<Record<string, string>> = { 'dvc.yaml': two }) => {
    const parsed = parseConfig(`version: 1\nmodels:\n  m: ${model}\n`, 'modelgate.yml')
    if ('errors' in parsed) throw new Error(parsed.errors.map(({ message }) => message).join('\n'))
    return expandConfig(parsed.config, { read: (file) => files[file] ?? null, has: (file) => file in files }).models[
      'm'
    ]
  }

  test('five lines are a whole model', () => {
    expect(expand('{ dvc: dvc.yaml, metrics: { auc: { goal: maximize } } }')).toMatchObject({
      train: { command: 'dvc repro --force', params: 'params.yaml', timeout: '60m' },
      artifact: 'out/classifier.pkl',
      evaluation: { metrics: 'out/metrics.json' }
    })
  })

  test('what it says itself goes before', () => {
    const model =
      '{ dvc: dvc.yaml, artifact: a.bin, train: { command: dvc repro --force train }, evaluation: { metrics: b.json } }'
    expect(expand(model)).toMatchObject({
      train: { command: 'dvc repro --force train', outputs: expect.arrayContaining(['dvc.lock']) },
      artifact: 'a.bin',
      evaluation: { metrics: 'b.json' }
    })
  })

  test('a pipeline that makes neither model nor metrics is not enough', () => {
    const files = { 'dvc.yaml': 'stages: { a: { cmd: x, outs: [b] } }' }
    expect(() => expand('{ dvc: dvc.yaml }', files)).toThrow('neither a model nor a metrics file')
  })

  test('dvc and source contradict each other', () => {
    expect(() => expand('{ dvc: dvc.yaml, source: mlflow:a@b }')).toThrow('`dvc` and `source` are both given')
  })
})
