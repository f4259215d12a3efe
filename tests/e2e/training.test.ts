import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import {
  createRepository,
  plainConfig,
  processesWith,
  type ModelOverrides,
  type Repository
} from '../support/repository.ts'
import { expectWhole, filesIn, partialFiles } from './whole.ts'

const secret = 'correct-horse-battery'

interface Trouble {
  readonly title: string
  readonly model: ModelOverrides
  /** Without Python and pip on PATH. */
  readonly isBare?: true
  readonly code: number
  readonly says: readonly string[]
}

const trained = (command: string, more: object = {}): ModelOverrides => ({
  train: { command, params: 'params.json', data: ['data/rows.csv'], ...more }
})

const troubles: readonly Trouble[] = [
  {
    title: 'no Python: the command is not found',
    model: trained('python train.py'),
    isBare: true,
    code: 2,
    says: ['training_failed', '`python train.py` was not found (exit code 127): install it, or put it on PATH', 'log: ']
  },
  {
    title: 'no pip: the command is not found',
    model: trained('pip install -r requirements.txt && python train.py'),
    isBare: true,
    code: 2,
    says: ['training_failed', 'was not found (exit code 127)', 'pip: not found']
  },
  {
    title: 'a train command that exits 3',
    model: trained('echo the data is empty; exit 3'),
    code: 2,
    says: ['ended with exit code 3', 'the data is empty', 'build.log', '-> read the log named above']
  },
  {
    title: 'a train command that hangs, and its children',
    model: trained('sleep 300 & sleep 300', { timeout: '500ms' }),
    code: 3,
    says: ['training_timeout', 'ran longer than 500ms and was ended', '-> raise `train.timeout`']
  },
  {
    title: 'a train command that eats all memory',
    model: trained('node -e "const all = []; setInterval(() => all.push(Buffer.alloc(2e7, 1)), 10)"', {
      memory: '64MiB'
    }),
    code: 3,
    says: ['training_out_of_memory', 'used more memory than it may', '`train.memory`']
  },
  {
    title: 'no predictions',
    model: trained('rm -f out/predictions.csv; echo {} > out/model.json'),
    code: 2,
    says: ['predictions_missing', 'out/predictions.csv is not there', '`evaluation.predictions`']
  },
  {
    title: 'predictions that an earlier training wrote',
    model: trained('echo {} > out/model.json'),
    code: 2,
    says: ['predictions_missing', 'did not write out/predictions.csv: it is older than the training']
  },
  {
    title: 'no model file',
    model: trained('node train.mts; rm out/model.json'),
    code: 2,
    says: ['artifact_missing', 'out/model.json is not there', '`artifact`']
  },
  {
    title: 'predictions that are not numbers',
    model: trained("node train.mts; sed -i 's/,[0-9.e-]*$/,nan/' out/predictions.csv"),
    code: 2,
    says: ['input_wrong', '"score"', 'out/predictions.csv', 'line 2']
  },
  {
    title: 'a metric that is NaN',
    model: {
      ...trained(`echo {} > out/model.json; echo '{"accuracy": NaN}' > out/metrics.json`),
      evaluation: { metrics: 'out/metrics.json' }
    },
    code: 1,
    says: ['metric_failed', 'accuracy', 'not_finite']
  },
  {
    title: 'a secret in the output',
    model: trained('echo connecting with $DB_PASSWORD; echo $DB_PASSWORD >&2; exit 1'),
    code: 2,
    says: ['connecting with ***']
  }
]

describe('training', () => {
  let repository: Repository
  let bare = ''
  beforeAll(async () => {
    repository = await createRepository()
    bare = binariesWithoutPython(repository)
    await repository.commit(plainConfig())
    expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
  })
  afterAll(() => repository.close())

  test.each(troubles)('$title', async ({ model, isBare, code, says }) => {
    await repository.commit(plainConfig(model))
    const env = { DB_PASSWORD: secret, ...(isBare ? { PATH: bare } : {}) }
    const ran = await repository.modelgate(['run'], env)
    expect(ran).toMatchObject({ code, signal: null })
    // The report repeats what the progress said, so that either alone is enough.
    for (const text of says) expect(`${ran.stderr}\n${ran.stdout}`).toContain(text)
    expect(ran.stdout).toContain('->')
    expect(ran.stderr + ran.stdout).not.toContain(secret)
    await expectNothingLeft(repository)

    await repository.commit(plainConfig())
    const cured = await repository.modelgate(['run'])
    expect(cured).toMatchObject({ code: 0 })
    expect(cured.stderr).toContain('re-used run')
    await expectWhole(repository.root)
  })

  test('one config key that is wrong stops nothing that is right: the other model still walks', async () => {
    const broken = plainConfig(trained('exit 3'))
    const good = plainConfig()
    const models = { ...prefixed(broken, 'broken'), ...prefixed(good, 'good') }
    await repository.commit({ version: 1, models })
    const ran = await repository.modelgate(['run', '--format', 'json', '--all'])
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain('"step": "test"')
    expect(JSON.parse(ran.stdout)).toMatchObject({ models: [{ model: 'broken' }, { model: 'good' }] })
  })

  test('200 MB of log: memory stays bounded, the log keeps both ends, and it is soon over', async () => {
    const line = 'a line of a progress bar that somebody forgot to switch off'
    const command = `echo the first line; yes '${line}' | head -c 200000000; node train.mts; echo; echo the last line`
    await repository.commit(plainConfig(trained(command)))
    const child = repository.start(['run'])
    let peakKilobytes = 0
    const timer = setInterval(() => (peakKilobytes = Math.max(peakKilobytes, highestMemory(child.pid))), 50)
    const started = performance.now()
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    child.stderr?.resume()
    child.stdout?.resume()
    expect(await ended).toBe(0)
    clearInterval(timer)
    expect(performance.now() - started).toBeLessThan(60_000)
    expect(peakKilobytes).toBeGreaterThan(10_000)
    expect(peakKilobytes).toBeLessThan(400_000)
    const commit = (await repository.git('rev-parse', 'HEAD')).slice(0, 12)
    const log = await repository.read(`.modelgate/logs/${commit}/tiny-build.log`)
    expect(log.length).toBeLessThan(20_000_000)
    expect(log.startsWith('the first line\n')).toBe(true)
    expect(log.endsWith('the last line\n')).toBe(true)
    expect(log).toMatch(/\[… \d+ lines, \d+ bytes, are left out here\]/)
  })

  test('the secret is nowhere in what was written', () => {
    const folder = join(repository.root, '.modelgate')
    const holds = filesIn(folder).filter((path) => readFileSync(join(folder, path)).includes(secret))
    expect(holds).toEqual([])
    expect(filesIn(folder).length).toBeGreaterThan(20)
  })
})

function prefixed(config: object, name: string): object {
  return { [name]: (config as { models: { tiny: object } }).models.tiny }
}

function highestMemory(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

async function expectNothingLeft({ root }: Repository): Promise<void> {
  await expectWhole(root)
  expect(partialFiles(root)).toEqual([])
  expect(filesIn(join(root, '.modelgate')).filter((path) => /^lock|^running\//.test(path))).toEqual([])
  expect(await processesWith(root)).toEqual([])
}

/** A folder with the programs that the command itself needs, and no Python. */
function binariesWithoutPython({ root }: Repository): string {
  const folder = join(root, '../bin')
  mkdirSync(folder)
  for (const name of ['sh', 'git', 'sleep', 'cat'])
    symlinkSync(execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(), join(folder, name))
  return folder
}
