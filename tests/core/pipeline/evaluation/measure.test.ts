// What the step `test` measures: targets from the data, both sides on the same rows, repeats and credit.
import { describe, expect, test } from '@jest/globals'
import { renderComparison } from '../../../../core/report/comparison.ts'
import { toMarkdown } from '../../../../core/report/markdown.ts'
import { predict, testRows, thresholdOf } from '../../../support/fake-environments.ts'
import { codes, configText, createRepository, ended } from '../../../support/walks.ts'

const config = '.github/modelgate.yml'
const upToTest = ['commit', 'build', 'test'] as const

describe('targets', () => {
  test('made up in the predictions file stop the model', async () => {
    const repository = createRepository()
    const honest = repository.commands.get('python train.py')
    repository.commands.set('python train.py', (files) => {
      const code = honest?.(files) ?? 1
      files.write(
        'out/predictions.csv',
        files.read('out/predictions.csv').replace(/^r3,./m, (row) => row.slice(0, -1) + (row.endsWith('1') ? '0' : '1'))
      )
      return code
    })
    const walk = await repository.walk(upToTest)
    expect([ended(walk), codes(walk)]).toEqual(['test fail', ['input_wrong']])
    expect(walk.records.at(-1)?.reasons[0]?.message).toContain('r3')
  })

  test('come from a test set that must be there', async () => {
    const repository = createRepository()
    repository.commit({ 'data/test.csv': null })
    expect(codes(await repository.walk())).toEqual(['data_invalid'])
  })
})

describe('plots', () => {
  const logging = (repository: ReturnType<typeof createRepository>, loss: readonly number[]) => {
    const honest = repository.commands.get('python train.py')
    repository.commands.set('python train.py', (files) => {
      const code = honest?.(files) ?? 1
      files.write('out/metrics.json', JSON.stringify({ loss, feature_importance: { x: loss.length } }))
      return code
    })
  }

  test('of both sides are in the comparison, with the learning curve and the importances that training logged', async () => {
    const model = configText().replace('predictions: out/', 'metrics: out/metrics.json, predictions: out/')
    const repository = createRepository({ [config]: model })
    logging(repository, [3, 2])
    const first = await repository.walk()
    expect(first.comparison?.plots?.baseline).toEqual({})
    repository.commit({ 'model/params.json': '{"threshold": 21}' })
    logging(repository, [3, 2, 1])
    const { comparison } = await repository.walk(upToTest)
    const [before, after] = [comparison?.plots?.baseline ?? {}, comparison?.plots?.candidate ?? {}]
    const names = [
      'calibration',
      'confusion_matrix',
      'feature_importance',
      'learning_curve_loss',
      'precision_recall',
      'roc'
    ]
    expect([Object.keys(before).sort(), Object.keys(after).sort()]).toEqual([names, names])
    expect(before.learning_curve_loss).toMatchObject({
      points: [
        [0, 3],
        [1, 2]
      ]
    })
    expect(after.feature_importance).toMatchObject({ bars: [['x', 3]] })
    const whole = comparison === null ? '' : toMarkdown(renderComparison(comparison))
    expect(whole).toMatch(/<summary>Plots<\/summary>[\s\S]*Learning curve: loss[\s\S]*How this was computed/)
  })
})

describe('predictions without targets and slice columns', () => {
  const bare = (repository: ReturnType<typeof createRepository>) => {
    const honest = repository.commands.get('python train.py')
    repository.commands.set('python train.py', (files) => {
      const code = honest?.(files) ?? 1
      files.write('out/predictions.csv', files.read('out/predictions.csv').replace(/^([^,]+),[^,]+,/gm, '$1,'))
      return code
    })
    return repository
  }

  test('are paired with those of the live release all the same', async () => {
    const repository = bare(
      createRepository({ [config]: configText().replace('resamples: 100', 'resamples: 100, slices: [x > 20]') })
    )
    expect(ended(await repository.walk())).toBe('live pass')
    repository.commit({ 'model/params.json': '{"threshold": 20.5}' })
    const walk = await repository.walk(upToTest)
    expect([ended(walk), codes(walk)]).toEqual(['test pass', []])
    expect(walk.comparison?.rows.joined).toBe(testRows.length)
  })

  test('are compared by their numbers once the test set has other rows', async () => {
    const repository = bare(createRepository())
    await repository.walk()
    const rows = testRows.slice(0, 30).map(({ x, target }) => `r${x},${x},${target}`)
    repository.commit({
      'model/params.json': '{"threshold": 20.5}',
      'data/test.csv': ['id,x,target', ...rows, ''].join('\n')
    })
    repository.commands.set('python train.py', ({ write }) => {
      write('out/model.json', '{"threshold": 20.5}')
      write(
        'out/predictions.csv',
        ['id,predicted,score', ...rows.map((row) => `${row.split(',')[0] ?? ''},1,0.9`), ''].join('\n')
      )
      return 0
    })
    const walk = await repository.walk(upToTest)
    expect([ended(walk), codes(walk)]).toEqual(['test pass', []])
    expect(walk.comparison?.notes.map(({ code }) => code)).toContain('test_set_changed')
  })
})

test('a changed test set fails by `evaluation.test_set: strict`, and without it is only said loudly', async () => {
  const walkOf = async (text: string) => {
    const repository = createRepository({ [config]: text })
    await repository.walk()
    const rows = testRows.slice(0, 30)
    repository.commit({
      'model/params.json': '{"threshold": 20.5}',
      'data/test.csv': ['id,x,target', ...rows.map(({ x, target }) => `r${x},${x},${target}`), ''].join('\n')
    })
    repository.commands.set('python train.py', ({ write }) => {
      write('out/model.json', '{"threshold": 20.5}')
      const right = rows.map(({ x, target }) => `r${x},${target},${target}`)
      write('out/predictions.csv', ['id,predicted,score', ...right, ''].join('\n'))
      return 0
    })
    return (await repository.walk(upToTest)).comparison
  }
  const warned = await walkOf(configText())
  const strict = await walkOf(configText().replace('{ predictions:', '{ test_set: strict, predictions:'))
  expect(warned?.notes.map(({ code }) => code)).toContain('rows_do_not_join')
  expect([warned?.verdict, strict?.verdict]).toEqual(['pass', 'fail'])
  expect(strict?.metrics[0]).toMatchObject({ gate: 'fail', reason: 'rows_do_not_join' })
})

describe('evaluation.command', () => {
  const scoring = {
    [config]: configText().replace(
      '    evaluation:\n      {',
      '    evaluation:\n      { command: "score {model} {data} {predictions}",'
    )
  }

  test('scores the live model and the candidate on the present test set', async () => {
    const repository = createRepository(scoring)
    const scored: string[] = []
    repository.commands.set('score', ({ read, write, words }) => {
      const [model = '', data = '', output = ''] = words
      scored.push(model.includes('/baseline/') ? 'baseline' : 'candidate')
      const ids = read(data)
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
      const rows = ids.map(([id = '', x = '', target = '']) => {
        const { predicted, score } = predict(thresholdOf(read(model)), Number(x))
        return `${id},${target},${predicted},${score}`
      })
      write(output, ['id,target,predicted,score', ...rows, ''].join('\n'))
      return 0
    })
    await repository.walk()
    const rows = testRows.slice(0, 30).map(({ x, target }) => `n${x},${x},${target}`)
    repository.commit({
      'model/params.json': '{"threshold": 20.5}',
      'data/test.csv': ['id,x,target', ...rows, ''].join('\n')
    })
    const walk = await repository.walk(upToTest)
    expect(scored).toEqual(['candidate', 'candidate', 'baseline'])
    expect(walk.comparison?.rows).toEqual({ baseline: 30, candidate: 30, joined: 30 })
    expect(walk.comparison?.also).toContainEqual({
      what: 'latency',
      name: 'scoring time a row',
      baseline: '33 ms',
      candidate: '33 ms'
    })
    expect(walk.comparison?.notes.map(({ code }) => code)).not.toContain('test_set_changed')
  })
})

describe('train.repeats', () => {
  test('trains as often, keeps the last model, and widens the interval by the spread between seeds', async () => {
    const once = createRepository()
    await once.walk()
    once.commit({ 'model/params.json': '{"threshold": 21}' })
    const narrow = await once.walk(upToTest)

    const repository = createRepository({
      [config]: configText().replace('command: python train.py,', 'command: python train.py, repeats: 3,')
    })
    const honest = repository.commands.get('python train.py')
    const repeats: string[] = []
    repository.commands.set('python train.py', (files) => {
      repeats.push(files.env.MODELGATE_REPEAT ?? '')
      const shift = Number(files.env.MODELGATE_REPEAT)
      return (
        honest?.({
          ...files,
          read: (path) => files.read(path).replace(/\d+/, (threshold) => String(Number(threshold) + shift))
        }) ?? 1
      )
    })
    await repository.walk()
    repository.commit({ 'model/params.json': '{"threshold": 21}' })
    const wide = await repository.walk(upToTest)
    expect(repeats).toEqual(['2', '1', '0', '2', '1', '0'])
    const width = (walk: typeof wide): number => {
      const [low, high] = walk.comparison?.metrics.find(({ name }) => name === 'accuracy')?.interval ?? [NaN, NaN]
      return Number(high) - Number(low)
    }
    expect(width(wide)).toBeGreaterThan(width(narrow))
    expect(wide.comparison?.metrics[0]?.delta).toBe(narrow.comparison?.metrics[0]?.delta)
  })
})

describe('TRUST: evidence of a live release expired with its artifact', () => {
  test('a baseline whose bytes are gone is unavailable, not a first model', async () => {
    const repository = createRepository()
    await repository.walk()
    repository.commit({ 'model/params.json': '{"threshold": 21}' })
    const live = [...repository.disk.releases.values()].at(-1)
    if (live?.evaluation == null) throw new Error('nothing is live')
    repository.disk.store.delete(live.evaluation)
    const walk = await repository.walk(upToTest)
    expect([ended(walk), codes(walk)]).toEqual(['test unavailable', ['baseline_missing']])
  })
})

test('a comparison names the code that differs between the runs', async () => {
  const repository = createRepository()
  await repository.walk()
  repository.commit({ 'model/train.py': 'train otherwise', 'model/params.json': '{"threshold": 21}' })
  const walk = await repository.walk(upToTest)
  const code = walk.comparison?.also.filter(({ what }) => what === 'code').map(({ name }) => name)
  expect(code).toEqual(['model/params.json', 'model/train.py'])
})

describe('credit', () => {
  test('a branch is told how much of the change since what is live is its own', async () => {
    const repository = createRepository()
    await repository.walk()
    repository.commit({ 'model/params.json': '{"threshold": 20.5}' })
    await repository.walk(upToTest)
    repository.disk.subjects.push('Better threshold (#412)')
    repository.checkout('feature')
    repository.commit({ 'model/params.json': '{"threshold": 20.7}' })
    const walk = await repository.walk(upToTest)
    const credit = walk.records.find(({ step }) => step === 'test')?.outputs.credit
    expect(credit).toMatch(/^Of accuracy’s .*, this pull request brings .*; #412 \(merged, not live\) the rest\.$/)
  })
})

test('QA holds the latency of a candidate against that of the live release', async () => {
  const repository = createRepository()
  await repository.walk()
  repository.commit({ 'model/params.json': '{"threshold": 20.5}' })
  const walk = await repository.walk()
  expect(walk.records.find(({ step }) => step === 'qa')?.summary).toContain('p95 2 ms, v0.1.0 2 ms')
  const latency = { what: 'latency', name: 'p95 at QA', baseline: '2 ms', candidate: '2 ms' }
  expect(walk.comparison?.also).toContainEqual(latency)
})
