// An MLflow alias as a side of a comparison, against a server that answers as MLflow's REST API does.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readMlflowMetrics } from '../../../adapters/metrics/mlflow-source.ts'

let server: Server
let asked: { readonly url: string; readonly authorization: string | undefined }[]
let status: number

beforeEach(async () => {
  asked = []
  status = 200
  server = createServer((request, response) => {
    const url = request.url ?? ''
    asked.push({ url, authorization: request.headers.authorization })
    const isAlias = url.startsWith('/ml/api/2.0/mlflow/registered-models/alias')
    const known = isAlias ? url.includes('alias=champion') : url.includes('run_id=r1')
    const body = isAlias
      ? { model_version: { name: 'fraud', version: '3', run_id: 'r1' } }
      : { run: { info: { run_id: 'r1' }, data: { metrics: [{ key: 'roc_auc', value: 0.91, step: 0, timestamp: 1 }] } } }
    response.writeHead(known ? status : isAlias ? 400 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(known ? body : { error_code: 'RESOURCE_DOES_NOT_EXIST' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => new Promise((resolve) => server.close(resolve)))

const env = (more: Record<string, string> = {}) => ({
  MLFLOW_TRACKING_URI: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ml/`,
  ...more
})

test('the metrics are those of the run behind the alias, asked for with the token', async () => {
  const document = await readMlflowMetrics('mlflow:fraud@champion', env({ MLFLOW_TRACKING_TOKEN: 'secret' }))
  expect([...document.metrics]).toEqual([['roc_auc', 0.91]])
  expect(asked.map(({ url }) => url)).toEqual([
    '/ml/api/2.0/mlflow/registered-models/alias?name=fraud&alias=champion',
    '/ml/api/2.0/mlflow/runs/get?run_id=r1'
  ])
  expect(asked[0]?.authorization).toBe('Bearer secret')
})

test('an alias that is not there, a source without one and a missing address are wrong input', async () => {
  await expect(readMlflowMetrics('mlflow:fraud@challenger', env())).rejects.toMatchObject({ name: 'InputError' })
  await expect(readMlflowMetrics('mlflow:fraud', env())).rejects.toMatchObject({ name: 'InputError' })
  await expect(readMlflowMetrics('mlflow:fraud@champion', {})).rejects.toMatchObject({
    name: 'InputError',
    message: expect.stringContaining('MLFLOW_TRACKING_URI') as unknown
  })
})

test('a server that fails or does not answer is something outside', async () => {
  status = 500
  await expect(readMlflowMetrics('mlflow:fraud@champion', env())).rejects.toMatchObject({ name: 'OutsideError' })
  await expect(
    readMlflowMetrics('mlflow:fraud@champion', { MLFLOW_TRACKING_URI: 'http://127.0.0.1:1' })
  ).rejects.toMatchObject({ name: 'OutsideError' })
})
