// Logs that real Weights & Biases writes offline.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { chooseLog } from '../../../core/logs/choose.ts'
import { countingMetrics, type TrainingLog } from '../../../core/logs/training-log.ts'
import { readWandbFile } from '../../../core/logs/wandb.ts'
import { describeWith } from '../../support/describe-with.ts'
import { python, pythonEnvironment } from '../../support/python.ts'

const wandb = pythonEnvironment('requirements-wandb.txt')
const steps = 400

const training = `
import wandb
run = wandb.init(project='p', mode='offline', dir=ROOT, config={'lr': 0.1, 'optimizer': {'name': 'adam'}, 'layers': [8, 4]},
                 settings=wandb.Settings(console='off', x_disable_stats=True))
run.define_metric('accuracy', summary='max')
run.config.update({'epochs': ${steps}})
for step in range(${steps}):
    run.log({'loss': 1 / (step + 1), 'accuracy': 1 - abs(step - 100) / 1000, 'nested': {'deep': step}, 'note': 'x' * 200})
run.log({'odd': float('nan'), 'endless': float('-inf'), 'histogram': wandb.Histogram(np_histogram=([1, 2], [0, 1, 2]))})
run.summary['best'] = 0.25
run.finish()
`

describeWith(wandb, 'logs of Weights & Biases', () => {
  let root: string
  let bytes: Buffer
  let log: TrainingLog

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'wandb-'))
    python(`ROOT = ${JSON.stringify(root)}\n${training}`, '', wandb)
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    const chosen = chooseLog(files.map((path) => ({ path, bytes: 0, modifiedMs: 0 })))
    bytes = readFileSync(join(root, chosen?.files[0]?.path ?? 'no log'))
    log = readWandbFile(bytes, 'run.wandb')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('every step is there, over more than one block of the file', () => {
    expect(bytes.length).toBeGreaterThan(2 * 32_768)
    const losses = log.history.filter(({ key }) => key === 'loss')
    expect(losses).toEqual(Array.from({ length: steps }, (_, step) => ({ key: 'loss', value: 1 / (step + 1), step })))
  })

  test("the final metrics are those of W&B's own summary", () => {
    const metrics = countingMetrics(log, null, 'run.wandb')
    expect(Object.fromEntries(metrics)).toEqual({
      loss: 1 / steps,
      accuracy: 1 - (steps - 101) / 1000,
      'accuracy.max': 1,
      'nested.deep': steps - 1,
      odd: Number.NaN,
      endless: -Infinity,
      best: 0.25
    })
  })

  test('the best step of one metric counts for all of them', () => {
    const metrics = countingMetrics(log, { metric: 'accuracy', goal: 'maximize' }, 'run.wandb')
    expect([metrics.get('accuracy'), metrics.get('nested.deep'), metrics.get('loss')]).toEqual([1, 100, 1 / 101])
    expect(() => countingMetrics(log, { metric: 'auc', goal: 'maximize' }, 'run.wandb')).toThrow(
      'run.wandb has no finite `auc` among accuracy, endless, loss, nested.deep'
    )
  })

  test('its config gives the parameters', () => {
    expect(log.parameters).toEqual({ lr: 0.1, 'optimizer.name': 'adam', layers: [8, 4], epochs: steps })
  })

  test('a file that ends within a record gives what is whole', () => {
    for (const cut of [1, 100, 20_000, 32_768, 40_000]) {
      const { history } = readWandbFile(bytes.subarray(0, bytes.length - cut), 'run.wandb')
      expect(log.history.slice(0, history.length)).toEqual(history)
      expect(history.length).toBeGreaterThan(100)
    }
  })

  test('a damaged record is refused, with its place', () => {
    const damaged = Buffer.from(bytes)
    damaged[40_000] = (damaged[40_000] ?? 0) ^ 1
    expect(() => readWandbFile(damaged, 'run.wandb')).toThrow(/^run\.wandb is damaged at byte \d+/)
  })

  test('another version of the format is refused', () => {
    const later = Buffer.from(bytes)
    later[6] = 9
    expect(() => readWandbFile(later, 'run.wandb')).toThrow('not a log of Weights & Biases in version 0')
  })
})
