// Training by a scheduler that is the team's own commands: killed at every point, cancelled, lost, tampered with.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createRepository, finished, processesWith, tinyModel, type Repository } from '../support/repository.ts'

const scheduler = join(import.meta.dirname, '../support/scheduler/scheduler.sh')

/** Notes each training in a file outside, and takes as long as it is told. */
const script = `
import { appendFileSync, readFileSync } from 'node:fs'
appendFileSync(process.env.NOTES, 'training\\n')
console.log('began in ' + process.cwd())
await new Promise((resolve) => setTimeout(resolve, Number(process.env.TAKES)))
await import('./train.mts')
console.log('the password is ' + (process.env.DB_PASSWORD ?? 'unknown'))
`

let repository: Repository
let state: string
beforeEach(async () => {
  repository = await createRepository()
  state = join(repository.root, '../scheduler')
  await mkdir(state)
})
afterEach(async () => {
  await rm(join(state, 'lose'), { force: true })
  await repository.close()
})

interface Given {
  readonly takesMs?: number
  readonly command?: string
  readonly train?: object
  readonly executor?: object
  readonly files?: Readonly<Record<string, string>>
}

async function commit({ takesMs = 300, command = 'node slow.mts', train, executor, files }: Given = {}): Promise<void> {
  const verb = (name: string) => `sh ${scheduler} ${name} {key} {folder}`
  const model = tinyModel({
    train: {
      command,
      params: 'params.json',
      data: ['data/rows.csv'],
      timeout: '30s',
      env: { TAKES: String(takesMs), NOTES: join(repository.root, '../notes') },
      executor: {
        kind: 'command',
        submit: verb('submit'),
        status: verb('status'),
        cancel: verb('cancel'),
        fetch: verb('fetch'),
        poll: '100ms',
        ...executor
      },
      ...train
    }
  })
  await repository.commit({ version: 1, models: { tiny: model } }, { 'slow.mts': script, ...files })
}

const modelgate = (...args: readonly string[]) => repository.modelgate(args, { SCHEDULER: state })
const lines = async (path: string) => (await readFile(path, 'utf8').catch(() => '')).split('\n').filter(Boolean)
const submitted = () => lines(join(state, 'submitted'))
const trainings = async () => (await lines(join(repository.root, '../notes'))).length
const killAt = (point: string) => writeFile(join(state, 'kill-at'), point)

async function running(): Promise<void> {
  while ((await trainings()) === 0) await pause(20)
}

test('a training elsewhere gives the run that it gives here: outputs, log, masks, and nothing left behind', async () => {
  await commit({ command: 'sleep 300 & node slow.mts' })
  const ran = await repository.modelgate(['run'], { SCHEDULER: state, DB_PASSWORD: 'correct-horse' })
  expect(ran).toMatchObject({ code: 0 })
  expect(ran.stderr).toMatch(/tiny \| began in .*\/\.modelgate\/jobs\/tiny\/modelgate-tiny-[0-9a-f]{12}\/work/)
  expect(ran.stderr).toContain('the password is ***')
  expect(await repository.read('out/model.json')).toContain('0.6')
  expect(existsSync(join(repository.root, '.modelgate/jobs/tiny'))).toBe(false)
  expect(await processesWith(repository.root)).toEqual([])
  expect(await repository.git('status', '--porcelain')).toBe('')
  expect((await modelgate('run')).stderr).toContain('re-used run')
  expect(await trainings()).toBe(1)
})

describe('killed', () => {
  test.each(['before-submit', 'after-submit', 'running', 'before-fetch', 'after-fetch'])(
    '%s, modelgate goes on with the same job: nothing is trained twice',
    async (point) => {
      await commit()
      await killAt(point)
      expect(await modelgate('train')).toMatchObject({ signal: 'SIGKILL' })
      expect(existsSync(join(state, 'kill-at'))).toBe(false)
      expect(await modelgate('train')).toMatchObject({ code: 0 })
      expect(await submitted()).toHaveLength(1)
      expect(await trainings()).toBe(1)
      expect(await repository.read('out/model.json')).toContain('0.6')
    },
    20_000
  )

  test('modelgate ends the job that it left, once other code is trained', async () => {
    await commit({ takesMs: 25_000 })
    await killAt('running')
    expect(await modelgate('train')).toMatchObject({ signal: 'SIGKILL' })
    await running()
    await commit({ takesMs: 100 })
    expect(await modelgate('train')).toMatchObject({ code: 0 })
    expect(await lines(join(state, 'cancelled'))).toEqual((await submitted()).slice(0, 1))
    expect(await processesWith(repository.root)).toEqual([])
  }, 20_000)
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the job, and then modelgate; the next run trains anew',
  async (signal) => {
    await commit({ takesMs: 25_000 })
    const child = repository.start(['train'], { SCHEDULER: state })
    const ended = finished(child)
    await running()
    child.kill(signal)
    expect(await ended).toMatchObject({ code: null, signal })
    expect(await processesWith(repository.root)).toEqual([])
    expect(await lines(join(state, 'cancelled'))).toHaveLength(1)
    await commit({ takesMs: 25_000, train: { timeout: '1s' } })
    expect((await modelgate('train')).stderr).toContain('training_timeout')
    expect(await submitted()).toHaveLength(2)
    expect(await processesWith(repository.root)).toEqual([])
  },
  30_000
)

describe('a machine that is taken away', () => {
  test('is made good by another job, and the run says why', async () => {
    await commit({ takesMs: 800 })
    await writeFile(join(state, 'lose'), '')
    const ran = await modelgate('train', '--format', 'json')
    expect(ran).toMatchObject({ code: 0 })
    expect(ran.stderr).toContain('left no result: NODE_FAIL; it is started again')
    const [run] = (JSON.parse(ran.stdout) as { runs: { lost: string[] }[] }).runs
    expect(run?.lost).toEqual([
      expect.stringMatching(/^job modelgate-tiny-[0-9a-f]{12}-1 ended and left no result: NODE_FAIL/)
    ])
    expect(await submitted()).toHaveLength(2)
  }, 20_000)

  test('is made good no more often than allowed, and nothing outlives the machine', async () => {
    await commit({ takesMs: 20_000, executor: { retries: 0 } })
    await writeFile(join(state, 'lose'), '')
    const ran = await modelgate('train')
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain('was lost 1 times')
    for (let look = 0; look < 40 && (await processesWith(repository.root)).length > 0; look += 1) await pause(100)
    expect(await processesWith(repository.root)).toEqual([])
  }, 20_000)
})

test('a file that changed on its way is refused', async () => {
  await commit()
  await writeFile(join(state, 'tamper'), '')
  const ran = await modelgate('train')
  expect(ran.code).toBe(3)
  expect(ran.stderr).toMatch(
    /what came back from job .* is refused: out\/model\.json is not the file that the job made/
  )
  expect(existsSync(join(repository.root, 'out/model.json'))).toBe(false)
}, 20_000)

test('a training that fails there says how, and is tried again by the next run', async () => {
  await commit({ command: 'node slow.mts && echo no more >&2 && exit 7' })
  const ran = await modelgate('train')
  expect(ran.code).toBe(2)
  expect(ran.stderr).toMatch(/training_failed: .* ended with exit code 7; log: [\s\S]*no more/)
  expect((await modelgate('train')).code).toBe(2)
  expect(await submitted()).toHaveLength(2)
}, 20_000)

test('trials of a sweep are jobs too, several at a time, and killing modelgate loses none', async () => {
  const command = `node slow.mts; echo '{"loss": {threshold}}' > own.json`
  const sweep = {
    metric: 'loss',
    goal: 'minimize',
    metrics: 'own.json',
    command,
    parallel: 3,
    parameters: { threshold: [0.3, 0.2, 0.4, 0.5] }
  }
  const more = { data: ['data/train.csv'], sweep }
  await commit({ train: more, files: { 'data/train.csv': 'id\n1\n' } })
  const { evaluation } = tinyModel() as { evaluation: { data: string } }
  expect(evaluation.data).toBe('data/rows.csv')
  await killAt('running')
  expect(await modelgate('train')).toMatchObject({ signal: 'SIGKILL' })
  const ran = await modelgate('train')
  expect(ran).toMatchObject({ code: 0 })
  expect(await repository.read('out/model.json')).toContain('0.2')
  expect(new Set(await submitted()).size).toBe(5)
  expect(await trainings()).toBe(5)
}, 30_000)

test('a status that nobody understands stops modelgate with what was said, and the job is gone on with', async () => {
  await commit({ executor: { status: 'echo WEIRD' } })
  const ran = await modelgate('train')
  expect(ran.code).toBe(3)
  expect(ran.stderr).toContain('`executor.status` says "WEIRD" with exit code 0')
  expect(ran.stderr).toContain('make it print queued, running, done, failed or lost')
})
