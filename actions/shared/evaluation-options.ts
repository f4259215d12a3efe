// The inputs of `evaluate` and `compare-metrics` as the keys of the config's `evaluation`, checked by its schema.
import { z } from 'zod'
import type { Inputs } from '../../adapters/github/inputs.ts'
import { evaluationSchema } from '../../core/config/evaluation-schema.ts'
import { InputError } from '../../core/errors.ts'
import type { EvaluationInput } from '../contracts.ts'

const optionsSchema = evaluationSchema
  .omit({ predictions: true, metrics: true, command: true, data: true, test_set: true })
  .extend({ min_rows: z.int().min(0).default(0) })
type EvaluationOptions = z.infer<typeof optionsSchema>

const texts: readonly EvaluationInput[] = [
  'task',
  'id',
  'target',
  'prediction',
  'score',
  'positive',
  'weight',
  'cluster',
  'group',
  'time'
]
const numbers: readonly EvaluationInput[] = ['min-rows', 'resamples', 'seed', 'beta', 'alpha', 'season']

/** Throws InputError that names the input. */
export function evaluationOptions(inputs: Inputs<EvaluationInput>): EvaluationOptions {
  const parsed = optionsSchema.safeParse(given(inputs))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const name = String(issue?.path[0] ?? '').replaceAll('_', '-')
  throw new InputError(`the input \`${name}\` is wrong: ${issue?.message ?? ''}`, {
    cure: 'give a value that the README of the action lists for it'
  })
}

function given(inputs: Inputs<EvaluationInput>): Readonly<Record<string, unknown>> {
  const value = (name: EvaluationInput, read: (text: string) => unknown): Readonly<Record<string, unknown>> => {
    const text = inputs.optional(name)
    return text === undefined ? {} : { [name.replaceAll('-', '_')]: read(text) }
  }
  const some = (key: string, items: readonly unknown[]) => (items.length === 0 ? {} : { [key]: items })
  const expressions = inputs.lines('expression').map(namedExpression)
  return Object.assign(
    {},
    ...texts.map((name) => value(name, String)),
    ...numbers.map((name) => value(name, Number)),
    value('costs', (text) => readJson('costs', text)),
    value('values', (text) => readJson('values', text)),
    some('slices', inputs.lines('slice')),
    some('sensitive', inputs.lines('sensitive')),
    some('k', inputs.words('k').map(Number)),
    expressions.length === 0 ? {} : { expressions: Object.fromEntries(expressions) }
  ) as Record<string, unknown>
}

function namedExpression(text: string): readonly [string, string] {
  const match = /^([^=<>!]+)=(.*)$/s.exec(text)
  if (match?.[1] !== undefined && match[2] !== undefined) return [match[1].trim(), match[2]]
  throw new InputError(`the input \`expression\` has the line ${JSON.stringify(text)}`, {
    cure: 'write NAME=EXPRESSION on each line, such as savings=12*recall-3'
  })
}

function readJson(name: EvaluationInput, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InputError(`the input \`${name}\` is not JSON`, { cure: 'write {"1": {"0": 80}}', cause })
  }
}

/** Throws InputError for an input that only means something beside files: the models of the config have their own settings. */
export function refuseBesideConfig<Name extends string>(
  inputs: Inputs<Name>,
  names: readonly Name[],
  file: Name
): void {
  const given = names.find((name) => inputs.optional(name) !== undefined)
  if (given === undefined) return
  throw new InputError(`the input \`${given}\` is given, and \`${file}\` is not`, {
    cure: `give \`${file}\` too, or say it in the config, under the model's \`evaluation\` and \`metrics\``
  })
}
