import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAuditLog, readAuditLines } from '../../../adapters/files/audit-log.ts'
import { verifyChain } from '../../../core/audit/chain.ts'
import { InputError } from '../../../core/errors.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate-audit-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const open = () => createAuditLog(folder, { now: () => 0 })
const event = (text: string) =>
  ({ kind: 'step_ended', actor: 'dana', model: null, environment: null, commit: null, detail: { text } }) as const

async function verify() {
  const { lines, head } = await readAuditLines(folder)
  return verifyChain(lines, head)
}

test('entries come back in the order they were appended, across processes', async () => {
  expect(await open().entries()).toEqual([])
  const first = await open().append(event('1'))
  const second = await open().append(event('2'))
  expect(await open().entries()).toEqual([first, second])
  expect(second.previous).toBe(first.digest)
  expect(await verify()).toMatchObject({ ok: true, count: 2 })
})

test('a segment over 1 MiB is followed by a new one, and the chain goes on', async () => {
  const log = open()
  for (let index = 0; index < 5; index += 1) await log.append(event('x'.repeat(400_000)))
  expect((await readdir(folder)).filter((name) => name.endsWith('.jsonl'))).toEqual(['000001.jsonl', '000002.jsonl'])
  expect(await verify()).toMatchObject({ ok: true, count: 5 })
})

test('a line torn by a crash is saved beside the segment and cut off', async () => {
  await open().append(event('1'))
  await appendFile(join(folder, '000001.jsonl'), '{"actor":"da')
  await open().append(event('2'))
  expect(await verify()).toMatchObject({ ok: true, count: 2 })
  const torn = (await readdir(folder)).find((name) => name.endsWith('.torn'))
  expect(await readFile(join(folder, torn ?? ''), 'utf8')).toBe('{"actor":"da')
})

test('a segment that a crash left empty is gone on with', async () => {
  await open().append(event('1'))
  await writeFile(join(folder, '000002.jsonl'), '{"to')
  await open().append(event('2'))
  expect((await readFile(join(folder, '000002.jsonl'), 'utf8')).split('\n')).toHaveLength(2)
  expect(await verify()).toMatchObject({ ok: true, count: 2 })
})

test('nothing is added to a log whose end was cut off or changed', async () => {
  await open().append(event('1'))
  await open().append(event('2'))
  const file = join(folder, '000001.jsonl')
  const whole = await readFile(file, 'utf8')
  await writeFile(file, whole.slice(0, whole.indexOf('\n') + 1))
  expect(await verify()).toMatchObject({ ok: false, line: 2, reason: 'end_missing' })
  await expect(open().append(event('3'))).rejects.toMatchObject({ cure: expect.stringContaining('audit verify') })
  await writeFile(file, `${whole}nonsense\n`)
  await expect(open().append(event('3'))).rejects.toBeInstanceOf(InputError)
  await expect(open().entries()).rejects.toMatchObject({ place: { file, line: 3 } })
})

test('an append reads the end of the log only', async () => {
  const log = open()
  const { digest, sequence } = await log.append(event('first'))
  const path = join(folder, '000001.jsonl')
  const line = await readFile(path, 'utf8')
  // A hole of 3 GiB before it: Node refuses to read such a file whole.
  await truncate(path, 0)
  await truncate(path, 3 * 1024 ** 3)
  await appendFile(path, `\n${line}`)
  await expect(readFile(path)).rejects.toThrow('2 GiB')
  expect(await log.append(event('second'))).toMatchObject({ previous: digest, sequence: sequence + 1 })
})
