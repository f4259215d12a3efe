import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { comparisonSchema } from '../../core/metrics/comparison.ts'
import { runBundle, type Ran } from './support/run-bundle.ts'

const folder = mkdtempSync(join(tmpdir(), 'modelgate compare é '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

/** 400 rows of two classes, of which every `wrong`th is predicted wrongly. */
function predictions(name: string, wrong: number, first = 0): string {
  const rows = Array.from({ length: 400 }, (_, index) => {
    const target = index % 2
    const predicted = index % wrong === 0 ? 1 - target : target
    return `r${first + index},${target},${predicted},${predicted === 1 ? 0.8 : 0.3},${index % 4 < 2 ? 'web' : 'app'}`
  })
  return file(name, ['id,y,p,s,channel', ...rows, ''].join('\n'))
}

const columns = { task: 'binary', id: 'id', target: 'y', prediction: 'p', score: 's', resamples: '200', seed: '3' }

/** The comparison.json that the outputs name. */
function comparisonOf({ outputs }: Ran) {
  return comparisonSchema.parse(JSON.parse(readFileSync(outputs['comparison-path'] ?? '', 'utf8')))
}

describe('two predictions files', () => {
  const better = predictions('better.csv', 40)
  const worse = predictions('worse.csv', 4)

  test('are joined by id: intervals, tests, slices, and a regression that holds the candidate', async () => {
    const inputs = {
      ...columns,
      'baseline-predictions': better,
      'candidate-predictions': worse,
      metric: 'accuracy:maximize,max_regression=1%,slices.max_regression=0.03',
      slice: 'channel',
      'min-rows': '10'
    }
    const ran = await runBundle('compare-metrics', folder, inputs)
    expect([ran.code, ran.outputs.result, ran.outputs['reason-code']]).toEqual([1, 'fail', 'metric_failed'])
    expect(ran.outputs).toMatchObject({ verdict: 'fail', regressions: expect.stringContaining('"accuracy"') })
    const { rows, metrics, slices } = comparisonOf(ran)
    expect(rows.joined).toBe(400)
    expect(slices.map(({ column }) => column)).toContain('channel')
    const accuracy = metrics.find(({ name }) => name === 'accuracy')
    expect(accuracy).toMatchObject({ change: 'worse', gate: 'fail', reason: 'regression' })
    expect(accuracy?.interval).toHaveLength(2)
    expect(accuracy?.tests?.mcnemar?.pValue).toBeLessThan(0.001)
    expect(ran.log).toMatch(/^::error title=worse.csv%3A accuracy regression::/m)
    expect(ran.log).toMatch(/^::error title=worse.csv%3A accuracy on channel=web slice_regression::/m)
    expect(ran.summary).toContain('How this was computed')
  })

  test('noise waits for an approval, fails or passes, as the input says', async () => {
    const inputs = {
      ...columns,
      'baseline-predictions': predictions('a.csv', 10),
      'candidate-predictions': predictions('b.csv', 9),
      metric: 'accuracy:maximize,max_regression=0.02'
    }
    const ends = []
    for (const inconclusive of ['approval', 'fail', 'pass']) {
      const { code, outputs, log } = await runBundle('compare-metrics', folder, { ...inputs, inconclusive })
      ends.push([code, outputs.result, outputs.verdict, /^::(error|warning) title=b/m.exec(log)?.[1]])
    }
    expect(ends).toEqual([
      [1, 'pending', 'inconclusive', 'warning'],
      [1, 'fail', 'inconclusive', 'error'],
      [0, 'pass', 'inconclusive', undefined]
    ])
  })

  test('of other rows are told loudly, and held where the same rows are demanded', async () => {
    const inputs = {
      ...columns,
      'baseline-predictions': better,
      'candidate-predictions': predictions('others.csv', 40, 10_000)
    }
    const warned = await runBundle('compare-metrics', folder, inputs)
    expect(warned.log).toMatch(/^::warning title=others.csv%3A rows_do_not_join::/m)
    const held = await runBundle('compare-metrics', folder, { ...inputs, 'test-set': 'strict' })
    expect([held.code, held.outputs.verdict]).toEqual([1, 'fail'])
    expect(held.log).toMatch(/^::error title=others.csv%3A rows_do_not_join::/m)
  })

  test('a seed repeats a comparison byte for byte', async () => {
    const inputs = { ...columns, 'baseline-predictions': better, 'candidate-predictions': worse }
    const texts = []
    for (const seed of ['3', '3', '4']) {
      const { outputs } = await runBundle('compare-metrics', folder, { ...inputs, seed })
      texts.push(readFileSync(outputs['comparison-path'] ?? '', 'utf8'))
    }
    expect(texts[1]).toBe(texts[0])
    expect(texts[2]).not.toBe(texts[0])
  })
})

describe('a side that can not be read', () => {
  const whole = file('whole.json', '{"accuracy":0.9}')

  test.each([
    ['a malformed file', file('broken.json', '{"accuracy":'), 'broken.json'],
    ['a file that is not there', 'none.json', 'none.json'],
    ['a commit that is not there', 'git:nowhere:metrics.json', 'git:nowhere:metrics.json'],
    ['a release that is not there', 'release:parity@v9.9.9', 'release:parity@v9.9.9']
  ])('%s is an error in comparison.json, and exit code 2', async (_, baseline, named) => {
    const ran = await runBundle('compare-metrics', folder, { baseline, candidate: whole })
    expect([ran.code, ran.outputs.result, ran.outputs['reason-code']]).toEqual([2, 'fail', 'input_wrong'])
    expect(ran.outputs).toMatchObject({ verdict: 'fail', improvements: '[]' })
    const { errors, metrics } = comparisonOf(ran)
    expect(errors).toEqual([{ file: named, message: expect.any(String) }])
    expect(metrics).toMatchObject([{ name: 'accuracy', candidate: 0.9 }])
    expect(ran.log).toMatch(/^::error title=whole.json%3A .* can't be read/m)
    expect(ran.summary).toContain(named.split(':')[0])
  })

  test.each([
    ['one side only', { baseline: whole }, 'no candidate is given'],
    ['a rule that is none', { baseline: whole, candidate: whole, metric: 'accuracy' }, 'it has no NAME:'],
    ['a number that is none', { baseline: whole, candidate: whole, seed: 'x' }, 'the input `seed` is wrong'],
    ['no rule for comments', { baseline: whole, candidate: whole, comment: 'yes' }, 'one of `auto`, `always`, `never`']
  ])('%s is refused, and every output is there and closed', async (_, inputs, message) => {
    const ran = await runBundle('compare-metrics', folder, inputs)
    expect([ran.code, ran.log]).toEqual([2, expect.stringContaining(message)])
    const closed = { verdict: 'fail', regressions: '[]', improvements: '[]', 'comparison-path': '' }
    expect(ran.outputs).toMatchObject({ ...closed, 'report-path': expect.stringContaining('compare-metrics.json') })
  })
})

test('a side may be a path in a commit, and a baseline `none` is the first model', async () => {
  const git = (...words: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=Team', '-c', 'user.email=team@example.org', ...words], { cwd: folder })
  file('metrics.json', '{"accuracy":0.8}')
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', 'metrics.json')
  git('commit', '--quiet', '--message', 'Begin')
  const candidate = file('metrics.json', '{"accuracy":0.85}')
  const metric = 'accuracy:maximize,min=0.84'
  const ran = await runBundle('compare-metrics', folder, { baseline: 'git:main:metrics.json', candidate, metric })
  expect([ran.code, ran.outputs.verdict, ran.outputs.improvements]).toEqual([0, 'pass', '["accuracy"]'])
  const first = await runBundle('compare-metrics', folder, { baseline: 'none', candidate, metric })
  expect([first.code, comparisonOf(first).baseline]).toEqual([0, null])
})
