// Metrics of a registered model: mlflow:NAME@ALIAS is the run behind that alias of an MLflow server's registry.
import { z } from 'zod'
import { InputError, OutsideError } from '../../core/errors.ts'
import type { MetricsDocument } from '../../core/metrics/documents/document.ts'
import { readMetricsDocument } from '../../core/metrics/documents/read.ts'

const aliasSchema = z.object({ model_version: z.object({ run_id: z.string().min(1) }) })
const timeoutMs = 30_000

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Asks the server that MLFLOW_TRACKING_URI names, with MLflow's own credentials (MLFLOW_TRACKING_TOKEN, or _USERNAME and
 * _PASSWORD), by its REST API (mlflow.org/docs/latest/api_reference/rest-api.html). Throws InputError for an alias that is not
 * there, OutsideError where the server does not answer.
 */
export async function readMlflowMetrics(source: string, env: Environment = process.env): Promise<MetricsDocument> {
  const match = /^mlflow:(.+)@([^@]+)$/.exec(source)
  const [, name, alias] = match ?? []
  if (name === undefined || alias === undefined) {
    throw new InputError(`${source} is not mlflow:NAME@ALIAS.`, { cure: 'Write, for example, mlflow:fraud@champion.' })
  }
  const found = await ask(env, 'registered-models/alias', { name, alias }, source)
  const version = aliasSchema.safeParse(parse(found))
  if (!version.success) {
    throw new OutsideError(`The MLflow server did not answer with a model version for ${source}.`, {
      cure: 'Check that MLFLOW_TRACKING_URI names an MLflow server.'
    })
  }
  const run = await ask(env, 'runs/get', { run_id: version.data.model_version.run_id }, source)
  return readMetricsDocument(new TextEncoder().encode(run), source)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function ask(
  env: Environment,
  path: string,
  query: Readonly<Record<string, string>>,
  source: string
): Promise<string> {
  const base = env.MLFLOW_TRACKING_URI ?? ''
  if (!/^https?:\/\//.test(base)) {
    throw new InputError(`${source} needs an MLflow server, and MLFLOW_TRACKING_URI names none.`, {
      cure: 'Set it: export MLFLOW_TRACKING_URI=https://HOST'
    })
  }
  const url = new URL(`${base.replace(/\/+$/, '')}/api/2.0/mlflow/${path}`)
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value)
  const answer = await fetch(url, { headers: credentials(env), signal: AbortSignal.timeout(timeoutMs) }).catch(
    (cause: unknown) => {
      throw new OutsideError(`The MLflow server at ${url.host} does not answer.`, {
        cure: 'Check MLFLOW_TRACKING_URI, then run again.',
        cause
      })
    }
  )
  const text = await answer.text()
  if (answer.ok) return text
  // MLflow 3 answers 400 for an alias that a model doesn't have, 404 for a model that isn't there
  if (answer.status === 400 || answer.status === 404)
    throw new InputError(`There is no ${source} on the MLflow server.`, { cure: 'Check the name and the alias.' })
  throw new OutsideError(`The MLflow server answered ${answer.status} for ${source}.`, {
    cure:
      answer.status === 401 || answer.status === 403
        ? 'Check MLFLOW_TRACKING_TOKEN, or _USERNAME and _PASSWORD.'
        : 'Run again.'
  })
}

function credentials(env: Environment): Record<string, string> {
  const { MLFLOW_TRACKING_TOKEN: token, MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: password } = env
  if (token) return { authorization: `Bearer ${token}` }
  return user && password ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } : {}
}
