import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../../core/errors.ts'
import { planModel } from '../../../../core/pipeline/plan.ts'
import { train } from '../../../../core/pipeline/training/train.ts'
import type { FakeCommand } from '../../../support/fakes.ts'
import { codes, configText, createRepository, ended, type Walker } from '../../../support/walks.ts'

/** A cluster that knows its jobs by fingerprint. */
interface Cluster {
  readonly walker: Walker
  readonly jobs: Map<string, 'running' | 'done' | 'failed'>
  readonly asked: string[]
}

function cluster(detached = 'python poll.py'): Cluster {
  const config = configText().replace('python train.py,', `python submit.py, detached: ${detached},`)
  const walker = createRepository({ '.github/modelgate.yml': config })
  const jobs: Cluster['jobs'] = new Map()
  const asked: string[] = []
  const teams = walker.commands.get('python train.py') as FakeCommand
  const named = (env: Readonly<Record<string, string>>) => env.MODELGATE_FINGERPRINT ?? ''
  walker.commands.set('python submit.py', ({ env }) => {
    asked.push(`${named(env)} ${env.MODELGATE_TRAINING ?? ''}`)
    if (!jobs.has(named(env))) jobs.set(named(env), 'running')
    return 0
  })
  walker.commands.set('python poll.py', (files) => {
    const state = jobs.get(named(files.env))
    return state === 'done' ? teams(files) : state === 'running' ? 75 : 1
  })
  return { walker, jobs, asked }
}

const end = ({ jobs }: Cluster, state: 'done' | 'failed'): void => {
  for (const name of jobs.keys()) jobs.set(name, state)
}
const built = ['commit', 'build'] as const

describe('a training elsewhere', () => {
  test('is submitted once, waited for as long as it goes on, and its outputs taken once it has ended', async () => {
    const there = cluster()
    for (let look = 0; look < 3; look += 1) {
      const walk = await there.walker.walk(built)
      expect([ended(walk), codes(walk)]).toEqual(['build pending', ['training_elsewhere']])
    }
    expect(there.asked).toHaveLength(1)
    end(there, 'done')
    expect(ended(await there.walker.walk(built))).toBe('build pass')
    const [run] = [...there.walker.disk.runs.values()]
    expect(`${run?.fingerprint ?? ''} ${run?.training ?? ''}`).toBe(there.asked[0])
    expect(run?.resources.wallSeconds).toBeGreaterThan(0)
    await there.walker.walk(built)
    expect(there.asked).toHaveLength(1)
  })

  test('goes on where its machine was lost: it is submitted again by the same fingerprint, and looked after at once', async () => {
    const there = cluster()
    await there.walker.walk(built)
    for (const path of [...there.walker.disk.files.keys()]) {
      if (path.startsWith('.modelgate/')) there.walker.disk.files.delete(path)
    }
    end(there, 'done')
    expect(ended(await there.walker.walk(built))).toBe('build pass')
    expect(new Set(there.asked.map((line) => line.split(' ')[0])).size).toBe(1)
  })

  test('that failed is a failed training, and the next run submits it again', async () => {
    const there = cluster()
    await there.walker.walk(built)
    end(there, 'failed')
    expect(codes(await there.walker.walk(built))).toEqual(['training_failed'])
    there.jobs.clear()
    expect(codes(await there.walker.walk(built))).toEqual(['training_elsewhere'])
    expect(there.asked).toHaveLength(2)
  })

  test('whose outputs are not written though it ended is no pass', async () => {
    const there = cluster()
    await there.walker.walk(built)
    there.walker.commands.set('python poll.py', () => 0)
    expect(codes(await there.walker.walk(built))).toEqual(['artifact_missing'])
  })

  test('that a command only submits is finished by hand, for the fingerprint that was submitted alone', async () => {
    const there = cluster('true')
    expect(codes(await there.walker.walk(built))).toEqual(['training_elsewhere'])
    const [name = ''] = there.jobs.keys()
    const finish = async (fingerprint: string) => train(await there.walker.context({ finish: fingerprint }))
    expect((await finish(name)).problem?.reasons[0]?.code).toBe('artifact_missing')
    there.jobs.set(name, 'done')
    there.walker.commands.get('python train.py')?.({
      read: (path) => new TextDecoder().decode(there.walker.disk.files.get(path)?.bytes),
      write: (path, text) => there.walker.disk.files.set(path, file(there.walker, text)),
      env: {},
      words: []
    })
    await expect(finish(`sha256:${'0'.repeat(64)}`)).rejects.toThrow(InputError)
    expect((await finish(name)).run?.fingerprint).toBe(name)
    expect(ended(await there.walker.walk(built))).toBe('build pass')
  })

  test('outputs that are older than its submission are not its outputs', async () => {
    const there = cluster('true')
    for (const path of ['out/model.json', 'out/predictions.csv'])
      there.walker.disk.files.set(path, file(there.walker, '{"threshold": 20}'))
    await there.walker.walk(built)
    const [name = ''] = there.jobs.keys()
    const { problem } = await train(await there.walker.context({ finish: name }))
    expect(problem?.reasons[0]).toMatchObject({ code: 'artifact_missing', message: /did not write out\/model.json/ })
  })

  test('can be finished only where the model is trained elsewhere', async () => {
    const context = await createRepository().context({ finish: `sha256:${'0'.repeat(64)}` })
    await expect(train(context)).rejects.toThrow('m is trained here')
  })

  test('is what the plan says, before and after it is submitted', async () => {
    const there = cluster()
    const planned = async () =>
      (await planModel(await there.walker.context(), null)).steps.find(({ step }) => step === 'build')?.what
    expect(await planned()).toBe('train elsewhere: python submit.py')
    await there.walker.walk(built)
    expect(await planned()).toBe('look after the training that was submitted: python submit.py')
  })
})

function file(walker: Walker, text: string) {
  return { bytes: new TextEncoder().encode(text), modifiedMs: (walker.disk.time += 1) }
}
