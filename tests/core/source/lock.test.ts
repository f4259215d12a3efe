import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../core/errors.ts'
import { isSamePin, lockPath, parseLock, writePin, type Pin } from '../../../core/source/lock.ts'
import { parseSource } from '../../../core/source/reference.ts'

const sha = `sha256:${'0'.repeat(64)}`
const pin: Pin = {
  source: 'mlflow:fraud@candidate',
  version: '7',
  run: 'abc',
  digest: `sha256:${'0'.repeat(64)}`,
  data: [{ name: 'rows', digest: '1f' }]
}
const newer: Pin = { ...pin, version: '8', digest: `sha256:${'1'.repeat(64)}` }

describe('a source', () => {
  test.each([
    ['mlflow:fraud@candidate', { kind: 'mlflow', name: 'fraud', alias: 'candidate', version: null }],
    ['mlflow:fraud model/12', { kind: 'mlflow', name: 'fraud model', alias: null, version: '12' }],
    ['hf:acme/fraud@v1.0', { kind: 'hf', repository: 'acme/fraud', revision: 'v1.0' }],
    ['hf:gpt2@refs/pr/1', { kind: 'hf', repository: 'gpt2', revision: 'refs/pr/1' }],
    [
      'oci://ghcr.io/acme/models/fraud:v1.2',
      { kind: 'oci', registry: 'ghcr.io', repository: 'acme/models/fraud', reference: 'v1.2' }
    ],
    [`oci://localhost:5000/x@${sha}`, { kind: 'oci', registry: 'localhost:5000', repository: 'x', reference: sha }],
    [`oci://ghcr.io/x:v1@${sha}`, { kind: 'oci', registry: 'ghcr.io', repository: 'x', reference: sha }],
    ['s3://models/fraud', { kind: 's3', bucket: 'models', key: 'fraud', versionId: null }],
    ['s3://my.models/a b/c+d/', { kind: 's3', bucket: 'my.models', key: 'a b/c+d/', versionId: null }],
    ['s3://models/', { kind: 's3', bucket: 'models', key: '', versionId: null }],
    ['s3://models/m.onnx?versionId=3L4._-', { kind: 's3', bucket: 'models', key: 'm.onnx', versionId: '3L4._-' }],
    ['local:/mnt/models/fraud', { kind: 'local', path: '/mnt/models/fraud' }],
    ['local:models/fraud.bin', { kind: 'local', path: 'models/fraud.bin' }]
  ])('%s is read', (text, reference) => {
    expect(parseSource(text)).toEqual(reference)
  })

  test.each([
    'mlflow:fraud',
    'mlflow:fraud@',
    'mlflow:fraud@7',
    'mlflow:fraud/x',
    'mlflow:@a',
    'mlflow:a/b@c',
    'hf:org/repo',
    'hf:org/repo@',
    'hf:../repo@main',
    'hf:a/b/c@main',
    'oci://ghcr.io/x',
    'oci://ghcr.io/x@sha256:12',
    'oci://ghcr.io/X:v1',
    'oci://ghcr.io/../x:v1',
    'oci://user@ghcr.io/x:v1',
    'oci://ghcr.io:v1',
    'oci:ghcr.io/x:v1',
    'oci://ghcr.io:99999/x:v1',
    'oci://127.0.0.999/x:v1',
    's3://bucket/\ud800',
    's3://bucket',
    's3://Bucket/key',
    's3://bucket//key',
    's3://bucket/../key',
    's3://bucket/key?version=1',
    's3://bucket/folder/?versionId=1',
    's3://bucket/key#part',
    'local:',
    'local://host/x',
    'fraud'
  ])('%s is none', (text) => {
    expect(parseSource(text)).toBeNull()
  })
})

describe('model.lock', () => {
  test.each([
    ['oci://ghcr.io/acme/fraud:v1', '../../../mallory/fraud/manifests/v1'],
    ['oci://ghcr.io/acme/fraud:v1', 'v1'],
    ['oci://ghcr.io/acme/fraud:v1', null],
    ['oci://ghcr.io/acme/fraud:v1', 'sha256:0123'],
    ['hf:acme/fraud@main', '../../../mallory/fraud/tree/main'],
    ['hf:acme/fraud@main', 'main']
  ])('TRUST: that pins %s by %j, which leads elsewhere or to what changes, is refused', (source, version) => {
    const text = writePin(null, 'fraud', { ...pin, source, version })
    expect(() => parseLock(text, 'model.lock')).toThrow('line 2 of model.lock is no pin of a model')
  })

  test('changes one line for one model, and leaves every other as it is', () => {
    const two = writePin(writePin(null, 'fraud', pin), 'churn', pin)
    const updated = writePin(two, 'fraud', newer)
    const [before, after] = [two.split('\n'), updated.split('\n')]
    expect(after.filter((line, index) => line !== before[index])).toEqual([expect.stringMatching(/^fraud: \{/)])
    expect(after).toHaveLength(before.length)
    expect(parseLock(updated, 'model.lock')).toEqual(
      new Map([
        ['fraud', newer],
        ['churn', pin]
      ])
    )
  })

  test('written twice is the same bytes, and the same whatever the order of keys', () => {
    const text = writePin(null, 'fraud', pin)
    expect(writePin(text, 'fraud', pin)).toBe(text)
    expect(isSamePin(pin, { ...pin })).toBe(true)
    expect(isSamePin(pin, newer)).toBe(false)
  })

  test.each([
    ['no pin at all', 'fraud: something\n'],
    ['a digest that is none', writePin(null, 'fraud', pin).replace('sha256:0', 'sha256:x')],
    ['a key too many', writePin(null, 'fraud', pin).replace('{', '{"extra":1,')],
    ['a model twice', `${writePin(null, 'fraud', pin)}${writePin(null, 'fraud', newer)}`],
    ['a conflict of git', `<<<<<<< HEAD\n${writePin(null, 'fraud', pin)}`]
  ])('with %s is refused, with the line', (_what, text) => {
    expect(() => parseLock(text, 'model.lock')).toThrow(InputError)
  })

  test.each([
    [undefined, 'model.lock'],
    [['models/fraud/**', 'libs/**'], 'models/fraud/model.lock'],
    [['src/*.py'], 'src/model.lock'],
    [['*.py'], 'model.lock'],
    [['models/{fraud,churn}/**'], 'models/model.lock']
  ])('of paths %j lies at %s', (paths, path) => {
    expect(lockPath({ paths })).toBe(path)
  })
})
