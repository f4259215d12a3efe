// Training with a real Hydra: what it was told is recorded, and a sweep tells it.
import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { hydraOverrides } from '../../core/pipeline/training/hydra.ts'
import { describeWith } from '../support/describe-with.ts'
import { python, pythonEnvironment } from '../support/python.ts'
import { createRepository, type Repository } from '../support/repository.ts'

const hydra = pythonEnvironment('requirements-hydra.txt')

const trainer = `
import hydra, json, os
from omegaconf import OmegaConf

@hydra.main(version_base=None, config_path='conf', config_name='config')
def main(cfg):
    cfg = OmegaConf.to_container(cfg, resolve=True)
    os.makedirs('out', exist_ok=True)
    json.dump(cfg, open('out/model.json', 'w'))
    score = {'adam': 0.2, 'sgd': 0.1}[cfg['optimizer']['name']] + cfg['optimizer']['lr']
    json.dump({'score': score}, open('out/metrics.json', 'w'))
    json.dump({'score': score}, open('out/validation.json', 'w'))

main()
`
const config = `lr: 0.1
api_token: sesame
optimizer:
  name: sgd
  lr: \${lr}
`

interface Run {
  readonly parameters: Readonly<Record<string, unknown>>
  readonly overrides: readonly string[]
}

describeWith(hydra, 'training with Hydra', () => {
  let repository: Repository
  beforeEach(async () => {
    repository = await createRepository()
    await repository.write('.gitignore', '.modelgate/\noutputs/\nout/\n')
  })
  afterEach(() => repository.close())

  async function trained(command: string, train: object = {}): Promise<Run> {
    const model = {
      train: { command: `${hydra.interpreter} train.py ${command}`, hydra: 'outputs', ...train },
      artifact: 'out/model.json',
      evaluation: { metrics: 'out/metrics.json' },
      metrics: { score: { goal: 'maximize' } }
    }
    await repository.commit(
      { version: 1, models: { tiny: model } },
      { 'train.py': trainer, 'conf/config.yaml': config }
    )
    const ran = await repository.modelgate(['train'])
    if (ran.code !== 0) throw new Error(ran.stdout + ran.stderr)
    return JSON.parse(await repository.read('.modelgate/evidence/tiny/run.json')) as Run
  }

  test('overrides of the command and the config that they make are recorded, secrets are not', async () => {
    const run = await trained(`lr=0.5 "+note='two words'" api_token=$USED`, { env: { USED: 'sesame2' } })
    expect(run.overrides).toEqual(['lr=0.5', "+note='two words'", 'api_token=***'])
    expect(run.parameters).toEqual({
      lr: 0.5,
      note: 'two words',
      api_token: '***',
      'optimizer.name': 'sgd',
      'optimizer.lr': '\${lr}'
    })
  })

  test('another override is another training, and the runs of earlier ones are not taken for its own', async () => {
    const first = await trained('lr=0.5')
    // Hydra names the folder of a run by the second in which it begins.
    await sleep(1100)
    const second = await trained('lr=0.25')
    expect([first.overrides, second.overrides]).toEqual([['lr=0.5'], ['lr=0.25']])
    expect(
      readdirSync(join(repository.root, 'outputs'), { recursive: true, encoding: 'utf8' }).filter(isRun)
    ).toHaveLength(2)
    expect((await trained('lr=0.5')).overrides).toEqual(['lr=0.5'])
  })

  test('a sweep gives its points as overrides, and the run names those of the best', async () => {
    const run = await trained('{overrides}', {
      sweep: {
        parameters: { lr: [0.1, 0.3], 'optimizer.name': ['sgd', 'adam'] },
        metric: 'score',
        metrics: 'out/validation.json'
      }
    })
    expect(run.overrides).toEqual(['lr=0.3', 'optimizer.name=adam'])
    expect(run.parameters).toMatchObject({ lr: 0.3, 'optimizer.name': 'adam' })
  })

  test('any value is one that Hydra reads as it was meant', () => {
    const values = [
      0.1,
      1e-7,
      3,
      true,
      'resnet',
      'a b',
      "it's",
      'true',
      '12',
      '1e-3',
      '',
      'a,b',
      '[x]',
      'back\\slash',
      "\\'",
      'end\\',
      'null',
      'é{}',
      '#'
    ]
    const overrides = values.flatMap((value) => hydraOverrides({ x: value }))
    const read = python(
      `import json, sys
from hydra.core.override_parser.overrides_parser import OverridesParser
print(json.dumps([o.value() for o in OverridesParser.create().parse_overrides(json.load(sys.stdin))]))`,
      JSON.stringify(overrides),
      hydra
    )
    expect(JSON.parse(read)).toEqual(values)
  })
})

function isRun(path: string): boolean {
  return path.endsWith('.hydra/overrides.yaml')
}
