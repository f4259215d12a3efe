import { describe, expect, test } from '@jest/globals'
import { folderDigest, isRemote, parseDvcFile, parseLfsPointer } from '../../../core/data/fingerprint.ts'

describe('a .dvc file', () => {
  test('gives its hash as text, even one that looks like a number', () => {
    expect(parseDvcFile('outs:\n- md5: 12e4\n  size: 3\n  path: a\n')).toEqual({ digest: 'md5:12e4', bytes: 3 })
    expect(parseDvcFile('outs:\n- md5: ab.dir\n  path: a\n')).toEqual({ digest: 'md5:ab.dir', bytes: null })
    expect(parseDvcFile('outs:\n- etag: x\n  path: a\n')?.digest).toBe('etag:x')
  })

  test('with several outputs is named by all of them, in any order', () => {
    const [one, two] = ['- md5: x\n  path: a\n  size: 1\n', '- md5: y\n  path: b\n  size: 2\n']
    const both = parseDvcFile(`outs:\n${one}${two}`)
    expect(both?.bytes).toBe(3)
    expect(parseDvcFile(`outs:\n${two}${one}`)).toEqual(both)
    expect(parseDvcFile(`outs:\n${one}- path: b\n`)).toBeNull()
  })

  test('that is none, malformed or full of aliases gives null', () => {
    for (const text of ['', 'outs: []', 'a: [', 'outs: text', 'a: &a [x]\nouts: [*a]'])
      expect(parseDvcFile(text)).toBeNull()
  })
})

test('a text that only mentions the LFS address is no pointer', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const start = 'version https://git-lfs.github.com/spec/v1\n'
  const oid = `oid sha256:${'0'.repeat(64)}\n`
  expect(parseLfsPointer(bytes(`${start}${oid}size 5\n`))).toEqual({ digest: `sha256:${'0'.repeat(64)}`, bytes: 5 })
  for (const text of [start, `${start}${oid}`, `x${start}${oid}size 5\n`, `${start}${oid}size 5\n${'x'.repeat(1024)}`])
    expect(parseLfsPointer(bytes(text))).toBeNull()
})

test('the digest of a folder changes when two files swap their names', () => {
  const files = (a: string, b: string) =>
    folderDigest([
      { path: 'a', digest: a },
      { path: 'b', digest: b }
    ])
  expect(files('1', '2')).not.toBe(files('2', '1'))
})

test('addresses are told from paths', () => {
  expect(['s3://b/k', 'gs://b', 'https://x/y'].every(isRemote)).toBe(true)
  expect(['data/a.csv', 'C:/data', 'a:b'].some(isRemote)).toBe(false)
})
