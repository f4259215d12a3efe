// A sweep shared out among machines: planned on one, its trials made on others, taken in by digest and finished.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRepository, tinyModel, type Repository } from '../support/repository.ts'

let repository: Repository
let parts: string
beforeEach(async () => {
  repository = await createRepository()
  parts = join(repository.root, '../parts')
})
afterEach(() => repository.close())

interface Plan {
  readonly models: readonly {
    readonly rung: number
    readonly rungs: number
    readonly missing: readonly { readonly id: string }[]
  }[]
  readonly matrix: {
    readonly include: readonly { readonly model: string; readonly trials: string; readonly parameters: string }[]
  }
}

async function commit(sweep: object = {}): Promise<void> {
  const command = `node -e 'const t = {threshold}; if (t > 0.8) process.exit(4); console.log(JSON.stringify({ loss: t }))' > own.json`
  const model = tinyModel({
    train: {
      command: 'node train.mts',
      params: 'params.json',
      data: ['data/train.csv'],
      sweep: {
        metric: 'loss',
        goal: 'minimize',
        metrics: 'own.json',
        command,
        parameters: { threshold: [0.5, 0.3, 0.4, 0.9] },
        ...sweep
      }
    },
    evaluation: { metrics: 'out/metrics.json' },
    test: { command: 'sh test.sh', junit: 'reports/junit.xml' }
  })
  await repository.commit({ version: 1, models: { tiny: model } }, { 'data/train.csv': 'id,x\n1,1\n' })
}

/** The command on a machine that has only the commit; what it keeps of trials is its artifact. */
async function onAnotherMachine(name: string, args: readonly string[]): Promise<void> {
  const root = join(repository.root, '..', `machine-${name}`)
  spawnSync('git', ['clone', '--quiet', repository.root, root])
  const program = join(import.meta.dirname, '../../cli/bin.ts')
  const ran = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' })
  expect([ran.status, ran.stderr]).toEqual([0, expect.any(String)])
  await cp(join(root, '.modelgate/trials/tiny'), join(parts, name), { recursive: true })
}

async function plan(): Promise<Plan> {
  const ran = await repository.modelgate(['sweep', 'plan', '--format', 'json', '--jobs', '3'])
  expect(ran.stderr).toBe('')
  return JSON.parse(ran.stdout) as Plan
}

async function makeAll(): Promise<void> {
  const { matrix } = await plan()
  for (const [index, { trials }] of matrix.include.entries())
    await onAnotherMachine(String(index), ['sweep', 'trial', ...trials.split(' ')])
}

const partFile = async (ending: string): Promise<string> => {
  const names = await readdir(join(parts, '1'))
  return join(parts, '1', names.find((name) => name.endsWith(ending)) ?? '')
}

test('jobs make the trials, and the best of them trains; the failed one is shown and stops nothing', async () => {
  await commit()
  expect((await plan()).matrix.include.map(({ trials }) => trials.split(' ').length)).toEqual([2, 1, 1])
  await makeAll()
  const ran = await repository.modelgate(['sweep', 'finish', '--from', parts])
  expect(ran.code).toBe(0)
  expect(ran.stderr).not.toContain('trials to make')
  expect(await repository.read('out/model.json')).toContain('0.3')
  const summary = JSON.parse(await repository.read('.modelgate/evidence/tiny/sweep.json')) as {
    trials: { value: number | null }[]
  }
  expect(summary.trials.map(({ value }) => value)).toEqual([0.5, 0.3, 0.4, null])
  expect((await plan()).matrix.include).toEqual([])
}, 30_000)

test('a trial that nobody handed in is made here, and the sweep says so', async () => {
  await commit()
  await makeAll()
  await rm(join(parts, '1'), { recursive: true })
  const ran = await repository.modelgate(['sweep', 'finish', '--from', parts])
  expect(ran.code).toBe(0)
  expect(ran.stderr).toContain('1 trial handed in by nobody, made here')
}, 30_000)

test.each<readonly [string, () => Promise<void>, string]>([
  [
    'whose file was changed',
    async () => writeFile(await partFile('.measured'), '{"loss": 0.3}'),
    'does not have the digest that it is named by'
  ],
  [
    'whose file is missing',
    async () => rm(await partFile('.measured')),
    'the file that its number was read from is not there'
  ],
  [
    'with a number of its own',
    async () => {
      const path = await partFile('.json')
      await writeFile(path, (await readFile(path, 'utf8')).replace(/"metric": [\d.]+/, '"metric": 0.01'))
    },
    'it says loss 0.01, and its file gives 0.3'
  ],
  [
    'with other parameters than its fingerprint',
    async () => {
      const path = await partFile('.json')
      await writeFile(path, (await readFile(path, 'utf8')).replace(/"threshold": [\d.]+/, '"threshold": 0.11'))
    },
    'it is not of this sweep'
  ]
])(
  'a trial %s is refused, with the command that makes it again',
  async (_title, forge, message) => {
    await commit()
    await makeAll()
    await forge()
    const ran = await repository.modelgate(['sweep', 'finish', '--from', parts])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(message)
    expect(ran.stderr).toMatch(/make it again: modelgate sweep trial [0-9a-f]{12} --model tiny/)
  },
  30_000
)

test('rungs are planned one after the other, from what the jobs before handed in', async () => {
  await commit({
    halving: { parameter: 'threshold2', min: 1, max: 2, eta: 2 },
    command: `echo '{"loss": {threshold}}' > own.json; : {threshold2}`
  })
  expect((await plan()).models[0]).toMatchObject({ rung: 0, rungs: 2 })
  await makeAll()
  const next = await repository.modelgate(['sweep', 'plan', '--format', 'json', '--from', parts])
  expect((JSON.parse(next.stdout) as Plan).models[0]).toMatchObject({ rung: 1, missing: [{}, {}] })
}, 30_000)

test('an unknown trial is refused, and says where trials are listed', async () => {
  await commit()
  const ran = await repository.modelgate(['sweep', 'trial', '0123456789ab'])
  expect(ran.code).toBe(2)
  expect(ran.stderr).toContain('there is no trial 0123456789ab in the sweep of tiny')
})
