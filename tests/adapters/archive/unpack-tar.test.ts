// A tar that somebody else made, unpacked without anything outside of this machine.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packTar } from 'modern-tar'
import { tarLimits, unpackTar } from '../../../adapters/archive/unpack-tar.ts'
import { fileNames } from '../../../core/source/file-names.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tar-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

async function unpack(names: readonly string[], entries: number): Promise<string | null> {
  const headers = names.map((name) => ({
    header: { name, size: 0, type: name.endsWith('/') ? ('directory' as const) : ('file' as const) }
  }))
  const bytes = gzipSync(await packTar(headers))
  const file = join(root, 'archive')
  writeFileSync(file, bytes)
  const archive = { file, bytes: bytes.length, compression: 'gzip' } as const
  return unpackTar(archive, join(root, 'model'), fileNames(), { ...tarLimits, entries })
}

test.each([
  ['files', ['a', 'b', 'c']],
  ['folders', ['a/', 'b/', 'c']]
])('TRUST: more %s than a model has are not unpacked, however few bytes they are', async (_what, names) => {
  expect(await unpack(names, 3)).toBeNull()
  rmSync(join(root, 'model'), { recursive: true })
  expect(await unpack([...names, 'd'], 3)).toBe('the archive has more than 3 entries')
})

test('TRUST: a name longer than a file system takes is refused as a name, before anything is written', async () => {
  expect(await unpack([`folder/${'a'.repeat(256)}`], 3)).toContain('the archive has a file by the path')
  expect(readdirSync(root)).toEqual(['archive'])
})
