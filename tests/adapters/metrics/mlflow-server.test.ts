// An MLflow alias as the baseline of `modelgate compare`, against the real `mlflow server`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { define } from '../../../cli/commands/compare.ts'
import { comparisonSchema } from '../../../core/metrics/comparison.ts'
import { runCommand } from '../../cli/run-command.ts'
import { describeWithPython } from '../../support/describe-with-python.ts'
import { createMlflowServer, mlflowEnvironment } from '../../support/mlflow-server.ts'

describeWithPython(
  'an alias of an MLflow server',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'modelgate mlflow '))
    const before = process.env.MLFLOW_TRACKING_URI
    const server = createMlflowServer(folder)

    beforeAll(async () => {
      await server.start()
      process.env.MLFLOW_TRACKING_URI = server.url
      await register(server.url)
    }, 90_000)

    afterAll(async () => {
      if (before === undefined) delete process.env.MLFLOW_TRACKING_URI
      else process.env.MLFLOW_TRACKING_URI = before
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('is a baseline: the last value of each metric of its run', async () => {
      writeFileSync(join(folder, 'new.json'), JSON.stringify({ roc_auc: 0.91, 'val.loss': 0.3 }))
      const sides = ['--baseline', 'mlflow:fraud@champion', '--candidate', 'new.json']
      const rule = ['--metric', 'roc_auc:maximize,max_regression=0']
      const { code, stdout } = await runCommand(define, folder, [...sides, ...rule, '--format', 'json'])
      const { baseline, metrics, errors } = comparisonSchema.parse(JSON.parse(stdout))
      expect([code, errors, baseline?.name]).toEqual([0, [], 'mlflow:fraud@champion'])
      expect(metrics).toContainEqual(expect.objectContaining({ name: 'roc_auc', baseline: 0.9, change: 'better' }))
      expect(metrics).toContainEqual(expect.objectContaining({ name: '"val.loss"', baseline: 'NaN', candidate: 0.3 }))
    })

    test('that is not there, or of no such model, is wrong input', async () => {
      writeFileSync(join(folder, 'new.json'), '{"roc_auc": 0.91}')
      for (const source of ['mlflow:fraud@challenger', 'mlflow:unknown@champion']) {
        const args = ['--baseline', source, '--candidate', 'new.json', '--format', 'json']
        const { code, stdout } = await runCommand(define, folder, args)
        const { errors } = comparisonSchema.parse(JSON.parse(stdout))
        expect([code, errors.map(({ file }) => file)]).toEqual([2, [source]])
      }
    })
  },
  mlflowEnvironment
)

/** A run with metrics logged over two steps, registered as fraud@champion. */
async function register(url: string): Promise<void> {
  const created = z
    .object({ run: z.object({ info: z.object({ run_id: z.string() }) }) })
    .parse(await post(url, 'runs/create', { experiment_id: '0', start_time: 1 }))
  const { run_id } = created.run.info
  const logged = [
    { key: 'roc_auc', value: 0.5, step: 0, timestamp: 2 },
    { key: 'roc_auc', value: 0.9, step: 1, timestamp: 1 },
    { key: 'val.loss', value: 'NaN', step: 0, timestamp: 1 }
  ]
  await post(url, 'runs/log-batch', { run_id, metrics: logged })
  await post(url, 'registered-models/create', { name: 'fraud' })
  await post(url, 'model-versions/create', { name: 'fraud', source: `runs:/${run_id}/model`, run_id })
  await post(url, 'registered-models/alias', { name: 'fraud', alias: 'champion', version: '1' })
}

async function post(url: string, path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${url}/api/2.0/mlflow/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
