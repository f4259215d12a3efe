// Rules as the command takes them: 'NAME:maximize,min=0.8,max_regression=1%,slices.max_regression=0.03'.
import { metricRuleSchema, type MetricRule } from '../../config/schema.ts'
import { InputError } from '../../errors.ts'
import { nearestName } from '../../data/table.ts'

const goals = ['maximize', 'minimize'] as const
const limits = ['min', 'max', 'max_regression', 'min_improvement', 'slices.max_regression'] as const
const example = "--metric 'roc_auc:maximize,min=0.8,max_regression=1%'"

/** Rules by metric name. Throws InputError for a rule that doesn't parse and for a name given twice. */
export function parseRules(texts: readonly string[]): ReadonlyMap<string, MetricRule> {
  const rules = new Map<string, MetricRule>()
  for (const text of texts) {
    const { name, rule } = parseRule(text)
    if (rules.has(name))
      throw new InputError(`metric ${name} has two rules`, {
        cure: `give one \`--metric\` for ${name}, with all its limits`
      })
    rules.set(name, rule)
  }
  return rules
}

/** The name ends at the last colon, so that it may hold colons itself. */
export function parseRule(text: string): { readonly name: string; readonly rule: MetricRule } {
  const colon = text.lastIndexOf(':')
  const name = text.slice(0, colon).trim()
  if (colon < 1 || name === '') throw wrong(text, 'it has no NAME:', `write ${example}`)
  const [goal = '', ...pairs] = text
    .slice(colon + 1)
    .split(',')
    .map((part) => part.trim())
  if (!goals.some((known) => known === goal))
    throw wrong(text, `"${goal}" is not a goal`, `begin with maximize or minimize: \`${name}:maximize,…\``)
  const fields = new Map<string, number | string>()
  for (const pair of pairs) {
    const [key, value] = parseLimit(text, pair)
    if (fields.has(key)) throw wrong(text, `${key} is given twice`, `leave one ${key}`)
    fields.set(key, value)
  }
  const slices = fields.get('slices.max_regression')
  fields.delete('slices.max_regression')
  const rule = metricRuleSchema.safeParse({
    goal,
    ...Object.fromEntries(fields),
    ...(slices === undefined ? {} : { slices: { max_regression: slices } })
  })
  if (!rule.success) {
    const issue = rule.error.issues[0]
    throw wrong(
      text,
      `${issue?.path.join('.') ?? 'rule'}: ${issue?.message ?? 'wrong'}`,
      `write, for example, ${example}`
    )
  }
  const { min, max } = rule.data
  if (min !== undefined && max !== undefined && min > max)
    throw wrong(text, `min ${min} is above max ${max}, so no value can pass`, 'give a min that is not above max')
  return { name, rule: rule.data }
}

function parseLimit(text: string, pair: string): readonly [string, number | string] {
  const [key = '', value, ...rest] = pair.split('=').map((part) => part.trim())
  if (!limits.some((known) => known === key)) {
    const near = nearestName(key, limits)
    throw wrong(
      text,
      `"${key}" is not a limit${near ? `; did you mean ${near}?` : ''}`,
      near ? `write ${near}` : `write one of the limits: ${limits.join(', ')}`
    )
  }
  if (value === undefined || rest.length > 0) throw wrong(text, `"${pair}" is not ${key}=VALUE`, `write ${key}=0.01`)
  if (value.endsWith('%')) return [key, value]
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) throw wrong(text, `"${value}" is not a number`, `write ${key}=0.01`)
  return [key, number]
}

function wrong(text: string, what: string, cure: string): InputError {
  return new InputError(`--metric '${text}': ${what}`, { cure })
}
