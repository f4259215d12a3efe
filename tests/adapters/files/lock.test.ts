import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { acquireLock, withLock } from '../../../adapters/files/lock.ts'
import { OutsideError } from '../../../core/errors.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate-lock-'))
  file = join(folder, 'lock')
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const token = '00000000-0000-4000-8000-000000000000'
const owner = (more: object) =>
  writeFile(file, JSON.stringify({ pid: process.pid, start: '1', host: hostname(), token, ...more }))

test('a living owner keeps the lock, and the error names its process', async () => {
  const release = await acquireLock(file)
  const failure = await acquireLock(file).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(OutsideError)
  expect((failure as OutsideError).message).toContain(`process ${process.pid} `)
  await release()
  await release()
  await (
    await acquireLock(file)
  )()
  expect(await readdir(folder)).toEqual([])
})

test('an owner that has ended, or whose process id another process has now, loses the lock at once', async () => {
  await owner({ pid: 4_194_999 })
  await (
    await acquireLock(file)
  )()
  await owner({ start: '1' })
  await (
    await acquireLock(file)
  )()
  await writeFile(file, '')
  await (
    await acquireLock(file)
  )()
  expect(await readdir(folder)).toEqual([])
})

test('an owner on another machine counts as living, and the cure says what to delete', async () => {
  await owner({ host: 'elsewhere' })
  await expect(acquireLock(file)).rejects.toMatchObject({ cure: expect.stringContaining(`rm '${file}'`) })
  expect(await readFile(file, 'utf8')).toContain('elsewhere')
})

test('a lock that is another’s by now is not given back by who held it before', async () => {
  const release = await acquireLock(file)
  await owner({ host: 'elsewhere' })
  await release()
  expect(await readFile(file, 'utf8')).toContain(token)
})

test('of many that find an ended owner, one at a time holds the lock', async () => {
  await owner({ pid: 4_194_999 })
  let holders = 0
  let most = 0
  const work = () =>
    withLock(file, 10_000, async () => {
      holders += 1
      most = Math.max(most, holders)
      await new Promise((resolve) => setTimeout(resolve, 2))
      holders -= 1
    })
  await Promise.all(Array.from({ length: 20 }, work))
  expect(most).toBe(1)
  expect(await readdir(folder)).toEqual([])
})
