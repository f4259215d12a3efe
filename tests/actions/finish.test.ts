// Outputs of a training elsewhere, handed in by a workflow that was told that it has ended.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runBundle } from './support/run-bundle.ts'
import { createTeam, teamConfig, type Team } from './support/team.ts'

let team: Team
beforeEach(() => {
  const train = 'train: { command: node submit.mjs, detached: true }'
  team = createTeam({
    '.github/modelgate.yml': teamConfig.replace('train: node train.mjs', train),
    'submit.mjs': "console.log('submitted as ' + process.env.MODELGATE_FINGERPRINT)\n"
  })
})
afterEach(() => team.remove())

test('the train action takes the outputs of the fingerprint that was submitted, of one model', async () => {
  const submitted = await runBundle('train', team.root)
  expect([submitted.outputs['reason-code'], submitted.code]).toEqual(['training_elsewhere', 1])
  const [, fingerprint = ''] = /submitted as (sha256:[0-9a-f]{64})/.exec(submitted.log) ?? []
  const other = await runBundle('train', team.root, { models: 'parity', finish: fingerprint.replace(/.$/, 'x') })
  expect([other.outputs.result, other.code]).toEqual(['fail', 2])
  team.write('out/model.json', '{"modulus":2}')
  team.write('out/predictions.csv', 'id,predicted\nr1,1\n')
  const unnamed = await runBundle('train', team.root, { finish: fingerprint })
  expect(unnamed.log).toContain('`finish` takes the outputs of one model')
  const finished = await runBundle('train', team.root, { models: 'parity', finish: fingerprint })
  expect(finished.outputs).toMatchObject({ result: 'pass', fingerprint, reused: 'false' })
  expect(existsSync(join(finished.outputs['package-path'] ?? '', 'MLmodel'))).toBe(true)
})
