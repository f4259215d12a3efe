import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { define } from '../../cli/commands/evaluate.ts'
import { evaluationDocumentSchema } from '../../core/metrics/evaluation.ts'
import { csvOf } from '../support/tables.ts'
import { runCommand } from './run-command.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelgate evaluate ü '))
  write('p.csv', csvOf(predictions))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const predictions = {
  id: [1, 2, 3, 4, 5, 6],
  churned: [1, 0, 1, 0, 1, 0],
  predicted: [1, 0, 1, 1, 0, 0],
  probability: [0.9, 0.2, 0.8, 0.6, 0.4, 0.1],
  sex: ['f', 'f', 'm', 'm', 'f', 'm']
}
const columns = ['--task', 'binary', '--target', 'churned', '--prediction', 'predicted', '--score', 'probability']
const run = (...args: readonly string[]) => runCommand(define, folder, ['--predictions', 'p.csv', ...columns, ...args])

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content)
}

async function evaluation(...args: readonly string[]) {
  const { code, stdout } = await run(...args, '--format', 'json')
  expect(code).toBe(0)
  return evaluationDocumentSchema.parse(JSON.parse(stdout))
}

describe('modelgate evaluate', () => {
  test('prints the evaluation as JSON with every field of the contract', async () => {
    const result = await evaluation(
      '--id',
      'id',
      '--slice',
      'sex',
      '--slice',
      'probability > 0.5',
      '--sensitive',
      'sex'
    )
    expect(result).toMatchObject({
      schema: 'modelgate/evaluation@1',
      rows: 6,
      task: 'binary',
      metrics: { accuracy: { value: 4 / 6 } },
      fairness: { sex: { demographic_parity_difference: expect.any(Number) as unknown } }
    })
    expect(result.slices.map(({ column, value, rows }) => [column, value, rows])).toEqual([
      ['sex', 'f', 3],
      ['sex', 'm', 3],
      ['probability > 0.5', 'true', 3]
    ])
  })

  test('prints a table for people, and Markdown with plots that GitHub draws', async () => {
    expect((await run()).stdout).toMatch(/^6 rows, binary; 95% intervals\n\naccuracy ↑ +0\.67 +\[0\.30, 0\.90\]\n/)
    const { stdout } = await run('--format', 'markdown')
    expect(stdout).toContain('| `accuracy` ↑ |')
    expect(stdout).toContain('---\nxychart-beta\n  title "ROC"')
  })

  test('writes plots as SVG', async () => {
    await run('--plots', 'plots')
    for (const name of ['confusion_matrix', 'roc', 'precision_recall', 'calibration']) {
      expect(readFileSync(join(folder, 'plots', `${name}.svg`), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s)
    }
    expect(existsSync(join(folder, 'plots', 'residuals.svg'))).toBe(false)
  })

  test('takes targets from the data, and fails where the predictions say others', async () => {
    write(
      'test.csv',
      csvOf({ id: [6, 5, 4, 3, 2, 1], churned: [0, 1, 0, 1, 0, 1], land: ['DE', 'DE', 'DE', 'FR', 'FR', 'FR'] })
    )
    const result = await evaluation('--id', 'id', '--data', 'test.csv', '--slice', 'land')
    expect(result.slices.map(({ value }) => value)).toEqual(['DE', 'FR'])
    write('test.csv', csvOf({ id: [6, 5, 4, 3, 2, 1], churned: [0, 1, 0, 1, 0, 0] }))
    const { code, stdout } = await run('--id', 'id', '--data', 'test.csv', '--format', 'json')
    expect(code).toBe(2)
    expect(stdout).toContain('has other targets than the data in 1 rows')
  })

  test("checks the team's own metrics, and plots what it logged beside them", async () => {
    write('metrics.json', JSON.stringify({ accuracy: 0.9, feature_importance: { age: 0.7 }, train_loss: [3, 2, 1] }))
    const { warnings, plots } = await evaluation('--metrics', 'metrics.json')
    expect(warnings).toMatchObject([{ code: 'metrics_differ', metric: 'accuracy' }])
    expect(Object.keys(plots ?? {})).toEqual(
      expect.arrayContaining(['feature_importance', 'learning_curve_train_loss'])
    )
  })

  test.each([
    [['--target', 'churn'], 'p.csv has no column "churn"'],
    [['--score', 'sex'], 'column "sex" holds "f" on line 2, not a number'],
    [['--resamples', '7'], '--resamples: '],
    [['--costs', '{'], '--costs is not JSON']
  ])('answers %j with JSON, the error inside, and exit code 2', async (args, message) => {
    const { code, stdout } = await run(...args, '--format', 'json')
    expect(code).toBe(2)
    const document = z.object({
      errors: z.array(z.object({ file: z.string(), message: z.string(), cure: z.string() }))
    })
    const [error] = document.parse(JSON.parse(stdout)).errors
    expect(error?.message).toContain(message)
    expect(error?.cure).not.toBe('')
  })

  test('names a predictions file that is not there', async () => {
    const { code, stdout } = await runCommand(define, folder, [
      '--predictions',
      'no.csv',
      ...columns,
      '--format',
      'json'
    ])
    expect(code).toBe(2)
    expect(stdout).toContain('there is no file no.csv')
  })
})
