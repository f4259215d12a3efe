import { describe, expect, test } from '@jest/globals'
import { steps } from '../../../core/pipeline/words.ts'
import { codes, configText, createRepository, ended, junit } from '../../support/walks.ts'

const config = '.github/modelgate.yml'

describe('re-running a flaky job until it is green', () => {
  const flaky = { [config]: configText({ gates: '' }) }

  test('all attempts on one fingerprint count: the gate asks a person', async () => {
    const repository = createRepository(flaky)
    const green = repository.commands.get('pytest')
    repository.commands.set('pytest', ({ write }) => (write('out/junit.xml', junit(1, 1)), 1))
    expect(codes(await repository.walk())).toEqual(['tests_failed'])
    expect(codes(await repository.walk())).toEqual(['tests_failed'])
    if (green !== undefined) repository.commands.set('pytest', green)
    const walk = await repository.walk()
    expect([ended(walk), codes(walk)]).toEqual(['staging pending', ['check_flaky', 'approval_missing']])
    expect(walk.records.find(({ step }) => step === 'test')?.summary).toContain('failed 2 times before')
    await repository.approve('staging', 'ana')
    await repository.approve('production', 'ana')
    expect(ended(await repository.walk())).toBe('live pass')
  })

  test('a new commit begins anew', async () => {
    const repository = createRepository(flaky)
    const green = repository.commands.get('pytest')
    repository.commands.set('pytest', ({ write }) => (write('out/junit.xml', junit(1, 1)), 1))
    await repository.walk()
    if (green !== undefined) repository.commands.set('pytest', green)
    repository.commit({ 'tests/test_model.py': 'a better test' })
    expect(ended(await repository.walk())).toBe('live pass')
  })

  test('a missing report is no failed attempt: it says nothing of the model', async () => {
    const repository = createRepository(flaky)
    const green = repository.commands.get('pytest')
    repository.commands.set('pytest', () => 0)
    expect(codes(await repository.walk())).toEqual(['junit_missing'])
    if (green !== undefined) repository.commands.set('pytest', green)
    expect(ended(await repository.walk())).toBe('live pass')
  })

  test('training again with the same inputs until the metrics are good is one more attempt', async () => {
    const repository = createRepository(flaky)
    await repository.walk()
    repository.commit({ 'model/train.py': 'train with luck' })
    const train = repository.commands.get('python train.py')
    const comesOutAs = (threshold: number) =>
      repository.commands.set(
        'python train.py',
        (files) => train?.({ ...files, read: () => `{"threshold": ${threshold}}` }) ?? 1
      )
    comesOutAs(30)
    expect(codes(await repository.walk())).toContain('metric_failed')
    expect(codes(await repository.walk(steps, { again: true }))).not.toContain('check_flaky')
    comesOutAs(20.5)
    const walk = await repository.walk(steps, { again: true })
    expect([ended(walk), codes(walk)]).toEqual(['staging pending', ['check_flaky', 'approval_missing']])
  })
})
