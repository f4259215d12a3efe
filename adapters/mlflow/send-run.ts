// One run: made or found by its tag, then filled with whatever it has not got. Doing it twice changes nothing.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Digest } from '../../core/digest.ts'
import { evaluationDocumentSchema } from '../../core/metrics/evaluation.ts'
import { loggedRun, type LoggedRun } from '../../core/tracking/logged-run.ts'
import { steppedMetrics } from '../../core/tracking/stepped.ts'
import { prettyJson } from '../../core/digest.ts'
import { writeWhole } from '../files/atomic.ts'
import { walkFolder } from '../files/walk.ts'
import type { MlflowClient } from './client.ts'
import type { Sending } from './sending.ts'
import { accepted, anything, createdTag, findLoggedRun, foundRunSchema, tagOf, type FoundRun } from './find-run.ts'
import type { RunLetter } from './outbox.ts'

const perBatch = { params: 100, metrics: 500 }
const largestMetricsFile = 16 * 2 ** 20

export async function sendRun(sending: Sending, letter: RunLetter): Promise<void> {
  const { client, env } = sending
  const logged = await contentOf(sending, letter)
  const known = await findLoggedRun(client, letter.run)
  const run = known ?? (await createRun(client, logged, await experimentOf(client, env, letter.run.model)))
  await logData(client, run, logged)
  await sendFiles(sending, run, letter)
  if (isOurs(run)) {
    const ended = { run_id: run.info.run_id, status: 'FINISHED', end_time: logged.endedAt }
    accepted(await client.send('POST', 'mlflow/runs/update', ended), anything, 'the end of a run')
  }
}

/** Folder of the packaged model among the run's artifacts; a run that the training logged has a `model` of its own. */
export function modelFolder(run: FoundRun): string {
  return isOurs(run) ? 'model' : 'modelgate/model'
}

function isOurs(run: FoundRun): boolean {
  return tagOf(run, createdTag) !== null
}

async function contentOf({ store, mask }: Sending, { run, evaluation, verdict }: RunLetter): Promise<LoggedRun> {
  const read = async (digest: Digest | null | undefined): Promise<string | null> => {
    if (digest == null || !(await store.has(digest))) return null
    const bytes = await store.getBytes(digest)
    return bytes.length > largestMetricsFile ? null : new TextDecoder().decode(bytes)
  }
  const [written, evaluated] = await Promise.all([read(run.metricsDigest), read(evaluation)])
  const document = evaluated === null ? null : evaluationDocumentSchema.parse(JSON.parse(evaluated))
  return loggedRun(run, written === null ? [] : steppedMetrics(written), { evaluation: document, verdict }, mask)
}

/** MLFLOW_EXPERIMENT_ID or _NAME, as for MLflow's own client; else an experiment of the model's name. */
async function experimentOf(client: MlflowClient, env: Sending['env'], model: string): Promise<string> {
  if (env.MLFLOW_EXPERIMENT_ID) return env.MLFLOW_EXPERIMENT_ID
  const name = env.MLFLOW_EXPERIMENT_NAME || model
  const schema = z.object({ experiment: z.object({ experiment_id: z.string() }) })
  const byName = () => client.get('mlflow/experiments/get-by-name', { experiment_name: name })
  const known = await byName()
  if (known.kind === 'ok') return accepted(known, schema, 'an experiment').experiment.experiment_id
  const made = await client.send('POST', 'mlflow/experiments/create', { name })
  if (made.kind === 'ok') return accepted(made, z.object({ experiment_id: z.string() }), 'an experiment').experiment_id
  const again = await byName() // somebody else made it meanwhile
  return accepted(again.kind === 'ok' ? again : made, schema, `the experiment ${name}`).experiment.experiment_id
}

/** Its tags are in the very call that makes it, so that a run whose answer was lost is found again. */
async function createRun(client: MlflowClient, logged: LoggedRun, experiment: string): Promise<FoundRun> {
  const body = {
    experiment_id: experiment,
    run_name: logged.name,
    start_time: logged.startedAt,
    tags: [...logged.tags, { key: createdTag, value: 'true' }]
  }
  const answer = await client.send('POST', 'mlflow/runs/create', body)
  return accepted(answer, z.object({ run: foundRunSchema }), 'a run').run
}

/** A parameter can't be logged twice with another value, and what the training logged by itself stays as it is. */
async function logData(client: MlflowClient, run: FoundRun, logged: LoggedRun): Promise<void> {
  const { run_id: id } = run.info
  const has = {
    params: new Set(run.data.params?.map(({ key }) => key)),
    metrics: new Set(isOurs(run) ? [] : run.data.metrics?.map(({ key }) => key)),
    tags: new Map(run.data.tags?.map(({ key, value }) => [key, value]))
  }
  const params = logged.params.filter(({ key }) => !has.params.has(key))
  const metrics = logged.metrics.filter(({ key }) => !has.metrics.has(key))
  const tags = logged.tags.filter(
    ({ key, value }) => has.tags.get(key) !== value && (isOurs(run) || !key.startsWith('mlflow.'))
  )
  const batches = [
    ...chunks(params, perBatch.params).map((each) => ({ params: each })),
    ...chunks(metrics, perBatch.metrics).map((each) => ({ metrics: each })),
    ...chunks(tags, perBatch.params).map((each) => ({ tags: each }))
  ]
  for (const batch of batches) {
    const answer = await client.send('POST', 'mlflow/runs/log-batch', { run_id: id, ...batch })
    accepted(answer, anything, `${Object.keys(batch).join()} of a run`)
  }
  const datasets = logged.datasets.map(({ name, digest, context }) => ({
    tags: [{ key: 'mlflow.data.context', value: context }],
    dataset: { name, digest, source_type: 'local', source: JSON.stringify({ uri: name }) }
  }))
  if (datasets.length > 0) {
    accepted(await client.send('POST', 'mlflow/runs/log-inputs', { run_id: id, datasets }), anything, 'data sets')
  }
}

/** The packaged model, and the documents of evidence. A server that keeps artifacts elsewhere gets none. */
async function sendFiles(sending: Sending, run: FoundRun, letter: RunLetter): Promise<void> {
  const { client, store, mask, folder } = sending
  const root = proxied(run)
  if (root === null) return
  const documents = { 'run.json': prettyJson(letter.run), ...(await storedDocuments(sending, letter)) }
  const temporary = join(folder, 'sending')
  try {
    for (const [name, text] of Object.entries(documents)) {
      const file = join(temporary, name)
      await writeWhole(file, mask(text))
      await client.upload(`${root}/modelgate/${name}`, file)
    }
    if (letter.package === null || !(await store.has(letter.package))) return
    const model = join(temporary, 'model')
    await store.materialize(letter.package, model)
    for (const { path, absolute } of await walkFolder(model, model))
      await client.upload(`${root}/${modelFolder(run)}/${path}`, absolute)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Path of the run's artifacts in the server's own artifact store; null where it has none. */
export function proxied({ info }: FoundRun): string | null {
  return /^mlflow-artifacts:\/(?:\/[^/]*\/)?(.+)$/.exec(info.artifact_uri)?.[1]?.replace(/\/+$/, '') ?? null
}

async function storedDocuments({ store }: Sending, letter: RunLetter): Promise<Record<string, string>> {
  const named = [
    ['evaluation.json', letter.evaluation],
    ['comparison.json', letter.comparison],
    ['notebook.ipynb', letter.run.notebook ?? null]
  ] as const
  const found: Record<string, string> = {}
  for (const [name, digest] of named) {
    if (digest !== null && (await store.has(digest)))
      found[name] = new TextDecoder().decode(await store.getBytes(digest))
  }
  return found
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}
