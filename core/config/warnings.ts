// What is allowed in a config and probably not meant: a name that nothing here knows, and that may yet be right.
import { nameUnder } from '../metrics/documents/names.ts'
import { knownMetrics } from '../metrics/known.ts'
import type { ApprovalRule } from './environment-schema.ts'
import { conflict, unknownName } from './findings.ts'
import { listWords, type Finding, type Path } from './problem.ts'
import { resolveModel } from './resolve.ts'
import type { Config, ModelConfig } from './schema.ts'

/** GitHub's own; an organisation may have more, each with a name of its own. */
const roles = ['read', 'triage', 'write', 'maintain', 'admin']

/** Names of the metrics in a file as it lies there now; null where there is none. */
export type MetricsIn = (file: string) => readonly string[] | null

export function warningFindings(config: Config, metricsIn: MetricsIn): readonly Finding[] {
  return [
    ...emptyFindings(config),
    ...Object.entries(config.models).flatMap(([name, model]) => metricFindings(['models', name], model, metricsIn)),
    ...Object.entries(config.gates).flatMap(([name, { approvals }]) =>
      approvals === undefined ? [] : approvalFindings(['gates', name, 'approvals'], approvals)
    )
  ]
}

/** Environments that nothing would ever enter look like gates that hold. */
function emptyFindings(config: Config): readonly Finding[] {
  const [first] = Object.keys(config.environments)
  const models = Object.keys(config.models)
  const isServed = models.some((name) => resolveModel(config, name)?.kind !== 'library')
  if (first === undefined || models.length === 0 || isServed) return []
  const message = `no model goes to \`${first}\` or to any environment: none has \`serve\` or \`score\``
  const cure = 'give a model the command that serves it, or leave `environments` out: a gate needs none to hold a merge'
  return [conflict(['environments'], message, cure)]
}

function metricFindings(path: Path, model: ModelConfig, metricsIn: MetricsIn): readonly Finding[] {
  const known = namesOf(model, metricsIn)
  if (known === null) return []
  return Object.keys(model.metrics ?? {}).flatMap((name) => {
    // `K` stands for each cut-off, and so for the one that is asked for.
    const names = known.names.map((one) => one.replace(/@K$/, /@\d+$/.exec(name)?.[0] ?? '@K'))
    if (name.startsWith('fairness.') || names.includes(name)) return []
    const message = `no metric \`${name}\` ${known.from}, and one that is not there fails its gate`
    const cure = `write one of ${listWords(names.slice(0, 20))}`
    return [{ ...unknownName([...path, 'metrics', name], message, name, names, cure), at: 'key' as const }]
  })
}

/** The metrics that a rule may be about; null where they can't be told before training. */
function namesOf(
  { evaluation, dvc }: ModelConfig,
  metricsIn: MetricsIn
): { readonly names: readonly string[]; readonly from: string } | null {
  if (evaluation === undefined || evaluation.logs !== undefined || dvc !== undefined) return null
  const { metrics: file, task, score, expressions = {} } = evaluation
  const computed = knownMetrics.filter(({ tasks }) => tasks.some((one) => one === task)).map(({ name }) => name)
  const named = [...computed, ...Object.keys(expressions).map((name) => nameUnder('', name))]
  if (file !== undefined) {
    const written = metricsIn(file)
    return written === null || written.length === 0
      ? null
      : { names: [...written, ...named], from: `is in ${file} as it lies there now` }
  }
  // Columns of numbers are metrics of their own there.
  if (task === undefined || task === 'scores' || (task === 'regression' && score !== undefined)) return null
  return { names: named, from: `is computed for the task ${task}` }
}

type Approvals = ApprovalRule & {
  readonly all?: readonly ApprovalRule[] | undefined
  readonly any?: readonly ApprovalRule[] | undefined
}

function approvalFindings(path: Path, { all = [], any = [], ...own }: Approvals): readonly Finding[] {
  return [
    ...roleFindings(path, own),
    ...all.flatMap((rule, index) => roleFindings([...path, 'all', index], rule)),
    ...any.flatMap((rule, index) => roleFindings([...path, 'any', index], rule))
  ]
}

function roleFindings(path: Path, rule: ApprovalRule): readonly Finding[] {
  return (rule.roles ?? []).flatMap((role, index) =>
    roles.includes(role)
      ? []
      : [
          unknownName(
            [...path, 'roles', index],
            `\`${role}\` is none of GitHub's own roles, so nobody has it unless the organisation made it`,
            role,
            roles,
            `write one of ${listWords(roles)}, or look for the role in the settings of the organisation`
          )
        ]
  )
}
