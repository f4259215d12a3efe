// Model versions of an MLflow registry: what an alias names, and the bytes behind a version.
import { join } from 'node:path'
import { z } from 'zod'
import { InputError, OutsideError } from '../../core/errors.ts'
import type { Described, Resolved } from '../../core/pipeline/ports.ts'
import type { SourceReference } from '../../core/source/reference.ts'
import { storeNumber } from '../../core/digest.ts'
import type { Answered, MlflowClient } from './client.ts'

export type MlflowReference = Extract<SourceReference, { readonly kind: 'mlflow' }>

const versionSchema = z.object({
  model_version: z.object({ name: z.string(), version: z.string(), run_id: z.string().optional() })
})
const uriSchema = z.object({ artifact_uri: z.string() })
const pairs = z.array(z.object({ key: z.string(), value: z.string() })).default([])
const runSchema = z.object({
  run: z.object({
    info: z.object({ start_time: z.coerce.number().optional(), end_time: z.coerce.number().optional() }),
    data: z.object({
      params: pairs,
      metrics: z.array(z.object({ key: z.string(), value: z.union([z.number(), z.string()]).optional() })).default([])
    }),
    inputs: z
      .object({ dataset_inputs: z.array(z.object({ dataset: z.object({ name: z.string(), digest: z.string() }) })) })
      .partial()
      .default({})
  })
})
const filesSchema = z.object({
  files: z.array(z.object({ path: z.string(), is_dir: z.boolean().default(false) })).default([])
})

const mostFiles = 10_000

/** The version that the alias, or the number, stands for now, with its run's data sets. */
export async function resolveVersion(client: MlflowClient, reference: MlflowReference): Promise<Resolved> {
  const { version, run_id: run } = await findVersion(client, reference)
  const about = run === undefined || run === '' ? null : await findRun(client, run)
  const data = (about?.inputs.dataset_inputs ?? []).map(({ dataset: { name, digest } }) => ({ name, digest }))
  const sorted = data.toSorted((a, b) => (a.name + a.digest < b.name + b.digest ? -1 : 1))
  return { version, run: about === null ? null : (run ?? null), data: sorted }
}

export async function describeVersion(
  client: MlflowClient,
  reference: MlflowReference,
  version: string | null
): Promise<Described> {
  const { run_id: run } = await findVersion(client, pinnedTo(reference, version))
  const about = run === undefined || run === '' ? null : await findRun(client, run)
  if (about === null) return { parameters: {}, metrics: {}, seconds: null }
  const { info, data } = about
  const seconds = info.start_time && info.end_time ? (info.end_time - info.start_time) / 1000 : null
  return {
    parameters: Object.fromEntries(data.params.map(({ key, value }) => [key, value])),
    metrics: Object.fromEntries(data.metrics.map(({ key, value = NaN }) => [key, storeNumber(Number(value))])),
    seconds
  }
}

/** Writes the version's model as a folder. Of what the server lists, nothing is written outside of it. */
export async function fetchVersion(
  client: MlflowClient,
  reference: MlflowReference,
  version: string | null,
  folder: string
): Promise<void> {
  const { name, version: number } = await findVersion(client, pinnedTo(reference, version))
  const what = `${name} version ${number}`
  const answer = await client.get('mlflow/model-versions/get-download-uri', { name, version: number })
  const { artifact_uri: uri } = read(answer, uriSchema, what)
  const root = /^mlflow-artifacts:\/(?:\/[^/]*\/)?(.+)$/.exec(uri)?.[1]?.replace(/\/+$/, '')
  if (root === undefined) {
    throw new InputError(
      `the model of ${what} lies at ${uri.replace(/\?.*$/, '')}, which is not asked for by its server`,
      {
        cure: 'let the server serve artifacts itself: `mlflow server --artifacts-destination BUCKET`; or name a path: `source: local:PATH`'
      }
    )
  }
  const files = await listFiles(client, root, what)
  if (files.length === 0) throw new InputError(`${what} has no files`, { cure: 'log the model again' })
  for (const file of files) await client.download(`${root}/${file}`, join(folder, ...file.split('/')))
}

async function listFiles(client: MlflowClient, root: string, what: string): Promise<readonly string[]> {
  const found: string[] = []
  const folders = ['']
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const at = folder === '' ? root : `${root}/${folder}`
    const { files } = read(await client.get('mlflow-artifacts/artifacts', { path: at }), filesSchema, what)
    for (const { path, is_dir: isFolder } of files) {
      if (path.split('/').some((part) => ['', '.', '..'].includes(part)) || path.includes('\\'))
        throw strange(what, path)
      const whole = folder === '' ? path : `${folder}/${path}`
      if (isFolder) folders.push(whole)
      else found.push(whole)
    }
    if (found.length + folders.length > mostFiles)
      throw new InputError(`${what} has more than ${mostFiles} files`, { cure: 'log the model as an archive' })
  }
  return found
}

function strange(what: string, path: string): OutsideError {
  return new OutsideError(`${what} lists a file by the path ${JSON.stringify(path)}`, { cure: 'check the server' })
}

function pinnedTo(reference: MlflowReference, version: string | null): MlflowReference {
  return version === null ? reference : { ...reference, alias: null, version }
}

async function findVersion(client: MlflowClient, { name, alias, version }: MlflowReference) {
  const what = alias === null ? `mlflow:${name}/${version ?? ''}` : `mlflow:${name}@${alias}`
  const answer =
    alias === null
      ? await client.get('mlflow/model-versions/get', { name, version: version ?? '' })
      : await client.get('mlflow/registered-models/alias', { name, alias })
  return read(answer, versionSchema, what).model_version
}

/** Null for a run that was deleted: the version outlives it. */
async function findRun(client: MlflowClient, id: string) {
  const answer = await client.get('mlflow/runs/get', { run_id: id })
  return answer.kind === 'refused' ? null : read(answer, runSchema, `run ${id}`).run
}

/** MLflow 3 answers 400 for an alias that a model doesn't have, 404 for a model that isn't there. */
export function read<T>(answer: Answered, schema: z.ZodType<T>, what: string): T {
  if (answer.kind === 'refused') {
    throw new InputError(`there is no ${what} on the MLflow server`, { cure: 'check the name and the alias' })
  }
  const parsed = schema.safeParse(answer.value)
  if (parsed.success) return parsed.data
  throw new OutsideError(`the MLflow server did not answer as MLflow does for ${what}`, {
    cure: 'check that MLFLOW_TRACKING_URI names an MLflow server',
    cause: parsed.error
  })
}
