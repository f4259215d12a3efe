import { describe, expect, test } from '@jest/globals'
import { full, minimal, problemsOf, smallest } from './configs.ts'

const messages = (text: string) => problemsOf(text).map(({ message }) => message)
const places = (text: string) => problemsOf(text).map(({ place }) => [place.line, place.column])
const model = (body: string) => `version: 1\nmodels:\n  m: { ${body} }\n`

describe('the configs of the documentation', () => {
  test.each([minimal, smallest, full])('are right', (text) => expect(messages(text)).toEqual([]))
})

describe('what a model needs', () => {
  test.each([
    ['', 'has nothing to do'],
    ['artifact: x', 'has nothing to do'],
    ['train: x', 'missing key `models.m.artifact`'],
    ['train: x, artifact: y, source: "mlflow:a@b"', '`train` and `source` are both given'],
    ['source: "oci:org/repo@sha"', '`oci:org/repo@sha` is not among the sources of this version'],
    [
      'source: "mlflow:a@b", evaluation: { predictions: p, task: scores, score: s }',
      'missing key `models.m.evaluation.command`'
    ],
    ['train: { command: c, detached: true, repeats: 2 }, artifact: y', '`detached` trains elsewhere'],
    ['train: x, artifact: y, serve: s, score: { command: c }', '`serve` and `score` are both given'],
    ['train: x, artifact: y, kind: batch, serve: s', '`serve` does not fit `kind: batch`'],
    ['train: x, artifact: y, kind: library, score: { command: c }', '`score` does not fit `kind: library`'],
    ['train: x, artifact: y, metrics: { acc: { goal: maximize } }', 'missing key `models.m.evaluation`'],
    ['train: x, evaluation: { logs: runs, metrics: m.json }', '`metrics` and `logs` are both given'],
    ['evaluation: { logs: runs }', '`logs` are what training writes'],
    ['evaluation: { metrics: m.json, best_by: auc }', '`best_by` chooses a step of `logs`'],
    ['train: x, evaluation: { logs: runs, best_by: auc }', 'missing key `models.m.metrics`'],
    ['evaluation: { id: a }', 'missing key `models.m.evaluation.predictions`'],
    ['evaluation: { predictions: p, target: t, prediction: q }', 'missing key `models.m.evaluation.task`'],
    ['evaluation: { predictions: p, task: binary, prediction: q }', 'missing key `models.m.evaluation.target`'],
    ['evaluation: { command: c, task: binary, target: q }', 'missing key `models.m.evaluation.prediction`'],
    ['evaluation: { predictions: p, task: scores }', 'missing key `models.m.evaluation.score`']
  ])('{ %s }', (body, message) => {
    expect(messages(model(body))).toEqual([expect.stringContaining(message)])
  })

  test.each([
    'source: "mlflow:a@b"',
    'source: "hf:org/repo@main"',
    'train: x, artifact: y, serve: s',
    'train: x, artifact: y, kind: batch, score: { command: c }',
    'evaluation: { metrics: m.json }',
    'train: x, evaluation: { logs: runs, best_by: auc }, metrics: { auc: { goal: maximize } }',
    'evaluation: { predictions: p, task: scores, score: s }'
  ])('{ %s } is enough', (body) => expect(messages(model(body))).toEqual([]))

  test('a split is made in one way', () => {
    const text = model('train: { command: c, split: { data: d, stratify: a, group: b, time: c } }, artifact: y')
    expect(problemsOf(text).map(({ path }) => path)).toEqual([
      'models.m.train.split.group',
      'models.m.train.split.time'
    ])
  })
})

describe('metric rules', () => {
  const rule = (name: string, body: string, evaluation = 'metrics: m.json') =>
    model(`evaluation: { ${evaluation} }, metrics: { ${name}: { goal: maximize${body} } }`)
  const computed = 'predictions: p, task: binary, target: t, prediction: q, sensitive: [gender]'

  test('a bound that no value can pass is refused at the bound', () => {
    const text = minimal.replace('goal: maximize', 'goal: maximize, min: 0.9, max: 0.8')
    expect(problemsOf(text)).toMatchObject([{ code: 'conflict', place: { line: 6, column: 30 } }])
    expect(messages(rule('a', ', min: 0.8, max: 0.8'))).toEqual([])
  })

  test('a rule for slices needs slices', () => {
    expect(messages(rule('a', ', slices: { max_regression: 1% }'))).toEqual([expect.stringContaining('no slices')])
    const sliced = rule('a', ', slices: { max_regression: 1% }', 'metrics: m.json, slices: [x]')
    expect(messages(sliced)).toEqual([])
  })

  test('fairness is measured over a sensitive column', () => {
    expect(messages(rule('fairness.gender.equalized_odds_difference', '', computed))).toEqual([])
    expect(messages(rule('fairness.gendre.equalized_odds_difference', '', computed))).toEqual([
      'the column `gendre` is not under `evaluation.sensitive`; did you mean `gender`?'
    ])
  })
})

describe('environments and gates', () => {
  const and = (text: string) => `${minimal}${text}\n`

  test.each([
    [
      '{ production: {} }',
      'production: { soak: 24h }',
      'no environment comes before `production`, so no release soaks there'
    ],
    [
      '{ production: {} }',
      'production: { checks: [test, qa] }',
      'no environment comes before `production`, so QA has tested nothing'
    ],
    ['{ dev: {}, uat: {} }', 'dev: { soak: 1h }', 'no environment comes before `dev`, so no release soaks there']
  ])('of the environments %s the gate %s would never open', (environments, gate, message) => {
    expect(messages(and(`environments: ${environments}\ngates: { ${gate} }`))).toEqual([message])
  })

  test.each([
    ['cron: "61 * * * *"', '`61 * * * *` is no cron expression'],
    ['cron: "every day"', '`every day` is no cron expression'],
    ['cron: "0 0 30 2 *"', '`0 0 30 2 *` never comes, so the window never opens'],
    ['cron: "* * * * *", timezone: Mars/Olympus', '`Mars/Olympus` is no time zone'],
    ['cron: "* * * * *", freeze: [2026-02-30]', '`2026-02-30` is no day, nor two of them'],
    ['cron: "* * * * *", freeze: [christmas]', '`christmas` is no day, nor two of them'],
    ['cron: "* * * * *", freeze: [2027-01-04/2026-12-19]', '`2027-01-04/2026-12-19` ends before it begins']
  ])('a window { %s } is wrong', (window, message) => {
    expect(messages(and(`gates: { staging: { window: { ${window} } } }`))).toEqual([message])
  })

  test('a window is right that opens once in four years, over New Year too', () => {
    const window = 'cron: "0 0 29 2 *", timezone: Australia/Lord_Howe, freeze: [2026-12-19/2027-01-04, 2028-02-29]'
    expect(messages(and(`gates: { staging: { window: { ${window} } } }`))).toEqual([])
  })

  test('an environment that comes after another may let a release soak', () => {
    expect(messages(and('environments: { dev: {}, uat: {} }\ngates: { uat: { checks: [qa], soak: 1h } }'))).toEqual([])
  })

  test('`after` names an environment', () => {
    const text = and('environments:\n  staging: {}\n  production: { after: stagin }')
    expect(messages(text)).toEqual(['no environment `stagin`; did you mean `staging`?'])
    expect(places(text)).toEqual([[9, 24]])
  })

  test('the graph has no cycle, and each cycle is told once', () => {
    expect(
      messages(and('environments: { a: { after: c }, b: { after: a }, c: { after: b }, d: { after: a } }'))
    ).toEqual(['the environments wait for each other: `a` after `c` after `b` after `a`'])
    expect(messages(and('environments: { a: { after: a } }'))).toEqual([
      'the environments wait for each other: `a` after `a`'
    ])
  })

  test('gates name environments; staging is always a check, production only without environments', () => {
    expect(messages(and('gates: { staging: {}, production: {} }'))).toEqual([])
    expect(messages(and('environments: { prod: {} }\ngates: { staging: {}, production: {} }'))).toEqual([
      'no environment `production`; did you mean `prod`?'
    ])
    expect(messages(and('gates: { stagin: {} }'))).toEqual(['no environment `stagin`; did you mean `staging`?'])
  })

  test.each([
    ['[5%, 25%]', 1],
    ['[25%, 5%, 100%]', 1],
    ['[0, 100%]', 1],
    ['[0.5, 0.5, 1]', 1],
    ['[5%, 0.25, 100%]', 0],
    ['[1]', 0]
  ])('canary steps %s', (weights, problems) => {
    expect(messages(and(`environments: { p: { live: { strategy: canary, steps: ${weights} } } }`))).toHaveLength(
      problems
    )
  })

  test('steps without a canary are refused', () => {
    expect(messages(and('environments: { p: { live: { steps: [5%, 100%] } } }'))).toEqual([
      '`steps` are for `strategy: canary`'
    ])
  })

  test('approvals name models that exist, at every level', () => {
    const text = and(
      'gates: { staging: { approvals: { models: [m, x], all: [{ models: [y] }], any: [{ models: [z], all: [{ models: [w] }] }] } } }'
    )
    expect(messages(text)).toEqual(['no model `x`', 'no model `y`', 'no model `z`', 'no model `w`'])
  })
})

test.each(['{ models: [] }', '{ any: [{ models: [] }] }', '{ all: [{ any: [{ models: [] }], users: [rita] }] }'])(
  'TRUST: approvals %s, a rule for no model, which asks for nobody, are refused',
  (approvals) => {
    const text = `${model('train: x, artifact: y')}gates:\n  staging: { approvals: ${approvals} }\n`
    expect(places(text)).toEqual([[5, expect.any(Number)]])
  }
)
