// A team that gives only a metrics file: its numbers belong to the model that was trained with them.
import { describe, expect, test } from '@jest/globals'
import { codes, configText, createRepository, ended, type Walker } from '../../../support/walks.ts'

const upToTest = ['commit', 'build', 'test'] as const

function createTeam(model: readonly string[] = []): Walker {
  const repository = createRepository({
    '.github/modelgate.yml': configText({
      model: [
        '    paths: [model/**]',
        '    train: { command: python train.py, params: model/params.json }',
        '    artifact: out/model.json',
        '    evaluation: { metrics: out/metrics.json }',
        ...model
      ].join('\n'),
      serving: '',
      environments: '',
      gates: ''
    })
  })
  repository.commands.set('python train.py', ({ read, write }) => {
    const { threshold } = JSON.parse(read('model/params.json')) as { threshold: number }
    write('out/model.json', `model ${threshold}`)
    write('out/metrics.json', JSON.stringify({ accuracy: threshold / 100 }))
    return 0
  })
  return repository
}

async function accuracyOf(repository: Walker): Promise<unknown> {
  const walk = await repository.walk(upToTest)
  return walk.comparison?.metrics.find(({ name }) => name === 'accuracy')?.candidate ?? codes(walk)
}

test('a run that is used again comes with its own metrics, not with those of the training since', async () => {
  const repository = createTeam()
  const first = await accuracyOf(repository)
  repository.commit({ 'model/params.json': '{"threshold": 60}' })
  const second = await accuracyOf(repository)
  repository.commit({ 'model/params.json': '{"threshold": 20}' })
  expect([first, second, await accuracyOf(repository)]).toEqual([0.2, 0.6, 0.2])
})

describe('metrics that are not of this training', () => {
  test('an older file stops the build', async () => {
    const repository = createTeam()
    await repository.walk(upToTest)
    repository.commands.set('python train.py', ({ write }) => (write('out/model.json', 'other'), 0))
    repository.commit({ 'model/params.json': '{"threshold": 60}' })
    const walk = await repository.walk(upToTest)
    expect([ended(walk), codes(walk)]).toEqual(['build fail', ['metrics_missing']])
    expect(walk.records.at(-1)?.reasons[0]?.message).toContain('out/metrics.json')
  })

  test('a file that was changed after training is refused', async () => {
    const repository = createTeam()
    await repository.walk(['commit', 'build'])
    repository.disk.files.set('out/metrics.json', {
      bytes: new TextEncoder().encode('{"accuracy": 1}'),
      modifiedMs: 1e6
    })
    const walk = await repository.walk(['test'])
    expect([ended(walk), codes(walk)]).toEqual(['test fail', ['evaluation_failed']])
  })
})

test('the tests may write the metrics instead, each time', async () => {
  const repository = createTeam(['    test: { command: pytest, junit: out/junit.xml }'])
  repository.commands.set('python train.py', ({ write }) => (write('out/model.json', 'model'), 0))
  const tests = repository.commands.get('pytest')
  repository.commands.set('pytest', (files) => {
    files.write('out/metrics.json', '{"accuracy": 0.5}')
    return tests?.(files) ?? 1
  })
  expect(await accuracyOf(repository)).toBe(0.5)
})
