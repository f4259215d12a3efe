// The metrics that training wrote, with their steps where it wrote several of one.
import { loadNumber } from '../digest.ts'
import type { LoggedMetric } from '../logs/logged-metric.ts'
import { grouped, logSchema, thinned } from '../logs/training-log.ts'

const most = 20_000
/** Of one metric in a training's log, so that each of many is sent. */
const mostSteps = 1000

/**
 * Of a JSON text in MLflow's layout (a list of {key, value, step}), or of nested maps, where a list of numbers is one
 * metric step by step. Anything else is no metric.
 */
export function steppedMetrics(text: string): readonly LoggedMetric[] {
  const value = parse(text)
  const history = member(value, 'schema') === logSchema ? member(value, 'history') : undefined
  if (Array.isArray(history)) {
    const byKey = grouped(history.flatMap(logged), ({ key }) => key)
    return [...byKey.values()].flatMap((steps) => thinned(steps, mostSteps)).slice(0, most)
  }
  const list = [value, member(value, 'metrics'), member(member(value, 'data'), 'metrics')].find(
    (each) => Array.isArray(each) && each.length > 0 && each.every(isLogged)
  )
  const found = Array.isArray(list) ? list.flatMap(logged) : [...nested(value, '')]
  return found.slice(0, most)
}

function isLogged(value: unknown): boolean {
  return typeof member(value, 'key') === 'string' && asNumber(member(value, 'value')) !== null
}

function logged(entry: unknown): readonly LoggedMetric[] {
  const value = asNumber(member(entry, 'value'))
  const step = asNumber(member(entry, 'step')) ?? 0
  return value === null ? [] : [{ key: String(member(entry, 'key')), value, step: Math.trunc(step) }]
}

function* nested(value: unknown, key: string): Generator<LoggedMetric> {
  const single = asNumber(value)
  if (single !== null) {
    if (key !== '') yield { key, value: single, step: 0 }
    return
  }
  if (Array.isArray(value)) {
    const numbers = value.map(asNumber)
    if (key === '' || numbers.includes(null)) return
    for (const [step, each] of numbers.entries()) if (each !== null) yield { key, value: each, step }
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [name, each] of Object.entries(value)) yield* nested(each, key === '' ? name : `${key}.${name}`)
}

function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return value
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? loadNumber(value) : null
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

/** Python writes NaN and Infinity bare, which JSON does not have. */
const bare = /([:,[]\s*)(-?(?:NaN|Infinity))(?=\s*[,\]}])/g

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(bare, '$1"$2"')) as unknown
  } catch {
    return null
  }
}
