// What the gate would have said of the past: of a git repository with its merges, and of runs on a real MLflow server and in its files.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { robustSpread, toleranceOf } from '../../core/replay/noise.ts'
import { describeWithPython } from '../support/describe-with-python.ts'
import { createMlflowServer, mlflowEnvironment } from '../support/mlflow-server.ts'
import { createRepository, type Repository } from '../support/repository.ts'

const documentSchema = z.object({
  proposed: z.string(),
  written: z.array(z.string()),
  replays: z.array(
    z.object({
      kind: z.string(),
      what: z.string(),
      notes: z.array(z.string()),
      changes: z.array(z.object({ id: z.string(), title: z.string(), verdict: z.string(), proposed: z.string() })),
      noise: z.array(
        z.object({
          differences: z.number(),
          spread: z.number().nullable(),
          outcome: z.string(),
          max_regression: z.unknown()
        })
      )
    })
  )
})

const config = (limit: string) => `version: 1
models:
  tumours: # a comment that stays
    train: python train.py
    evaluation: { metrics: metrics.json }
    metrics:
      accuracy: { goal: maximize, max_regression: ${limit} } # and this one
`

let repository: Repository
beforeEach(async () => {
  repository = await createRepository()
})
afterEach(() => repository.close())

async function replayed(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await repository.modelgate(
    ['init', '--replay', '10', '--format', 'json', ...args],
    env
  )
  expect({ code, stderr }).toMatchObject({ code: 0 })
  const document = documentSchema.parse(JSON.parse(stdout))
  const [first] = document.replays
  if (first === undefined) throw new Error('no model was replayed')
  return { ...document, first, noise: first.noise[0] }
}

const values = [0.9, 0.905, 0.9021, 0.9078, 0.901, 0.87, 0.9055, 0.9031, 0.9062, 0.904, 0.9081, 0.9049, 0.9066]
/** Of the last ten, each against the one before. */
const differences = values.slice(3).map((value, index) => value - (values[index + 2] ?? NaN))

/** A pull request for each value but the first, merged in four ways; every third is followed by one that changes no metric. */
async function merges(): Promise<void> {
  await repository.commit(config('0.005'), { 'metrics.json': `{"accuracy": ${values[0] ?? 0}}` })
  const merge = (number: number): readonly string[] => {
    const subject = [
      `Merge pull request #${number} from dana/change`,
      "Merge branch 'change' into 'main'",
      'Merged in change'
    ][number % 3]
    const body = [`Try ${number}`, `Try ${number}\n\nSee merge request team/tumours!${number}`, `Try ${number}`][
      number % 3
    ]
    return ['merge', '--quiet', '--no-ff', 'change', '-m', subject ?? '', '-m', body ?? '']
  }
  const pull = async (number: number, path: string, text: string) => {
    await repository.git('checkout', '--quiet', '-b', 'change')
    await repository.write(path, text)
    await repository.git('add', '--all')
    await repository.git('commit', '--quiet', '-m', `Work on ${number}`)
    await repository.git('checkout', '--quiet', 'main')
    if (number % 4 === 0) {
      await repository.git('merge', '--quiet', '--squash', 'change')
      await repository.git('commit', '--quiet', '-m', `Try ${number} (#${number})`)
    } else await repository.git(...merge(number))
    await repository.git('branch', '--quiet', '-D', 'change')
  }
  for (const [index, value] of values.entries()) {
    if (index === 0) continue
    await pull(index, 'metrics.json', `{"accuracy": ${value}}`)
    if (index % 3 === 0) await pull(100 + index, 'README.md', `${index}`)
  }
}

describe('a git repository whose metrics file is committed', () => {
  test('is replayed by its merges, and its noise is proposed, written only when asked', async () => {
    await merges()
    const { first, noise, proposed, written } = await replayed([])
    expect(first).toMatchObject({ kind: 'git', what: 'merged pull requests of main that changed metrics.json' })
    expect(first.changes.map(({ id }) => id)).toEqual([
      '#3',
      '#4',
      expect.stringMatching(/^[0-9a-f]{7}$/),
      '#6',
      '!7',
      '#8',
      '#9',
      '!10',
      expect.stringMatching(/^[0-9a-f]{7}$/),
      '#12'
    ])
    expect(first.changes.map(({ title }) => title)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `Try ${n}`))
    const held = (limit: number) => differences.map((each) => (each < -limit ? 'fail' : 'pass'))
    expect(first.changes.map(({ verdict }) => verdict)).toEqual(held(0.005))
    const limit = toleranceOf(robustSpread(differences))
    expect(noise).toMatchObject({ differences: 10, outcome: 'proposed', max_regression: limit })
    expect(first.changes.map((change) => change.proposed)).toEqual(held(limit))
    expect(first.notes).toEqual(['4 more left metrics.json as it was.'])
    expect(proposed).toBe(config(String(limit)))
    expect(written).toEqual([])
    expect(await repository.read('.github/modelgate.yml')).toBe(config('0.005'))

    const refused = await repository.modelgate(['init', '--replay', '10', '--yes', '--no-workflows'])
    expect(refused).toMatchObject({ code: 2 })
    expect(refused.stderr).toContain('modelgate init --replay 10 --no-workflows --force')
    const done = await repository.modelgate(['init', '--replay', '10', '--no-workflows', '--force'])
    expect(done).toMatchObject({ code: 0 })
    expect(await repository.read('.github/modelgate.yml')).toBe(config(String(limit)))
  }, 60_000)

  test('says in words and Markdown what there is too little of', async () => {
    await repository.commit(config('1%'), { 'metrics.json': '{"accuracy": 0.9}' })
    await repository.commit(config('1%'), { 'metrics.json': '{"accuracy": 0.91}' })
    const text = await repository.modelgate(['init', '--replay', '10'])
    expect(text).toMatchObject({ code: 0 })
    expect(text.stdout).toContain('tumours: 2 of the 10 asked for commits of main that changed metrics.json')
    expect(text.stdout).toContain('too few: 1 differences, 5 are needed')
    expect(text.stdout).toContain('tells of no merged pull request')
    expect(text.stdout).toContain('stays as it is: nothing is proposed')
    const markdown = await repository.modelgate(['init', '--replay', '10', '--format', 'markdown'])
    expect(markdown.stdout).toMatch(/\| accuracy ↑ \| .*too few/)
  }, 30_000)

  test('is told where was looked when there is no history at all', async () => {
    await repository.commit(config('1%'))
    const { stdout, code } = await repository.modelgate(['init', '--replay', '10'])
    expect(code).toBe(0)
    expect(stdout).toContain('tumours: nothing to replay')
    expect(stdout).toContain('Looked in: git (a metrics file that is committed), MLflow')
  }, 30_000)
})

const referenceSchema = z.object({ spread: z.number(), held: z.number() })

describeWithPython(
  'runs that MLflow keeps',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'modelgate replay '))
    const server = createMlflowServer(folder)
    /** numpy's own account of the last ten differences. */
    let reference = { spread: 0, held: 0 }
    /** The same runs in both stores, in one process: MLflow takes seconds to import. */
    const logged = `
import json, os, mlflow, numpy as np
from mlflow.entities import Metric, RunTag
from statistics import NormalDist
values = np.round(np.random.default_rng(3).normal(0.9, 0.01, 13), 6)
for store in (os.environ["MLFLOW_TRACKING_URI"], os.environ["FILES"]):
    client = mlflow.MlflowClient(store)
    def run(experiment, name, *logged, status="FINISHED", tags=()):
        made = client.create_run(experiment, run_name=name).info.run_id
        metrics = [Metric("accuracy", float(value), 0, step) for step, value in enumerate(logged)]
        client.log_batch(made, metrics=metrics, tags=[RunTag(key, "x") for key in tags])
        client.set_terminated(made, status)
    run(client.create_experiment("other"), "alone", 0.1)
    experiment = client.create_experiment("tumours")
    for index, value in enumerate(values):
        run(experiment, f"try {index}", 0.5, value)
    run(experiment, "of a search", 0.2, tags=["mlflow.parentRunId"])
    run(experiment, "broken", 0.3, status="FAILED")
last = np.diff(values)[-10:]
print(json.dumps({"spread": float(np.median(np.abs(last)) / NormalDist().inv_cdf(0.75)), "held": int((last < -0.005).sum())}))
`
    beforeAll(async () => {
      await server.start()
      const told = server.client(logged, { FILES: join(folder, 'files'), MLFLOW_ALLOW_FILE_STORE: 'true' })
      reference = referenceSchema.parse(JSON.parse(told.trim().split('\n').at(-1) ?? ''))
    }, 180_000)
    afterAll(async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test.each([
      ['a server', () => server.url],
      ['a database', () => `sqlite:///${join(folder, 'mlflow.db')}`],
      ['a folder', () => join(folder, 'files')]
    ])(
      'are replayed from %s, each against the one before it, as numpy has their spread',
      async (_, uri) => {
        await repository.commit(config('0.005'))
        const { first, noise } = await replayed([], { MLFLOW_TRACKING_URI: uri() })
        expect(first).toMatchObject({ kind: 'mlflow', what: 'finished runs of the MLflow experiment tumours' })
        expect(first.changes.map(({ title }) => title)).toEqual(
          [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `try ${n}`)
        )
        expect(noise?.spread).toBeCloseTo(reference.spread, 12)
        expect(noise?.max_regression).toBe(toleranceOf(noise?.spread ?? NaN))
        expect(first.changes.filter(({ verdict }) => verdict === 'fail').length).toBe(reference.held)
        const other = await replayed([], { MLFLOW_TRACKING_URI: uri(), MLFLOW_EXPERIMENT_NAME: 'other' })
        expect(other.noise).toMatchObject({ differences: 0, outcome: 'too_few' })
      },
      60_000
    )

    test('that can not be asked for end the command only where nothing else was asked for', async () => {
      await repository.commit(config('0.005'), { 'metrics.json': '{"accuracy": 0.9}' })
      const away = { MLFLOW_TRACKING_URI: 'http://127.0.0.1:9' }
      const { first } = await replayed([], away)
      expect(first.notes.join(' ')).toContain('the MLflow server at 127.0.0.1:9 does not answer')
      const only = await repository.modelgate(['init', '--replay', '10', '--history', 'mlflow'], away)
      expect(only).toMatchObject({ code: 3 })
    }, 60_000)
  },
  mlflowEnvironment
)
