import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEnvironmentStates } from '../../../adapters/files/environment-states.ts'
import { digestBytes } from '../../../core/digest.ts'
import type { EnvironmentState } from '../../../core/pipeline/ports.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate-states-'))
  await mkdir(join(folder, 'production'))
  file = join(folder, 'production', 'churn.yaml')
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const open = () => createEnvironmentStates(folder)
const nothing: EnvironmentState = { live: null, candidate: null, weight: 0, hold: null }
const next: EnvironmentState = { ...nothing, live: digestBytes('one'), weight: 0.25 }

test('where there is no file nothing is served; what is written is read again', async () => {
  expect(await open().read('production', 'churn')).toEqual({ state: nothing, version: null })
  expect(await open().compareAndSwap('production', 'churn', null, next)).toBe(true)
  const read = await open().read('production', 'churn')
  expect(read).toEqual({ state: next, version: digestBytes(await readFile(file)) })
  expect(await readFile(file, 'utf8')).toBe(`live: ${String(next.live)}\ncandidate: null\nweight: 0.25\nhold: null\n`)
})

test('comments, the order of keys and keys of others are kept', async () => {
  const before = `# what production serves\nweight: 0 # share\nreplicas: 3\nlive: ${digestBytes('old')}\n`
  await writeFile(file, before)
  const { version } = await open().read('production', 'churn')
  expect(await open().compareAndSwap('production', 'churn', version, next)).toBe(true)
  expect(await readFile(file, 'utf8')).toBe(
    `# what production serves\nweight: 0.25 # share\nreplicas: 3\nlive: ${String(next.live)}\ncandidate: null\nhold: null\n`
  )
})

test('of two writers that read the same version one is refused', async () => {
  const swaps = ['a', 'b', 'c'].map((hold) => open().compareAndSwap('production', 'churn', null, { ...nothing, hold }))
  expect((await Promise.all(swaps)).filter(Boolean)).toHaveLength(1)
  expect(await open().compareAndSwap('production', 'churn', null, next)).toBe(false)
})

test('a file that says nothing usable is named with the place', async () => {
  await writeFile(file, 'live: sha256:short\n')
  await expect(open().read('production', 'churn')).rejects.toMatchObject({ exitCode: 2, place: { file } })
  await writeFile(file, 'live: null\n\tweight: 0\n')
  await expect(open().read('production', 'churn')).rejects.toMatchObject({ place: { file, line: 2 } })
})
