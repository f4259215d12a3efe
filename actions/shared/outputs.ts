// Values of outputs from the records of a walk.
import { resolveModel } from '../../core/config/resolve.ts'
import type { Project } from '../../core/pipeline/context.ts'
import { runSchema, type StepRecord } from '../../core/pipeline/evidence.ts'
import type { Step } from '../../core/pipeline/words.ts'
import type { ModelWalk } from '../../core/report/walk.ts'
import type { ActionName, OutputOf } from '../contracts.ts'
import { readEvidence } from './annotations.ts'

type Values = Readonly<Record<string, string | undefined>>

/** For one model the values as they are; for several a JSON object by model for each output. */
export function perModel(values: ReadonlyMap<string, Values>): Readonly<Record<string, string>> {
  const names = [...new Set([...values.values()].flatMap((each) => Object.keys(each)))]
  return Object.fromEntries(
    names.flatMap((name): readonly (readonly [string, string])[] => {
      const known = [...values].flatMap(([model, each]) =>
        each[name] === undefined ? [] : [[model, each[name]] as const]
      )
      const [first] = known
      if (first === undefined) return []
      return [[name, values.size === 1 ? first[1] : JSON.stringify(Object.fromEntries(known))]]
    })
  )
}

/** Outputs of the action `Name`, read from each walked model. */
export async function outputsOf<Name extends ActionName>(
  walks: readonly ModelWalk[],
  read: (walk: ModelWalk) => Promise<Partial<Record<OutputOf<Name>, string | undefined>>>
): Promise<Readonly<Record<string, string>>> {
  const walked = walks.filter(({ records }) => records.length > 0)
  const values = await Promise.all(walked.map(async (walk) => [walk.model, await read(walk)] as const))
  return perModel(new Map(values))
}

export function recordOf(walk: ModelWalk, step: Step): StepRecord | undefined {
  return walk.records.find((record) => record.step === step)
}

/** What the comparison says, as lists of metric names in JSON. */
export function comparisonOutputs({ comparison }: Pick<ModelWalk, 'comparison'>) {
  if (comparison === null) return {}
  const { verdict, metrics } = comparison
  const names = (change: 'better' | 'worse'): string =>
    JSON.stringify(metrics.filter((metric) => metric.change === change).map(({ name }) => name))
  return { verdict, regressions: names('worse'), improvements: names('better') }
}

/** What step build made. `reused` compares times: a run that is older than the step was trained before. */
export async function buildOutputs(project: Project, walk: ModelWalk) {
  const record = recordOf(walk, 'build')
  if (record?.result !== 'pass') return {}
  const run = runSchema.safeParse(await readEvidence(project, walk.model, 'run.json'))
  const reused = run.success && run.data.createdAt < record.startedAt
  const { modelDigest, fingerprint } = record.outputs
  return { 'model-digest': modelDigest, fingerprint, reused: String(reused) }
}

/** Where a release was deployed to by this step. */
export async function deployOutputs(project: Project, walk: ModelWalk, step: Step) {
  const { release, environment } = recordOf(walk, step)?.outputs ?? {}
  if (release === undefined || environment === undefined) return { release, environment }
  const { ports } = project
  const releases = await ports.tracking.releases(walk.model)
  const kind = resolveModel(project.config, walk.model)?.kind ?? 'service'
  const { url } = await ports.driver(environment, kind).status(environment, walk.model)
  const version = releases.find(({ digest }) => digest === release)?.version
  return { release, environment, version, url: url ?? undefined }
}
