import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../core/errors.ts'
import { isSamePin, lockPath, parseLock, writePin, type Pin } from '../../../core/source/lock.ts'
import { parseSource } from '../../../core/source/reference.ts'

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
    's3://bucket/key',
    'local:',
    'local://host/x',
    'fraud'
  ])('%s is none', (text) => {
    expect(parseSource(text)).toBeNull()
  })
})

describe('model.lock', () => {
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
