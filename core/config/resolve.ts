// What the config means once everything that follows from it is filled in.
import { digestValue, type Digest } from '../digest.ts'
import type { Kind } from '../pipeline/words.ts'
import type { Config, ModelConfig } from './schema.ts'

export interface ResolvedModel extends ModelConfig {
  readonly name: string
  readonly kind: Kind
}

/**
 * One model by name, with its kind, the JUnit report that its test command writes and the notebook that its train command writes filled in.
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
    ...(model.train === undefined
      ? {}
      : { train: { ...model.train, notebook: model.train.notebook ?? notebookOf(model.train.command) } }),
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

/**
 * The executed notebook that a command writes: the second one that papermill is given, or that of nbconvert in its
 * `--output-dir`. Undefined if it writes none.
 */
export function notebookOf(command: string): string | undefined {
  const notebooks = (text: string) => [...text.matchAll(/"([^"]+\.ipynb)"|'([^']+\.ipynb)'|([^\s"';|&]+\.ipynb)/g)]
  const paths = (text: string) => notebooks(text).flatMap(([, double, single, bare]) => double ?? single ?? bare ?? [])
  const papermill = /\bpapermill\s([^;|&]*)/.exec(command)?.[1]
  const output = papermill === undefined ? undefined : paths(papermill)[1]
  if (output !== undefined) return output.includes('://') || output.includes('{') ? undefined : output
  const [, words = ''] = /\bnbconvert\s([^;|&]*--execute[^;|&]*)/.exec(command) ?? []
  const folder = /--output-dir(?:=|\s+)["']?([^\s"']+)/.exec(words)?.[1]
  const name = paths(words)[0]?.split('/').at(-1)
  return folder === undefined || name === undefined || /--output[\s=]/.test(words) ? undefined : `${folder}/${name}`
}

/** Digest of what decides: gates, environments and the metric rules of every model. Approvals are bound to it. */
export function policyDigest(config: Config): Digest {
  const metrics = Object.entries(config.models).map(([name, model]) => [name, model.metrics ?? {}] as const)
  return digestValue({ gates: config.gates, environments: config.environments, metrics: Object.fromEntries(metrics) })
}
