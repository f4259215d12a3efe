import { describe, expect, test } from '@jest/globals'
import { refreshInputs, type Refreshed } from '../../../../core/pipeline/training/refresh.ts'
import type { FakeCommand } from '../../../support/fakes.ts'
import { configText, createRepository, type Walker } from '../../../support/walks.ts'

const train = 'train: { command: python train.py, params: model/params.json, data: [data/train.csv]'

function repository(refresh: FakeCommand): Walker {
  const text = configText().replace(train, `${train}, refresh: fetch rows`)
  const walker = createRepository({ '.github/modelgate.yml': text })
  walker.commands.set('fetch', refresh)
  return walker
}

const refreshed = async (walker: Walker): Promise<Refreshed> => refreshInputs(await walker.context())

describe('a refresh', () => {
  test('gives the files of data that it changed', async () => {
    const walker = repository(({ write }) => {
      write('data/train.csv', 'x,target\n1,0\n2,1\n')
      return 0
    })
    expect(await refreshed(walker)).toEqual({ kind: 'changed', files: ['data/train.csv'] })
  })

  test('that brings nothing new says so', async () => {
    expect(await refreshed(repository(() => 0))).toEqual({
      kind: 'current',
      why: '`train.refresh` brought nothing new'
    })
  })

  test('that fails is told with its command', async () => {
    const found = await refreshed(repository(() => 3))
    expect(found).toMatchObject({ kind: 'failed', problem: { result: 'fail', reasons: [{ code: 'refresh_failed' }] } })
    expect(JSON.stringify(found)).toContain('`fetch rows`')
  })

  test('may change nothing but the data of its model', async () => {
    const walker = repository(({ write }) => {
      write('data/train.csv', 'x,target\n1,0\n2,1\n')
      write('model/train.py', 'something else')
      return 0
    })
    await expect(refreshed(walker)).rejects.toThrow('`train.refresh` of m changed model/train.py')
  })

  test('leaves alone what was changed before it began', async () => {
    const walker = repository(() => 0)
    const context = await walker.context()
    await context.ports.workspace.write('model/train.py', 'a person is at work')
    expect(await refreshInputs(context)).toMatchObject({ kind: 'current' })
  })
})

test('without a command there is nothing newer to be had', async () => {
  expect(await refreshed(createRepository())).toEqual({
    kind: 'current',
    why: 'm has no `train.refresh`, a command that brings newer data'
  })
})

test('a model that is trained elsewhere is not retrained here', async () => {
  const text = configText()
    .replace(`${train} }`, 'source: mlflow:fraud@candidate')
    .replace('predictions: out/predictions.csv,', 'command: "score {model} {data} {predictions}",')
  const walker = createRepository({ '.github/modelgate.yml': text })
  await expect(refreshed(walker)).rejects.toMatchObject({
    message: 'm is trained elsewhere: there is nothing to retrain here',
    cure: expect.stringContaining('source-update') as unknown
  })
})
