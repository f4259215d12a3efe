// Flags that say how predictions are read and measured; each equals a key of the config's `evaluation`.
import { Option, type Command } from 'commander'
import { z } from 'zod'
import { evaluationSchema, tasks } from '../core/config/evaluation-schema.ts'
import { InputError } from '../core/errors.ts'

/** Options of core, with the command's defaults: no slice is hidden. */
const optionsSchema = evaluationSchema
  .omit({ predictions: true, metrics: true, command: true, data: true, test_set: true })
  .extend({ min_rows: z.int().min(0).default(0) })
export type EvaluationFlagOptions = z.infer<typeof optionsSchema>

export interface EvaluationFlags {
  readonly task?: string
  readonly target?: string
  readonly prediction?: string
  readonly score?: string
  readonly positive?: string
  readonly id?: string
  readonly weight?: string
  readonly cluster?: string
  readonly group?: string
  readonly time?: string
  readonly slice?: readonly string[]
  readonly sensitive?: readonly string[]
  readonly k?: readonly string[]
  readonly expression?: readonly string[]
  readonly costs?: string
  readonly values?: string
  readonly minRows?: string
  readonly seed?: string
  readonly resamples?: string
  readonly beta?: string
  readonly alpha?: string
  readonly season?: string
}

/** How a message writes a flag. */
export const asFlag = (option: string, value: string): string => `--${option} ${value}`

const again = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

/** Adds the flags to a command. */
export function evaluationFlags(command: Command): Command {
  return command
    .addOption(new Option('--task <task>', 'what the model predicts').choices(tasks))
    .option('--target <column>', 'column of the true value')
    .option('--prediction <column>', 'column of the predicted value')
    .option('--score <column>', 'score column, or a prefix such as prob_* for one column a class')
    .option('--positive <value>', 'the positive class of a binary task')
    .option('--id <column>', 'column that names a row')
    .option('--weight <column>', 'column of sample weights')
    .option('--cluster <column>', 'rows of one cluster are drawn together by the bootstrap')
    .option('--group <column>', 'query of a ranking row, or series of a forecast row')
    .option('--time <column>', 'column that orders the rows of a forecast')
    .option('--slice <slice>', 'column, pair (a*b) or filter (age >= 30); again for each', again)
    .option('--sensitive <column>', 'column of groups that fairness is measured over; again for each', again)
    .option('--expression <name=expression>', "a metric over metrics: 'savings=12*recall-3'; again for each", again)
    .option('--k <cutoff>', 'cut-off of ndcg@k, map@k, precision@k (default: 10); again for each', again)
    .option('--costs <json>', 'cost of a row by target and prediction: {"0": {"1": 5}, "1": {"0": 80}}')
    .option('--values <json>', 'worth of a row by target and prediction')
    .option('--min-rows <rows>', 'slices under this many rows are hidden and counted (default: 0)')
    .option('--resamples <count>', 'bootstrap resamples (default: 2000)')
    .option('--seed <seed>', 'seed of the bootstrap (default: 7)')
    .option('--beta <beta>', 'weight of recall in fbeta (default: 2)')
    .option('--alpha <share>', 'quantile of the pinball loss (default: 0.5)')
    .option('--season <rows>', 'rows in one season of a forecast, for mase (default: 1)')
}

/** The flags as the config would have them, checked by its schema. Throws InputError that names the flag. */
export function evaluationOptionsOf(flags: EvaluationFlags): EvaluationFlagOptions {
  const { task, id, target, prediction, score, positive, weight, cluster, group, time, sensitive } = flags
  const { minRows, resamples, seed, beta, alpha, season } = flags
  const parsed = optionsSchema.safeParse({
    ...{ task, id, target, prediction, score, positive, weight, cluster, group, time, sensitive },
    slices: flags.slice,
    k: flags.k?.map(Number),
    expressions: flags.expression && Object.fromEntries(flags.expression.map(namedExpression)),
    costs: jsonOf('costs', flags.costs),
    values: jsonOf('values', flags.values),
    min_rows: numberOf(minRows),
    resamples: numberOf(resamples),
    seed: numberOf(seed),
    beta: numberOf(beta),
    alpha: numberOf(alpha),
    season: numberOf(season)
  })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new InputError(`--${String(issue?.path[0] ?? '').replace('_', '-')}: ${issue?.message ?? 'is wrong'}`, {
    cure: 'look for what it takes: the same command with `--help`'
  })
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : text.trim() === '' ? NaN : Number(text)
}

function jsonOf(name: string, text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InputError(`--${name} is not JSON`, {
      cure: `write, for example, \`--${name} '{"1": {"0": 80}}'\``,
      cause
    })
  }
}

function namedExpression(text: string): readonly [string, string] {
  const match = /^([^=<>!]+)=(.*)$/s.exec(text)
  if (match) return [match[1]?.trim() ?? '', match[2] ?? '']
  throw new InputError(`--expression ${text} has no name`, {
    cure: "write NAME=EXPRESSION, such as 'savings=12*recall-3'"
  })
}
