import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorkspace } from '../../../adapters/files/workspace.ts'
import { digestBytes } from '../../../core/digest.ts'
import { InputError } from '../../../core/errors.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate übung '))
})
afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

describe('a workspace', () => {
  test('writes and reads names with spaces and non-ASCII letters, and leaves nothing else behind', async () => {
    const workspace = createWorkspace(root)
    await workspace.write('out put/größe 模型.txt', 'bytes')
    expect(Buffer.from((await workspace.read('out put/größe 模型.txt')) ?? []).toString()).toBe('bytes')
    expect(await readdir(join(root, 'out put'))).toEqual(['größe 模型.txt'])
    expect(await workspace.stat('out put/größe 模型.txt')).toMatchObject({ kind: 'file', bytes: 5 })
    expect(await workspace.stat('out put')).toMatchObject({ kind: 'folder' })
    await workspace.remove('out put')
    expect(await workspace.stat('out put')).toBeNull()
    expect(await workspace.read('out put/größe 模型.txt')).toBeNull()
  })

  test('refuses every path that leaves the repository', async () => {
    const workspace = createWorkspace(root)
    await symlink('/etc', join(root, 'link'))
    await symlink('..', join(root, 'up'))
    for (const path of ['../x', 'a/../../x', '/etc/passwd', 'link/passwd', 'link/new/file', 'up/x', 'a\0b'])
      expect(() => workspace.resolve(path)).toThrow(InputError)
    await expect(workspace.read('link/passwd')).rejects.toThrow('leads out of the repository')
    await expect(workspace.write('link/new', 'x')).rejects.toThrow(InputError)
    await expect(workspace.remove('.')).rejects.toThrow(InputError)
    expect(workspace.resolve('a/../b')).toBe(join(workspace.root, 'b'))
  })

  test('refuses a file over the limit, a folder read as a file, and a file used as a folder', async () => {
    const workspace = createWorkspace(root)
    await workspace.write('big', 'x'.repeat(11))
    await mkdir(join(root, 'folder'))
    await expect(workspace.read('big', 10)).rejects.toThrow('big has 11 bytes; at most 10 are read')
    await expect(workspace.read('folder')).rejects.toThrow('folder is not a file')
    await expect(workspace.write('big/below', 'x')).rejects.toThrow(InputError)
  })
})

describe('the fingerprint', () => {
  test('of a file is the digest of its content, of nothing is null', async () => {
    const workspace = createWorkspace(root)
    await workspace.write('data.csv', 'a,b\n')
    expect(await workspace.fingerprint('data.csv')).toEqual({
      path: 'data.csv',
      kind: 'file',
      digest: digestBytes('a,b\n'),
      bytes: 4
    })
    expect(await workspace.fingerprint('absent.csv')).toBeNull()
  })

  test('of a folder does not depend on the order of writing, and changes with any name or content', async () => {
    const workspace = createWorkspace(root)
    for (const name of ['b', 'a', 'sub/c']) await workspace.write(`one/${name}`, name)
    for (const name of ['sub/c', 'a', 'b']) await workspace.write(`two/${name}`, name)
    const [one, two] = [await workspace.fingerprint('one'), await workspace.fingerprint('two')]
    expect(one).toMatchObject({ kind: 'folder', bytes: 7 })
    expect(two?.digest).toBe(one?.digest)
    await workspace.write('two/b', 'B')
    expect((await workspace.fingerprint('two'))?.digest).not.toBe(one?.digest)
  })

  test('takes names in NFC, however the file system spells them', async () => {
    const workspace = createWorkspace(root)
    await workspace.write(`one/${'größe'.normalize('NFC')}`, 'x')
    await workspace.write(`two/${'größe'.normalize('NFD')}`, 'x')
    expect((await workspace.fingerprint('one'))?.digest).toBe((await workspace.fingerprint('two'))?.digest)
  })

  test('of an LFS pointer equals that of the file it stands for, alone and in a folder', async () => {
    const workspace = createWorkspace(root)
    const pointer = `version https://git-lfs.github.com/spec/v1\noid ${digestBytes('content').replace(':', ':')}\nsize 7\n`
    await workspace.write('one/data.bin', pointer)
    await workspace.write('two/data.bin', 'content')
    const found = await workspace.fingerprint('one/data.bin')
    expect(found).toEqual({ path: 'one/data.bin', kind: 'lfs', digest: digestBytes('content'), bytes: 7 })
    expect((await workspace.fingerprint('one'))?.digest).toBe((await workspace.fingerprint('two'))?.digest)
  })

  test('of a .dvc file is the hash it records; one without a hash is refused with the command that adds it', async () => {
    const workspace = createWorkspace(root)
    await workspace.write('d.csv.dvc', 'outs:\r\n- md5: 0123\r\n  size: 12\r\n  hash: md5\r\n  path: d.csv\r\n')
    expect(await workspace.fingerprint('d.csv.dvc')).toEqual({
      path: 'd.csv.dvc',
      kind: 'dvc',
      digest: 'md5:0123',
      bytes: 12
    })
    await workspace.write('e.csv.dvc', 'outs:\n- path: e.csv\n')
    await expect(workspace.fingerprint('e.csv.dvc')).rejects.toThrow('records no hash')
  })

  test('of a remote address is that of the address', async () => {
    expect(await createWorkspace(root).fingerprint('s3://bucket/test/')).toEqual({
      path: 's3://bucket/test/',
      kind: 'remote',
      digest: digestBytes('s3://bucket/test/'),
      bytes: null
    })
  })

  test('follows links inside the repository and refuses those that leave it, dangle or run in a circle', async () => {
    const workspace = createWorkspace(root)
    await workspace.write('plain/x', 'x')
    await mkdir(join(root, 'linked'))
    await symlink('../plain/x', join(root, 'linked/x'))
    expect((await workspace.fingerprint('linked'))?.digest).toBe((await workspace.fingerprint('plain'))?.digest)
    for (const target of ['/etc/hostname', 'nothing', '.']) {
      await rm(join(root, 'bad'), { recursive: true, force: true })
      await mkdir(join(root, 'bad'))
      await writeFile(join(root, 'bad/file'), '')
      await symlink(target, join(root, 'bad/link'))
      await expect(workspace.fingerprint('bad')).rejects.toThrow(InputError)
    }
  })
})
