import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createRepository, servedConfig, type Repository } from '../support/repository.ts'

describe('modelgate approve', () => {
  let repository: Repository
  beforeAll(async () => {
    repository = await createRepository()
    await repository.commit({ ...servedConfig(), gates: { staging: { approvals: { count: 1 } } } })
    await repository.modelgate(['run', '--until', 'analyze'])
  }, 60_000)
  afterAll(() => repository.close())

  test('says with `--needed` whether an approval would open the gate, and approves nothing', async () => {
    expect(await repository.modelgate(['approve', 'staging', '--needed'])).toMatchObject({
      code: 0,
      stdout: 'tiny waits: 0 of 1 approvals for staging\n'
    })
    const asked = await repository.modelgate(['approve', 'production', '--needed', '--format', 'json'])
    expect(asked.code).toBe(1)
    expect(JSON.parse(asked.stdout)).toEqual({
      schema: 'modelgate/approval-needed@1',
      environment: 'production',
      waiting: []
    })
    expect((await repository.modelgate(['audit', 'show'])).stdout).not.toContain('approval_given')
  }, 60_000)

  test('ends with exit code 1 where the approval does not count, and 0 where it does', async () => {
    const mine = await repository.modelgate(['approve', 'staging', '--by', 'dana'])
    expect([mine.code, mine.stderr]).toEqual([1, expect.stringContaining('contributor_cannot_approve')])
    expect(await repository.modelgate(['approve', 'staging', '--by', 'Sam <sam@example.org>'])).toMatchObject({
      code: 0
    })
    expect(await repository.modelgate(['approve', 'staging', '--needed'])).toMatchObject({ code: 1, stdout: '' })
  }, 60_000)

  test('asks for no approval where the model has failed', async () => {
    await repository.commit(
      { ...servedConfig(), gates: { staging: { approvals: { count: 1 } } } },
      {
        'params.json': '{"threshold": 0.01}\n'
      }
    )
    expect(await repository.modelgate(['run', '--until', 'analyze'])).toMatchObject({ code: 1 })
    expect(await repository.modelgate(['approve', 'staging', '--needed'])).toMatchObject({ code: 1 })
  }, 60_000)

  test('wants to know who approves, or `--needed`, and not both', async () => {
    for (const words of [[], ['--needed', '--by', 'Sam']])
      expect(await repository.modelgate(['approve', 'staging', ...words])).toMatchObject({ code: 2 })
  }, 60_000)
})
