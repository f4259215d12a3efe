// Three repositories as newcomers bring them: none was made for Modelgate, and none is in examples/.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const cli = join(import.meta.dirname, '..', '..', 'cli', 'bin.ts')

export interface Newcomer {
  readonly root: string
  /** Output of `modelgate` with these words; throws with all of it where it ends with another code than 0. */
  modelgate(...args: readonly string[]): string
  run(command: string, ...args: readonly string[]): string
  /** Changes files and commits everything. */
  commit(files: Readonly<Record<string, string>>, message: string): Promise<void>
}

/** A git repository of these files in a folder of its own, with the programs of a Python environment on its path. */
export async function newcomer(files: Readonly<Record<string, string>>, interpreter: string): Promise<Newcomer> {
  const here = await openFolder(interpreter)
  here.run('git', 'init', '--quiet', '--initial-branch=main')
  const ignored = '.config/\n.local/\n.cache/\n.jupyter/\n.ipython/\n'
  await here.commit({ '.gitignore': ignored, ...files }, 'Everything that there was')
  return here
}

/** What a colleague or a runner has: a clone, and nothing that git does not hold. */
export async function cloneOf({ root }: Newcomer, interpreter: string): Promise<Newcomer> {
  const there = await openFolder(interpreter)
  there.run('git', 'clone', '--quiet', root, '.')
  return there
}

async function openFolder(interpreter: string): Promise<Newcomer> {
  const root = await mkdtemp(join(tmpdir(), 'modelgate-newcomer-'))
  const env = {
    PATH: [dirname(interpreter), dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
    HOME: tmpdir(),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Nora Newcomer',
    GIT_AUTHOR_EMAIL: 'nora@example.org',
    GIT_COMMITTER_NAME: 'Nora Newcomer',
    GIT_COMMITTER_EMAIL: 'nora@example.org',
    PYTHONDONTWRITEBYTECODE: '1',
    MLFLOW_DISABLE_TELEMETRY: 'true',
    DVC_NO_ANALYTICS: '1',
    XDG_CACHE_HOME: join(root, '.cache'),
    XDG_CONFIG_HOME: join(root, '.config'),
    NO_COLOR: '1'
  }
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  return {
    root,
    run,
    async commit(changed, message) {
      for (const [path, text] of Object.entries(changed)) {
        await mkdir(dirname(join(root, path)), { recursive: true })
        await writeFile(join(root, path), text)
      }
      run('git', 'add', '--all')
      run('git', 'commit', '--quiet', '--message', message)
    },
    modelgate(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: root,
        env,
        encoding: 'utf8'
      })
      if (status === 0) return stdout
      throw new Error(`modelgate ${args.join(' ')} ended with ${String(status)}:\n${stdout}\n${stderr}`)
    }
  }
}

/** A script that fits a model of scikit-learn's own data, writes its metrics and a picture, and saves nothing else. */
export const script = {
  'train.py': `import json
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

C = 0.001

X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=1)
model = make_pipeline(StandardScaler(), LogisticRegression(C=C))
model.fit(X_train, y_train)
scores = model.predict_proba(X_test)[:, 1]
metrics = {
    "n_test": len(y_test),
    "accuracy": accuracy_score(y_test, scores > 0.5),
    "roc_auc": roc_auc_score(y_test, scores),
}
with open("metrics.json", "w") as file:
    json.dump(metrics, file, indent=2)
with open("report.md", "w") as file:
    file.write(f"C={C}: {metrics}")
print(metrics)
`,
  'requirements.txt': 'scikit-learn\n',
  'report.md': 'not yet\n',
  'metrics.json': '{}\n',
  'README.md': '# Tumours\n'
} as const

/** The same with DVC: a stage that prepares, one that trains, parameters, metrics, and data that DVC tracks. */
export const pipeline = {
  'dvc.yaml': `stages:
  prepare:
    cmd: python src/prepare.py
    deps: [src/prepare.py, data/raw.csv]
    params: [prepare.test_share]
    outs: [data/prepared.json]
  train:
    cmd: python src/train.py
    deps: [src/train.py, data/prepared.json]
    params: [train]
    outs: [models/model.json]
    metrics:
      - reports/metrics.json: { cache: false }
`,
  'params.yaml': 'prepare:\n  test_share: 0.5\ntrain:\n  bins: 2\n',
  'src/prepare.py': `import csv, json, yaml
share = yaml.safe_load(open("params.yaml"))["prepare"]["test_share"]
rows = [[float(x), int(y)] for x, y in list(csv.reader(open("data/raw.csv")))[1:]]
cut = int(len(rows) * (1 - share))
json.dump({"train": rows[:cut], "test": rows[cut:]}, open("data/prepared.json", "w"))
`,
  'src/train.py': `import json, os, yaml
bins = yaml.safe_load(open("params.yaml"))["train"]["bins"]
data = json.load(open("data/prepared.json"))
sums = {}
for x, y in data["train"]:
    sums.setdefault(int(x * bins), []).append(y)
model = {str(key): round(sum(found) / len(found)) for key, found in sums.items()}
right = [model.get(str(int(x * bins)), 0) == y for x, y in data["test"]]
os.makedirs("models", exist_ok=True)
os.makedirs("reports", exist_ok=True)
json.dump({"bins": bins, "answers": model}, open("models/model.json", "w"))
json.dump({"accuracy": sum(right) / len(right)}, open("reports/metrics.json", "w"))
`,
  'requirements.txt': 'dvc\npyyaml\n'
} as const

/** Rows whose class changes four times along x: two bins can't tell it, eight can. */
export function rawData(): string {
  const rows = Array.from({ length: 400 }, (_, index) => {
    const x = ((index * 37) % 400) / 400
    return `${x},${Math.floor(x * 8) % 2}`
  })
  return `x,y\n${rows.join('\n')}\n`
}

const cell = (source: string) => ({
  cell_type: 'code',
  execution_count: null,
  id: source.length.toString(),
  metadata: {},
  outputs: [],
  source: source.split(/(?<=\n)/)
})

/** A notebook that fits and logs to MLflow, and writes no file of its own. `trees` is what a commit changes. */
export const notebook = (trees: number) => ({
  'Train churn.ipynb': JSON.stringify(
    {
      cells: [
        cell(
          'import mlflow\nfrom sklearn.datasets import make_classification\nfrom sklearn.ensemble import RandomForestClassifier\n'
        ),
        cell(`trees = ${trees}\nX, y = make_classification(600, 12, n_informative=6, random_state=3)\n`),
        cell(
          'with mlflow.start_run():\n    model = RandomForestClassifier(trees, random_state=0).fit(X[:400], y[:400])\n    mlflow.log_param("trees", trees)\n    mlflow.log_metric("train_accuracy", model.score(X[:400], y[:400]))\n    mlflow.log_metric("test_accuracy", model.score(X[400:], y[400:]))\n'
        )
      ],
      metadata: { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' } },
      nbformat: 4,
      nbformat_minor: 5
    },
    null,
    1
  ),
  'requirements.txt': 'mlflow\nscikit-learn\n'
})
