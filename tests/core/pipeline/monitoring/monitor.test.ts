import { describe, expect, test } from '@jest/globals'
import type { MonitorRule } from '../../../../core/config/schema.ts'
import { monitorModel, type MonitorReport } from '../../../../core/pipeline/monitoring/monitor.ts'
import { testRows } from '../../../support/fake-environments.ts'
import { put } from '../../../support/fakes.ts'
import { createRepository, type Walker } from '../../../support/walks.ts'

const drift: MonitorRule = { name: 'inputs', kind: 'data_drift', data: 'recent.csv', consecutive: 1, do: ['issue'] }
const answers: MonitorRule = { ...drift, name: 'answers', kind: 'prediction_drift' }

/** Four times the rows of the test set, `x` moved by so much. */
const recent = (shift: number): string =>
  ['x,asked_at', ...[0, 1, 2, 3].flatMap(() => testRows.map(({ x }) => `${String(x + shift)},now`)), ''].join('\n')

async function live(): Promise<Walker> {
  const repository = createRepository()
  await repository.walk()
  return repository
}

async function look(repository: Walker, ...rules: readonly MonitorRule[]): Promise<MonitorReport> {
  return monitorModel(await repository.context(), 'production', rules)
}
const resultOf = (report: MonitorReport, rule: string) => report.rules.find((each) => each.rule === rule)

describe('data drift', () => {
  test('passes while recent rows are like those that the live release was evaluated on', async () => {
    const repository = await live()
    put(repository.disk, 'recent.csv', recent(0))
    expect(resultOf(await look(repository, drift), 'inputs')).toMatchObject({
      result: 'pass',
      message: expect.stringMatching(/^0 of 1 columns drifted in \d+ rows/)
    })
  })

  test('is a breach once more columns moved than may, each named', async () => {
    const repository = await live()
    put(repository.disk, 'recent.csv', recent(40))
    const report = await look(repository, drift)
    expect(report).toMatchObject({ result: 'fail', reason: 'monitor_breached' })
    expect(resultOf(report, 'inputs')?.message).toMatch(/^1 of 1 columns drifted .*: x$/)
    expect(resultOf(await look(repository, { ...drift, share: 1 }), 'inputs')?.result).toBe('pass')
  })

  test('of answers is measured on predictions and scores', async () => {
    const repository = await live()
    const kept = repository.disk.files.get('out/predictions.csv')?.bytes ?? new Uint8Array()
    put(repository.disk, 'recent.csv', kept)
    expect(resultOf(await look(repository, answers), 'answers')?.result).toBe('pass')
    put(
      repository.disk,
      'recent.csv',
      ['predicted,score', ...testRows.flatMap(() => ['1,0.99', '1,0.98']), ''].join('\n')
    )
    expect(resultOf(await look(repository, answers), 'answers')?.result).toBe('fail')
  })

  test.each([
    ['no file is named', { data: undefined }, 'names no `data`'],
    ['the file is not there', { data: 'gone.csv' }, 'there is no gone.csv']
  ])('is unavailable, never a pass, where %s', async (_, part, message) => {
    const { data, ...rule } = { ...drift, ...part }
    const report = await look(await live(), { ...rule, ...(data === undefined ? {} : { data }) })
    expect(report).toMatchObject({ result: 'unavailable', reason: 'monitor_unavailable' })
    expect(resultOf(report, 'inputs')?.message).toContain(message)
  })

  test('of a file that is no table is unavailable', async () => {
    const repository = await live()
    put(repository.disk, 'recent.csv', '')
    expect(resultOf(await look(repository, drift), 'inputs')?.result).toBe('unavailable')
  })
})

describe('a rule that asks for several looks in a row', () => {
  const twice: MonitorRule = { ...drift, consecutive: 2 }

  test('waits for the last of them', async () => {
    const repository = await live()
    put(repository.disk, 'recent.csv', recent(40))
    expect(resultOf(await look(repository, twice), 'inputs')?.result).toBe('pending')
    expect(resultOf(await look(repository, twice), 'inputs')?.result).toBe('fail')
  })

  test('begins anew after a look that passes', async () => {
    const repository = await live()
    for (const shift of [40, 0, 40]) {
      put(repository.disk, 'recent.csv', recent(shift))
      expect(resultOf(await look(repository, twice), 'inputs')?.result).toBe(shift === 0 ? 'pass' : 'pending')
    }
  })

  test('begins anew for another release', async () => {
    const repository = await live()
    put(repository.disk, 'recent.csv', recent(40))
    await look(repository, twice)
    repository.commit({ 'model/params.json': '{"threshold": 20.5}' })
    await repository.walk()
    expect(resultOf(await look(repository, twice), 'inputs')?.result).toBe('pending')
  })
})
