// Whole walks over ports in memory: what a team sees of its first weeks.
import { describe, expect, test } from '@jest/globals'
import { exitCodeOf } from '../../../core/pipeline/run.ts'
import { planModel } from '../../../core/pipeline/plan.ts'
import { walkModel } from '../../../core/pipeline/walk.ts'
import { steps } from '../../../core/pipeline/words.ts'
import { codes, configText, createRepository, ended } from '../../support/walks.ts'

const config = '.github/modelgate.yml'
const better = { 'model/params.json': '{"threshold": 20.5}' }
const worse = { 'model/params.json': '{"threshold": 27}' }

test('the first model walks the eight steps and goes live', async () => {
  const repository = createRepository()
  const walk = await repository.walk()
  expect(walk.records.map(({ step, result }) => [step, result])).toEqual(steps.map((step) => [step, 'pass']))
  const { states, routes } = repository.disk.environments
  const live = states.get('production/m')?.live
  expect(states.get('production/m')).toEqual({ live, candidate: null, weight: 0, hold: null })
  expect(routes.get('production/m')).toEqual([{ release: live, weight: 1 }])
  expect([...repository.disk.tags.keys()]).toEqual(['m@v0.1.0', 'm#production#1'])
  expect(exitCodeOf([walk])).toBe(0)
})

test('what is live and made from the same inputs is not walked again', async () => {
  const repository = createRepository()
  await repository.walk()
  repository.commit({ 'README.md': 'words' })
  const walk = await repository.walk()
  expect([walk.isAffected, walk.why]).toEqual([false, 'v0.1.0 is live, made from the same inputs'])
  expect(repository.training.count).toBe(1)
})

test('walked again at the same commit, nothing is done twice and nobody is asked again', async () => {
  const repository = createRepository()
  await repository.walk()
  const releases = repository.disk.releases.size
  const walk = await repository.walk(steps, { all: true })
  expect([ended(walk), repository.training.count, repository.disk.releases.size]).toEqual(['live pass', 1, releases])
  expect([...repository.disk.tags.keys()]).toEqual(['m@v0.1.0', 'm#production#1'])
})

test('a squash merge of the same tree re-uses the run', async () => {
  const repository = createRepository()
  await repository.walk()
  repository.checkout('feature')
  repository.commit(better)
  expect(ended(await repository.walk(['commit', 'build', 'test', 'analyze']))).toBe('analyze pass')
  repository.checkout('main')
  repository.commit(better)
  const walk = await repository.walk()
  expect([ended(walk), repository.training.count]).toEqual(['live pass', 2])
  expect(walk.records[1]?.summary).toContain('re-used')
})

test('a fast-forward merge brings the same commit to the default branch: its steps are walked again, now trusted', async () => {
  const repository = createRepository()
  await repository.walk()
  repository.checkout('feature')
  const head = repository.commit(better)
  await repository.walk(['commit', 'build', 'test', 'analyze'])
  repository.disk.branches.set('main', head)
  repository.checkout('main')
  const walk = await repository.walk()
  expect([ended(walk), repository.training.count]).toEqual(['live pass', 2])
  expect(new Set(walk.records.map(({ origin }) => origin))).toEqual(new Set(['trusted']))
})

test('a prompt in Markdown is an input of the training, a README is none', async () => {
  const repository = createRepository()
  await repository.walk(['commit', 'build'])
  repository.commit({ 'model/README.md': 'words', 'model/CHANGELOG.md': 'words' })
  await repository.walk(['commit', 'build'])
  expect(repository.training.count).toBe(1)
  repository.commit({ 'model/prompts/system.md': 'You answer in one word.' })
  await repository.walk(['commit', 'build'])
  expect(repository.training.count).toBe(2)
})

test('two formats of the code that train to the same bytes are one release, and then nothing is left to do', async () => {
  const repository = createRepository()
  await repository.walk()
  repository.commit({ 'model/train.py': 'train  # a comment' })
  await repository.walk()
  expect([repository.disk.releases.size, repository.training.count]).toEqual([1, 2])
  expect((await repository.walk()).isAffected).toBe(false)
})

test('new serving code alone is a patch: the same model, equal golden predictions, no training', async () => {
  const repository = createRepository()
  await repository.walk()
  repository.commit({ 'serving/serve.py': 'serve quicker' })
  const walk = await repository.walk()
  expect([ended(walk), repository.training.count]).toEqual(['live pass', 1])
  expect([...repository.disk.releases.values()].map(({ version }) => version)).toEqual(['v0.1.0', 'v0.1.1'])
  expect(walk.comparison?.notes.map(({ code }) => code)).toContain('model_unchanged')
  expect(walk.records.find(({ step }) => step === 'qa')?.summary).toContain('40 golden')
})

test('a better model takes the place of the live one, whose server ends', async () => {
  const repository = createRepository({ 'model/params.json': '{"threshold": 22}' })
  await repository.walk()
  repository.commit({ 'model/params.json': '{"threshold": 20}' })
  const walk = await repository.walk()
  expect([ended(walk), walk.records.at(-1)?.summary]).toEqual(['live pass', 'v0.2.0 is live'])
  const live = repository.disk.environments.states.get('production/m')?.live
  expect([...(repository.disk.environments.running.get('production/m')?.keys() ?? [])]).toEqual([live])
})

test('a worse metric holds staging, and what is live stays', async () => {
  const repository = createRepository()
  await repository.walk()
  const before = structuredClone(repository.disk.environments.states)
  repository.commit(worse)
  const walk = await repository.walk()
  expect([ended(walk), codes(walk), exitCodeOf([walk])]).toEqual(['staging fail', ['metric_failed'], 1])
  expect(repository.disk.environments.states).toEqual(before)
})

test('a pull request that ends before the gate is already told what the gate will say', async () => {
  const repository = createRepository()
  await repository.walk()
  repository.checkout('feature')
  repository.commit(worse)
  const walk = await repository.walk(['commit', 'build', 'test', 'analyze'])
  expect([ended(walk), walk.held?.result, exitCodeOf([walk])]).toEqual(['analyze pass', 'fail', 1])
})

test('a pull request’s own evidence opens no environment', async () => {
  const repository = createRepository()
  repository.checkout('feature')
  repository.commit(better)
  const walk = await repository.walk()
  expect([ended(walk), codes(walk)]).toEqual(['staging fail', ['origin_not_trusted']])
})

test('a dirty tree ends at the first step', async () => {
  const repository = createRepository()
  repository.disk.files.set('model/train.py', { bytes: new TextEncoder().encode('changed'), modifiedMs: 1 })
  const walk = await repository.walk()
  expect([ended(walk), codes(walk), exitCodeOf([walk])]).toEqual(['commit fail', ['dirty_tree'], 2])
})

describe('a command that changes the commit under way', () => {
  test.each(['python train.py', 'pytest', 'scan'])('%s: its step does not count', async (name) => {
    const repository = createRepository()
    const honest = repository.commands.get(name)
    repository.commands.set(name, (files) => {
      files.write('serving/serve.py', 'serve something else')
      return honest?.(files) ?? 1
    })
    const walk = await repository.walk()
    expect(codes(walk)).toEqual(['tree_changed'])
    expect(walk.records.at(-1)?.reasons[0]?.message).toContain('serving/serve.py')
    expect(repository.disk.environments.states.size).toBe(0)
  })

  test('a model whose training code changed meanwhile is not kept under the fingerprint of the code before', async () => {
    const repository = createRepository()
    const honest = repository.commands.get('python train.py')
    repository.commands.set('python train.py', (files) => {
      files.write('model/train.py', 'train in another way')
      return honest?.(files) ?? 1
    })
    expect(codes(await repository.walk())).toEqual(['tree_changed'])
    repository.disk.files.set('model/train.py', { bytes: new TextEncoder().encode('train'), modifiedMs: 1 })
    if (honest !== undefined) repository.commands.set('python train.py', honest)
    expect([ended(await repository.walk()), repository.training.count]).toEqual(['live pass', 2])
  })

  test('what was dirty before it began is not its doing', async () => {
    const repository = createRepository()
    repository.disk.files.set('tests/test_model.py', { bytes: new TextEncoder().encode('new'), modifiedMs: 1 })
    const context = await repository.context({ allowDirty: true })
    const records = await walkModel(context, ['commit', 'build', 'test'])
    expect(records.map(({ result }) => result)).toEqual(['pass', 'pass', 'pass'])
  })
})

describe('a step run alone', () => {
  test.each([
    ['staging', 'unavailable', 'run --until analyze'],
    ['qa', 'fail', 'run --until staging'],
    ['production', 'unavailable', 'run --until qa'],
    ['live', 'fail', 'promote m --environment production']
  ] as const)('%s says what is missing before it, and what makes up for it', async (step, result, cure) => {
    const walk = await createRepository().walk([step])
    expect([ended(walk), codes(walk)[0], exitCodeOf([walk])]).toEqual([`${step} ${result}`, 'evidence_missing', 1])
    expect(JSON.stringify(walk.records.at(-1)?.reasons)).toContain(`\`modelgate ${cure}\``)
  })

  test('takes up what earlier steps left', async () => {
    const repository = createRepository()
    for (const step of steps) expect(ended(await repository.walk([step]))).toBe(`${step} pass`)
  })

  test('takes no evidence of another build', async () => {
    const repository = createRepository()
    await repository.walk(['commit', 'build', 'test', 'analyze'])
    repository.commands.set('python train.py', ({ write }) => {
      write('out/model.json', '{"threshold": 35}')
      write('out/predictions.csv', 'id,target,predicted,score\nr1,0,0,0.1\n')
      return 0
    })
    await repository.walk(['build'], { again: true })
    const walk = await repository.walk(['staging'])
    expect([ended(walk), new Set(codes(walk))]).toEqual(['staging unavailable', new Set(['evidence_missing'])])
  })
})

describe('steps vanish when they are not used', () => {
  const planned = async (parts: Readonly<Record<string, string>>) =>
    (await createRepository({ [config]: configText(parts) }).walk(['commit'])).planned

  test('without environments only the first four are left', async () => {
    expect(await planned({ environments: '', gates: '' })).toEqual(['commit', 'build', 'test', 'analyze'])
  })

  test('a library goes nowhere', async () => {
    expect(await planned({ serving: '    kind: library' })).toEqual(['commit', 'build', 'test', 'analyze'])
    const walk = await createRepository({ [config]: configText({ serving: '    kind: library' }) }).walk()
    expect([ended(walk), walk.held]).toEqual(['analyze pass', null])
  })

  test('with staging alone nothing goes to production', async () => {
    const parts = { environments: 'environments: { staging: {} }', gates: '' }
    expect(await planned(parts)).toEqual(['commit', 'build', 'test', 'analyze', 'staging', 'qa'])
    expect(ended(await createRepository({ [config]: configText(parts) }).walk())).toBe('qa pass')
  })

  test('with production alone there is no QA, and its own gate makes and judges the release', async () => {
    const parts = { environments: 'environments: { production: { live: { verify: 1s } } }', gates: '' }
    expect(await planned(parts)).toEqual(['commit', 'build', 'test', 'analyze', 'production', 'live'])
    const repository = createRepository({ [config]: configText(parts) })
    expect(ended(await repository.walk())).toBe('live pass')
    repository.commit(worse)
    expect(codes(await repository.walk())).toEqual(['metric_failed'])
    repository.commit({ 'model/params.json': '{"threshold": 20.3}' })
    repository.disk.environments.faults.add('errors production v0.2.0')
    expect(codes(await repository.walk())).toEqual(['verification_failed'])
    expect(codes(await repository.walk())).toEqual(['release_rolled_back'])
  })
})

test('a batch model is judged by the table that its scoring job wrote', async () => {
  const serving = "    score: { command: 'score {model} {data} {predictions}', data: data/test.csv }"
  const repository = createRepository({ [config]: configText({ serving }) })
  expect(ended(await repository.walk())).toBe('live pass')
  repository.disk.environments.faults.add('wrong staging')
  repository.commit(better)
  expect(codes(await repository.walk())).toEqual(['golden_differs'])
})

test('evidence of a live release expired with its artifact', async () => {
  const repository = createRepository()
  await repository.walk()
  const [release] = [...repository.disk.releases.values()]
  if (release?.evaluation == null) throw new Error('no evaluation')
  repository.disk.store.delete(release.evaluation)
  repository.commit(better)
  const walk = await repository.walk()
  expect([ended(walk), exitCodeOf([walk])]).toEqual(['test unavailable', 3])
  expect(walk.comparison).toBeNull()
})

test('the plan says what would run and why, and names environments that no step deploys to', async () => {
  const environments =
    'environments: { staging: {}, production: { after: staging, live: { verify: 1s } }, us: { after: production }, dev: {} }'
  const repository = createRepository({ [config]: configText({ environments }) })
  const context = await repository.context()
  const plan = await planModel(context, null)
  expect(plan.steps.map(({ step }) => step)).toEqual([...steps])
  expect(plan.warnings).toEqual(['no step deploys to dev: staging is staging, production is production'])
})

test('a test command that is not there is no failing test, and would not be there the next time', async () => {
  const repository = createRepository()
  repository.commands.delete('pytest')
  const walk = await repository.walk()
  expect([codes(walk), exitCodeOf([walk])]).toEqual([['test_command_failed'], 2])
})
