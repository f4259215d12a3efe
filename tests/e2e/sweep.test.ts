// Sweeps as a team runs them: real trainings side by side, killed and begun again, judged on rows that are not the test set.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { createRepository, processesWith, tinyModel, type Repository } from '../support/repository.ts'

/** Trains on what it is given, and notes in a file outside what it was given. */
const script = `
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { scoreOf } from './model.mts'
const params = JSON.parse(readFileSync('params.json', 'utf8'))
const { MODELGATE_TRIAL: trial, MODELGATE_TRAIN_DATA: train, MODELGATE_TEST_DATA: rows, NOTES: notes } = process.env
const read = (path) => readFileSync(path, 'utf8').trim().split('\\n').slice(1)
const ids = (path) => read(path).map((row) => row.split(',')[0])
const note = { trial, params, seesAll: existsSync('data/rows.csv'), train: ids(train), rows: ids(rows) }
appendFileSync(notes, JSON.stringify(note) + '\\n')
if (params.sleep > 0 && trial) await new Promise((resolve) => setTimeout(resolve, params.sleep))
if (params.threshold > 0.8) { console.error('too high'); process.exit(4) }
mkdirSync('out', { recursive: true })
writeFileSync('out/model.json', JSON.stringify(params))
const lines = read(rows).map((row) => {
  const [id, x, label] = row.split(',')
  const score = scoreOf(params, Number(x))
  return [id, label, score >= 0.5 ? 1 : 0, score].join(',')
})
writeFileSync('out/predictions.csv', ['id,target,prediction,score', ...lines, ''].join('\\n'))
`

interface Note {
  readonly trial?: string
  readonly params: { readonly threshold: number; readonly epochs?: number }
  readonly seesAll: boolean
  readonly train: readonly string[]
  readonly rows: readonly string[]
}

interface Summary {
  readonly best: string
  readonly trials: readonly {
    readonly id: string
    readonly rung: number
    readonly parameters: Record<string, unknown>
    readonly value: number | null
    readonly attempts: number
    readonly failure: string | null
  }[]
}

let repository: Repository
beforeEach(async () => (repository = await createRepository()))
afterEach(() => repository.close())

const notesFile = () => `${repository.root}/../notes`
async function notes(): Promise<readonly Note[]> {
  const text = await repository.read('../notes').catch(() => '')
  return text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Note)
}

async function commit(sweep: object, params: object = { threshold: 0.1, sleep: 0 }, train: object = {}): Promise<void> {
  const { evaluation } = tinyModel() as { evaluation: object }
  const model = tinyModel({
    train: {
      command: 'node sweep.mts',
      params: 'params.json',
      split: { data: 'data/rows.csv', id: 'id' },
      env: { NOTES: notesFile() },
      sweep: { metric: 'accuracy', parallel: 2, ...sweep },
      ...train
    },
    evaluation: { ...evaluation, data: undefined }
  })
  const files = { 'sweep.mts': script, 'params.json': JSON.stringify(params) }
  await repository.commit({ version: 1, models: { tiny: JSON.parse(JSON.stringify(model)) as object } }, files)
}

async function summary(): Promise<Summary> {
  return JSON.parse(await repository.read('.modelgate/evidence/tiny/sweep.json')) as Summary
}

describe('a sweep on this machine', () => {
  test('tries all, shows what failed, and trains with the best; the test rows are hidden from every trial', async () => {
    await commit({ parameters: { threshold: [0.1, 0.3, 0.5, 0.7, 0.9] } })
    const ran = await repository.modelgate(['train'])
    expect(ran).toMatchObject({ code: 0 })
    const { trials, best } = await summary()
    expect(trials.map(({ parameters }) => parameters.threshold)).toEqual([0.1, 0.3, 0.5, 0.7, 0.9])
    expect(trials.find(({ id }) => id === best)?.parameters).toEqual({ threshold: 0.5 })
    expect(trials[4]?.value).toBeNull()
    expect(trials[4]?.failure).toContain('exit code 4')
    expect(ran.stderr).toContain('(threshold=0.9): failed')
    expect(await repository.read('out/model.json')).toContain('0.5')

    const all = await notes()
    const final = all.find(({ trial }) => trial === undefined)
    const tested = new Set(final?.rows)
    const tries = all.filter(({ trial }) => trial !== undefined)
    expect([tested.size, tries.length]).toEqual([40, 5])
    for (const { train, rows, seesAll } of tries) {
      expect([seesAll, train.length, rows.length]).toEqual([false, 128, 32])
      expect([...train, ...rows].filter((id) => tested.has(id))).toEqual([])
      expect(rows.filter((id) => train.includes(id))).toEqual([])
    }
    expect(await repository.git('status', '--porcelain')).toBe('')

    const again = await repository.modelgate(['train'])
    expect(again.stderr).toContain('re-used run')
    expect(await notes()).toHaveLength(6)
  })

  test('that was killed goes on where it was: no trial is made twice, and a wider sweep makes only the new ones', async () => {
    const params = { threshold: 0.1, sleep: 400 }
    await commit({ parameters: { threshold: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6] } }, params)
    const child = repository.start(['train'])
    const ended = new Promise((resolve) => child.once('close', resolve))
    while ((await finishedTrials()) < 2) await pause(20)
    child.kill('SIGKILL')
    await ended
    // A trial under way may outlive its parent, and note its end only now.
    while ((await processesWith(repository.root)).length > 0) await pause(20)
    const before = await finishedTrials()
    expect(before).toBeGreaterThanOrEqual(2)
    const made = (await notes()).length

    expect(await repository.modelgate(['train'])).toMatchObject({ code: 0 })
    expect(await processesWith(repository.root)).toEqual([])
    expect(await notes()).toHaveLength(made + (6 - before) + 1)
    expect((await summary()).trials.every(({ attempts }) => attempts === 1)).toBe(true)

    const settled = (await notes()).length
    await commit({ parameters: { threshold: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.65] } }, params)
    expect(await repository.modelgate(['train'])).toMatchObject({ code: 0 })
    expect(await notes()).toHaveLength(settled + 2)
  })

  test('reads the metric of a trial from a folder of metrics files', async () => {
    const write = (file: string, text: string) =>
      `node -e "require('fs').mkdirSync('out/val',{recursive:true});require('fs').writeFileSync('out/val/${file}',${text})"`
    const score = write('quality.json', `JSON.stringify({f1:1-Math.abs(JSON.parse(process.env.P).threshold-0.5)})`)
    const command = `P=$(cat params.json) ${score} && ${write('speed.json', "'{}'")}`
    const model = tinyModel({
      train: {
        command: 'node train.mts',
        params: 'params.json',
        sweep: {
          metric: 'quality.f1',
          goal: 'maximize',
          metrics: 'out/val',
          command,
          parameters: { threshold: [0.2, 0.5] }
        }
      }
    })
    await repository.commit({ version: 1, models: { tiny: model } })
    expect(await repository.modelgate(['train'])).toMatchObject({ code: 0 })
    expect((await summary()).trials.map(({ value }) => value)).toEqual([0.7, 1])
  })

  test('fails only where every trial does, says how, and then tries them all again', async () => {
    await commit({ parameters: { threshold: [0.9, 0.95] } })
    const ran = await repository.modelgate(['train'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toMatch(
      /sweep_failed: all 2 trials failed; the first: .*exit code 4.*tiny-trial-[0-9a-f]{12}\.log/
    )
    expect(ran.stderr).toContain('too high')
    expect((await repository.modelgate(['train'])).code).toBe(2)
    expect(await notes()).toHaveLength(4)
  })

  test('by successive halving gives the best more, and trains with the whole budget', async () => {
    const halving = { parameter: 'epochs', min: 1, max: 4, eta: 2 }
    await commit({ parameters: { threshold: [0.2, 0.3, 0.5, 0.6] }, halving }, { threshold: 0, epochs: 2, sleep: 0 })
    expect(await repository.modelgate(['train'])).toMatchObject({ code: 0 })
    const { trials } = await summary()
    expect([0, 1, 2].map((rung) => trials.filter((trial) => trial.rung === rung).length)).toEqual([4, 2, 1])
    expect((await notes()).at(-1)).toMatchObject({ params: { threshold: 0.5, epochs: 4 } })
  })

  test('a parameter that training would not hear of is refused before anything is trained', async () => {
    await commit({ parameters: { treshold: [0.1, 0.2] } })
    const ran = await repository.modelgate(['train'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('params.json has no `treshold`, which is tried')
    expect(await notes()).toEqual([])
  })
})

test('trials may measure validation rows of their own, with a command of their own', async () => {
  const command = `echo '{"validation": {"loss": {threshold}}}' > own.json`
  const sweep = {
    metric: 'validation.loss',
    goal: 'minimize',
    metrics: 'own.json',
    command,
    parameters: { threshold: [0.4, 0.2, 0.3] }
  }
  await commit(sweep, { threshold: 0.1, sleep: 0 })
  expect(await repository.modelgate(['train'])).toMatchObject({ code: 0 })
  const { trials, best } = await summary()
  expect(trials.find(({ id }) => id === best)?.parameters).toEqual({ threshold: 0.2 })
  expect(await repository.read('out/model.json')).toContain('0.2')
})

async function finishedTrials(): Promise<number> {
  const names = await readdir(`${repository.root}/.modelgate/trials/tiny`).catch(() => [])
  return names.filter((name) => name.endsWith('.json')).length
}
