import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { packageFiles, type PackageInput } from '../../../../core/pipeline/training/package.ts'

const input: PackageInput = {
  model: 'diabetes',
  artifact: 'model.joblib',
  modelDigest: `sha256:${'0123456789abcdef'.repeat(4)}`,
  runId: 'fedcba987654',
  createdAt: '2026-11-23T09:41:00.123Z',
  environment: { python: '3.11.7', platform: 'linux', packages: { pip: '25.0', numpy: '2.4.6' } },
  requirements: 'scikit-learn==1.9.1\n',
  example: [
    { age: 59, bmi: 32.1, ward: 'A', smoker: true },
    { age: 48, bmi: 21, ward: null, smoker: false }
  ]
}
const fileOf = (name: string, change: Partial<PackageInput> = {}) =>
  packageFiles({ ...input, ...change }).get(name) ?? ''
const mlmodel = (change: Partial<PackageInput> = {}) => parse(fileOf('MLmodel', change)) as Record<string, unknown>

describe('packageFiles', () => {
  test('describes a model that mlflow.pyfunc loads by the loader beside the code', () => {
    expect(mlmodel()).toMatchObject({
      flavors: {
        python_function: {
          loader_module: 'modelgate_loader',
          code: 'code',
          data: 'model/model.joblib',
          python_version: '3.11.7'
        },
        modelgate: { artifact: 'model/model.joblib', digest: input.modelDigest }
      },
      model_uuid: '0123456789abcdef0123456789abcdef',
      run_id: 'fedcba987654',
      utc_time_created: '2026-11-23 09:41:00.123000'
    })
    expect(fileOf('code/modelgate_loader.py')).toContain('def _load_pyfunc(path)')
  })

  test('the signature names the columns in order, and requires those that are never missing', () => {
    const { inputs } = mlmodel().signature as { inputs: string }
    expect(JSON.parse(inputs)).toEqual([
      { type: 'any', name: 'age', required: true },
      { type: 'double', name: 'bmi', required: true },
      { type: 'string', name: 'ward', required: false },
      { type: 'boolean', name: 'smoker', required: true }
    ])
    expect(JSON.parse(fileOf('input_example.json'))).toEqual({
      columns: ['age', 'bmi', 'ward', 'smoker'],
      data: [
        [59, 32.1, 'A', true],
        [48, 21, null, false]
      ]
    })
  })

  test('says nothing of a signature where no example is known', () => {
    expect(mlmodel({ example: null })).not.toHaveProperty('signature')
    expect(packageFiles({ ...input, example: [] }).has('input_example.json')).toBe(false)
  })

  test('claims no python_function for an artifact that the loader could not load', () => {
    expect(mlmodel({ artifact: 'model.json' }).flavors).toEqual({
      modelgate: { artifact: 'model/model.json', digest: input.modelDigest }
    })
  })

  test('names the artifact in modelgate.json', () => {
    expect(JSON.parse(fileOf('modelgate.json'))).toEqual({
      schema: 'modelgate/package@1',
      model: 'diabetes',
      artifact: 'model/model.joblib'
    })
  })

  test("keeps the team's requirements, unless they point at files that the package lacks", () => {
    expect(fileOf('requirements.txt')).toBe('scikit-learn==1.9.1\n')
    expect(fileOf('requirements.txt', { requirements: '-r ../base.txt\n' })).toBe('numpy==2.4.6\npip==25.0\n')
    expect(fileOf('requirements.txt', { requirements: null })).toBe('numpy==2.4.6\npip==25.0\n')
  })

  test('gives the same bytes for the same input', () => {
    expect([...packageFiles(input)]).toEqual([...packageFiles(structuredClone(input))])
  })

  test('the loader unpickles and predicts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'loader-'))
    const script = `
import pickle, sys
import modelgate_loader
class Sum:
    def predict(self, rows):
        return [sum(row) for row in rows]
with open("model.pkl", "wb") as file:
    pickle.dump(Sum(), file)
print(modelgate_loader._load_pyfunc("model.pkl").predict([[1, 2], [3, 4]]))`
    writeFileSync(join(folder, 'modelgate_loader.py'), fileOf('code/modelgate_loader.py'))
    const printed = execFileSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(printed.trim()).toBe('[3, 7]')
  })
})
