// A trade-off that owners accept: one named failure of exactly one comparison.
import { describe, expect, test } from '@jest/globals'
import { readComparison } from '../../../core/pipeline/gate.ts'
import { recordsOf } from '../../../core/pipeline/walk.ts'
import { codes, configText, createRepository, ended, type Walker } from '../../support/walks.ts'

const worse = { 'model/params.json': '{"threshold": 27}' }
const olga = 'Olga <olga@acme.example>'
const owned = {
  '.github/modelgate.yml': configText().replace('    paths: [model/**]', `    paths: [model/**]\n    owners: [${olga}]`)
}

/** A live model and a worse one that its gate holds. */
async function heldRepository(): Promise<Walker> {
  const repository = createRepository(owned)
  await repository.walk()
  repository.commit(worse)
  await repository.walk()
  return repository
}

async function accept(repository: Walker, by: string, metric = 'accuracy'): Promise<void> {
  const context = await repository.context()
  const comparison = await readComparison(context, await recordsOf(context))
  if (comparison === null) throw new Error('no comparison')
  await context.ports.approvals.accept({
    schema: 'modelgate/acceptance@1',
    model: 'm',
    metric,
    slice: null,
    by,
    verified: false,
    at: new Date(context.ports.clock.now()).toISOString(),
    reason: 'recall matters more',
    comparison: comparison.digest
  })
}

describe('an accepted failure', () => {
  test('lets the model through when an owner accepted it', async () => {
    const repository = await heldRepository()
    expect(codes(await repository.walk())).toContain('metric_failed')
    await accept(repository, olga)
    expect(ended(await repository.walk())).toBe('live pass')
  })

  test('does nothing when somebody else accepted it', async () => {
    const repository = await heldRepository()
    await accept(repository, 'Mallory <mallory@acme.example>')
    expect(codes(await repository.walk())).toContain('metric_failed')
  })

  test('does nothing when a contributor accepted it, though an owner', async () => {
    const repository = createRepository(owned)
    await repository.walk()
    repository.commit(worse, [olga])
    await repository.walk()
    await accept(repository, olga)
    expect(codes(await repository.walk())).toContain('metric_failed')
  })

  test('holds for no other metric, and for no other model', async () => {
    const repository = await heldRepository()
    await accept(repository, olga, 'recall')
    expect(codes(await repository.walk())).toContain('metric_failed')
    await accept(repository, olga)
    repository.commit({ 'model/params.json': '{"threshold": 29}' })
    expect(codes(await repository.walk())).toContain('metric_failed')
  })
})
