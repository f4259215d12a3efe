// A notebook that trains, run by a real papermill.
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { describeWith } from '../support/describe-with.ts'
import { mlflowEnvironment } from '../support/mlflow-server.ts'
import { createRepository, type Ran, type Repository } from '../support/repository.ts'

interface Cell {
  readonly source: string
  readonly tags?: readonly string[]
  readonly type?: 'markdown'
}

function notebook(cells: readonly Cell[]): string {
  return JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' } },
    cells: cells.map(({ source, tags = [], type = 'code' }, index) => ({
      id: `cell${index}`,
      cell_type: type,
      metadata: { tags },
      source,
      ...(type === 'code' ? { outputs: [], execution_count: null } : {})
    }))
  })
}

const training = (last: string) =>
  notebook([
    { source: '# A model', type: 'markdown' },
    { source: 'depth = 1\nrate = 0.5\napi_key = "none"', tags: ['parameters'] },
    { source: 'import json\nscore = depth * rate' },
    { source: last }
  ])
const writes = `json.dump({'score': score}, open('out/metrics.json', 'w'))
json.dump({'score': score}, open('out/validation.json', 'w'))
json.dump(depth, open('out/model.json', 'w'))`

describeWith(mlflowEnvironment, 'training with papermill', () => {
  let repository: Repository
  beforeEach(async () => {
    repository = await createRepository()
    await repository.write('.gitignore', '.modelgate/\nout/\n')
    await repository.write('params.yaml', 'depth: 3\nrate: 0.25\napi_key: sesame\n')
  })
  afterEach(() => repository.close())

  const papermill = `mkdir -p out && ${mlflowEnvironment.interpreter} -m papermill train.ipynb out/train.ipynb`

  async function train(command: string, source: string, more: object = {}): Promise<Ran> {
    const model = {
      train: { command: `${papermill} ${command}`, ...more },
      artifact: 'out/model.json',
      evaluation: { metrics: 'out/metrics.json' },
      metrics: { score: { goal: 'maximize' } }
    }
    await repository.commit({ version: 1, models: { tiny: model } }, { 'train.ipynb': source })
    return repository.modelgate(['train'])
  }

  const run = async () =>
    JSON.parse(await repository.read('.modelgate/evidence/tiny/run.json')) as {
      readonly parameters: Readonly<Record<string, unknown>>
      readonly notebook?: string
    }

  test('its parameters are recorded, and the executed notebook is kept and comes back with the run', async () => {
    const ran = await train('-p depth 4 -p api_key sesame', training(writes))
    expect([ran.code, ran.stderr]).toEqual([0, expect.any(String)])
    const { parameters, notebook: digest = '' } = await run()
    expect(parameters).toEqual({ depth: 4, api_key: '***' })
    const executed = await repository.read('out/train.ipynb')
    const hex = digest.replace('sha256:', '')
    const stored = readFileSync(join(repository.root, '.modelgate/store/sha256', hex.slice(0, 2), hex), 'utf8')
    expect(stored).toBe(executed)
    await repository.write('out/train.ipynb', 'lost')
    await repository.modelgate(['train'])
    expect(await repository.read('out/train.ipynb')).toBe(executed)
  })

  test('a cell that fails is named as the team counts its cells, with its line', async () => {
    const source = training('def divide(by):\n    return score / by\ndivide(0)')
    const ran = await train('-p depth 4', source)
    expect(ran.code).toBe(2)
    expect(ran.stdout + ran.stderr).toContain(
      'cell 4 of train.ipynb, the 3rd with code, failed at `divide(0)`: ZeroDivisionError'
    )
  })

  test('the failed notebook of an earlier training is not taken for this one', async () => {
    await train('-p depth 4', training('1 / 0'))
    const ran = await train('-p depth 4 --no-such-option', training('1 / 0'))
    expect(ran.stdout + ran.stderr).toContain('No such option')
    expect(ran.stdout + ran.stderr).not.toContain('cell 4')
  })

  test('a sweep tries parameters by the file that papermill takes them from', async () => {
    const sweep = { parameters: { depth: [2, 5] }, metric: 'score', metrics: 'out/validation.json' }
    const ran = await train('-f params.yaml', training(writes), { params: 'params.yaml', sweep })
    expect([ran.code, ran.stderr]).toEqual([0, expect.any(String)])
    expect((await run()).parameters).toEqual({ depth: 5, rate: 0.25, api_key: '***' })
    expect(await repository.read('out/metrics.json')).toBe('{"score": 1.25}')
  })

  test('what init writes for a notebook trains it', async () => {
    const source = training('json.dump({"accuracy": 0.5 + rate}, open("metrics.json", "w"))')
    for (const path of ['train.mts', 'score.mts', 'serve.mts', 'params.json', 'test.sh'])
      rmSync(join(repository.root, path), { force: true })
    await repository.write('train.ipynb', source)
    await repository.write('requirements.txt', 'papermill\n')
    await repository.git('add', '--all')
    await repository.git('commit', '--quiet', '--message', 'A notebook')
    const env = { PATH: `${dirname(mlflowEnvironment.interpreter)}:${dirname(process.execPath)}:/usr/bin:/bin` }
    const written = await repository.modelgate(['init', '--yes', '--commit', '--no-workflows'], env)
    expect(written.stdout).toContain('papermill train.ipynb out/train.ipynb -f params.yaml')
    const ran = await repository.modelgate(['run', '--until', 'test'], env)
    expect([ran.code, ran.stdout + ran.stderr]).toEqual([0, expect.any(String)])
    expect((await run()).parameters).toMatchObject({ depth: 3, rate: 0.25 })
  })
})
