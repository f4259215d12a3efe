import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { contracts, type ActionName, type Contract } from '../../actions/contracts.ts'
import { stubOf } from '../../scripts/build.ts'

const described = z.string().min(10)
const actionSchema = z.strictObject({
  name: z.string().min(1),
  description: described.max(125),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.enum(['purple']) }),
  inputs: z.record(
    z.string(),
    z.strictObject({ description: described, required: z.literal(true).optional(), default: z.string() })
  ),
  outputs: z.record(z.string(), z.strictObject({ description: described })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string() })
})

const names = Object.keys(contracts) as ActionName[]
const fileOf = (name: ActionName) => (name === 'modelgate' ? 'action.yml' : `actions/${name}/action.yml`)
const read = (name: ActionName) => actionSchema.parse(parse(readFileSync(fileOf(name), 'utf8')))

describe.each(names)('the action %s', (name) => {
  const contract: Contract = contracts[name]

  test('describes exactly the inputs that its code reads, with the same defaults', () => {
    const inputs = Object.entries(read(name).inputs).map(([input, { default: fallback }]) => [input, fallback])
    expect(Object.fromEntries(inputs)).toEqual(contract.inputs)
  })

  test('describes exactly the outputs that its code writes', () => {
    expect(Object.keys(read(name).outputs).toSorted()).toEqual([...contract.outputs].toSorted())
  })

  test('starts from its stub in dist', () => {
    const folder = name === 'modelgate' ? '' : '../../'
    expect(read(name).runs.main).toBe(`${folder}dist/${stubOf(name)}`)
    expect(existsSync(`actions/${name}/main.ts`)).toBe(true)
  })
})

test('every folder with an action.yml is in the contract, and has a function in the bundle', () => {
  const isOurs = (name: string) => existsSync(`actions/${name}/action.yml`) && name !== 'setup' // which is made of others' actions
  const folders = readdirSync('actions').filter(isOurs)
  expect(folders.toSorted()).toEqual(names.filter((name) => name !== 'modelgate').toSorted())
  const entry = readFileSync('scripts/entry-points.ts', 'utf8')
  for (const name of names) expect(entry).toContain(`runAction('${name}', () => import('../actions/${name}/main.ts'))`)
})
