// Finished runs of one MLflow experiment, oldest first: of a tracking server, a database or a folder of files.
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { plainMetrics, type MetricsDocument } from '../../core/metrics/documents/document.ts'
import { mlflowRuns } from '../../core/metrics/documents/mlflow-database.ts'
import { readMetricsDocument, readMetricsFolder } from '../../core/metrics/documents/read.ts'
import { isSqlite } from '../../core/metrics/documents/sqlite.ts'
import { consecutive, type History } from '../../core/replay/history.ts'
import { readIfThere } from '../files/atomic.ts'
import { isMissing } from '../files/file-error.ts'
import { createMlflowClient, isMlflowServer, type Environment } from './client.ts'
import { accepted } from './find-run.ts'

interface FoundRun {
  readonly id: string
  readonly name: string
  readonly experiment: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly metrics: MetricsDocument
}

const mostRuns = 1000

/**
 * The last `count` runs of the experiment that MLFLOW_EXPERIMENT_NAME or _ID names, else of the one that ran last, each
 * with the run before it. Runs within a run, as those of a search, are left out. Null where there is nothing. Throws
 * OutsideError where the server does not answer.
 */
export async function earlierRuns(root: string, env: Environment, count: number): Promise<History | null> {
  const place = placeOf(root, env)
  const found = await readPlace(place, env)
  const experiment = found.wanted ?? found.runs.at(-1)?.experiment
  const runs = found.runs.filter((run) => run.experiment === experiment)
  if (experiment === undefined || runs.length === 0) return null
  const others = found.experiments.size - 1
  return {
    kind: 'mlflow',
    what: `finished runs of the MLflow experiment ${found.experiments.get(experiment) ?? experiment}`,
    changes: consecutive(
      runs.map(({ id, name, startedAt, metrics }) => ({
        id: id.slice(0, 7),
        title: name,
        at: new Date(startedAt).toISOString(),
        after: metrics
      })),
      count
    ),
    notes: [
      'Each run is compared with the run before it, since MLflow does not say which of them was live.',
      ...(others > 0 && found.wanted === undefined
        ? ['There are other experiments: name one by MLFLOW_EXPERIMENT_NAME.']
        : [])
    ]
  }
}

type Place =
  | { readonly kind: 'server' }
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'none' }

/** As MLflow itself reads MLFLOW_TRACKING_URI; without it, where MLflow writes by default, now and in earlier versions. */
function placeOf(root: string, env: Environment): Place {
  const { MLFLOW_TRACKING_URI: uri = '' } = env
  if (isMlflowServer(env)) return { kind: 'server' }
  if (uri === '') return { kind: 'files', paths: ['mlflow.db', 'mlruns'].map((name) => join(root, name)) }
  if (uri.startsWith('sqlite:///')) return { kind: 'files', paths: [resolve(root, uri.slice('sqlite:///'.length))] }
  if (uri.startsWith('file:')) return { kind: 'files', paths: [resolve(root, uri.replace(/^file:(?:\/\/)?/, ''))] }
  return /^[\w+]+:/.test(uri) ? { kind: 'none' } : { kind: 'files', paths: [resolve(root, uri)] }
}

interface Found {
  readonly runs: readonly FoundRun[]
  /** Names by id. */
  readonly experiments: ReadonlyMap<string, string>
  /** Id of the experiment that the environment names. */
  readonly wanted: string | undefined
}

const nothing: Found = { runs: [], experiments: new Map(), wanted: undefined }

async function readPlace(place: Place, env: Environment): Promise<Found> {
  if (place.kind === 'none') return nothing
  if (place.kind === 'server') return readServer(env)
  for (const path of place.paths) {
    const found = await readFiles(path)
    if (found.runs.length > 0) return { ...found, wanted: wantedOf(found.experiments, env) }
  }
  return nothing
}

/** An experiment that is named and not there stays named, so that no other is taken in its place. */
function wantedOf(experiments: ReadonlyMap<string, string>, env: Environment): string | undefined {
  const { MLFLOW_EXPERIMENT_ID: id, MLFLOW_EXPERIMENT_NAME: name } = env
  if (id !== undefined && id !== '') return id
  if (name === undefined || name === '') return undefined
  return [...experiments].find(([, known]) => known === name)?.[0] ?? name
}

const experimentsSchema = z.object({
  experiments: z.array(z.object({ experiment_id: z.string(), name: z.string() })).default([]),
  next_page_token: z.string().optional()
})
const searchedSchema = z.object({
  runs: z
    .array(
      z.object({
        info: z.object({
          run_id: z.string(),
          run_name: z.string().default(''),
          experiment_id: z.string(),
          start_time: z.coerce.number().default(0)
        }),
        data: z
          .object({
            metrics: z.array(z.unknown()).default([]),
            tags: z.array(z.object({ key: z.string() })).default([])
          })
          .partial()
          .default({})
      })
    )
    .default([])
})

async function readServer(env: Environment): Promise<Found> {
  const client = createMlflowClient(env, 'The replay of MLflow runs')
  const answer = await client.send('POST', 'mlflow/experiments/search', { max_results: mostRuns })
  const { experiments: listed } = accepted(answer, experimentsSchema, 'a list of experiments')
  const experiments = new Map(listed.map(({ experiment_id: id, name }) => [id, name]))
  const wanted = wantedOf(experiments, env)
  const ids = wanted === undefined ? [...experiments.keys()] : experiments.has(wanted) ? [wanted] : []
  if (ids.length === 0) return { ...nothing, experiments, wanted }
  const search = {
    experiment_ids: ids,
    filter: "attributes.status = 'FINISHED'",
    max_results: mostRuns,
    order_by: ['attributes.start_time DESC']
  }
  const { runs } = accepted(await client.send('POST', 'mlflow/runs/search', search), searchedSchema, 'a search of runs')
  const own = runs.filter(
    ({ data: { metrics = [], tags = [] } }) =>
      metrics.length > 0 && !tags.some(({ key }) => key === 'mlflow.parentRunId')
  )
  return {
    experiments,
    wanted,
    runs: own.toReversed().map(({ info, data }) => ({
      id: info.run_id,
      name: info.run_name,
      experiment: info.experiment_id,
      startedAt: info.start_time,
      metrics: readMetricsDocument(new TextEncoder().encode(JSON.stringify({ data })), `the run ${info.run_id}`)
    }))
  }
}

async function readFiles(path: string): Promise<Omit<Found, 'wanted'>> {
  if (!/\.(?:db|sqlite3?)$/.test(path)) return readFolder(path)
  const bytes = await readIfThere(path)
  if (bytes === null || !isSqlite(bytes)) return nothing
  const { runs, experiments } = mlflowRuns(bytes, path)
  const finished = runs.filter(({ isFinished }) => isFinished)
  return { experiments, runs: finished.map((run) => ({ ...run, metrics: plainMetrics(run.metrics) })) }
}

const metaSchema = z.object({
  run_id: z.string(),
  run_name: z.string().default(''),
  start_time: z.coerce.number().default(0),
  /** MLflow's RunStatus: 3 is FINISHED. */
  status: z.coerce.number(),
  lifecycle_stage: z.string().default('active')
})
const finishedStatus = 3

/** MLflow's file store: EXPERIMENT/RUN/meta.yaml, and a file for each metric. */
async function readFolder(folder: string): Promise<Omit<Found, 'wanted'>> {
  const experiments = new Map<string, string>()
  const runs: FoundRun[] = []
  for (const experiment of await folders(folder)) {
    const name = z.object({ name: z.string() }).safeParse(await readYaml(join(folder, experiment, 'meta.yaml')))
    if (!name.success) continue
    experiments.set(experiment, name.data.name)
    for (const run of await folders(join(folder, experiment))) {
      const read = await readRun(join(folder, experiment, run), experiment)
      if (read !== null) runs.push(read)
    }
  }
  return { experiments, runs: runs.toSorted((a, b) => a.startedAt - b.startedAt) }
}

async function readRun(folder: string, experiment: string): Promise<FoundRun | null> {
  const meta = metaSchema.safeParse(await readYaml(join(folder, 'meta.yaml')))
  if (!meta.success || meta.data.status !== finishedStatus || meta.data.lifecycle_stage !== 'active') return null
  if ((await readIfThere(join(folder, 'tags', 'mlflow.parentRunId'))) !== null) return null
  const paths = await filesBelow(join(folder, 'metrics'))
  if (paths.length === 0) return null
  const files = await Promise.all(
    paths.map(async (path) => ({ path: `metrics/${path}`, bytes: await readFile(join(folder, 'metrics', path)) }))
  )
  const { run_id: id, run_name: name, start_time: startedAt } = meta.data
  return { id, name, experiment, startedAt, metrics: readMetricsFolder(files, folder) }
}

async function readYaml(path: string): Promise<unknown> {
  const bytes = await readIfThere(path)
  return bytes === null ? null : (parse(bytes.toString('utf8'), { logLevel: 'error' }) as unknown)
}

async function folders(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name)
  } catch (cause) {
    if (isMissing(cause)) return []
    throw cause
  }
}

/** Relative to the folder: a metric's name may hold slashes. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
}
