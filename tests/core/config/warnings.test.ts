import { expect, test } from '@jest/globals'
import { locateIn } from '../../../core/config/parse.ts'
import { warningFindings } from '../../../core/config/warnings.ts'
import { configOf, full, minimal, smallest } from './configs.ts'

const warned = (text: string, names: readonly string[] | null = null) =>
  locateIn(
    text,
    'modelgate.yml',
    warningFindings(configOf(text), () => names)
  ).map(({ place, message, cure }) => `${place.line}:${place.column} ${message} -> ${cure}`)
const approved = (rules: string) => `${minimal}gates: { staging: { approvals: ${rules} } }\n`

test('nothing is said of what is known', () => {
  const served = full.replace('    owners: [acme/growth-ml]\n', '$&    serve: python serve.py\n')
  for (const text of [served, smallest, minimal]) expect(warned(text)).toEqual([])
  expect(warned(minimal, ['acc', 'loss'])).toEqual([])
  expect(warned(approved('{ roles: [read, triage, write, maintain, admin] }'))).toEqual([])
})

test('a metric that is not computed for the task is told of, with the nearest that is', () => {
  expect(warned(smallest.replace('log_loss', 'log_los'))).toEqual([
    '15:7 no metric `log_los` is computed for the task multiclass, and one that is not there fails its gate; did you mean `log_loss`? -> write `log_loss`'
  ])
})

test('cut-offs, expressions and columns that are scores are metrics too', () => {
  const rule = (evaluation: string, name: string) =>
    `version: 1\nmodels:\n  m:\n    evaluation: { predictions: p.csv, ${evaluation} }\n    metrics: { ${name}: { goal: maximize } }\n`
  const ranking = 'task: ranking, target: t, prediction: p'
  expect(warned(rule(ranking, '"ndcg@7"'))).toEqual([])
  expect(warned(rule(ranking, '"ndgc@7"'))).toEqual([expect.stringContaining('did you mean `ndcg@7`?')])
  expect(warned(rule(`${ranking}, expressions: { mine: "2 * 3" }`, 'mine'))).toEqual([])
  expect(warned(rule('task: scores, score: quality', 'quality'))).toEqual([])
})

test('a metric that the metrics file does not hold is told of, with the names that it holds', () => {
  expect(warned(minimal, ['accuracy'])).toEqual([
    '6:7 no metric `acc` is in metrics.json as it lies there now, and one that is not there fails its gate; did you mean `accuracy`? -> write `accuracy`'
  ])
  expect(warned(minimal, ['val.f1', 'val.recall'])).toEqual([
    expect.stringContaining('-> write one of `val.f1` or `val.recall`')
  ])
})

test('a role that is none of GitHub’s own is told of, wherever a rule names it', () => {
  const text = approved('{ roles: [maintainer], all: [{ roles: [release-managers] }], any: [{ roles: [admin] }] }')
  expect(warned(text)).toEqual([
    expect.stringContaining(
      'so nobody has it unless the organisation made it; did you mean `maintain`? -> write `maintain`'
    ),
    expect.stringMatching(/`release-managers` is none of GitHub's own roles.*-> write one of `read`, `triage`/)
  ])
})

test('environments that no model goes to are told of', () => {
  const environments = 'environments: { staging: {}, production: { after: staging } }\n'
  expect(warned(`${minimal}${environments}`)).toEqual([
    expect.stringMatching(
      /no model goes to `staging` or to any environment: .* -> give a model the command that serves it/
    )
  ])
  expect(
    warned(`${minimal.replace('    metrics:', '    serve: python serve.py\n    metrics:')}${environments}`)
  ).toEqual([])
})
