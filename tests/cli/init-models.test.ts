// `modelgate init` in a repository of several models.
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseConfig } from '../../core/config/parse.ts'
import { init, put, read } from './init-folder.ts'

const trains = (own = '') => `${own}
model.fit(x)
joblib.dump(model, "model.pkl")
json.dump({"accuracy": 0.9}, open("metrics.json", "w"))
`
const models = async () => {
  const parsed = parseConfig(await read('.github/modelgate.yml'), 'modelgate.yml')
  if ('errors' in parsed) throw new Error(parsed.errors.map(({ message }) => message).join('\n'))
  return parsed.config.models
}
const dvc =
  'stages:\n  fit:\n    cmd: python fit.py\n    deps: [fit.py]\n    outs: [price.pkl]\n    metrics: [scores.json]\n'
const notebook = JSON.stringify({
  cells: [
    {
      cell_type: 'code',
      source: "model.fit(x)\njoblib.dump(model, 'ranker.joblib')\njson.dump({'ndcg': 1}, open('metrics.json', 'w'))"
    }
  ],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5
})
const several = {
  'models/churn/train.py': trains(
    'from libs.features import columns\nfrom helpers import x\npd.read_csv("data/churn.csv")'
  ),
  'models/churn/data/churn.csv': 'a\n1\n',
  'models/churn/helpers.py': 'x = 1\n',
  'models/churn/tests/test_helpers.py': '',
  'models/churn/requirements.txt': 'scikit-learn\n',
  'models/price/dvc.yaml': dvc,
  'models/price/fit.py': trains(),
  'models/price/scores.json': '{"rmse": 2}',
  'models/ranker/ranker.ipynb': notebook,
  'libs/features/__init__.py': 'from libs.dates import day\ncolumns = []\n',
  'libs/dates.py': 'day = 1\n',
  'examples/toy/train.py': trains(),
  'requirements.txt': 'pandas\ndvc\n'
}

describe('several models', () => {
  test('are all set up: a script, a pipeline, a notebook, each with its folder and what it imports as its paths', async () => {
    await put(several)
    const ran = await init()
    expect(ran).toMatchObject({ code: 0, questions: [] })
    expect(ran.stderr).toContain('3 models were found, and are set up: churn, price, ranker')
    expect(await models()).toEqual({
      churn: expect.objectContaining({
        paths: ['models/churn/**', 'libs/**'],
        train: expect.objectContaining({ command: 'cd models/churn && python train.py' }),
        artifact: 'models/churn/model.pkl',
        test: expect.objectContaining({
          command: 'python -m pytest models/churn --junitxml=.modelgate/junit/models-churn.xml'
        }),
        evaluation: expect.objectContaining({ metrics: 'models/churn/metrics.json' }),
        metrics: { accuracy: { goal: 'maximize', max_regression: '1%' } }
      }),
      price: {
        paths: ['models/price/**'],
        dvc: 'models/price/dvc.yaml',
        metrics: { rmse: { goal: 'minimize', max_regression: '1%' } }
      },
      ranker: expect.objectContaining({
        paths: ['models/ranker/**'],
        artifact: 'models/ranker/ranker.joblib',
        evaluation: expect.objectContaining({ metrics: 'models/ranker/metrics.json' })
      })
    })
  })

  test('are checked in a job for each that is affected, with what each of them needs installed', async () => {
    await put(several)
    await init()
    const text = await read('.github/workflows/modelgate.yml')
    expect(parse(text)).toMatchObject({ jobs: { plan: {}, model: { strategy: {} }, check: {} } })
    expect(text).toContain('pip install -r models/churn/requirements.txt')
    expect(text).toContain('nbconvert')
  })

  test('are asked for by one question, whose answer may name some', async () => {
    await put(several)
    const wrong = await init([], ['chum'])
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean churn?') })
    const ran = await init([], ['price, churn', 'y'])
    expect(ran.questions).toEqual(['Models to set up, of churn, price, ranker [all]: ', 'Write this? [Y/n] '])
    expect(ran.stderr).toContain('only churn, price is set up; more was found: ranker (python -m nbconvert')
    expect(Object.keys(await models())).toEqual(['churn', 'price'])
  })

  test('are left to the one that a flag names or describes', async () => {
    await put(several)
    await init(['--yes', '--model', 'ranker'])
    expect(Object.keys(await models())).toEqual(['ranker'])
    const ran = await init(['--yes', '--force', '--metrics', 'own.json', '--model', 'mine'])
    expect(ran.stderr).toContain('only churn is set up; more was found: price (models/price/dvc.yaml)')
    expect(await models()).toMatchObject({ mine: { evaluation: { metrics: 'own.json' } } })
  })

  test('that came after the config are named', async () => {
    await put({ 'models/churn/train.py': trains() })
    await init()
    await put({ 'models/fraud/train.py': trains() })
    expect((await init()).stderr).toContain(
      'training was found that no model of the config has: fraud (python models/fraud/train.py)'
    )
  })

  test('are named by their folder, and what one without requirements of its own imports is installed too', async () => {
    await put({
      'models/churn/train.py': trains(),
      'models/churn/requirements.txt': 'pandas\n',
      'models/fraud/src/train_fraud.py': trains('import xgboost')
    })
    const ran = await init()
    expect(Object.keys(await models())).toEqual(['churn', 'fraud'])
    expect(ran.stderr).toContain('installs what models/fraud/src/train_fraud.py import (xgboost), unpinned')
    expect(await read('.github/workflows/modelgate.yml')).toContain(
      'pip install -r models/churn/requirements.txt && pip install xgboost'
    )
  })

  test('in one folder are told apart by what they write; a helper and an alternative are no models', async () => {
    const writes = (name: string) => `model.fit(x)\njoblib.dump(model, "out/${name}.pkl")\n`
    await put({
      'src/train_churn.py': `from train_base import fit\n${writes('churn')}`,
      'src/train_base.py': writes('base'),
      'src/train_fraud.py': writes('fraud'),
      'src/train_fraud_old.py': writes('fraud')
    })
    await init()
    expect(await models()).toMatchObject({
      churn: { train: { command: 'python src/train_churn.py' }, artifact: 'out/churn.pkl' },
      fraud: { train: { command: 'python src/train_fraud.py' }, artifact: 'out/fraud.pkl' }
    })
    expect(Object.keys(await models())).toHaveLength(2)
  })

  test('are one where a notebook only explores what a script of the root trains', async () => {
    await put({ 'train.py': trains(), 'notebooks/explore.ipynb': notebook, 'archive/2021/train.py': trains() })
    const ran = await init()
    expect(ran.stderr).toBe(
      'no requirements.txt, pyproject.toml or lock file was found: name what to install in the workflow; better: pip freeze > requirements.txt\n'
    )
    expect(await models()).toEqual({
      [Object.keys(await models())[0] ?? '']: expect.not.objectContaining({ paths: expect.anything() })
    })
  })
})

test.each(['c++/train.py', 'old (/train.py', 'a[1/train.py', 'ranker/train(.py'])(
  'TRUST: a script at %s, which no pattern can be made of, is set up like any other',
  async (path) => {
    await put({ [path]: trains(), 'churn/train.py': trains(), 'requirements.txt': 'pandas\n' })
    expect((await init()).code).toBe(0)
    const commands = Object.values(await models()).map(({ train }) => train?.command ?? '')
    expect(commands.some((command) => command.includes(path.split('/').at(-1) ?? path))).toBe(true)
  }
)
