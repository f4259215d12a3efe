// A model that is registered in a real MLflow server, pinned, fetched, verified, scored and walked to live.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { describeWithPython } from '../support/describe-with-python.ts'
import { createMlflowServer, mlflowEnvironment } from '../support/mlflow-server.ts'
import { createRepository, servedConfig, type Repository } from '../support/repository.ts'

/** Logs a folder with `model.json` as a model of MLflow's own, a parameter, a metric and a data set, and registers it. */
const register = (threshold: number): string => `
import json, mlflow, numpy, pathlib, tempfile
mlflow.set_experiment("elsewhere")
with mlflow.start_run():
    mlflow.log_param("depth", 3)
    mlflow.log_metric("loss", 0.5)
    mlflow.log_input(mlflow.data.from_numpy(numpy.array([1, ${threshold}]), name="rows"), context="training")
    file = pathlib.Path(tempfile.mkdtemp()) / "model.json"
    file.write_text(json.dumps({"threshold": ${threshold}}))
    class Model(mlflow.pyfunc.PythonModel):
        def predict(self, context, model_input): return model_input
    logged = mlflow.pyfunc.log_model(name="model", python_model=Model(), artifacts={"model": str(file)},
        registered_model_name="tiny model", pip_requirements=["numpy==1.26.4"])
    mlflow.MlflowClient().set_registered_model_alias("tiny model", "candidate", logged.registered_model_version)
`

describeWithPython(
  'a model of an MLflow registry',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'modelgate source '))
    const server = createMlflowServer(join(folder, 'server'))
    let repository: Repository
    const modelgate = (...args: readonly string[]) =>
      repository.modelgate(args, { MLFLOW_TRACKING_URI: server.url, MLFLOW_TRACKING_TOKEN: 'let-me-in-please' })

    beforeAll(async () => {
      await server.start()
      server.client(register(0.6))
    }, 120_000)

    afterAll(async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    beforeEach(async () => {
      repository = await createRepository()
      const file = 'artifacts/model.json'
      await repository.commit(
        servedConfig({
          train: undefined,
          source: 'mlflow:tiny model@candidate',
          artifact: 'out/model',
          serve: { command: `node serve.mts`, paths: ['serve.mts', 'model.mts'], timeout: '20s' },
          evaluation: {
            command: `node score.mts {model}/${file} {data} {predictions}`,
            data: 'data/rows.csv',
            task: 'binary',
            id: 'id',
            target: 'target',
            prediction: 'prediction',
            score: 'score',
            resamples: 200
          }
        }),
        {
          'serve.mts': (await repository.read('serve.mts')).replace(
            "process.env['MODEL_PATH'] ?? ''",
            `(process.env['MODEL_PATH'] ?? '') + '/${file}'`
          )
        }
      )
    })

    afterEach(() => repository.close())

    const pin = async () => {
      const updated = await modelgate('source', 'update')
      await repository.git('add', '--all')
      await repository.git('commit', '--quiet', '--message', 'Pin')
      return updated
    }

    test('is pinned by one line, walks to live without training, and is found again by its bytes', async () => {
      expect(await modelgate('run')).toMatchObject({
        code: 2,
        stdout: expect.stringContaining('source_not_pinned') as unknown
      })
      expect((await modelgate('source', 'update', '--check')).code).toBe(1)
      expect((await pin()).stdout).toMatch(/^tiny: model.lock pins version \d now, nothing before: commit it\n$/)
      expect(await repository.git('show', '--stat', '--format=')).toMatch(/model.lock \| 2 \+\+/)
      expect((await modelgate('source', 'update', '--check')).code).toBe(0)
      const walked = await modelgate('run')
      expect([walked.code, walked.stdout]).toEqual([0, expect.stringContaining('live')])
      const run = JSON.parse(await repository.read('.modelgate/evidence/tiny/run.json')) as Record<string, unknown>
      expect(run).toMatchObject({
        parameters: { depth: '3' },
        metrics: { loss: 0.5 },
        environment: { python: expect.stringMatching(/^3\./) as unknown, packages: { numpy: '1.26.4' } },
        data: [{ path: 'rows', kind: 'remote' }]
      })
      const told = server.client(`
import mlflow
client = mlflow.MlflowClient()
version = client.get_model_version_by_alias("tiny model", "production")
print(version.version == client.get_model_version_by_alias("tiny model", "candidate").version)
print(client.get_run(version.run_id).data.tags["modelgate.verdict"])
print(len(mlflow.search_runs(search_all_experiments=True)), [m.name for m in client.search_registered_models()])
`)
      expect(told).toBe("True\npass\n1 ['tiny model']\n")
    }, 60_000)

    test('moves on by one line when the alias does, and is compared with what was live', async () => {
      await pin()
      await modelgate('run')
      server.client(register(0.5))
      const planned = await modelgate('plan')
      expect(planned.stdout).toMatch(/warning: mlflow:tiny model@candidate is version \d+ by now, \d+ is pinned/)
      const { code, stdout } = await modelgate('source', 'update', '--check', '--format', 'json')
      expect([code, JSON.parse(stdout)]).toMatchObject([
        1,
        { schema: 'modelgate/source@1', models: [{ state: 'behind' }] }
      ])
      await pin()
      expect(await repository.git('show', '--stat', '--format=')).toContain('1 insertion(+), 1 deletion(-)')
      const walked = await modelgate('run', '--until', 'test', '--format', 'json')
      expect(JSON.parse(walked.stdout)).toMatchObject({
        models: [{ comparison: { baseline: { name: 'v0.1.0 (live)' } } }]
      })
    }, 60_000)

    test('whose bytes were changed on the server is refused', async () => {
      await pin()
      for (const file of readdirSync(join(folder, 'server/artifacts'), { recursive: true, encoding: 'utf8' })) {
        if (file.endsWith('model.json')) writeFileSync(join(folder, 'server/artifacts', file), '{"threshold": 0.9}')
      }
      rmSync(join(repository.root, '.modelgate/store'), { recursive: true })
      const { code, stdout } = await modelgate('build', '--format', 'json')
      expect(code).toBe(1)
      expect(stdout).toContain('source_changed')
      server.client(register(0.6))
    }, 60_000)

    test('that does not exist, and a server that is away, are told from each other', async () => {
      const config = await repository.read('.github/modelgate.yml')
      await repository.commit(config.replace('@candidate', '@nobody'))
      expect(await modelgate('source', 'update')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('there is no mlflow:tiny model@nobody on the MLflow server') as unknown
      })
      const away = await repository.modelgate(['source', 'update'], { MLFLOW_TRACKING_URI: 'http://127.0.0.1:1' })
      expect([away.code, away.stderr]).toEqual([3, expect.stringContaining('does not answer')])
      const none = await repository.modelgate(['source', 'update'])
      expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('MLFLOW_TRACKING_URI names none')])
    }, 30_000)
  },
  mlflowEnvironment
)
