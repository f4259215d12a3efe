import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { define } from '../../cli/commands/compare.ts'
import { comparisonSchema, type Comparison } from '../../core/metrics/comparison.ts'
import { runCommand } from './run-command.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelgate compare ü '))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, content: unknown): string {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const run = (...args: readonly string[]) => runCommand(define, folder, args)

async function json(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly result: Comparison }> {
  const { code, stdout } = await run(...args, '--format', 'json')
  return { code, result: comparisonSchema.parse(JSON.parse(stdout)) }
}

const gate = ['--metric', 'acc:maximize,max_regression=0.01']

describe('two metrics files', () => {
  test('pass is 0 and fail is 1, and JSON has every field of the contract', async () => {
    write('a.json', { acc: 0.9, a: { b: { c: 1 } } })
    write('b.yaml', 'acc: 0.895\na: {b: {c: 3}}\n')
    const { code, result } = await json('--baseline', 'a.json', '--candidate', 'b.yaml', ...gate)
    expect(code).toBe(0)
    expect(result).toMatchObject({ schema: 'modelgate/comparison@1', verdict: 'pass', errors: [] })
    expect(result.metrics).toContainEqual({
      name: 'a.b.c',
      baseline: 1,
      candidate: 3,
      delta: 2,
      relative: 2,
      change: 'changed',
      gate: 'none'
    })
    write('b.yaml', 'acc: 0.8\n')
    expect((await run('--baseline', 'a.json', '--candidate', 'b.yaml', ...gate)).code).toBe(1)
  })

  test('text and Markdown begin with the verdict', async () => {
    write('a.json', { acc: 0.9 })
    write('b.json', { acc: 0.8 })
    const text = await run('--baseline', 'a.json', '--candidate', 'b.json', ...gate)
    expect(text.stdout).toMatch(/^❌ The candidate is held: acc fell by 0\.1/)
    const markdown = await run('--baseline', 'a.json', '--candidate', 'b.json', ...gate, '--format', 'markdown')
    expect(markdown.stdout).toMatch(/^## ❌ The candidate is held: `acc` fell by 0\.1/)
  })

  test('NaN as Python writes it is the same as NaN, and fails a gate', async () => {
    write('a.json', '{"acc": NaN, "__proto__": {"x": 1}}')
    write('b.json', '{"acc": NaN, "__proto__": {"x": 2}}')
    const { code, result } = await json('--baseline', 'a.json', '--candidate', 'b.json', ...gate)
    expect(code).toBe(1)
    expect(result.metrics).toEqual([
      expect.objectContaining({ name: 'acc', baseline: 'NaN', change: 'same', gate: 'fail', reason: 'not_finite' }),
      expect.objectContaining({ name: '__proto__.x', delta: 1, change: 'changed', gate: 'none' })
    ])
  })

  test('a malformed side is an entry under errors, the other side is shown, and the code is 2', async () => {
    write('a.json', { acc: 0.9 })
    write('b.json', '{"acc": ')
    const { code, result } = await json('--baseline', 'a.json', '--candidate', 'b.json', ...gate)
    expect(code).toBe(2)
    expect(result.errors).toEqual([{ file: 'b.json', message: expect.stringContaining('b.json:1:9') }])
    expect(result.metrics[0]).toMatchObject({ name: 'acc', baseline: 0.9, change: 'removed', gate: 'fail' })
    expect(result.verdict).toBe('fail')
  })

  test('a baseline that does not exist is 2, and none is the first model', async () => {
    write('b.json', { acc: 0.9 })
    expect((await json('--baseline', 'nowhere.json', '--candidate', 'b.json')).code).toBe(2)
    const { code, result } = await json(
      '--baseline',
      'none',
      '--candidate',
      'b.json',
      '--metric',
      'acc:maximize,min=0.8'
    )
    expect(code).toBe(0)
    expect(result).toMatchObject({ baseline: null, verdict: 'pass' })
  })

  test('only of a baseline that is not there it is said what the first model has in its place', async () => {
    const { result } = await json('--baseline', 'no.json', '--candidate', 'nor.json')
    expect(result.errors.map(({ message }) => message)).toEqual([
      'there is no file or folder no.json; check the path; for the first model write `--baseline none`',
      'there is no file or folder nor.json; check the path'
    ])
  })

  test('wrong rules and missing sides are 2, before anything is read', async () => {
    write('a.json', { acc: 0.9 })
    expect((await run('--candidate', 'a.json')).code).toBe(2)
    expect((await run('--baseline', 'a.json')).code).toBe(2)
    const twice = await run('--baseline', 'a.json', '--candidate', 'a.json', ...gate, ...gate)
    expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining('two rules') })
  })

  test('what is wrong with the command line is in the JSON too', async () => {
    write('a.json', { acc: 0.9 })
    const files = ['--baseline', 'a.json', '--candidate', 'a.json']
    const { code, result } = await json(...files, '--metric', 'acc:maximise')
    expect(code).toBe(2)
    expect(result).toMatchObject({ verdict: 'fail', metrics: [] })
    expect(result.errors).toEqual([{ file: 'command line', message: expect.stringContaining('maximise') }])
    expect((await json('--candidate', 'a.json')).result.errors[0]?.message).toContain('--baseline')
  })

  test('the same input gives the same bytes', async () => {
    write('a.json', { b: 1, a: 2 })
    const args = ['--baseline', 'a.json', '--candidate', 'a.json', '--format', 'json']
    expect((await run(...args)).stdout).toBe((await run(...args)).stdout)
  })

  test('folders, evaluation.json and a path in git are sources too', async () => {
    write('run/metrics/acc', '1 0.9 0\n2 0.91 1\n')
    write('evaluation.json', { schema: 'modelgate/evaluation@1', rows: 9, metrics: { acc: { value: 0.91 } } })
    const fromFolder = await json('--baseline', 'run', '--candidate', 'evaluation.json', ...gate)
    expect(fromFolder.result.metrics[0]).toMatchObject({ baseline: 0.91, candidate: 0.91, change: 'same' })
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' })
    git('init', '-q')
    git('add', '.')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'x')
    rmSync(join(folder, 'evaluation.json'))
    write('new.json', { acc: 0.5 })
    const before = await json('--baseline', 'git:HEAD:evaluation.json', '--candidate', 'new.json', ...gate)
    expect(before).toMatchObject({ code: 1, result: { metrics: [{ baseline: 0.91, candidate: 0.5 }] } })
    expect((await json('--baseline', 'git:HEAD:run', '--candidate', 'run')).result.metrics[0]?.baseline).toBe(0.91)
    for (const source of ['git:HEAD:nowhere.json', 'git:nobranch:run', 'git:--help:run', 'git:HEAD'])
      expect((await json('--baseline', source, '--candidate', 'new.json')).code).toBe(2)
  })
})

describe('predictions', () => {
  const columns = ['--task', 'binary', '--target', 'y', '--prediction', 'p', '--id', 'id', '--resamples', '200']
  const sides = ['--baseline-predictions', 'pa.csv', '--candidate-predictions', 'pb.csv', ...columns]
  const csv = (rows: number, wrong: (row: number) => boolean): string =>
    [
      'id,y,p',
      ...Array.from({ length: rows }, (_, row) => `${row},${row % 2},${wrong(row) ? 1 - (row % 2) : row % 2}`)
    ].join('\n')

  test('alone they give metrics, intervals and tests', async () => {
    write(
      'pa.csv',
      csv(200, (row) => row % 4 === 0)
    )
    write(
      'pb.csv',
      csv(200, (row) => row % 10 === 0)
    )
    const { code, result } = await json(...sides, '--metric', 'accuracy:maximize,max_regression=1%')
    expect(code).toBe(0)
    const accuracy = result.metrics.find(({ name }) => name === 'accuracy')
    expect(accuracy).toMatchObject({ baseline: 0.75, candidate: 0.9, change: 'better', gate: 'pass' })
    expect(accuracy?.interval).toHaveLength(2)
    expect(accuracy?.tests?.['mcnemar']?.pValue).toBeLessThan(0.001)
    const markdown = (await run(...sides, '--format', 'markdown')).stdout
    expect(markdown).toMatch(/<summary>Plots<\/summary>[\s\S]*Confusion matrix[\s\S]*pa\.csv[\s\S]*candidate/)
  })

  test('as evaluations they show the plots that those hold', async () => {
    const roc = {
      kind: 'line',
      title: 'ROC',
      x: 'a',
      y: 'b',
      diagonal: true,
      points: [
        [0, 0],
        [1, 1]
      ]
    }
    const evaluation = { schema: 'modelgate/evaluation@1', metrics: { accuracy: { value: 0.9 } } }
    write('a.json', { ...evaluation, plots: { roc, other: { kind: 'none' } } })
    write('b.json', { ...evaluation, plots: { roc } })
    const { result } = await json('--baseline', 'a.json', '--candidate', 'b.json')
    expect(result.plots).toEqual({ baseline: { roc }, candidate: { roc } })
  })

  test('inconclusive is 1, and 0 only where noise may pass', async () => {
    write(
      'pa.csv',
      csv(40, (row) => row % 4 === 0)
    )
    write(
      'pb.csv',
      csv(40, (row) => row % 4 === 1)
    )
    const rule = [...sides, '--metric', 'accuracy:maximize,max_regression=0.01']
    expect(await json(...rule)).toMatchObject({ code: 1, result: { verdict: 'inconclusive' } })
    expect((await json(...rule, '--inconclusive', 'fail')).code).toBe(1)
    expect((await json(...rule, '--inconclusive', 'pass')).code).toBe(0)
  })

  test('beside metrics files they count, what only the file has is kept, and a difference is told', async () => {
    write(
      'pa.csv',
      csv(100, (row) => row % 4 === 0)
    )
    write(
      'pb.csv',
      csv(100, (row) => row % 4 === 0)
    )
    write('a.json', { accuracy: 0.75, own: 1 })
    write('b.json', { accuracy: 0.99, own: 2 })
    const { result } = await json('--baseline', 'a.json', '--candidate', 'b.json', ...sides)
    expect(result.metrics.find(({ name }) => name === 'accuracy')?.candidate).toBe(0.75)
    expect(result.metrics.find(({ name }) => name === 'own')).toMatchObject({ delta: 1, change: 'changed' })
    const notes = result.notes.map(({ code, message }) => `${code}: ${message}`).join('\n')
    expect(notes).toMatch(/metrics_differ: The candidate's .*accuracy \(0\.99 in the file/)
    expect(notes).toContain('model_unchanged')
  })

  test('a changed test set passes with a warning, and fails strictly', async () => {
    write(
      'pa.csv',
      csv(100, () => false)
    )
    write(
      'pb.csv',
      csv(120, () => false)
    )
    const rule = [...sides, '--metric', 'accuracy:maximize,max_regression=0']
    expect((await json(...rule)).code).toBe(0)
    expect(await json(...rule, '--test-set', 'strict')).toMatchObject({ code: 1, result: { verdict: 'fail' } })
  })

  test('a predictions file that is broken is under errors, and the code is 2', async () => {
    write(
      'pa.csv',
      csv(10, () => false)
    )
    write('pb.csv', 'id,y\n1,0\n')
    const { code, result } = await json(...sides)
    expect(code).toBe(2)
    expect(result.errors[0]).toMatchObject({ file: 'pb.csv', message: expect.stringContaining('"p"') })
    expect(result.metrics).toContainEqual(expect.objectContaining({ name: 'accuracy', baseline: 1, change: 'removed' }))
    write('pb.csv', '')
    const empty = await json(...sides)
    expect(empty.result.errors).toHaveLength(1)
    expect(empty.result.metrics).toContainEqual(expect.objectContaining({ name: 'accuracy', baseline: 1 }))
  })

  test('true and false of one side are 1 and 0 of the other', async () => {
    const made = csv(40, (row) => row % 4 === 0)
    write('pa.csv', made.replace(/,1(?=,|$)/gm, ',True').replace(/,0(?=,|$)/gm, ',False'))
    write('pb.csv', made)
    const { code, result } = await json(...sides)
    expect([code, result.rows.joined, result.errors]).toEqual([0, 40, []])
    expect(result.metrics.every(({ change }) => change === 'same')).toBe(true)
  })

  test('the first model is measured alone', async () => {
    write(
      'pb.csv',
      csv(10, (row) => row === 0)
    )
    const first = ['--baseline', 'none', '--candidate-predictions', 'pb.csv', ...columns]
    expect(await json(...first, '--metric', 'accuracy:maximize,min=0.8')).toMatchObject({ code: 0 })
    expect(await json(...first, '--metric', 'accuracy:maximize,min=0.95')).toMatchObject({ code: 1 })
  })

  test('one side of predictions alone, or a flag out of its range, is refused', async () => {
    write('a.json', { acc: 1 })
    write(
      'pb.csv',
      csv(10, () => false)
    )
    expect((await run('--baseline', 'a.json', '--candidate-predictions', 'pb.csv', ...columns)).code).toBe(2)
    expect((await run(...sides, '--resamples', '5')).stderr).toContain('--resamples')
    expect((await run(...sides, '--min-rows', 'x')).stderr).toContain('--min-rows')
  })
})
