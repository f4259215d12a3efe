// Metrics of a registered model: mlflow:NAME@ALIAS is the run behind that alias of an MLflow server's registry.
import { z } from 'zod'
import { InputError } from '../../core/errors.ts'
import type { MetricsDocument } from '../../core/metrics/documents/document.ts'
import { readMetricsDocument } from '../../core/metrics/documents/read.ts'
import { createMlflowClient, type Environment } from '../mlflow/client.ts'
import { read } from '../mlflow/registry.ts'

const aliasSchema = z.object({ model_version: z.object({ run_id: z.string().min(1) }) })

/**
 * Asks the server that MLFLOW_TRACKING_URI names. Throws InputError for an alias that is not there, OutsideError where the
 * server does not answer.
 */
export async function readMlflowMetrics(source: string, env: Environment = process.env): Promise<MetricsDocument> {
  const match = /^mlflow:(.+)@([^@]+)$/.exec(source)
  const [, name, alias] = match ?? []
  if (name === undefined || alias === undefined) {
    throw new InputError(`${source} is not mlflow:NAME@ALIAS`, { cure: 'write, for example, mlflow:fraud@champion' })
  }
  const client = createMlflowClient(env, source)
  const found = await client.get('mlflow/registered-models/alias', { name, alias })
  const { run_id: id } = read(found, aliasSchema, source).model_version
  const run = await client.get('mlflow/runs/get', { run_id: id })
  read(run, z.object({ run: z.object({}) }), source)
  return readMetricsDocument(new TextEncoder().encode(run.kind === 'ok' ? run.text : ''), source)
}
