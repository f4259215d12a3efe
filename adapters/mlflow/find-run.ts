// The one run of a training on the tracking server: that of a source, that which the training itself logged, or that which was sent before.
import { z } from 'zod'
import { InputError } from '../../core/errors.ts'
import type { Run } from '../../core/pipeline/evidence.ts'
import { trainingTags } from '../../core/pipeline/training/training-name.ts'
import type { Answered, MlflowClient } from './client.ts'

const pairs = z.array(z.object({ key: z.string(), value: z.string().default('') })).default([])
export const foundRunSchema = z.object({
  info: z.object({
    run_id: z.string(),
    experiment_id: z.string(),
    artifact_uri: z.string().default(''),
    start_time: z.coerce.number().default(0)
  }),
  data: z
    .object({ params: pairs, tags: pairs, metrics: z.array(z.object({ key: z.string() })).default([]) })
    .partial()
    .default({})
})
export type FoundRun = z.infer<typeof foundRunSchema>

const foundSchema = z.object({ runs: z.array(foundRunSchema).default([]) })
const experimentsSchema = z.object({
  experiments: z.array(z.object({ experiment_id: z.string() })).default([]),
  next_page_token: z.string().optional()
})

/** Marks a run that Modelgate made: any other belongs to the training. */
export const createdTag = 'modelgate.created'

export async function findLoggedRun(client: MlflowClient, run: Run): Promise<FoundRun | null> {
  if (run.source?.run != null) {
    const answer = await client.get('mlflow/runs/get', { run_id: run.source.run })
    return accepted(answer, z.object({ run: foundRunSchema }), `the run of ${run.source.uri}`).run
  }
  const named = (key: string, value: string): string => `tags.\`${key}\` = '${value}'`
  const filter =
    run.training === undefined
      ? `${named(trainingTags.fingerprint, run.fingerprint)} and ${named('modelgate.model_digest', run.modelDigest)}`
      : named(trainingTags.training, run.training)
  const experiments = await allExperiments(client)
  if (experiments.length === 0) return null
  const body = { experiment_ids: experiments, filter, max_results: 100, order_by: ['attributes.start_time DESC'] }
  const { runs } = accepted(await client.send('POST', 'mlflow/runs/search', body), foundSchema, 'a search of runs')
  // runs within a run carry its tags too; of a job that was lost and begun again, the newest counts
  return runs.find((each) => tagOf(each, 'mlflow.parentRunId') === null) ?? runs[0] ?? null
}

export function tagOf({ data }: FoundRun, key: string): string | null {
  return data.tags?.find((tag) => tag.key === key)?.value ?? null
}

async function allExperiments(client: MlflowClient): Promise<readonly string[]> {
  const ids: string[] = []
  let page: string | undefined
  do {
    const body = { max_results: 1000, ...(page === undefined ? {} : { page_token: page }) }
    const answer = await client.send('POST', 'mlflow/experiments/search', body)
    const found = accepted(answer, experimentsSchema, 'a list of experiments')
    ids.push(...found.experiments.map(({ experiment_id: id }) => id))
    page = found.next_page_token
  } while (page !== undefined && page !== '')
  return ids
}

/** What the server answered; throws InputError with its words where it refused. */
export function accepted<T>(answer: Answered, schema: z.ZodType<T>, what: string): T {
  if (answer.kind === 'refused') {
    throw new InputError(`the server refused ${what} (${answer.status} ${answer.code}): ${answer.message}`, {
      cure: 'mend what it says; it is sent again by the next command'
    })
  }
  return schema.parse(answer.value)
}

export const anything = z.unknown()
