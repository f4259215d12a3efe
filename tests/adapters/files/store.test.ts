import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore, digestOfPath } from '../../../adapters/files/store.ts'
import { createWorkspace } from '../../../adapters/files/workspace.ts'
import { digestBytes, type Digest } from '../../../core/digest.ts'
import { InputError, OutsideError } from '../../../core/errors.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate-store-'))
})
afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

const open = () => createStore(join(root, 'store'))
const objectPath = (digest: Digest) => join(root, 'store', 'sha256', digest.slice(7, 9), digest.slice(7))

async function makeModel(name: string): Promise<string> {
  const workspace = createWorkspace(root)
  await workspace.write(`${name}/MLmodel`, 'flavors: {}\n')
  await workspace.write(`${name}/data/model.bin`, 'weights')
  await workspace.write(`${name}/run.sh`, '#!/bin/sh\n')
  await chmod(join(root, name, 'run.sh'), 0o755)
  return join(root, name)
}

describe('the local store', () => {
  test('keeps bytes and files under their digest', async () => {
    const store = open()
    const digest = await store.putBytes('model')
    expect(digest).toBe(digestBytes('model'))
    expect(Buffer.from(await store.getBytes(digest)).toString()).toBe('model')
    await writeFile(join(root, 'file'), 'model')
    expect(await store.putPath(join(root, 'file'))).toEqual({ digest, bytes: 5 })
    expect(await store.has(digest)).toBe(true)
    expect(await store.has(digestBytes('other'))).toBe(false)
  })

  test('a digest is the same whether the bytes are put or only looked at', async () => {
    const folder = await makeModel('model')
    const store = open()
    for (const path of [join(folder, 'MLmodel'), folder]) {
      const digest = await digestOfPath(path)
      expect(await store.has(digest)).toBe(false)
      expect((await store.putPath(path)).digest).toBe(digest)
    }
  })

  test('gives a folder back as it was, with executable bits, in place of what was there', async () => {
    const store = open()
    const { digest, bytes } = await store.putPath(await makeModel('model'))
    expect(bytes).toBe('flavors: {}\nweights#!/bin/sh\n'.length)
    const target = join(root, 'out', 'mödel')
    await mkdir(target, { recursive: true })
    await writeFile(join(target, 'stale'), 'x')
    await store.materialize(digest, target)
    expect((await readdir(target)).toSorted()).toEqual(['MLmodel', 'data', 'run.sh'])
    expect(await readFile(join(target, 'data/model.bin'), 'utf8')).toBe('weights')
    expect((await stat(join(target, 'run.sh'))).mode & 0o111).not.toBe(0)
    expect((await stat(join(target, 'MLmodel'))).mode & 0o111).toBe(0)
    expect(await readdir(join(root, 'out'))).toEqual(['mödel'])
    expect((await store.putPath(target)).digest).toBe(digest)
  })

  test('replaces a file by a folder and a folder by a file', async () => {
    const store = open()
    const folder = await store.putPath(await makeModel('model'))
    const file = await store.putBytes('file')
    const target = join(root, 'target')
    await store.materialize(file, target)
    await store.materialize(folder.digest, target)
    expect((await stat(target)).isDirectory()).toBe(true)
    await store.materialize(file, target)
    expect(await readFile(target, 'utf8')).toBe('file')
  })

  test('refuses a link that leaves the folder', async () => {
    const model = await makeModel('model')
    await writeFile(join(root, 'secret'), 'secret')
    await symlink('../secret', join(model, 'link'))
    await expect(open().putPath(model)).rejects.toThrow(InputError)
  })

  test('says what is missing and what was damaged, and never hands it out', async () => {
    const store = open()
    const digest = await store.putBytes('model')
    await chmod(objectPath(digest), 0o644)
    await writeFile(objectPath(digest), 'MODEL')
    await expect(store.getBytes(digest)).rejects.toThrow('changed or damaged')
    await expect(store.materialize(digest, join(root, 'out'))).rejects.toThrow(OutsideError)
    expect(await readdir(root)).toEqual(['store'])
    await expect(store.getBytes(digestBytes('other'))).rejects.toThrow(OutsideError)
    await expect(store.putPath(join(root, 'absent'))).rejects.toThrow(InputError)
  })

  test('never writes outside the target, whatever a manifest says', async () => {
    const store = open()
    const inner = await store.putBytes('x')
    const evil = `{"files":[{"digest":"${inner}","mode":"file","path":"../evil"}],"schema":"modelgate/folder@1"}`
    await store.materialize(await store.putBytes(evil), join(root, 'out/target'))
    expect(await readFile(join(root, 'out/target'), 'utf8')).toBe(evil)
    expect(await readdir(join(root, 'out'))).toEqual(['target'])
  })

  test('clears what a killed process left beside the target, and nobody else’s work', async () => {
    const store = open()
    const digest = await store.putBytes('model')
    const uuid = '00000000-0000-4000-8000-000000000000'
    await mkdir(join(root, `.out.4194999.${uuid}.partial`))
    await mkdir(join(root, `.out.${process.pid}.${uuid}.partial`))
    await store.materialize(digest, join(root, 'out'))
    expect((await readdir(root)).toSorted()).toEqual([`.out.${process.pid}.${uuid}.partial`, 'out', 'store'])
  })
})
