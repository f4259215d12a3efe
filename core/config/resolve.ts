// What the config means once everything that follows from it is filled in.
import { digestValue, type Digest } from '../digest.ts'
import type { Kind } from '../pipeline/words.ts'
import type { Config, ModelConfig } from './schema.ts'

export interface ResolvedModel extends ModelConfig {
  readonly name: string
  readonly kind: Kind
}

/**
 * One model by name, with its kind and the JUnit report that its test command writes filled in.
 * Undefined if the config has no such model.
 */
export function resolveModel(config: Config, name: string): ResolvedModel | undefined {
  const model = Object.hasOwn(config.models, name) ? config.models[name] : undefined
  if (model === undefined) return undefined
  const junit = model.test?.junit ?? (model.test === undefined ? undefined : junitOf(model.test.command))
  const evaluation = withLog(model.evaluation, name)
  const artifact = model.artifact ?? (model.train === undefined ? undefined : evaluatedFile({ ...model, evaluation }))
  return {
    ...model,
    ...(evaluation === undefined ? {} : { evaluation }),
    ...(artifact === undefined ? {} : { artifact }),
    name,
    kind: model.kind ?? (model.serve ? 'service' : model.score ? 'batch' : 'library'),
    ...(model.test === undefined ? {} : { test: { ...model.test, junit } })
  }
}

/** What training logged is kept as a metrics file. */
function withLog(evaluation: ModelConfig['evaluation'], name: string): ModelConfig['evaluation'] {
  if (evaluation?.logs === undefined) return evaluation
  return { ...evaluation, metrics: `.modelgate/logs/${name}/log.json` }
}

/** What training writes for the evaluation alone: it stands for the model where nothing but the comparison is wanted. */
export function evaluatedFile({ evaluation, serve, score }: ModelConfig): string | undefined {
  if (serve !== undefined || score !== undefined || evaluation?.command !== undefined) return undefined
  return evaluation?.predictions ?? evaluation?.metrics ?? evaluation?.logs
}

/** The path that a test command gives to `--junitxml` or `--junit-xml`, quotes removed; undefined if it gives none. */
export function junitOf(command: string): string | undefined {
  const match = /(?:^|\s)--junit-?xml(?:=|\s+)(?:"([^"]+)"|'([^']+)'|([^\s"';|&]+))/.exec(command)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

/** Digest of what decides: gates, environments and the metric rules of every model. Approvals are bound to it. */
export function policyDigest(config: Config): Digest {
  const metrics = Object.entries(config.models).map(([name, model]) => [name, model.metrics ?? {}] as const)
  return digestValue({ gates: config.gates, environments: config.environments, metrics: Object.fromEntries(metrics) })
}
