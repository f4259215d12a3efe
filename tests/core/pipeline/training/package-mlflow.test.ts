// A packaged model is one of MLflow's own: the real mlflow.pyfunc loads it, and answers what the model itself answers.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestBytes } from '../../../../core/digest.ts'
import { packageFiles } from '../../../../core/pipeline/training/package.ts'
import { describeWithPython } from '../../../support/describe-with-python.ts'
import { pythonEnvironment } from '../../../support/python.ts'

const environment = pythonEnvironment('requirements-mlflow.txt')
const example = [
  { age: 61, dose: 0.5, 'blood pressure': 120.5 },
  { age: 34, dose: 1, 'blood pressure': 99.25 }
]

const train = `
import sys, joblib, pandas as pd
from sklearn.linear_model import LinearRegression
rows = pd.DataFrame({"age": [61, 34, 50, 20], "dose": [0.5, 1.0, 2.0, 0.1], "blood pressure": [120.5, 99.25, 130.0, 90.0]})
target = [1.0, 2.0, 3.5, 0.5]
named = sys.argv[2] == "named"
joblib.dump(LinearRegression().fit(rows if named else rows.to_numpy(), target), sys.argv[1])
`
const load = `
import sys, json, warnings, logging
warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
import joblib, mlflow.pyfunc, pandas as pd
rows = pd.DataFrame({"age": [61, 34], "dose": [0.5, 1.0], "blood pressure": [120.5, 99.25]})
model = mlflow.pyfunc.load_model(sys.argv[1])
itself = joblib.load(sys.argv[1] + "/model/model.joblib")
direct = itself.predict(rows if hasattr(itself, "feature_names_in_") else rows.to_numpy())
refused = False
try:
    model.predict(rows.drop(columns="dose"))
except Exception as error:
    refused = "dose" in str(error)
print(json.dumps({"served": list(model.predict(rows)), "direct": list(direct), "refused": refused}))
`

describeWithPython(
  'a packaged model',
  () => {
    let folder: string
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'modelgate package '))
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    test.each(['named', 'unnamed'])('is loaded by mlflow.pyfunc, fitted with %s columns', (columns) => {
      const root = join(folder, columns)
      const files = packageFiles({
        model: 'dose',
        artifact: 'model.joblib',
        modelDigest: digestBytes('model'),
        runId: 'run-1',
        createdAt: '2026-11-23T09:41:00.000Z',
        environment: { python: '3.11.7', platform: 'linux', packages: {} },
        requirements: 'scikit-learn\n',
        example
      })
      for (const [path, text] of files) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
      mkdirSync(join(root, 'model'), { recursive: true })
      execFileSync(environment.interpreter, ['-c', train, join(root, 'model/model.joblib'), columns])
      const printed = execFileSync(environment.interpreter, ['-c', load, root], { cwd: folder, encoding: 'utf8' })
      const { served, direct, refused } = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as {
        readonly served: readonly number[]
        readonly direct: readonly number[]
        readonly refused: boolean
      }
      expect(served).toEqual(direct)
      expect(served).toHaveLength(2)
      expect(refused).toBe(true)
    })
  },
  environment
)
