import { describe, expect, test } from '@jest/globals'
import { junitOf, notebookOf, policyDigest, resolveModel } from '../../../core/config/resolve.ts'
import { configOf, full, minimal } from './configs.ts'

const kindOf = (body: string) => resolveModel(configOf(`version: 1\nmodels:\n  m: { ${body} }\n`), 'm')?.kind

describe('resolveModel', () => {
  test('the kind follows from what is given', () => {
    expect(kindOf('source: "mlflow:a@b"')).toBe('library')
    expect(kindOf('source: "mlflow:a@b", serve: x')).toBe('service')
    expect(kindOf('source: "mlflow:a@b", score: { command: x }')).toBe('batch')
    expect(kindOf('source: "mlflow:a@b", kind: batch')).toBe('batch')
  })

  test('the JUnit report is the one that the command writes, unless it is named', () => {
    expect(resolveModel(configOf(full), 'churn')?.test).toEqual({
      command: 'pytest models/churn --junitxml=reports/churn.xml',
      junit: 'reports/churn.xml',
      timeout: '30m'
    })
    const named = configOf(
      'version: 1\nmodels:\n  m: { source: "mlflow:x@y", test: { command: "t --junitxml=a", junit: b } }\n'
    )
    expect(resolveModel(named, 'm')?.test?.junit).toBe('b')
  })

  test.each([
    ['pytest --junit-xml reports/a.xml -q', 'reports/a.xml'],
    ['pytest --junitxml="my reports/ä.xml"', 'my reports/ä.xml'],
    ["pytest --junitxml='a b.xml'; true", 'a b.xml'],
    ['pytest --junitxml=a.xml; true', 'a.xml'],
    ['pytest', undefined],
    ['echo x--junitxml=a', undefined]
  ])('%s', (command, junit) => expect(junitOf(command)).toBe(junit))

  test('a name that is no model is undefined', () => {
    expect(resolveModel(configOf(minimal), 'toString')).toBeUndefined()
  })
})

describe('policyDigest', () => {
  const digest = (text: string) => policyDigest(configOf(text))

  test('changes with gates, environments and metric rules, and with nothing else', () => {
    const changed = [
      full.replace('min: 0.80', 'min: 0.70'),
      full.replace('soak: 24h', 'soak: 1h'),
      full.replace('pause: 10m', 'pause: 1m')
    ]
    expect(new Set([full, ...changed].map(digest)).size).toBe(4)
    expect(digest(full.replace('timeout: 40m', 'timeout: 50m'))).toBe(digest(full))
  })

  test('is the same for defaults that are written out', () => {
    expect(digest(`${minimal}gates: { staging: { metrics: { inconclusive: approval } } }\n`)).toBe(
      digest(`${minimal}gates: { staging: { metrics: {} } }\n`)
    )
  })
})

test.each([
  ['mkdir -p out && python -m papermill a/train.ipynb out/train.ipynb -f p.yaml', 'out/train.ipynb'],
  [`papermill -p lr 0.1 "my train.ipynb" 'out/my train.ipynb' && true`, 'out/my train.ipynb'],
  ['papermill train.ipynb s3://bucket/train.ipynb', undefined],
  ['papermill train.ipynb', undefined],
  ['python -m nbconvert --to notebook --execute a/train.ipynb --output-dir out', 'out/train.ipynb'],
  ['jupyter nbconvert --execute train.ipynb --inplace', undefined],
  ['python train.py train.ipynb out/train.ipynb', undefined]
])('the notebook of %s', (command, expected) => expect(notebookOf(command)).toBe(expected))
