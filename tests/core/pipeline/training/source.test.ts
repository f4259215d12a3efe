// A model from a source, through whole walks: the registry lies on the test's disk.
import { describe, expect, test } from '@jest/globals'
import type { ModelContext } from '../../../../core/pipeline/context.ts'
import { planModel } from '../../../../core/pipeline/plan.ts'
import { takeFromSource, updateSource } from '../../../../core/pipeline/training/source.ts'
import { parseLock } from '../../../../core/source/lock.ts'
import { put, text } from '../../../support/fakes.ts'
import { predict, testRows, thresholdOf } from '../../../support/fake-environments.ts'
import { codes, configText, createRepository, ended, type Walker } from '../../../support/walks.ts'

const lock = 'model/model.lock'
const config = (source = 'mlflow:fraud@candidate') =>
  configText()
    .replace(
      '    train: { command: python train.py, params: model/params.json, data: [data/train.csv] }',
      `    source: ${source}`
    )
    .replace('predictions: out/predictions.csv,', 'command: "score {model} {data} {predictions}",')

/** Version 1 is the candidate. Models are as `predict` of the fakes reads them. */
function repository(source?: string): Walker {
  const walker = createRepository({ '.github/modelgate.yml': config(source) })
  put(walker.disk, 'registry/fraud/1', '{"threshold": 20}')
  put(walker.disk, 'registry/fraud/2', '{"threshold": 21}')
  put(walker.disk, 'registry/fraud@candidate', '1')
  walker.commands.set('score', ({ read, write, words: [model = '', , predictions = ''] }) => {
    const threshold = thresholdOf(read(model))
    const rows = testRows.map(({ x, target }) => {
      const { predicted, score } = predict(threshold, x)
      return `r${x},${target},${predicted},${score}`
    })
    write(predictions, ['id,target,predicted,score', ...rows, ''].join('\n'))
    return 0
  })
  return walker
}

async function pin(walker: Walker): Promise<void> {
  await updateSource(await walker.context(), false)
  walker.commit({ [lock]: text(walker.disk, lock) })
}

/** As a bucket answers whose objects were written over. */
const changing = (context: ModelContext): ModelContext => {
  const sources = { ...context.ports.sources, fetch: () => Promise.resolve('it is another by now') }
  return { ...context, ports: { ...context.ports, sources } }
}

const counted = (walker: Walker, name: string): { count: number } => {
  const seen = { count: 0 }
  const command = walker.commands.get(name)
  if (command !== undefined) walker.commands.set(name, (files) => ((seen.count += 1), command(files)))
  return seen
}

describe('a model from a source', () => {
  test('walks all eight steps by its pin, without any training', async () => {
    const walker = repository()
    await pin(walker)
    const scored = counted(walker, 'score')
    const walk = await walker.walk()
    expect([ended(walk), walker.training.count]).toEqual(['live pass', 0])
    expect(scored.count).toBe(1)
    const [run] = [...walker.disk.runs.values()]
    expect(run).toMatchObject({
      source: { uri: 'mlflow:fraud@candidate', version: '1', run: 'run1' },
      parameters: { depth: '1' },
      metrics: { accuracy: 0.9 },
      resources: { wallSeconds: 60 },
      data: [{ path: 'rows', kind: 'remote', digest: '1' }]
    })
  })

  test('is packaged as `model` where the config names no artifact', async () => {
    const walker = repository()
    walker.commit({ '.github/modelgate.yml': config().replace('    artifact: out/model.json\n', '') })
    await pin(walker)
    expect(ended(await walker.walk(['commit', 'build']))).toBe('build pass')
    expect(text(walker.disk, '.modelgate/package/m/model/model')).toBe('{"threshold": 20}')
    expect(walker.disk.files.has('out/model.json')).toBe(false)
  })

  test('that nobody pinned, or that was pinned for another source, is not taken', async () => {
    const walker = repository()
    expect(codes(await walker.walk())).toEqual(['source_not_pinned'])
    await pin(walker)
    walker.commit({ '.github/modelgate.yml': config('mlflow:fraud/2') })
    const walk = await walker.walk()
    expect(codes(walk)).toEqual(['source_not_pinned'])
    expect(walk.records.at(-1)?.reasons[0]?.cure).toContain('modelgate source update m')
  })

  test('whose bytes were changed behind its version is refused, and nothing of them is kept as the model', async () => {
    const walker = repository()
    await pin(walker)
    walker.disk.store.clear()
    put(walker.disk, 'registry/fraud/1', '{"threshold": 40}')
    const walk = await walker.walk()
    expect([ended(walk), codes(walk)]).toEqual(['build fail', ['source_changed']])
    expect(walker.disk.runs.size).toBe(0)
  })

  test('is taken by its version though the alias has moved on; the plan says so', async () => {
    const walker = repository()
    await pin(walker)
    put(walker.disk, 'registry/fraud@candidate', '2')
    await walker.walk(['commit', 'build'])
    expect([...walker.disk.runs.values()][0]?.source?.version).toBe('1')
    const { warnings } = await planModel(await walker.context(), null)
    expect(warnings).toContain('mlflow:fraud@candidate is version 2 by now, 1 is pinned: modelgate source update m')
  })

  test('of a path is planned with a warning once the path holds other bytes than those pinned', async () => {
    const walker = repository('local:shared/model.json')
    put(walker.disk, 'shared/model.json', '{"threshold": 20}')
    await pin(walker)
    expect((await planModel(await walker.context(), null)).warnings).toEqual([])
    put(walker.disk, 'shared/model.json', '{"threshold": 21}')
    expect((await planModel(await walker.context(), null)).warnings).toContain(
      'local:shared/model.json holds other bytes than those pinned: modelgate source update m'
    )
  })

  test('is planned though its registry can not be asked, which the plan says', async () => {
    const walker = repository()
    await pin(walker)
    walker.disk.files.delete('registry/fraud@candidate')
    const { steps, warnings } = await planModel(await walker.context(), null)
    expect(steps.find(({ step }) => step === 'build')?.what).toBe('take mlflow:fraud@candidate as model.lock pins it')
    expect(warnings).toContain('mlflow:fraud@candidate: there is no registry/fraud@candidate')
  })

  test('is affected by its line of the lock file alone, and is evaluated again when its scoring changes', async () => {
    const walker = repository()
    await pin(walker)
    await walker.walk()
    expect((await walker.walk()).isAffected).toBe(false)
    walker.commit({ 'README.md': 'text' })
    expect((await walker.walk()).isAffected).toBe(false)
    put(walker.disk, 'registry/fraud@candidate', '2')
    await pin(walker)
    const next = await walker.walk()
    expect(next.why).toContain('its training inputs differ from those of v0.1.0')
    expect(next.comparison?.baseline?.name).toBe('v0.1.0 (live)')
  })

  test('is re-used where it was fetched before: nothing is asked of the registry', async () => {
    const walker = repository()
    await pin(walker)
    await walker.walk(['commit', 'build'])
    for (const path of [...walker.disk.files.keys()]) if (path.startsWith('registry/')) walker.disk.files.delete(path)
    const walk = await walker.walk(['commit', 'build'])
    expect(walk.records.at(-1)?.summary).toMatch(/^re-used/)
  })
})

test('a source that has other bytes by now than are pinned is not taken', async () => {
  const walker = repository()
  await pin(walker)
  walker.disk.store.clear()
  const { problem } = await takeFromSource(changing(await walker.context()), 'mlflow:fraud@candidate')
  expect(problem).toMatchObject({
    reasons: [{ code: 'source_changed', message: 'mlflow:fraud@candidate: it is another by now' }]
  })
})

describe('an update of the source', () => {
  test('says what is current, what is behind and what it wrote; a check writes nothing', async () => {
    const walker = repository()
    const state = async (isCheck: boolean) => (await updateSource(await walker.context(), isCheck)).state
    expect([await state(true), walker.disk.files.has(lock)]).toEqual(['behind', false])
    expect([await state(false), await state(true), await state(false)]).toEqual(['updated', 'current', 'current'])
    put(walker.disk, 'registry/fraud@candidate', '2')
    const before = text(walker.disk, lock)
    expect([await state(true), text(walker.disk, lock)]).toEqual(['behind', before])
    expect(await state(false)).toBe('updated')
    expect(parseLock(text(walker.disk, lock), lock).get('m')).toMatchObject({ version: '2', run: 'run2' })
  })

  test('of a path looks at its bytes', async () => {
    const walker = repository('local:shared/model.bin')
    put(walker.disk, 'shared/model.bin', '{"threshold": 20}')
    const state = async (isCheck: boolean) => (await updateSource(await walker.context(), isCheck)).state
    expect([await state(false), await state(true)]).toEqual(['updated', 'current'])
    put(walker.disk, 'shared/model.bin', '{"threshold": 21}')
    expect([await state(true), await state(false), await state(true)]).toEqual(['behind', 'updated', 'current'])
  })

  test('while the source changes is refused, and writes nothing', async () => {
    const walker = repository()
    await expect(updateSource(changing(await walker.context()), false)).rejects.toThrow(
      'mlflow:fraud@candidate was changed while it was fetched: it is another by now'
    )
    expect(walker.disk.files.has(lock)).toBe(false)
  })

  test('of a model that is trained here is refused', async () => {
    await expect(updateSource(await createRepository().context(), true)).rejects.toThrow('m is trained here')
  })
})
