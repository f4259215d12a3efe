// Runs, releases and aliases on a real MLflow server, which may be away, may be killed, and may have been told before.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { z } from 'zod'
import { describeWithPython } from '../support/describe-with-python.ts'
import { createMlflowServer, mlflowEnvironment } from '../support/mlflow-server.ts'
import { createRepository, plainConfig, servedConfig, type Repository } from '../support/repository.ts'

const secret = 'correct-horse-battery'
const pairs = z.array(z.object({ key: z.string(), value: z.string() })).default([])
const runsSchema = z.object({
  runs: z
    .array(
      z.object({
        info: z.object({ run_id: z.string(), status: z.string(), artifact_uri: z.string() }),
        data: z.object({
          params: pairs,
          tags: pairs,
          metrics: z.array(z.object({ key: z.string(), value: z.number(), step: z.number().default(0) })).default([])
        }),
        inputs: z
          .object({ dataset_inputs: z.array(z.object({ dataset: z.object({ name: z.string() }) })) })
          .partial()
          .optional()
      })
    )
    .default([])
})

describeWithPython(
  'an MLflow server that runs are told to',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'modelgate tracking '))
    const server = createMlflowServer(join(folder, 'server'))
    let repository: Repository
    let experiment = 0

    beforeAll(() => server.start(), 90_000)
    afterAll(async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    })
    beforeEach(async () => {
      experiment += 1
      repository = await createRepository()
    })
    afterEach(() => repository.close())

    const modelgate = (...args: readonly string[]) =>
      repository.modelgate(args, {
        MLFLOW_TRACKING_URI: server.url.replace('://', `://dana:${secret}@`),
        MLFLOW_EXPERIMENT_NAME: `experiment ${experiment}`,
        API_KEY: secret
      })

    const runs = async () => {
      const { experiment: found } = z
        .object({ experiment: z.object({ experiment_id: z.string() }) })
        .parse(await server.call('GET', `mlflow/experiments/get-by-name?experiment_name=experiment%20${experiment}`))
      return runsSchema.parse(
        await server.call('POST', 'mlflow/runs/search', { experiment_ids: [found.experiment_id] })
      ).runs
    }
    const alias = async (name: string): Promise<string | null> => {
      const answer = await fetch(`${server.url}/api/2.0/mlflow/registered-models/alias?name=tiny&alias=${name}`)
      if (!answer.ok) return null
      return z.object({ model_version: z.object({ version: z.string() }) }).parse(await answer.json()).model_version
        .version
    }
    const waiting = () => {
      const outbox = join(repository.root, '.modelgate/outbox/mlflow')
      return existsSync(outbox) ? readdirSync(outbox).filter((name) => name.endsWith('.json')) : []
    }
    const text = (pairsOf: readonly { readonly key: string; readonly value: string }[]) =>
      Object.fromEntries(pairsOf.map(({ key, value }) => [key, value]))

    test('hears of a run with its parameters, metrics, tags, data and artifacts, of its release and of where that is live', async () => {
      await repository.commit(
        servedConfig({ train: { command: 'node train.mts', params: 'params.json', data: ['data/rows.csv'] } }),
        {
          'params.json': `{"threshold": 0.6, "note": "key ${secret}", "db_password": "x"}`
        }
      )
      const walked = await modelgate('run')
      expect([walked.code, waiting()]).toEqual([0, []])
      const found = await runs()
      expect(found).toHaveLength(1)
      const [run] = found
      expect(run?.info.status).toBe('FINISHED')
      expect(text(run?.data.params ?? [])).toEqual({ threshold: '0.6', note: 'key ***', db_password: '***' })
      expect(text(run?.data.tags ?? [])).toMatchObject({
        'modelgate.model': 'tiny',
        'modelgate.commit': (await repository.git('rev-parse', 'HEAD')).trim(),
        'modelgate.fingerprint': expect.stringMatching(/^sha256:/) as unknown,
        'modelgate.verdict': 'pass'
      })
      expect(run?.data.metrics).toContainEqual({ key: 'accuracy', value: expect.any(Number) as unknown, step: 0 })
      expect(run?.inputs?.dataset_inputs?.map(({ dataset }) => dataset.name)).toEqual(['data/rows.csv'])
      expect([await alias('staging'), await alias('production'), await alias('production-candidate')]).toEqual([
        '1',
        '1',
        null
      ])
      const listed = server.client(`
import mlflow, pathlib
found = pathlib.Path(mlflow.artifacts.download_artifacts("models:/tiny@production"))
print(mlflow.models.Model.load(str(found)).flavors["modelgate"]["artifact"])
print(sorted(f.path for f in mlflow.MlflowClient().list_artifacts("${run?.info.run_id ?? ''}", "modelgate")))
`)
      expect(listed).toBe(
        "model/model.json\n['modelgate/comparison.json', 'modelgate/evaluation.json', 'modelgate/run.json']\n"
      )
      const everything = JSON.stringify(found) + walked.stdout + walked.stderr
      expect(everything).not.toContain(secret)

      await modelgate('run', '--again', '--until', 'analyze')
      await modelgate('run')
      expect(await runs()).toHaveLength(2)
    }, 90_000)

    test('that is away changes no result; what waits is sent by the next command, once', async () => {
      await repository.commit(servedConfig())
      await server.stop('SIGKILL')
      const walked = await modelgate('run')
      expect([walked.code, walked.stderr]).toEqual([0, expect.stringContaining('does not answer')])
      expect(waiting()).toHaveLength(4)
      await server.start()
      const next = await modelgate('run')
      expect(next.stderr).toContain('4 records sent to')
      expect([waiting(), (await runs()).length]).toEqual([[], 1])
      const version = await alias('production')
      expect(version).not.toBeNull()
      expect((await modelgate('run')).stderr).not.toContain('MLflow')
      expect([(await runs()).length, await alias('production')]).toEqual([1, version])
    }, 90_000)

    test('that the training logs to by itself keeps that run alone: it is found and filled, not doubled', async () => {
      const logs = `import mlflow
mlflow.set_experiment("experiment ${experiment}")
with mlflow.start_run():
    mlflow.log_param("threshold", "as autolog has it")
    for step in range(3): mlflow.log_metric("loss", 1 / (step + 1), step=step)
    with mlflow.start_run(nested=True): mlflow.log_metric("fold", 1)
`
      const command = `${mlflowEnvironment.interpreter} log.py && node train.mts`
      await repository.commit(plainConfig({ train: { command, params: 'params.json' } }), { 'log.py': logs })
      const walked = await modelgate('run')
      expect([walked.code, waiting()]).toEqual([0, []])
      const found = await runs()
      expect(found).toHaveLength(2)
      const [own] = found.filter(({ data }) => text(data.tags)['mlflow.parentRunId'] === undefined)
      expect(text(own?.data.params ?? [])).toEqual({ threshold: 'as autolog has it' })
      expect(own?.data.metrics.map(({ key }) => key)).toEqual(
        expect.arrayContaining(['loss', 'accuracy', 'resources/wall_seconds'])
      )
      expect(text(own?.data.tags ?? [])['modelgate.verdict']).toBe('pass')
    }, 60_000)

    test('has the steps of the metrics that training wrote', async () => {
      const written = JSON.stringify({ loss: [0.9, 0.5, 0.3], final: { accuracy: 0.9 } })
      await repository.commit(
        plainConfig({
          train: { command: `mkdir -p out && echo {} > out/model.json && echo '${written}' > out/metrics.json` },
          evaluation: { metrics: 'out/metrics.json' },
          metrics: { 'final.accuracy': { goal: 'maximize' } }
        })
      )
      expect((await modelgate('run')).code).toBe(0)
      const [run] = await runs()
      const history = z
        .object({ metrics: z.array(z.object({ value: z.number(), step: z.number().default(0) })) })
        .parse(await server.call('GET', `mlflow/metrics/get-history?run_id=${run?.info.run_id ?? ''}&metric_key=loss`))
      expect(history.metrics.map(({ step, value }) => [step, value])).toEqual([
        [0, 0.9],
        [1, 0.5],
        [2, 0.3]
      ])
    }, 60_000)
  },
  mlflowEnvironment
)
