// From a clone to the first useful comparison: two commands, at most 15 lines of config, in repositories that know nothing of Modelgate.
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { describeWithPython } from '../support/describe-with-python.ts'
import { cloneOf, newcomer, notebook, pipeline, rawData, script, type Newcomer } from '../support/newcomers.ts'
import { pythonEnvironment, references } from '../support/python.ts'

const [dvc, mlflow] = [pythonEnvironment('requirements-dvc.txt'), pythonEnvironment('requirements-mlflow.txt')]

let opened: Newcomer[] = []
afterEach(async () => {
  for (const { root } of opened) await rm(root, { recursive: true, force: true })
  opened = []
})
async function opening(repository: Promise<Newcomer>): Promise<Newcomer> {
  opened.push(await repository)
  return repository
}

/** What the newcomer types, and what the second commit gives. */
async function twoCommands(here: Newcomer, change: Readonly<Record<string, string>>): Promise<string> {
  here.modelgate('init', '--yes', '--commit')
  const config = await readFile(join(here.root, '.github/modelgate.yml'), 'utf8')
  expect(config.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
  expect(here.modelgate('run', '--quiet')).toContain('first model')
  expect(here.run('git', 'status', '--porcelain', '--untracked-files=no')).not.toContain('.github')
  here.run('git', 'stash', '--quiet')
  here.run('git', 'checkout', '--quiet', '-b', 'better')
  await here.commit(change, 'Try something')
  return here.modelgate('run', '--quiet')
}

describeWithPython('a script with a metrics.json', () => {
  test('gets a comparison of the metrics that its source names', async () => {
    const repository = await opening(newcomer(script, references.interpreter))
    const better = { 'train.py': script['train.py'].replace('C = 0.001', 'C = 1.0') }
    const compared = await twoCommands(repository, better)
    expect(compared).toMatch(/accuracy ↑ +0\.8\d+ +0\.9\d+ +\+0\.0\d+.*better/)
    expect(compared).toMatch(/roc_auc ↑/)
  }, 60_000)
})

describeWithPython(
  'a DVC pipeline',
  () => {
    test('gets a comparison by the stages, parameters and metrics of its dvc.yaml', async () => {
      const repository = await opening(newcomer(pipeline, dvc.interpreter))
      repository.run('dvc', 'init', '--quiet')
      await repository.commit({ 'data/raw.csv': rawData() }, 'Add data')
      repository.run('git', 'rm', '--quiet', '--cached', 'data/raw.csv')
      repository.run('dvc', 'add', '--quiet', 'data/raw.csv')
      repository.run('dvc', 'repro', '--quiet')
      await repository.commit({}, 'Track the data and run the pipeline')
      const compared = await twoCommands(repository, {
        'params.yaml': pipeline['params.yaml'].replace('bins: 2', 'bins: 8')
      })
      expect(compared).toMatch(/accuracy ↑ +0\.\d+ +1\.0+ .*better/)

      repository.run('dvc', 'remote', 'add', '--quiet', '--default', 'store', join(repository.root, '.cache', 'remote'))
      await repository.commit({}, 'Name the remote')
      repository.run('dvc', 'push', '--quiet', 'data/raw.csv.dvc')
      const runner = await opening(cloneOf(repository, dvc.interpreter))
      expect(runner.modelgate('run', '--quiet', '--all')).toMatch(/✅ build/)
      expect(await readFile(join(runner.root, 'data/raw.csv'), 'utf8')).toBe(rawData())
    }, 120_000)
  },
  dvc
)

describeWithPython(
  'a notebook with MLflow',
  () => {
    test('gets a comparison of the metrics that it logs', async () => {
      const repository = await opening(newcomer(notebook(1), mlflow.interpreter))
      const compared = await twoCommands(repository, notebook(60))
      expect(compared).toMatch(/test_accuracy ↑ .*better/)
    }, 120_000)
  },
  mlflow
)
