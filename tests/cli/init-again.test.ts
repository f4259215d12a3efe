// `modelgate init` where something is there already, and what it asks.
import { describe, expect, test } from '@jest/globals'
import { init, put, read, trained, written } from './init-folder.ts'

describe('what is there is kept', () => {
  const own = 'version: 1\nmodels:\n  mine: { evaluation: { metrics: m.json } }\n'

  test('a second time nothing changes, and it says so', async () => {
    await put(trained)
    await init()
    const ran = await init()
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('No change') })
  })

  test('the same config with Windows line endings is no change', async () => {
    await put(trained)
    await init()
    await put({ '.github/modelgate.yml': (await read('.github/modelgate.yml')).replaceAll('\n', '\r\n') })
    expect((await init()).stdout).toContain('No change')
  })

  test('a config of a person is kept, and the workflows that it needs are added', async () => {
    await put({ ...trained, '.github/modelgate.yml': `${own}environments: { production: {} }\n` })
    const ran = await init()
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('.github/workflows/modelgate-release.yml (new): after a merge')
    expect(await read('.github/modelgate.yml')).toBe(`${own}environments: { production: {} }\n`)
    expect(await read('.github/workflows/modelgate-promote.yml')).toContain('modelgate-promote')
  })

  test('a flag that asks for another config is answered by a diff, and only --force replaces it', async () => {
    await put({ ...trained, '.github/modelgate.yml': own })
    const ran = await init(['--yes', '--train', 'make model'])
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain('-   mine: { evaluation: { metrics: m.json } }')
    expect(ran.stdout).toContain('+     train: make model')
    expect(ran.stderr).toContain('--force')
    expect(await read('.github/modelgate.yml')).toBe(own)
    expect(await init(['--yes', '--train', 'make model', '--force'])).toMatchObject({ code: 0 })
    expect((await written())?.train?.command).toBe('make model')
  })

  test('whoever adds a model is told what a new config would lose, and where the model goes', async () => {
    const config = `${own}environments: { production: {} }\n`
    await put({ ...trained, '.github/modelgate.yml': config })
    const { code, stderr } = await init(['--yes', '--model', 'other', '--train', 'make other'])
    expect(code).toBe(2)
    expect(stderr).toContain('a further model under `models:`')
    expect(stderr).toContain('the model mine, `environments` would be gone')
    expect(await read('.github/modelgate.yml')).toBe(config)
  })

  test('a config that is there and wrong stops it', async () => {
    await put({ ...trained, '.github/modelgate.yml': 'version: 1\nmodels: {}\n' })
    expect(await init()).toMatchObject({ code: 2, stderr: expect.stringContaining('modelgate validate') })
  })

  test('.gitignore keeps its lines and line endings', async () => {
    await put({ ...trained, '.gitignore': 'out/\r\n*.pyc' })
    expect((await init()).stdout).toContain('.gitignore: keeps what Modelgate writes out of git')
    expect(await read('.gitignore')).toBe('out/\r\n*.pyc\r\n.modelgate/\r\n')
    await put({ '.gitignore': '/.modelgate\n' })
    expect((await init()).stdout).toContain('No change')
  })

  test('without a terminal and without --yes it shows what it would write, and writes nothing', async () => {
    await put(trained)
    const ran = await init([])
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('modelgate init --yes') })
    expect(ran.stdout).toContain('+ version: 1')
    await expect(read('.github/modelgate.yml')).rejects.toThrow('ENOENT')
  })
})

describe('questions', () => {
  test('are at most five where nothing is found', async () => {
    const answers = ['python fit.py', 'm.bin', 'p.csv', 'binary, row, truth, guess', 'y']
    const ran = await init([], answers)
    expect(ran.code).toBe(0)
    expect(ran.questions).toHaveLength(5)
    expect(await written()).toMatchObject({
      train: { command: 'python fit.py' },
      artifact: 'm.bin',
      evaluation: { predictions: 'p.csv', task: 'binary', id: 'row', target: 'truth', prediction: 'guess' }
    })
  })

  test('are only whether to write where all is found, and no is respected', async () => {
    await put(trained)
    const ran = await init([], ['n'])
    expect(ran).toMatchObject({ code: 2, questions: ['Write this? [Y/n] '] })
    await expect(read('.github/modelgate.yml')).rejects.toThrow('ENOENT')
    expect(await init([], [''])).toMatchObject({ code: 0 })
  })

  test('another config is not replaced by an empty answer', async () => {
    await put({
      ...trained,
      '.github/modelgate.yml': 'version: 1\nmodels: { a: { evaluation: { metrics: b.json } } }\n'
    })
    const flags = ['--model', 'm', '--no-workflows']
    const asked = ['Replace .github/modelgate.yml? [y/N] ', 'Write the rest? [Y/n] ']
    expect(await init(flags, ['', 'n'])).toMatchObject({ code: 2, questions: asked })
    expect(await init(flags, ['y'])).toMatchObject({ code: 0, questions: asked.slice(0, 1) })
  })

  test('a wrong task is answered with the nearest', async () => {
    const ran = await init([], ['python fit.py', 'm.bin', 'p.csv', 'binry, a, b, c'])
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean binary?') })
  })
})

test('a rule for a metric that no file is known to hold is refused, not left out', async () => {
  await put({ 'train.py': 'import joblib\njoblib.dump(model, "model.joblib")\n' })
  const ran = await init(['--yes', '--metric', 'auc:maximize'])
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(ran.stderr).toContain('--metric auc has no file to read it from')
  expect(ran.stderr).toContain('name what training writes: `--metrics out/metrics.json`')
  expect(await init(['--yes', '--metric', 'auc:maximize', '--metrics', 'out/m.json'])).toMatchObject({ code: 0 })
  expect(await read('.github/modelgate.yml')).toContain('auc: { goal: maximize }')
})

test('the result as JSON names the files written', async () => {
  await put(trained)
  const ran = await init(['--yes', '--format', 'json'])
  expect(JSON.parse(ran.stdout)).toMatchObject({
    written: ['.github/modelgate.yml', '.gitignore', '.github/workflows/modelgate.yml']
  })
  expect(JSON.parse((await init(['--yes', '--format', 'json'])).stdout)).toEqual({ written: [], kept: [] })
})
