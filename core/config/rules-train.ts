// What a sweep and an executor need, and what would show the test set to a trial.
import { conflict, missingKey } from './findings.ts'
import { isUnder, plainPath } from './plain-path.ts'
import type { Finding, Path } from './problem.ts'
import type { ModelConfig } from './schema.ts'
import type { ExecutorConfig, SweepConfig } from './train-schema.ts'
import { gridSize, isChoice } from '../sweep/space.ts'

const mostTrials = 1000
const reserved = ['train', 'test', 'artifact', 'predictions', 'parameters', 'overrides']

export function trainFindings(path: Path, model: ModelConfig): readonly Finding[] {
  const { sweep, executor } = model.train ?? {}
  return [
    ...(sweep === undefined ? [] : sweepFindings([...path, 'sweep'], sweep, model)),
    ...(executor === undefined ? [] : executorFindings([...path, 'executor'], executor)),
    ...detachedFindings(path, model.train)
  ]
}

function sweepFindings(path: Path, sweep: SweepConfig, model: ModelConfig): readonly Finding[] {
  return [
    ...spaceFindings(path, sweep),
    ...halvingFindings(path, sweep),
    ...validationFindings(path, sweep, model),
    ...(sweep.goal === undefined && model.metrics?.[sweep.metric] === undefined
      ? [missingKey(path, 'goal', `no rule under \`metrics\` says which direction of \`${sweep.metric}\` is better`)]
      : [])
  ]
}

function spaceFindings(path: Path, sweep: SweepConfig): readonly Finding[] {
  const { method, parameters } = sweep
  const each = Object.entries(parameters).flatMap(([name, space]): readonly Finding[] => {
    const at = [...path, 'parameters', name]
    if (reserved.includes(name))
      return [conflict(at, `\`{${name}}\` stands for something else in a command`, 'give the parameter another name')]
    if (isChoice(space)) return []
    if (method === 'grid')
      return [
        conflict(at, 'a grid needs lists, and this is a distribution', 'list the values, or write `method: random`')
      ]
    if (!(space.low < space.high))
      return [conflict([...at, 'low'], '`low` is not below `high`', 'swap or correct them')]
    if (space.distribution === 'log_uniform' && space.low <= 0)
      return [conflict([...at, 'low'], 'logarithms need a `low` above 0', 'write a small number such as 0.0001')]
    if (space.distribution === 'int' && !(Number.isInteger(space.low) && Number.isInteger(space.high)))
      return [conflict([...at, 'low'], '`int` needs whole numbers', 'write whole numbers, or `distribution: uniform`')]
    return []
  })
  const size = method === 'grid' ? gridSize(sweep) : 0
  return Number.isFinite(size) && size > mostTrials
    ? [
        ...each,
        conflict(
          [...path, 'parameters'],
          `the grid has ${size} trials, more than ${mostTrials}`,
          'write `method: random` with `trials:`'
        )
      ]
    : each
}

function halvingFindings(path: Path, { halving, parameters }: SweepConfig): readonly Finding[] {
  if (halving === undefined) return []
  const at = [...path, 'halving']
  return [
    ...(halving.min < halving.max
      ? []
      : [conflict([...at, 'min'], '`min` is not below `max`', 'swap or correct them')]),
    ...(parameters[halving.parameter] === undefined
      ? []
      : [
          conflict(
            [...at, 'parameter'],
            `\`${halving.parameter}\` is the budget and is tried as well`,
            'take it out of `parameters`'
          )
        ])
  ]
}

/** Both lead a training to its end, and a detached one is led by somebody else. */
function detachedFindings(path: Path, train: ModelConfig['train']): readonly Finding[] {
  if (train?.detached === undefined) return []
  const isAway = train.executor !== undefined && train.executor.kind !== 'local'
  const key = train.sweep !== undefined ? 'sweep' : isAway ? 'executor' : null
  return key === null
    ? []
    : [conflict([...path, key], `\`${key}\` and \`detached\` are both given`, 'keep one of them')]
}

/** Trials are judged on validation rows: the test set would no longer say how good the chosen model is. */
function validationFindings(path: Path, sweep: SweepConfig, model: ModelConfig): readonly Finding[] {
  const { train, evaluation } = model
  const split = train?.split
  const cure = 'let trials write the metric of validation rows to a file of its own, and name it in `sweep.metrics`'
  if (sweep.metrics !== undefined) {
    const own = plainPath(sweep.metrics)
    const testFile = [evaluation?.metrics, evaluation?.predictions].find(
      (file) => file !== undefined && plainPath(file) === own
    )
    if (testFile !== undefined)
      return [
        conflict(
          [...path, 'metrics'],
          `\`${testFile}\` speaks of the test set, which must not choose the parameters`,
          cure
        )
      ]
  } else if (split === undefined) {
    const why =
      'trials are judged on validation rows, never on the test set: name a metrics file of them, or use `split`'
    return [missingKey(path, 'metrics', why)]
  } else if (evaluation?.task === undefined || evaluation.target === undefined || evaluation.prediction === undefined) {
    return [
      missingKey(
        [...path.slice(0, -2), 'evaluation'],
        'task',
        'without `task`, `target` and `prediction` trials cannot be measured on validation rows'
      )
    ]
  }
  const tests = [evaluation?.data, split?.data].filter((file) => file !== undefined)
  const shown = (train?.data ?? []).findIndex((file) =>
    tests.some((test) => isUnder(plainPath(file), plainPath(test)) || isUnder(plainPath(test), plainPath(file)))
  )
  return shown < 0
    ? []
    : [
        conflict(
          [...path.slice(0, -1), 'data', shown],
          'trials would be given the rows of the test set',
          'take it out of `train.data`: name training rows only, or let `split` part them'
        )
      ]
}

function executorFindings(path: Path, executor: ExecutorConfig): readonly Finding[] {
  const { kind } = executor
  const keys = (names: readonly (keyof ExecutorConfig)[], of: ExecutorConfig['kind']) =>
    names
      .filter((key) => kind !== of && executor[key] !== undefined)
      .map((key) =>
        conflict([...path, key], `\`${key}\` is for \`kind: ${of}\``, `remove it, or write \`kind: ${of}\``)
      )
  const needed = (['submit', 'status', 'cancel'] as const).filter((key) => executor[key] === undefined)
  return [
    ...(kind === 'command'
      ? needed.map((key) => missingKey(path, key, 'without it a job cannot be led to its end'))
      : []),
    ...keys(['submit', 'status', 'logs', 'cancel', 'fetch'], 'command'),
    ...keys(['address', 'storage', 'cpus', 'gpus', 'pip'], 'ray')
  ]
}
