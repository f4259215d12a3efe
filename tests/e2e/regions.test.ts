// Two regions on one machine, by the commands as a person types them: one approval for both, each with an address of its own.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createRepository, servedConfig, type Ran, type Repository } from '../support/repository.ts'

const live = { verify: '100ms' }
const asked = { approvals: { count: 1 }, metrics: { inconclusive: 'pass' } }
const config = {
  ...servedConfig(
    {},
    {
      staging: {},
      eu: { after: 'staging', group: 'live', live },
      us: { after: 'eu', group: 'live', live }
    }
  ),
  gates: { eu: asked, us: asked }
}

let repository: Repository
beforeAll(async () => {
  repository = await createRepository()
  await repository.commit(config)
})
afterAll(() => repository.close())

const said = ({ code, stdout, stderr }: Ran): string => `${code ?? 'killed'}\n${stdout}\n${stderr}`

test('a release goes to the region that is named, by the approval of either', async () => {
  expect(said(await repository.modelgate(['run', '--until', 'qa']))).toMatch(/^0/)
  expect(said(await repository.modelgate(['promote', '--environment', 'staging']))).toContain(
    'no release is promoted to'
  )
  expect(said(await repository.modelgate(['promote', '--environment', 'eu']))).toMatch(/^1[^]*approval_missing/)
  await repository.modelgate(['approve', 'eu', 'tiny', '--by', 'ana'])
  for (const environment of ['eu', 'us']) {
    expect(said(await repository.modelgate(['promote', '--environment', environment]))).toMatch(/^0/)
    expect(said(await repository.modelgate(['live', '--environment', environment]))).toMatch(/^0/)
  }
  const [eu, us] = await Promise.all(
    ['eu', 'us'].map((name) => repository.read(`.modelgate/environments/${name}/tiny.yaml`))
  )
  const release = /live: (sha256:[0-9a-f]{64})/.exec(eu ?? '')?.[1]
  expect(release).toBeDefined()
  expect(us).toContain(`live: ${release ?? ''}`)
})
