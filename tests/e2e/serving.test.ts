import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { pickPort } from '../../adapters/environment/ports.ts'
import {
  createRepository,
  finished,
  processesWith,
  servedConfig,
  tinyModel,
  type Repository
} from '../support/repository.ts'
import { expectWhole, filesIn } from './whole.ts'

const secret = 'correct-horse-battery'
const paths = ['serve.mts', 'model.mts']

describe('serving', () => {
  let repository: Repository
  beforeAll(async () => {
    repository = await createRepository()
  })
  afterAll(() => repository.close())

  test.each([
    {
      title: 'a server that dies at once',
      serve: { command: 'echo no module named fastapi, $API_TOKEN; exit 4', paths },
      says: ['ended with exit code 4', 'no module named fastapi, ***', 'server.log', '-> try it by hand in ']
    },
    {
      title: 'a server that never becomes healthy, and its children',
      serve: { command: 'sleep 300 & sleep 300', paths, timeout: '700ms' },
      says: ['was not healthy within 0.7 s', 'It printed nothing', '/health']
    }
  ])('$title: staging fails, nothing runs on', async ({ serve, says }) => {
    await repository.commit(servedConfig({ serve }))
    const ran = await repository.modelgate(['run'], { API_TOKEN: secret })
    expect(ran.code).toBe(3)
    for (const text of ['start_failed', ...says]) expect(ran.stdout).toContain(text)
    expect(ran.stderr + ran.stdout).not.toContain(secret)
    expect(await processesWith(repository.root)).toEqual([])
    await expectWhole(repository.root)
    const evidence = filesIn(join(repository.root, '.modelgate')).filter((path) => !path.endsWith('server.log'))
    for (const path of evidence)
      expect([path, readFileSync(join(repository.root, '.modelgate', path)).includes(secret)]).toEqual([path, false])
  })

  test('an environment whose port is taken: the port is named, not a log', async () => {
    const port = await pickPort()
    const taken = createServer().listen(port, '127.0.0.1')
    await once(taken, 'listening')
    const config = servedConfig({}, { staging: { port }, production: { after: 'staging' } })
    await repository.commit(config)
    const ran = await repository.modelgate(['run'])
    expect(ran.code).toBe(3)
    expect(ran.stdout).toContain(`port ${port} of this machine is taken`)
    expect(ran.stdout).toContain('set another `port` for the environment in .github/modelgate.yml')
    taken.close()
    await once(taken, 'close')
    const again = await repository.modelgate(['run'])
    expect(again).toMatchObject({ code: 0 })
    expect((await repository.modelgate(['status'])).stdout).toContain(`http://127.0.0.1:${port}/tiny`)
    expect(await repository.modelgate(['down'])).toMatchObject({ code: 0 })
  })

  test('the walk, an upgrade, a rollback by hand and its hold, then down', async () => {
    await repository.commit(servedConfig())
    expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
    const first = await addressOf(repository)
    expect(await ask(first, 0.55)).toBe(0)
    await repository.commit(servedConfig(), { 'params.json': '{"threshold": 0.5}\n' })
    const upgrade = await repository.modelgate(['run'])
    expect(upgrade).toMatchObject({ code: 0 })
    expect(upgrade.stdout).toContain('accuracy rose by')
    expect(await addressOf(repository)).toBe(first)
    expect(await ask(first, 0.55)).toBe(1)

    expect(await repository.modelgate(['rollback', 'tiny'])).toMatchObject({ code: 0 })
    expect(await ask(first, 0.55)).toBe(0)
    const held = await repository.modelgate(['run', '--all'])
    expect(held.code).toBe(1)
    expect(held.stdout).toContain('modelgate resume tiny')
    expect(await ask(first, 0.55)).toBe(0)
    expect(await repository.modelgate(['resume', 'tiny'])).toMatchObject({ code: 0 })
    expect(await repository.modelgate(['run', '--all'])).toMatchObject({ code: 0 })
    expect(await ask(first, 0.55)).toBe(1)
    await expectWhole(repository.root)
  })

  test('a rollback during a canary waits for nobody: all traffic goes back at once, and the run ends on hold', async () => {
    const live = { strategy: 'canary', steps: ['50%', '100%'], pause: '10m', verify: '100ms' }
    const anyChange = { metrics: { accuracy: { goal: 'maximize', min: 0.6 } } }
    const canary = servedConfig(anyChange, { staging: {}, production: { after: 'staging', live } })
    const before = await addressOf(repository)
    const answers = await predictions(before)
    await repository.commit(canary, { 'params.json': '{"threshold": 0.55}\n' })
    const child = repository.start(['run', '--quiet'])
    const ended = finished(child)
    while (!(await predictions(before)).some((answer) => answer !== answers[0])) await pause(100)
    const rolledBack = await repository.modelgate(['rollback', 'tiny'])
    expect(rolledBack).toMatchObject({ code: 0 })
    expect(rolledBack.stdout).toContain('v0.2.0 is live again, on hold')
    expect(await predictions(before)).toEqual(answers)
    const run = await ended
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('on hold: rolled back from v0.3.0 to v0.2.0')
    const history = await repository.modelgate(['history'])
    expect(history.stdout).toMatch(/v0\.3\.0 .*production: rolled back from v0\.3\.0 to v0\.2\.0 by Dana/)
    expect(await repository.modelgate(['resume', 'tiny'])).toMatchObject({ code: 0 })
    await repository.commit(servedConfig(), { 'params.json': '{"threshold": 0.5}\n' })
    await expectWhole(repository.root)
  })

  test('every command gives valid JSON and Markdown on stdout, and progress on stderr only', async () => {
    const readers = [
      ['plan'],
      ['status'],
      ['history'],
      ['report'],
      ['monitor'],
      ['audit', 'show'],
      ['audit', 'verify'],
      ['validate']
    ]
    const writers = [
      ['run', '--all'],
      ['train'],
      ['approve', 'production', '--by', 'Sam <sam@example.org>'],
      ['rollback', 'tiny'],
      ['resume', 'tiny']
    ]
    for (const command of writers) await expectFormat(command, 'json')
    for (const command of readers) await Promise.all([expectFormat(command, 'json'), expectFormat(command, 'markdown')])
    for (const command of writers.filter(([name]) => name !== 'rollback')) await expectFormat(command, 'markdown')
    for (const format of ['json', 'markdown'] as const) await expectFormat(['down'], format)
    await expectWhole(repository.root)

    async function expectFormat(command: readonly string[], format: 'json' | 'markdown'): Promise<void> {
      const ran = await repository.modelgate([...command, '--format', format])
      expect([command, ran.code, isJson(ran.stdout)]).toEqual([command, 0, format === 'json'])
      expect(ran.stdout).toMatch(format === 'json' ? /^\{\n {2}"/ : /^(#|\||-|[A-Za-z0-9*`])/)
      expect(ran.stdout).not.toContain(' · ')
      expect(ran.stderr).not.toContain('error')
    }
  })

  test('after down nothing runs, and status says so', async () => {
    expect(await repository.modelgate(['down'])).toMatchObject({ code: 0 })
    expect(await processesWith(repository.root)).toEqual([])
    expect((await repository.modelgate(['status'])).stdout).toContain('no: modelgate run')
    expect((await repository.modelgate(['audit', 'verify'])).stdout).toContain('the chain is whole')
  })
})

test('a batch model walks to live: its table is what QA checks and what the pointer names', async () => {
  const repository = await createRepository()
  try {
    const model = tinyModel({
      kind: 'batch',
      score: {
        command: 'node score.mts {model} {data} {predictions}',
        data: 'data/rows.csv',
        paths: ['score.mts', 'model.mts']
      },
      qa: { golden: 20 }
    })
    const environments = { staging: {}, production: { after: 'staging', live: { verify: '0s' } } }
    await repository.commit({ version: 1, models: { tiny: model }, environments })
    const ran = await repository.modelgate(['run'])
    expect(ran).toMatchObject({ code: 0 })
    expect(ran.stdout).toMatch(/live +v0\.1\.0 is live/)
    const table = '.modelgate/environments/production/tiny/current/output.csv'
    expect((await repository.read(table)).split('\n')).toHaveLength(202)
    expect(await repository.read('.modelgate/environments/production/tiny/current.json')).toContain('sha256:')

    await repository.commit(
      {
        version: 1,
        models: { tiny: { ...model, score: { command: 'exit 5', data: 'data/rows.csv', paths: ['score.mts'] } } },
        environments
      },
      { 'params.json': '{"threshold": 0.5}\n' }
    )
    const broken = await repository.modelgate(['run'])
    expect(broken.code).toBe(3)
    expect(broken.stdout).toContain('ended with exit code 5')
    expect(existsSync(join(repository.root, table))).toBe(true)
    await expectWhole(repository.root)
  } finally {
    await repository.close()
  }
})

const statusSchema = z.object({
  environments: z.array(z.object({ environment: z.string(), url: z.string().nullable() }))
})

async function addressOf(repository: Repository): Promise<string> {
  const { stdout } = await repository.modelgate(['status', '--format', 'json'])
  const { environments } = statusSchema.parse(JSON.parse(stdout))
  return environments.find(({ environment }) => environment === 'production')?.url ?? ''
}

const answerSchema = z.object({ predictions: z.array(z.object({ prediction: z.number() })) })

/** What production predicts for one row, asked four times: releases that share the traffic answer in turn. */
async function predictions(address: string): Promise<readonly (number | undefined)[]> {
  const answers: (number | undefined)[] = []
  for (let count = 0; count < 4; count += 1) answers.push(await ask(address, 0.52))
  return answers
}

/** What production predicts for one row. */
async function ask(address: string, x: number): Promise<number | undefined> {
  const body = JSON.stringify({ dataframe_records: [{ x }] })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${address}/invocations`, { method: 'POST', headers, body })
  return answerSchema.parse(await response.json()).predictions[0]?.prediction
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
