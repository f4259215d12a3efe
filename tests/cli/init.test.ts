import { rm } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { init, inRoot, put, read, trained, written } from './init-folder.ts'

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
      'pyproject.toml': '',
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

  test('knows a model by its name in a JSON file that a script writes, and serves none of which it knows no file', async () => {
    const app = { 'app.py': 'app = FastAPI()\n', 'metrics.json': '{"accuracy": 0.9}' }
    const script = (name: string) => `json.dump(weights, open("out/${name}", "w"))\n`
    await put({ ...app, 'train.py': script('model_metrics.json') })
    expect(await init()).toMatchObject({ code: 0, stderr: expect.stringContaining('name it by `artifact:`') })
    expect(await written()).not.toHaveProperty('serve')
    await put({ 'train.py': script('model.json') })
    await init(['--yes', '--force'])
    expect(await written()).toMatchObject({
      artifact: 'out/model.json',
      serve: { command: expect.stringMatching('uvicorn') }
    })
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
      metrics: {
        'test.rmse': { goal: 'minimize', max_regression: '1%' },
        'test.r2': { goal: 'maximize', max_regression: '1%' }
      }
    })
  })

  test('takes metrics from a YAML file that is there or that a script writes, and none from a folder of settings', async () => {
    const script = 'import yaml\nmodel.fit(x)\nmodel.save_model("out/model.ubj")\n'
    const yaml = 'test:\n  rmse: 3.2\n  rows: 7\n'
    const rules = { 'test.rmse': { goal: 'minimize', max_regression: '1%' } }
    await put({ 'train.py': script, 'conf/metrics.yaml': yaml, 'out/metrics.yaml': yaml })
    await init()
    expect(await written()).toMatchObject({ evaluation: { metrics: 'out/metrics.yaml' }, metrics: rules })
    await rm(inRoot('out'), { recursive: true })
    await put({ 'train.py': `${script}yaml.safe_dump({"rmse": e}, open("eval_metrics.yml", "w"))\n` })
    await init(['--yes', '--force'])
    expect(await written()).toMatchObject({ evaluation: { metrics: 'eval_metrics.yml' }, metrics: { rmse: {} } })
  })

  test('takes the metrics file that a flag names', async () => {
    await put({ 'train.py': 'model.fit(x)\njoblib.dump(model, "m.pkl")\nwrite(sys.argv)\n' })
    await init(['--yes', '--metrics', 'out/told.toml', '--metric', 'skill:maximize,min=0.5'])
    expect(await written()).toMatchObject({
      evaluation: { metrics: 'out/told.toml' },
      metrics: { skill: { goal: 'maximize', min: 0.5 } }
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

  test('tells of DVC and MLflow', async () => {
    await put({ ...trained, 'data/a.csv.dvc': '', MLproject: '' })
    const { stderr } = await init()
    expect(stderr).toMatch(/DVC tracks data\/a\.csv\.dvc[\s\S]*MLflow/)
  })

  test('leaves the work to a DVC pipeline, whatever else is there, in five lines and its rule', async () => {
    await put({
      ...trained,
      'dvc.yaml':
        'stages:\n  train:\n    cmd: python train.py\n    outs: [model.pkl]\n    metrics: [eval/scores.json]\n',
      'eval/scores.json': '{"epochs": 3, "auc": 0.9}'
    })
    expect(await init()).toMatchObject({ code: 0 })
    expect(await written()).toEqual({
      dvc: 'dvc.yaml',
      metrics: { auc: { goal: 'maximize', max_regression: '1%' } }
    })
  })

  test('says why it does not take a DVC pipeline', async () => {
    await put({ ...trained, 'dvc.yaml': 'stages: {}' })
    const { stderr } = await init()
    expect(stderr).toContain('dvc.yaml has no stages')
    expect((await written())?.train?.command).toBe('python train.py')
  })

  test('runs a notebook where nothing else trains, and looks for its metrics in an MLflow database of its own', async () => {
    const source = [
      'import mlflow\n',
      '%matplotlib inline\n',
      'model.fit(x, y)\n',
      "mlflow.log_metric('accuracy', 0.9)\n"
    ]
    const notebook = { cells: [{ cell_type: 'code', source }], metadata: {}, nbformat: 4, nbformat_minor: 5 }
    await put({ 'notebooks/study.ipynb': JSON.stringify(notebook), 'requirements.txt': 'mlflow\n' })
    expect(await init()).toMatchObject({ code: 0 })
    expect(await written()).toMatchObject({
      train: {
        command: 'python -m nbconvert --to notebook --execute notebooks/study.ipynb --output-dir out',
        env: { MLFLOW_TRACKING_URI: 'sqlite:///modelgate-mlflow.db' }
      },
      evaluation: { metrics: 'notebooks/modelgate-mlflow.db' },
      metrics: { accuracy: { goal: 'maximize' } }
    })
    expect(await read('.gitignore')).toBe('.modelgate/\nout/\nnotebooks/modelgate-mlflow.db\nmlruns/\n')
    expect(await read('.github/workflows/modelgate.yml')).toContain('nbconvert')
  })

  test('finds a script by what it does, its metrics in its source, and the files of git that it writes besides', async () => {
    await put({
      'fit.py': `from sklearn.svm import SVC
model = SVC().fit(x, y)
metrics = {"seed": 7, "f1_score": 0.9, "log_loss": 0.1}
json.dump(metrics, open("metrics.json", "w"))
plt.savefig("matrix.png")
pd.read_csv("data.csv").describe().to_csv("about.csv")
`,
      'matrix.png': '',
      'data.csv': '',
      'about.csv': '',
      'params.yaml': ''
    })
    const ran = await init()
    expect(ran.stderr).toContain('stands for the model')
    expect(await written()).toEqual({
      train: expect.objectContaining({
        command: 'python fit.py',
        params: 'params.yaml',
        outputs: ['about.csv', 'matrix.png']
      }),
      evaluation: expect.objectContaining({ metrics: 'metrics.json' }),
      metrics: {
        f1_score: { goal: 'maximize', max_regression: '1%' },
        log_loss: { goal: 'minimize', max_regression: '1%' }
      }
    })
    expect(await read('.github/workflows/modelgate.yml')).toContain('pip install scikit-learn')
  })

  test('takes the folder that a script logs to with TensorBoard, where it writes no metrics', async () => {
    await put({
      'train.py': `from tensorboardX import SummaryWriter
writer = SummaryWriter(log_dir=f"logs/fit/{name}")
writer.add_scalar("train/loss", loss, step)
writer.add_scalar("val/loss", loss, step)
model.save("model.pt")
`
    })
    await init()
    expect(await written()).toMatchObject({
      evaluation: { logs: 'logs/fit' },
      metrics: { 'val/loss': { goal: 'minimize', max_regression: '1%' } }
    })
    expect(await read('.gitignore')).toContain('logs/fit/\n')
  })

  test('has the overrides of Hydra recorded', async () => {
    await put({
      'train.py': `import hydra
@hydra.main(version_base=None, config_path="conf", config_name="config")
def main(cfg):
    json.dump({"accuracy": accuracy}, open("metrics.json", "w"))
    joblib.dump(model, "model.joblib")
`
    })
    await init()
    expect(await written()).toMatchObject({ train: { command: 'python train.py', hydra: 'outputs' } })
    expect(await read('.gitignore')).toContain('outputs/\n')
    expect(await read('.github/workflows/modelgate.yml')).toContain('hydra-core')
  })

  test('has Weights & Biases log to files, since nobody is logged in', async () => {
    await put({
      'train.py': `import wandb
run = wandb.init(project="p")
run.log({"epoch": 1, "val_accuracy": 0.9})
model.save("model.pt")
`
    })
    await init()
    expect(await written()).toMatchObject({
      train: { command: 'python train.py', env: { WANDB_MODE: 'offline' } },
      evaluation: { logs: 'wandb' },
      metrics: { val_accuracy: { goal: 'maximize' } }
    })
    expect(await read('.github/workflows/modelgate.yml')).toContain('wandb')
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
