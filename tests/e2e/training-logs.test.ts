// Whole walks of a model whose training only logs: what counts is what this training logged, and it comes back with its run.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { describeWith } from '../support/describe-with.ts'
import { pythonEnvironment } from '../support/python.ts'
import { createRepository, type Repository } from '../support/repository.ts'

const tensorboard = pythonEnvironment('requirements-tensorboard.txt')
const wandb = pythonEnvironment('requirements-wandb.txt')

const trainTensorBoard = `
import json, time
from tensorboardX import SummaryWriter
threshold = json.load(open('params.json'))['threshold']
writer = SummaryWriter(f'runs/{time.time()}')
for step, loss in enumerate([0.9, threshold, 0.8]):
    writer.add_scalar('val/loss', loss, step)
    writer.add_scalar('val/accuracy', 1 - loss, step)
writer.close()
open('model.txt', 'w').write(str(threshold))
`

const trainWandb = `
import json, os, wandb
threshold = json.load(open('params.json'))['threshold']
with wandb.init(project='p', config={'threshold': threshold, 'api_key': 'sesame'}) as run:
    for loss in [0.9, threshold]:
        run.log({'val/loss': loss, 'val/accuracy': 1 - loss})
open('model.txt', 'w').write(str(threshold))
`

interface Found {
  readonly metrics: Readonly<Record<string, { readonly value: number }>>
}

let repository: Repository
beforeEach(async () => {
  repository = await createRepository()
  await repository.write('.gitignore', '.modelgate/\nruns/\nwandb/\nmodel.txt\n')
})
afterEach(() => repository.close())

function config(interpreter: string, evaluation: object, train: object = {}): object {
  return {
    version: 1,
    models: {
      tiny: {
        train: { command: `${interpreter} train.py`, params: 'params.json', ...train },
        artifact: 'model.txt',
        evaluation,
        metrics: { 'val/loss': { goal: 'minimize', max_regression: 1 } }
      }
    }
  }
}

async function evidence<T>(name: string): Promise<T> {
  return JSON.parse(await repository.read(`.modelgate/evidence/tiny/${name}`)) as T
}

async function evaluated(): Promise<Record<string, number>> {
  const ran = await repository.modelgate(['run', '--until', 'test'])
  if (ran.code !== 0) throw new Error(ran.stdout + ran.stderr)
  const { metrics } = await evidence<Found>('evaluation.json')
  return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]))
}

describeWith(tensorboard, 'training that logs to TensorBoard', () => {
  const logged = (evaluation: object = {}) => config(tensorboard.interpreter, { logs: 'runs', ...evaluation })

  test('its last step counts, and a run that is used again brings its own numbers back', async () => {
    await repository.commit(logged(), { 'train.py': trainTensorBoard })
    const first = await evaluated()
    expect(first).toEqual({ 'val/loss': 0.8, 'val/accuracy': 0.2 })
    await repository.commit(logged({ best_by: 'val/loss' }))
    expect(await evaluated()).toEqual({ 'val/loss': 0.6, 'val/accuracy': 0.4 })
    await repository.commit(logged({ best_by: 'val/loss' }), { 'params.json': '{"threshold": 0.3}\n' })
    expect((await evaluated())['val/loss']).toBe(0.3)
    await repository.commit(logged({ best_by: 'val/loss' }), { 'params.json': '{"threshold": 0.6}\n' })
    expect((await evaluated())['val/loss']).toBe(0.6)
    // two trainings, and nothing of the team's own logs was touched
    expect(readdirSync(join(repository.root, 'runs'))).toHaveLength(2)
  })

  test('a training that logs nothing stops the build, whatever earlier ones left', async () => {
    await repository.commit(logged(), { 'train.py': trainTensorBoard })
    await evaluated()
    await repository.commit(logged(), { 'train.py': "open('model.txt', 'w').write('other')\n" })
    const ran = await repository.modelgate(['run', '--until', 'test'])
    expect(ran.stdout + ran.stderr).toContain('logged nothing with TensorBoard or Weights & Biases below runs')
  })

  test('two folders of logs are compared where no config names them', async () => {
    await repository.write('train.py', trainTensorBoard)
    await repository.commit(logged())
    await evaluated()
    const ran = await repository.modelgate(['compare', '--baseline', 'none', '--candidate', 'runs', '--format', 'json'])
    expect(ran.stdout).toContain('"val/loss"')
  })
})

describeWith(wandb, 'training that logs to Weights & Biases', () => {
  test('its summary counts, its config is among the parameters, and secrets are not', async () => {
    const env = { WANDB_MODE: 'offline' }
    await repository.commit(config(wandb.interpreter, { logs: 'wandb' }, { env }), { 'train.py': trainWandb })
    expect(await evaluated()).toEqual({ 'val/loss': 0.6, 'val/accuracy': 0.4 })
    const { parameters } = await evidence<{ readonly parameters: Record<string, unknown> }>('run.json')
    expect(parameters).toEqual({ threshold: 0.6, api_key: '***' })
  })
})
