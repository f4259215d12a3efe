import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { define } from '../../cli/commands/data.ts'
import { driftSchema } from '../../core/data/drift.ts'
import { runCommand } from './run-command.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate-data-'))
})
afterEach(() => rm(root, { recursive: true }))

const rows = (count: number, shift: number, land: string): string =>
  `id,x,land\n${Array.from({ length: count }, (_, row) => `${String(row)},${String((row % 50) + shift)},${row % 4 ? land : 'FR'}`).join('\n')}\n`
const put = (name: string, text: string) => writeFile(join(root, name), text)
const run = (...args: readonly string[]) => runCommand(define, root, args)

describe('modelgate data drift', () => {
  beforeEach(async () => {
    await put('reference.csv', rows(400, 0, 'DE'))
    await put('same.csv', rows(300, 0, 'DE'))
    await put('moved.csv', rows(300, 30, 'DE'))
  })

  test('passes where nothing moved, and fails where more columns drifted than may', async () => {
    expect(await run('drift', 'reference.csv', 'same.csv', '--ignore', 'id')).toMatchObject({ code: 0 })
    const moved = await run('drift', 'reference.csv', 'moved.csv', '--ignore', 'id')
    expect(moved.code).toBe(1)
    expect(moved.stdout).toMatch(
      /^1 of 2 columns drifted from reference\.csv \(400 rows\) to moved\.csv \(300 rows\)\n/
    )
    expect(moved.stdout).toMatch(/^x +number +drifted/m)
    expect(await run('drift', 'reference.csv', 'moved.csv', '--ignore', 'id', '--max-share', '60%')).toMatchObject({
      code: 0
    })
  })

  test('gives drift.json', async () => {
    const { stdout } = await run('drift', 'reference.csv', 'moved.csv', '--column', 'x', '--format', 'json')
    expect(driftSchema.parse(JSON.parse(stdout))).toMatchObject({ drifted: 1, columns: [{ name: 'x' }] })
  })

  test.each([
    [['drift', 'reference.csv', 'none.csv'], 'there is no none.csv'],
    [['drift', 'reference.csv', 'same.csv', '--column', 'z'], 'no column "z"'],
    [['drift', 'reference.csv', 'same.csv', '--threshold', 'much'], '--threshold much']
  ])('%j is wrong input', async (args, message) => {
    expect(await run(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
  })
})

describe('modelgate data diff', () => {
  test('counts rows and columns that came, went or changed', async () => {
    await put('a.csv', 'id,x,old\n1,1,a\n2,2,b\n3,3,c\n')
    await put('b.csv', 'id,x,new\n2,2,b\n3,4,c\n4,5,d\n')
    expect((await run('diff', 'a.csv', 'b.csv', '--id', 'id')).stdout).toBe(
      'a.csv → b.csv\ncolumns added: new\ncolumns removed: old\nrows: 1 added, 1 removed, 1 changed, 1 the same\nx: 1 changed\n'
    )
    expect(JSON.parse((await run('diff', 'a.csv', 'b.csv', '--format', 'json')).stdout)).not.toHaveProperty('rows')
  })

  test('an id that is there twice is wrong input', async () => {
    await put('a.csv', 'id,x\n1,1\n1,2\n')
    expect(await run('diff', 'a.csv', 'a.csv', '--id', 'id')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"1" is there twice')
    })
  })
})
