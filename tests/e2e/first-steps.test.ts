import { expect, test } from '@jest/globals'
import { createRepository, plainConfig } from '../support/repository.ts'
import { expectWhole } from './whole.ts'

test('without environments the first model passes, and the second commit is compared with it', async () => {
  const repository = await createRepository()
  try {
    await repository.commit(plainConfig())
    const first = await repository.modelgate(['run'])
    expect(first).toMatchObject({ code: 0 })
    expect(first.stdout).toContain('tiny passes as the first model')
    await repository.commit(plainConfig(), { 'params.json': '{"threshold": 0.5}\n' })
    const plan = await repository.modelgate(['plan'])
    expect(plan.stdout).toContain('it enters no environment, so every commit of it is walked')
    const second = await repository.modelgate(['run'])
    expect(second).toMatchObject({ code: 0 })
    expect(second.stdout).toContain('tiny is better: accuracy rose by 0.100')
    await repository.commit(plainConfig(), { 'params.json': '{"threshold": 0.75}\n' })
    const third = await repository.modelgate(['run'])
    expect(third.code).toBe(1)
    expect(third.stdout).toContain('metric_failed: accuracy')
    await expectWhole(repository.root)
  } finally {
    await repository.close()
  }
})

test('what init says to type next works as it stands', async () => {
  const repository = await createRepository()
  try {
    await repository.git('add', '--all')
    await repository.git('commit', '--quiet', '--message', 'First')
    const given = ['--train', 'node train.mts', '--artifact', 'out/model.json', '--predictions', 'out/predictions.csv']
    const columns = ['--task', 'binary', '--id', 'id', '--target', 'target', '--prediction', 'prediction']
    const init = await repository.modelgate(['init', '--yes', ...given, ...columns])
    expect(init).toMatchObject({ code: 0 })
    const next =
      /^Next: git add (.+?) && git commit -m '(.+?)' && git push; or here: commit, then modelgate run$/m.exec(
        init.stdout
      )
    await repository.git('add', ...(next?.[1] ?? '').split(' '))
    await repository.git('commit', '--quiet', '--message', next?.[2] ?? '')
    expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
  } finally {
    await repository.close()
  }
})
