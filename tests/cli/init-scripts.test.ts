// How `modelgate init` starts a training script, and where it looks for what the script writes.
import { describe, expect, test } from '@jest/globals'
import { init, put, read, written } from './init-folder.ts'

const fits = 'clf = RandomForestClassifier().fit(X, y)\n'
const commandOf = async () => (await written())?.train?.command
const saves = `joblib.dump(clf, os.path.join(args.out, "model.joblib"))
json.dump({"accuracy": clf.score(X, y)}, open(f"{args.out}/metrics.json", "w"))
`
const takesOut = `import argparse
a = argparse.ArgumentParser()
a.add_argument("--out", required=True)
args = a.parse_args()
`

describe('arguments of a script', () => {
  test.each([
    ['a README', { 'README.md': '```\npython scripts/train.py --seed 3 \\\n  --out "my out"\n```\n' }],
    [
      'a workflow',
      { '.github/workflows/train.yml': 'jobs:\n  a:\n    - run: python3 scripts/train.py --seed 3 --out "my out"\n' }
    ],
    [
      'a shell script',
      { 'run.sh': '$PYTHON scripts/train.py --seed 3 --out "my out" # all\n'.replace('$PYTHON', '${PYTHON}') }
    ]
  ])('are those that %s shows, and lead to what it writes', async (_, files) => {
    await put({ ...files, 'scripts/train.py': takesOut + fits + saves })
    expect(await init()).toMatchObject({ code: 0 })
    expect(await written()).toMatchObject({
      train: { command: 'python scripts/train.py --seed 3 --out "my out"' },
      artifact: 'my out/model.joblib',
      evaluation: { metrics: 'my out/metrics.json' }
    })
  })

  test('are not taken from a line that leaves something open, and are named where nothing shows them', async () => {
    await put({
      'README.md': 'python train.py --out <folder>\n',
      'train.py': `${takesOut}${fits}joblib.dump(clf, "m.joblib")\njson.dump({"auc": 1}, open("metrics.json", "w"))\n`
    })
    const ran = await init()
    expect(ran.stderr).toContain('train.py needs arguments (--out), and no README, Makefile or workflow shows which')
    expect(await commandOf()).toBe('python train.py')
  })

  test('have their defaults where nothing gives others', async () => {
    const source = takesOut.replace('required=True', 'default="build"')
    await put({ 'train.py': source + fits + saves })
    expect((await init()).stderr).not.toContain('arguments')
    expect(await written()).toMatchObject({
      artifact: 'build/model.joblib',
      evaluation: { metrics: 'build/metrics.json' }
    })
  })

  test('are left to the target of make that runs the script', async () => {
    await put({
      Makefile: 'PY = python\ntrain: data\n\t$(PY) train.py --out build\n',
      'train.py': takesOut + fits + saves
    })
    await init()
    expect(await written()).toMatchObject({ train: { command: 'make train' }, artifact: 'build/model.joblib' })
  })
})

describe('folder of a script', () => {
  const writes = 'joblib.dump(clf, "m.joblib")\njson.dump({"auc": 1}, open("metrics.json", "w"))\n'

  test('is that in which the files that it reads lie', async () => {
    await put({ 'price model/train.py': `pd.read_csv("data/in.csv")\n${fits}${writes}`, 'price model/data/in.csv': '' })
    await init()
    expect(await written()).toMatchObject({
      train: { command: "cd 'price model' && python train.py" },
      artifact: 'price model/m.joblib',
      evaluation: { metrics: 'price model/metrics.json' }
    })
  })

  test('is the root where it counts its paths from its own file', async () => {
    const source = `OUT = Path(__file__).resolve().parents[1] / "out"\n${fits}joblib.dump(clf, OUT / "m.joblib")\njson.dump({"auc": 1}, open(OUT / "metrics.json", "w"))\n`
    await put({ 'models/price/src/train.py': source })
    await init()
    expect(await written()).toMatchObject({
      train: { command: 'python models/price/src/train.py' },
      artifact: 'models/price/out/m.joblib',
      evaluation: { metrics: 'models/price/out/metrics.json' }
    })
  })

  test('a script of a package that imports its package is run as a module, and its tests find the package', async () => {
    await put({
      'pyproject.toml': '',
      'src/wines/__init__.py': '',
      'src/wines/train.py': `from wines.data import X, y\n${fits}${writes}`,
      'tests/test_a.py': ''
    })
    await init()
    expect(await written()).toMatchObject({
      train: { command: 'python -m wines.train', env: { PYTHONPATH: 'src' } },
      test: { command: 'PYTHONPATH=src python -m pytest --junitxml=.modelgate/junit.xml' },
      artifact: 'm.joblib'
    })
  })

  test('a project of poetry is run by poetry', async () => {
    await put({ 'poetry.lock': '', 'train.py': fits + writes })
    await init()
    expect(await commandOf()).toBe('poetry run python train.py')
  })
})

describe('what a script will write', () => {
  test('metrics that it nests are known by their dotted names', async () => {
    await put({
      'train.py': `${fits}test = {"accuracy": 1, "rows": 3}
json.dump({"train": {"log_loss": 2}, "eval": test}, open("metrics.json", "w"))
joblib.dump(clf, "m.joblib")
`
    })
    await init()
    expect((await written())?.metrics).toEqual({ 'eval.accuracy': { goal: 'maximize', max_regression: '1%' } })
  })

  test('metrics in a CSV file are taken, from the source or from the file', async () => {
    await put({
      'train.py': `${fits}joblib.dump(clf, "m.joblib")\nw = open("metrics.csv", "w")\nrow(["accuracy", 1])\n`
    })
    await init()
    expect(await written()).toMatchObject({ evaluation: { metrics: 'metrics.csv' }, metrics: { accuracy: {} } })
    await put({ 'metrics.csv': 'epoch,val_loss\n1,0.9\n2,0.4\n' })
    await init(['--yes', '--force'])
    expect((await written())?.metrics).toEqual({ val_loss: { goal: 'minimize', max_regression: '1%' } })
  })

  test('predictions that are not there yet have the task of the estimator, and it is said', async () => {
    await put({
      'train.py': `${fits}joblib.dump(clf, "m.joblib")\npd.DataFrame({"id": i, "target": t, "prediction": p}).to_csv("preds.csv")\n`
    })
    expect((await init()).stderr).toContain('its task (multiclass) and columns are taken from train.py')
    expect((await written())?.evaluation).toMatchObject({
      predictions: 'preds.csv',
      task: 'multiclass',
      target: 'target'
    })
  })
})

test('a config that lacks something is answered with what was found, to copy from', async () => {
  const own = 'version: 1\nmodels:\n  wine:\n    train: python train.py\n'
  await put({ '.github/modelgate.yml': own, 'train.py': `${fits}joblib.dump(clf, "m.joblib")\n` })
  const ran = await init()
  expect(ran.code).toBe(2)
  expect(ran.stderr).toMatch(/missing key `models\.wine\.artifact`[^]*to copy from:[^]*artifact: m\.joblib/)
  expect(await read('.github/modelgate.yml')).toBe(own)
})
