// Steps of a walk that hold: by tests, findings, training, serving.
import { describe, expect, test } from '@jest/globals'
import { exitCodeOf } from '../../../core/pipeline/run.ts'
import { codes, configText, createRepository, ended, junit, sarif } from '../../support/walks.ts'

describe('steps that hold', () => {
  test('failing tests, and then none at all', async () => {
    const repository = createRepository()
    repository.commands.set('pytest', ({ write }) => (write('out/junit.xml', junit(1, 1)), 1))
    const failing = await repository.walk()
    expect([ended(failing), codes(failing)]).toEqual(['test fail', ['tests_failed']])
    repository.commands.set('pytest', ({ write }) => (write('out/junit.xml', junit(0, 0)), 0))
    expect(codes(await repository.walk())).toEqual(['no_tests'])
  })

  test('a new finding, while known ones of the live release do not block', async () => {
    const repository = createRepository()
    const before = await repository.walk()
    repository.commands.set('scan', ({ write }) => (write('out/scan.sarif', sarif(['B101'])), 1))
    repository.commit({ 'model/params.json': '{"threshold": 20.2}' })
    const walk = await repository.walk()
    expect(codes(walk)).toEqual(['new_findings'])
    const said = (of: typeof before) => of.records.find(({ step }) => step === 'analyze')?.outputs.newFindings
    expect([said(before), said(walk)]).toEqual(['note=0 warning=0 error=0', 'note=0 warning=0 error=1'])
  })

  test('model files that run code (pickle): an unsafe import fails, without a scanner too', async () => {
    const repository = createRepository()
    const train = repository.commands.get('python train.py')
    const config = configText({}).replaceAll('out/model.json', 'out/model.pkl')
    const plain = config.replace(/^( *analyze:).*$/m, '$1 {}')
    let pickle = "(dp0\nS'a'\ncos\nsystem\n(S'true'\ntRs."
    repository.commands.set('python train.py', (around) => {
      train?.(around)
      around.write('out/model.pkl', pickle)
      return 0
    })
    repository.commit({ '.github/modelgate.yml': config })
    expect(codes(await repository.walk())).toEqual(['new_findings'])
    repository.commit({ '.github/modelgate.yml': plain })
    const alone = await repository.walk()
    const said = alone.records.find(({ step }) => step === 'analyze')?.reasons[0]?.message
    expect([codes(alone), said]).toEqual([['new_findings'], expect.stringContaining('imports os.system')])
    pickle = '(dp0\nccollections\nOrderedDict\n(tR.'
    repository.commit({ 'model/params.json': '{"threshold": 20.3}' })
    const safe = await repository.walk(['commit', 'build', 'test', 'analyze'])
    expect(safe.records.find(({ step }) => step === 'analyze')).toMatchObject({ result: 'pass' })
  })

  test('training that fails, writes nothing, or leaves an old file', async () => {
    const repository = createRepository()
    repository.commands.set('python train.py', () => 3)
    const walk = await repository.walk()
    expect([codes(walk), exitCodeOf([walk])]).toEqual([['training_failed'], 2])
    repository.commands.set('python train.py', () => 0)
    expect(codes(await repository.walk())).toEqual(['artifact_missing'])
  })

  test('a served model that answers something else than was evaluated is stopped at QA', async () => {
    const repository = createRepository()
    repository.disk.environments.faults.add('wrong staging')
    const walk = await repository.walk()
    expect([ended(walk), codes(walk)]).toEqual(['qa fail', ['golden_differs']])
    expect(repository.disk.environments.states.has('production/m')).toBe(false)
  })

  test('a server that does not start is something outside, and can be run again', async () => {
    const repository = createRepository()
    repository.disk.environments.faults.add('start staging')
    const walk = await repository.walk()
    expect([ended(walk), codes(walk), exitCodeOf([walk])]).toEqual(['staging fail', ['start_failed'], 3])
    repository.disk.environments.faults.clear()
    expect(ended(await repository.walk())).toBe('live pass')
  })

  test('an environment that does not route as told is no success', async () => {
    const repository = createRepository()
    repository.disk.environments.faults.add('no-routing staging')
    expect(codes(await repository.walk())).toEqual(['not_served'])
  })
})
