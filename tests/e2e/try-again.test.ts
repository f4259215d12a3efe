// A release that was rolled back by itself, and the owner's word that lets it try once more.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createRepository, servedConfig, type Repository } from '../support/repository.ts'

let repository: Repository
let sick: string
beforeAll(async () => {
  repository = await createRepository()
  sick = join(repository.root, '..', `${Date.now()}-sick`)
})
afterAll(async () => {
  rmSync(sick, { force: true })
  await repository.close()
})

const release = (version: string) => [
  'resume',
  'tiny',
  '--environment',
  'production',
  ...['--retry', version, '--by', 'Olga Owner <olga@example.org>']
]

test('it is tried no second time by itself, once more by that word, and no third time after it fails again', async () => {
  const config = servedConfig({ owners: ['Olga Owner <olga@example.org>'] })
  const serve = await repository.read('serve.mts')
  // production's own machine is at fault, not the release: it answers the first request well, and then none
  const weak = `import { existsSync } from 'node:fs'
let left = process.env['MODELGATE_ENVIRONMENT'] === 'production' && existsSync(${JSON.stringify(sick)}) ? 1 : Infinity
${serve.replace("  if (request.url === '/health') {", "  if (request.url !== '/health' && --left < 0) return void response.writeHead(500).end()\n  if (request.url === '/health') {")}`
  await repository.commit(config)
  expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
  expect((await repository.modelgate(release('v0.1.0'))).stderr).toContain(
    'was not rolled back by itself in production'
  )

  writeFileSync(sick, '')
  await repository.commit(config, { 'serve.mts': weak })
  const failed = await repository.modelgate(['run'])
  expect(failed.stdout).toContain('verification_failed')
  const again = await repository.modelgate(['run'])
  expect([again.code, again.stdout]).toEqual([1, expect.stringContaining('release_rolled_back')])
  expect(again.stdout).toContain('modelgate resume tiny --retry VERSION --by')

  const stranger = release('v0.1.1').with(-1, 'Otto <otto@example.org>')
  expect((await repository.modelgate(stranger)).stderr).toContain('is none of those who may let tiny try again')
  expect(await repository.modelgate(release('v0.1.1'))).toMatchObject({ code: 0 })
  expect((await repository.modelgate(['run'])).stdout).toContain('verification_failed')
  expect((await repository.modelgate(['run'])).stdout).toContain('release_rolled_back')

  rmSync(sick)
  expect(await repository.modelgate(release('v0.1.1'))).toMatchObject({ code: 0 })
  const live = await repository.modelgate(['run'])
  expect([live.code, live.stdout]).toEqual([0, expect.stringContaining('v0.1.1 is live')])
  expect((await repository.modelgate(['audit', 'verify'])).stdout).toContain('the chain is whole')
}, 120_000)
