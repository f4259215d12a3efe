// A second model that was added by copying the first, paths and all.
import { afterAll, expect, test } from '@jest/globals'
import { createRepository, type Repository } from '../support/repository.ts'

let repository: Repository | undefined
afterAll(() => repository?.close())

test('models whose commands write to one path are walked in turn, and each keeps what is its own', async () => {
  repository = await createRepository()
  const model = (name: string) => ({
    train: { command: `sh ${name}.sh` },
    artifact: 'out/model.json',
    evaluation: { metrics: 'out/metrics.json' },
    metrics: { accuracy: { goal: 'maximize' } }
  })
  const script = (accuracy: number): string =>
    `mkdir -p out; echo '{"accuracy": ${accuracy}}' | tee out/model.json > out/metrics.json; sleep 0.5\n`
  await repository.commit(
    { version: 1, models: { first: model('first'), second: model('second') } },
    { 'first.sh': script(0.9), 'second.sh': script(0.7) }
  )
  const ran = await repository.modelgate(['run', '--parallel', '2', '--format', 'json'])
  expect(ran).toMatchObject({ code: 0 })
  const { models } = JSON.parse(ran.stdout) as { readonly models: readonly object[] }
  expect(models).toMatchObject([
    { model: 'first', comparison: { metrics: [{ name: 'accuracy', candidate: 0.9 }] } },
    { model: 'second', comparison: { metrics: [{ name: 'accuracy', candidate: 0.7 }] } }
  ])
}, 60_000)
