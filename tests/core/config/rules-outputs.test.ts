// What a model's commands write hides changes from Git's view: so it may be no source, and no place of others.
import { describe, expect, test } from '@jest/globals'
import { declaredOutputs } from '../../../core/pipeline/fingerprints.ts'
import { resolveModel } from '../../../core/config/resolve.ts'
import { configOf, problemsOf } from './configs.ts'

const text = (artifact: string, more = '') =>
  `version: 1\nmodels:\n  m:\n    train: { command: python src/train.py --fast, params: conf/params.yaml, data: [data/raw] }\n    artifact: ${artifact}\n${more}`
const messages = (config: string) => problemsOf(config).map(({ path, message }) => `${path}: ${message}`)

describe('refused', () => {
  test.each([
    '.',
    './',
    'a/..',
    '.git',
    '.git/hooks/post-commit',
    '.modelgate/store',
    '.github',
    '.github/modelgate.yml'
  ])('artifact: %s is no place for it', (path) =>
    expect(messages(text(path))).toEqual([expect.stringMatching(/^models\.m\.artifact: .*no place/)])
  )

  test.each([
    'src',
    'src/train.py',
    './src/',
    'x/../src',
    'conf',
    'conf/params.yaml',
    'data',
    'data/raw',
    'conf/../data'
  ])('artifact: %s is what the model is made from', (path) =>
    expect(messages(text(path))).toEqual([expect.stringMatching(/^models\.m\.artifact: .*made from/)])
  )

  test('also where another model is made from it, and for every output', () => {
    const other =
      '  n: { train: python b/t.py, artifact: out/n, test: { command: t, junit: src/train.py }, evaluation: { predictions: conf, metrics: src, task: regression, target: t, prediction: p } }\n'
    expect(
      problemsOf(text('out/m', other))
        .map(({ path }) => path)
        .sort()
    ).toEqual(['models.n.evaluation.metrics', 'models.n.evaluation.predictions', 'models.n.test.junit'])
  })
})

test.each(['models/m.joblib', './out/m', 'data/model.bin', 'src-out', 'données/été 1/m.bin'])(
  'artifact: %s is right',
  (path) => expect(messages(text(path))).toEqual([])
)

test('an output is one path however it is written', () => {
  const model = resolveModel(configOf(text('./out/../models//m.bin')), 'm')
  expect(model && declaredOutputs(model)).toEqual(['models/m.bin'])
})
