import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { define as policy } from '../../cli/commands/policy.ts'
import { define as validate } from '../../cli/commands/validate.ts'
import { configText } from '../core/bot/support/pulls.ts'
import { runCommand } from './run-command.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate policy é '))
  await mkdir(join(root, '.github'))
  await put('.github/modelgate.yml', configText)
})
afterEach(() => rm(root, { recursive: true }))

const put = (path: string, text: string) => writeFile(join(root, path), text)
const pull = 'author: dana\nfiles: [models/fraud/train.py]\npeople: { rita: { teams: [acme/ml-reviewers] } }\n'
const testsFile = '.github/modelgate.policy-tests.yml'
const tests = (result: string) =>
  `version: 1\ntests:\n  - name: waits for a reviewer\n    pull: { author: dana, files: [models/fraud/train.py] }\n    expect: { result: ${result} }\n`

describe('modelgate policy simulate', () => {
  test('says what would happen and who could approve, with exit code 1 where it is held', async () => {
    await put('pull.yml', pull)
    const ran = await runCommand(policy, root, ['simulate', 'pull.yml'])
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('The gate before staging: pending.')
    expect(ran.stdout).toContain('fraud may be approved by, of those named: rita.')
  })

  test('reads JSON too, and gives JSON', async () => {
    const labels = [{ label: 'approve:staging', by: 'rita' }]
    const people = { rita: { teams: ['acme/ml-reviewers'] } }
    await put('pull.json', JSON.stringify({ author: 'dana', files: ['models/fraud/train.py'], people, labels }))
    const ran = await runCommand(policy, root, ['simulate', 'pull.json', '--format', 'json'])
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.stdout)).toMatchObject({ schema: 'modelgate/policy-simulation@1', result: 'pass' })
  })

  test('names the place of a key that it does not know', async () => {
    await put('pull.yml', 'author: dana\nmodels: { fraud: { verdict: maybe } }\n')
    const ran = await runCommand(policy, root, ['simulate', 'pull.yml'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('models.fraud.verdict')
  })
})

describe('modelgate policy explain', () => {
  test('says in words what the gate of an environment asks', async () => {
    const ran = await runCommand(policy, root, ['explain', 'production', 'fraud'])
    expect(ran.stdout).toContain('Approvals: 1 of teams acme/risk.')
  })

  test('refuses an environment and a model that the config does not have', async () => {
    expect((await runCommand(policy, root, ['explain', 'prod'])).stderr).toContain('no environment prod')
    expect((await runCommand(policy, root, ['explain', 'production', 'frad'])).stderr).toContain('no model frad')
  })
})

describe("modelgate validate with the policy's own tests", () => {
  test('passes where they hold', async () => {
    await put(testsFile, tests('pending'))
    expect(await runCommand(validate, root, [])).toMatchObject({ code: 0 })
  })

  test('fails with file, line, expected and actual', async () => {
    await put(testsFile, tests('pass'))
    const ran = await runCommand(validate, root, [])
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain(
      `${testsFile}:3:5: policy test "waits for a reviewer": expected pass, actual pending, approval_missing`
    )
  })

  test('fails where the file is not as it should be', async () => {
    await put(testsFile, 'version: 1\ntests:\n  - name: x\n')
    const ran = await runCommand(validate, root, [])
    expect(ran).toMatchObject({ code: 2 })
    expect(ran.stderr).toContain('tests.0.pull')
  })
})
