import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { createRandom } from '../../core/statistics/random.ts'
import { createRepository, processesWith, servedConfig, type Repository } from '../support/repository.ts'
import { scoreOf } from '../support/tiny/model.mts'
import { expectWhole, partialFiles } from './whole.ts'

const kills = 25
const config = servedConfig({ metrics: { accuracy: { goal: 'maximize', min: 0.6 } } })
const asked = 0.55

let repository: Repository
beforeAll(async () => {
  repository = await createRepository()
})
afterAll(() => repository.close())

test(`kill -9 at ${kills} moments of first go-lives and upgrades: always whole, always the old or the new release, and run again ends`, async () => {
  const random = createRandom(3, 0)
  const released: number[] = []
  let duration = 2500
  let killed = 0
  for (let threshold = 0.5; killed < kills; threshold += 0.001) {
    await repository.commit(config, { 'params.json': JSON.stringify({ threshold }) })
    released.push(threshold)
    for (let isDone = false; !isDone && killed < kills;) {
      const started = performance.now()
      isDone = await runOrKill(repository, (random() / 2 ** 32) * duration)
      if (isDone) duration = performance.now() - started
      else killed += 1
      await expectWhole(repository.root)
      await expectOneOf(repository, released.slice(-2))
    }
  }

  const last = await repository.modelgate(['run'])
  expect(last).toMatchObject({ code: 0, signal: null })
  await expectWhole(repository.root)
  await expectOneOf(repository, released.slice(-1))
  expect(partialFiles(repository.root)).toEqual([])
  const environments = await statusOf(repository)
  expect(environments.map(({ environment, serves }) => [environment, serves])).toEqual([
    ['staging', true],
    ['production', true]
  ])
  expect(environments[0]?.live).toBe(environments[1]?.live)

  const running = await processesWith(repository.root)
  expect(running.filter((line) => / \S*node serve\.mts/.test(` ${line}`) && !line.includes('sh -c'))).toHaveLength(2)
  expect(running.filter((line) => line.includes(' gateway '))).toHaveLength(2)
  expect(running.filter((line) => /train\.mts|test\.sh/.test(line))).toEqual([])
  expect(await repository.modelgate(['down'])).toMatchObject({ code: 0 })
  expect(await processesWith(repository.root)).toEqual([])
}, 240_000)

/** True if the walk ended before its time was up. */
async function runOrKill(repository: Repository, milliseconds: number): Promise<boolean> {
  const child = repository.start(['run'])
  child.stdout?.resume()
  let progress = ''
  child.stderr?.on('data', (text: Buffer) => (progress += text.toString()))
  const ended = once(child, 'close')
  const isOver = await Promise.race([ended.then(() => true), pause(milliseconds, false)])
  if (!isOver) child.kill('SIGKILL')
  await ended
  if (isOver) expect(`exit code ${child.exitCode ?? 'none'}\n${progress}`).toMatch(/^exit code 0\n/)
  return isOver
}

const statusSchema = z.object({
  environments: z.array(
    z.object({
      environment: z.string(),
      live: z.string().nullable(),
      serves: z.boolean(),
      url: z.string().nullable()
    })
  )
})

async function statusOf(repository: Repository) {
  const { stdout } = await repository.modelgate(['status', '--format', 'json'])
  return statusSchema.parse(JSON.parse(stdout)).environments
}

const answerSchema = z.object({ predictions: z.array(z.object({ score: z.number() })).length(1) })

let address: string | null = null

/** Once production has an address with traffic, it answers as one of these models does. */
async function expectOneOf(repository: Repository, thresholds: readonly number[]): Promise<void> {
  if (address === null) {
    const production = (await statusOf(repository)).find(({ environment }) => environment === 'production')
    if (production?.live == null) return
    address = production.url
  }
  const body = JSON.stringify({ dataframe_records: [{ x: asked }] })
  const response = await fetch(`${address ?? ''}/invocations`, { method: 'POST', body })
  const { predictions } = answerSchema.parse(await response.json())
  expect(thresholds.map((threshold) => scoreOf({ threshold }, asked))).toContain(predictions[0]?.score)
}
