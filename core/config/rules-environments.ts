// The rules of environments and gates: names exist, the graph has an order, traffic moves to the end.
import { windowProblems } from '../gates/window-problem.ts'
import type { Window } from '../gates/window.ts'
import { predecessorOf } from '../pipeline/graph.ts'
import { conflict, unknownName } from './findings.ts'
import { listWords, type Finding, type Path } from './problem.ts'
import type { EnvironmentConfig, NestedRule } from './environment-schema.ts'
import type { Config } from './schema.ts'
import { parseFraction } from './units.ts'

export function environmentFindings(config: Config): readonly Finding[] {
  const names = Object.keys(config.environments)
  // `staging` is also the required check on a pull request, and needs no environment of that name.
  const gated = names.length === 0 ? ['staging', 'production'] : [...new Set([...names, 'staging'])]
  return [
    ...Object.entries(config.environments).flatMap(([name, environment]) => [
      ...afterFindings(['environments', name, 'after'], environment, names),
      ...liveFindings(['environments', name, 'live', 'steps'], environment)
    ]),
    ...cycleFindings(config),
    ...firstFindings(config),
    ...Object.entries(config.gates).flatMap(([name, gate]) => [
      ...(gated.includes(name)
        ? []
        : [
            {
              ...unknownName(
                ['gates', name],
                `no environment \`${name}\``,
                name,
                gated,
                `write one of ${listWords(gated)}, or add it under \`environments\``
              ),
              at: 'key' as const
            }
          ]),
      ...windowFindings(['gates', name, 'window'], gate.window),
      ...approvalFindings(['gates', name, 'approvals'], gate.approvals, Object.keys(config.models))
    ])
  ]
}

function windowFindings(path: Path, window: Window | undefined): readonly Finding[] {
  if (window === undefined) return []
  return windowProblems(window).map(({ key, index, message, cure }) => {
    const place = index === undefined ? [...path, key] : [...path, key, index]
    return { ...conflict(place, message, cure), at: 'value' as const }
  })
}

function afterFindings(path: Path, { after }: EnvironmentConfig, names: readonly string[]): readonly Finding[] {
  if (after === undefined || names.includes(after)) return []
  const cure = `write one of ${listWords(names)}, or add \`${after}\` under \`environments\``
  return [unknownName(path, `no environment \`${after}\``, after, names, cure)]
}

/** What is asked of an environment before, where none comes before: such a gate would never open. */
function firstFindings(config: Config): readonly Finding[] {
  return Object.keys(config.environments).flatMap((name) => {
    const gate = config.gates[name]
    if (predecessorOf(config, name) !== null || gate === undefined) return []
    const problem = `no environment comes before \`${name}\``
    return [
      ...(gate.soak === undefined
        ? []
        : [
            conflict(
              ['gates', name, 'soak'],
              `${problem}, so no release soaks there`,
              'remove `soak`, or give the environment an `after`'
            )
          ]),
      ...(gate.checks?.includes('qa') === true
        ? [
            conflict(
              ['gates', name, 'checks'],
              `${problem}, so QA has tested nothing`,
              'remove `qa`, or give the environment an `after`'
            )
          ]
        : [])
    ]
  })
}

/** One finding for each cycle of `after`, at its first member in the file. */
function cycleFindings({ environments }: Config): readonly Finding[] {
  const names = Object.keys(environments)
  return names.flatMap((start) => {
    const cycle = [start]
    let next = environments[start]?.after
    while (next !== undefined && !cycle.includes(next)) {
      cycle.push(next)
      next = environments[next]?.after
    }
    const isFirst = next === start && cycle.every((name) => names.indexOf(name) >= names.indexOf(start))
    if (!isFirst) return []
    return [
      {
        code: 'cycle' as const,
        path: ['environments', start, 'after'],
        at: 'value' as const,
        message: `the environments wait for each other: ${[...cycle, start].map((name) => `\`${name}\``).join(' after ')}`,
        cure: 'remove `after` from the environment that comes first'
      }
    ]
  })
}

function liveFindings(path: Path, { live }: EnvironmentConfig): readonly Finding[] {
  if (live?.steps === undefined) return []
  if (live.strategy !== 'canary') {
    return [conflict(path, '`steps` are for `strategy: canary`', 'add `strategy: canary`, or remove `steps`')]
  }
  return stepsRise(live.steps)
    ? []
    : [conflict(path, 'the steps must rise and end in 100%', 'write them such as `[5%, 25%, 100%]`')]
}

function approvalFindings(path: Path, rule: NestedRule | undefined, models: readonly string[]): readonly Finding[] {
  if (rule === undefined) return []
  const cure = `write one of ${listWords(models)}`
  const own = (rule.models ?? []).flatMap((name, index) =>
    models.includes(name) ? [] : [unknownName([...path, 'models', index], `no model \`${name}\``, name, models, cure)]
  )
  const nested = (['all', 'any'] as const).flatMap((key) =>
    (rule[key] ?? []).flatMap((each, index) => approvalFindings([...path, key, index], each, models))
  )
  return [...own, ...nested]
}

/** Whether weights rise and end in all of the traffic. */
function stepsRise(weights: readonly (string | number)[]): boolean {
  const shares = weights.map((weight) => parseFraction(weight) ?? Number.NaN)
  return shares.at(-1) === 1 && shares.every((share, index) => share > (shares[index - 1] ?? 0))
}
