// What a sweep and an executor must have, and must not.
import { describe, expect, test } from '@jest/globals'
import { problemsOf } from './configs.ts'

const split = 'split: { data: d.csv }'
const measured = 'evaluation: { predictions: p.csv, task: binary, target: t, prediction: q }'
const lr = 'parameters: { lr: [1, 2] }'
const ok = 'metric: accuracy, goal: maximize'

/** A config with this under `train.sweep`. */
const model = (sweep: string, { train = split, evaluation = measured, more = '' } = {}) =>
  `version: 1\nmodels:\n  m: { train: { command: c, ${train}, sweep: { ${sweep} } }, artifact: out/m, ${evaluation}${more} }\n`
const problems = (text: string) => problemsOf(text).map(({ message, cure }) => `${message} -> ${cure}`)

describe('a sweep', () => {
  test.each([
    [`${ok}, ${lr}`],
    [`metric: accuracy, ${lr}`, ', metrics: { accuracy: { goal: maximize } }'],
    [`${ok}, method: random, parameters: { lr: { distribution: log_uniform, low: 0.001, high: 1 } }`],
    [`${ok}, ${lr}, halving: { parameter: epochs, min: 1, max: 9 }`]
  ])('{ %s } is right', (sweep, more = '') => expect(problems(model(sweep, { more }))).toEqual([]))

  test.each([
    [`metric: accuracy, ${lr}`, 'sweep.goal`: no rule under `metrics` says which direction'],
    [`${ok}, parameters: { lr: { distribution: uniform, low: 0, high: 1 } }`, 'a grid needs lists'],
    [`${ok}, method: random, parameters: { lr: { distribution: uniform, low: 1, high: 1 } }`, '`low` is not below'],
    [`${ok}, method: random, parameters: { lr: { distribution: log_uniform, low: 0, high: 1 } }`, 'above 0'],
    [`${ok}, method: random, parameters: { n: { distribution: int, low: 0.5, high: 2 } }`, '`int` needs whole numbers'],
    [`${ok}, parameters: { test: [1] }`, '`{test}` stands for something else'],
    [`${ok}, ${lr}, halving: { parameter: lr, min: 1, max: 9 }`, 'is the budget and is tried as well'],
    [`${ok}, ${lr}, halving: { parameter: n, min: 9, max: 9 }`, '`min` is not below `max`'],
    [`${ok}, parameters: {}`, 'at least one parameter']
  ])('{ %s } is refused', (sweep, message) => {
    expect(problems(model(sweep))).toEqual([expect.stringContaining(message)])
  })

  test('of more than a thousand combinations is refused, with the way out', () => {
    const list = `[${Array.from({ length: 33 }, (_, value) => value).join(', ')}]`
    const [problem] = problems(model(`${ok}, parameters: { a: ${list}, b: ${list} }`))
    expect(problem).toContain('the grid has 1089 trials, more than 1000 -> write `method: random`')
  })
})

describe('the test set never chooses the parameters', () => {
  test('without a split trials must measure validation rows themselves', () => {
    const [problem] = problems(model(`${ok}, ${lr}`, { train: 'timeout: 1m' }))
    expect(problem).toContain('trials are judged on validation rows, never on the test set')
  })

  test.each([
    'evaluation: { metrics: out/metrics.json }',
    `evaluation: { predictions: out/metrics.json, task: scores, score: s }`
  ])('the file of the evaluation is refused as the file of a trial: %s', (evaluation) => {
    const [problem] = problems(model(`${ok}, ${lr}, metrics: out/./metrics.json`, { train: 'timeout: 1m', evaluation }))
    expect(problem).toContain('speaks of the test set, which must not choose the parameters -> let trials write')
  })

  test.each([
    ['data: [rows/test.csv]', 'rows/test.csv'],
    ['data: [rows]', 'rows/test.csv'],
    ['data: [rows/test/a.csv]', 'rows/test']
  ])('test data among the training data is refused: %s', (data, testData) => {
    const evaluation = `evaluation: { predictions: p.csv, data: ${testData}, task: scores, score: s }`
    const [problem] = problems(model(`${ok}, ${lr}, metrics: v.json`, { train: data, evaluation }))
    expect(problem).toContain('trials would be given the rows of the test set')
  })

  test('so is the whole data set of a split', () => {
    const [problem] = problems(model(`${ok}, ${lr}`, { train: `${split}, data: [d.csv]` }))
    expect(problem).toContain('trials would be given the rows of the test set')
  })
})

test.each(['executor: ray', `${split}, sweep: { ${ok}, ${lr} }`])(
  'a detached training is led by nobody else: %s',
  (more) => {
    const text = `version: 1\nmodels:\n  m: { train: { command: c, detached: true, ${more} }, artifact: out/m, ${measured} }\n`
    expect(problems(text)).toEqual([expect.stringContaining('and `detached` are both given')])
  }
)

describe('an executor', () => {
  const executor = (text: string) =>
    problems(`version: 1\nmodels:\n  m: { train: { command: c, executor: ${text} }, artifact: out/m }\n`)

  test.each([
    'local',
    'ray',
    '{ kind: ray, address: "http://10.0.0.4:8265", storage: /mnt/share, gpus: 1 }',
    '{ kind: command, submit: s, status: s, cancel: c }'
  ])('%s is right', (text) => expect(executor(text)).toEqual([]))

  test.each([
    ['slurm', 'executor'],
    ['{ kind: command, submit: s, status: s }', 'missing key `models.m.train.executor.cancel`'],
    ['{ kind: ray, submit: s }', '`submit` is for `kind: command`'],
    ['{ kind: local, gpus: 1 }', '`gpus` is for `kind: ray`'],
    ['{ kind: ray, address: "ray://head:10001" }', 'a URL such as']
  ])('%s is refused', (text, message) => {
    expect(executor(text)).toEqual([expect.stringContaining(message)])
  })
})
