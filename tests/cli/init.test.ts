import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { define } from '../../cli/commands/init.ts'
import { parseConfig } from '../../core/config/parse.ts'
import { runCommand } from './run-command.ts'

let root = ''
beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'modelgate-init-')), 'Größe der Häuser')
  await mkdir(root)
})
afterEach(() => rm(dirname(root), { recursive: true }))

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}
const read = (path: string) => readFile(join(root, path), 'utf8')
const written = async () => {
  const text = await read('.github/modelgate.yml')
  const parsed = parseConfig(text, 'modelgate.yml')
  if ('errors' in parsed) throw new Error(parsed.errors.map(({ message }) => message).join('\n'))
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
  return Object.values(parsed.config.models)[0]
}
const init = (args: readonly string[] = ['--yes'], answers: readonly string[] | null = null) =>
  runCommand(define, root, args, answers)

const trainer = `from pathlib import Path
import joblib
OUT = Path("out")
joblib.dump(model, OUT / "model.joblib")
frame.to_csv(OUT / 'predictions.csv')
`
const penguins = 'sample_id,species,predicted,prob_a,prob_b,prob_c\n1,a,a,1,0,0\n2,b,b,0,1,0\n3,c,a,0,0,1\n'
const trained = { 'train.py': trainer, 'out/predictions.csv': penguins }

describe('modelgate init --yes', () => {
  test('writes a config for a repository that was trained once', async () => {
    await put(trained)
    expect(await init()).toMatchObject({ code: 0, stderr: '', questions: [] })
    expect(await written()).toMatchObject({
      train: { command: 'python train.py' },
      artifact: 'out/model.joblib',
      evaluation: {
        predictions: 'out/predictions.csv',
        task: 'multiclass',
        id: 'sample_id',
        target: 'species',
        prediction: 'predicted',
        score: 'prob_*'
      },
      metrics: { balanced_accuracy: { goal: 'maximize', max_regression: 0.01 } }
    })
    expect(await read('.gitignore')).toBe('.modelgate/\n')
  })

  test('takes a single column of probabilities by its own name, and the class it speaks of as the positive one', async () => {
    await put({
      ...trained,
      'out/predictions.csv': 'id,kind,predicted,prob_bud\n1,bud,bud,0.9\n2,leaf,leaf,0.1\n'
    })
    expect(await init()).toMatchObject({ code: 0 })
    expect((await written())?.evaluation).toMatchObject({ task: 'binary', positive: 'bud', score: 'prob_bud' })
  })

  test('finds server, tests and score in folders with spaces and other letters, in at most 15 lines', async () => {
    await put({
      'ma chère/prix/train.py': 'to_csv("ma chère/prix/my preds.csv"); dump("ma chère/prix/modèle.onnx")\n',
      'ma chère/prix/my preds.csv': 'id,y_true,y_pred\r\n1,2.5,2.25\r\n2,3.5,3\r\n3,1,1\r\n',
      'ma chère/serve.py': 'from fastapi import FastAPI\r\napplication = FastAPI()\r\n',
      'tests/test_it.py': ''
    })
    expect(await init()).toMatchObject({ code: 0, stderr: '' })
    expect(await written()).toMatchObject({
      train: { command: "python 'ma chère/prix/train.py'" },
      artifact: 'ma chère/prix/modèle.onnx',
      test: { command: 'python -m pytest --junitxml=.modelgate/junit.xml' },
      serve: { command: "uvicorn serve:application --app-dir 'ma chère' --host 127.0.0.1 --port {port}" },
      evaluation: { task: 'regression', id: 'id', target: 'y_true', prediction: 'y_pred' },
      metrics: { rmse: { goal: 'minimize' } }
    })
    expect(await read('.github/modelgate.yml')).toContain('  prix:')
  })

  test('gives the longest config its 15 lines', async () => {
    await put({ ...trained, 'app.py': 'app = FastAPI()\n', 'test_a.py': '' })
    await init(['--yes', '--metric', 'accuracy:maximize,min=0.9', '--metric', 'log_loss:minimize,max_regression=5%'])
    expect((await written())?.metrics).toEqual({
      accuracy: { goal: 'maximize', min: 0.9 },
      log_loss: { goal: 'minimize', max_regression: '5%' }
    })
  })

  test('only compares where there is only a metrics file', async () => {
    await put({ 'reports/metrics.json': '{"note":"x","test":{"rmse":0.5,"r2":0.9}}' })
    expect(await init()).toMatchObject({ code: 0 })
    expect(await written()).toEqual({
      evaluation: expect.objectContaining({ metrics: 'reports/metrics.json' }),
      metrics: { 'test.rmse': { goal: 'minimize', max_regression: '1%' } }
    })
  })

  test('leaves out what it cannot know, and says so', async () => {
    await put({ Makefile: 'all: train\ntrain: data\n\tpython -c x\n', 'model.pkl': '' })
    const ran = await init()
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('Left out: evaluation')
    expect(await written()).toEqual({
      train: expect.objectContaining({ command: 'make train' }),
      artifact: 'model.pkl'
    })
  })

  test('tells of DVC, MLflow and notebooks', async () => {
    await put({ ...trained, 'data/a.csv.dvc': '', MLproject: '', 'dvc.yaml': 'stages: {}', 'a.ipynb': '{}' })
    const { stderr } = await init()
    expect(stderr).toMatch(/DVC tracks data\/a\.csv\.dvc[\s\S]*dvc repro[\s\S]*MLflow[\s\S]*notebook/)
  })

  test('an empty folder is an input error that names the flags', async () => {
    const ran = await init()
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('modelgate init --train')
  })

  test('flags come before what is found', async () => {
    await put(trained)
    const flags =
      '--model,m,--train,make x,--artifact,a.bin,--predictions,p.csv,--task,binary,--id,i,--target,t,--prediction,p'
    await init(['--yes', ...flags.split(','), '--serve', 'run {port}', '--test', 'a', '--test', 'b'])
    expect(await written()).toMatchObject({
      train: { command: 'make x' },
      artifact: 'a.bin',
      serve: { command: 'run {port}' },
      test: { command: 'a && b' },
      evaluation: { predictions: 'p.csv', task: 'binary', id: 'i', target: 't', prediction: 'p' }
    })
  })

  test('a flag that makes a wrong config writes nothing', async () => {
    await put(trained)
    const ran = await init(['--yes', '--artifact', '../model'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('a path inside the repository')
    await expect(read('.gitignore')).rejects.toThrow('ENOENT')
  })
})

describe('what is there is kept', () => {
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

  test('another config is shown as a diff and only replaced with --force', async () => {
    await put({ ...trained, '.github/modelgate.yml': 'version: 1\nmodels: {}\n' })
    const ran = await init()
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain('- models: {}')
    expect(ran.stdout).toContain('+ models:')
    expect(ran.stderr).toContain('--force')
    expect(await read('.github/modelgate.yml')).toBe('version: 1\nmodels: {}\n')
    expect(await init(['--yes', '--force'])).toMatchObject({ code: 0 })
    expect(await written()).toBeDefined()
  })

  test('.gitignore keeps its lines and line endings', async () => {
    await put({ ...trained, '.gitignore': 'out/\r\n*.pyc' })
    await init()
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
    await put({ ...trained, '.github/modelgate.yml': 'version: 1\n' })
    expect(await init([], [''])).toMatchObject({ code: 2, questions: ['Replace .github/modelgate.yml? [y/N] '] })
    expect(await init([], ['y'])).toMatchObject({ code: 0 })
  })

  test('a wrong task is answered with the nearest', async () => {
    const ran = await init([], ['python fit.py', 'm.bin', 'p.csv', 'binry, a, b, c'])
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean binary?') })
  })
})

test('the result as JSON names the files written', async () => {
  await put(trained)
  const ran = await init(['--yes', '--format', 'json'])
  expect(JSON.parse(ran.stdout)).toMatchObject({ written: ['.github/modelgate.yml', '.gitignore'] })
  expect(JSON.parse((await init(['--yes', '--format', 'json'])).stdout)).toEqual({ written: [] })
})
