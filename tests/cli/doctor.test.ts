import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { define } from '../../cli/commands/doctor.ts'
import { define as defineInit } from '../../cli/commands/init.ts'
import type { Finding } from '../../core/doctor/finding.ts'
import { repo, startScene, type Scene } from '../github-double/scene.ts'
import { runCommand } from './run-command.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate-doctor-'))
})
afterEach(() => rm(root, { recursive: true }))

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], { cwd: root })
function commitAll(): void {
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '-m', 'a')
}
async function doctor(env: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const ran = await runCommand(define, root, ['--format', 'json', ...args], null, {
    PATH: process.env.PATH ?? '',
    ...env
  })
  const { findings } = JSON.parse(ran.stdout) as { findings: readonly Finding[] }
  const states = (check: string) => findings.filter((finding) => finding.check === check).map(({ state }) => state)
  const text = (check: string) =>
    findings
      .filter((finding) => finding.check === check)
      .map(({ message, cure }) => `${message} -> ${cure ?? ''}`)
      .join('\n')
  return { code: ran.code, findings, states, text }
}

const config = `version: 1
models: { churn: { train: make, artifact: m.bin, serve: run, evaluation: { metrics: m.json } } }
environments: { production: {} }
gates: { production: { approvals: { label: 'approve:production', users: [rita] } } }
`
const pinned = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8'

describe('what lies here', () => {
  test('a folder that is no repository and has no config is told what to type', async () => {
    const { code, states, text } = await doctor()
    expect(code).toBe(2)
    expect([states('git'), states('config'), states('token')]).toEqual([['problem'], ['problem'], ['unknown']])
    expect(text('git')).toContain('git init')
    expect(text('config')).toContain('modelgate init')
    expect(text('token')).toMatch(/no repository on GitHub was found.*gh auth token/)
  })

  test('what init wrote is current, but for the release that it is pinned to', async () => {
    await put({ 'metrics.json': '{"auc": 0.9}', 'requirements.txt': '' })
    await runCommand(defineInit, root, ['--yes'])
    commitAll()
    const { states, text } = await doctor()
    expect([states('node'), states('git'), states('config'), states('ignored'), states('workflows')]).toEqual(
      Array.from({ length: 5 }, () => ['ok'])
    )
    expect(states('pins')).toEqual(text('pins').includes('pinned to no release') ? ['problem'] : ['ok'])
  })

  test('workflows that are missing or edited, loose pins and a wrong config are warnings and problems with a cure', async () => {
    await put({
      '.github/modelgate.yml': config,
      '.github/workflows/modelgate.yml': `jobs: { a: { steps: [] } }\n      - uses: ${pinned}\n        uses: actions/cache@v4\n        uses: modelgate/modelgate@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v0.0.9\n`
    })
    commitAll()
    const { states, text } = await doctor()
    expect(states('workflows')).toEqual(['warning', 'warning', 'warning', 'warning', 'warning', 'warning'])
    expect(text('workflows')).toContain('modelgate.yml was not written by `modelgate init`')
    expect(text('workflows')).toContain('modelgate-promote.yml is missing')
    expect(text('pins')).toMatch(
      /older than this version, .*: modelgate\/modelgate@[0-9a-f]+ \(\.github\/workflows\/modelgate\.yml:4\) -> type `npx modelgate@latest init`/
    )
    expect(text('pins')).toMatch(/actions\/cache@v4 \(\.github\/workflows\/modelgate\.yml:3\)/)
    expect(states('ignored')).toEqual(['warning'])
    await put({ '.github/modelgate.yml': 'version: 2\n' })
    const wrong = await doctor()
    expect([wrong.code, wrong.states('config')]).toEqual([2, ['problem']])
  })

  test('text names each with its cure and counts them, and without GitHub nothing is said to be fine that nobody saw', async () => {
    await put({ '.github/modelgate.yml': config, '.gitignore': '.modelgate/\n' })
    commitAll()
    const ran = await runCommand(define, root, ['--offline'], null, { GH_TOKEN: 'x', GITHUB_REPOSITORY: 'a/b' })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/⚠️ workflows: .* is missing\n {3}-> type `modelgate init`/)
    expect(ran.stdout).toContain('❔ token: labels, rulesets, environments and Actions settings were not looked at')
    expect(ran.stdout).toMatch(/0 wrong, 6 to look at, \d not looked at, \d fine/)
  })
})

describe('what GitHub says', () => {
  let scene: Scene
  beforeEach(async () => {
    scene = await startScene()
    await put({ '.github/modelgate.yml': config, '.gitignore': '.modelgate/\n' })
    commitAll()
  })
  afterEach(() => scene.github.close())
  const asked = (token: string, more: Readonly<Record<string, string>> = {}) =>
    doctor({ GITHUB_API_URL: scene.github.url, GITHUB_REPOSITORY: 'acme/models', GH_TOKEN: token, ...more })

  test('everything that is missing is a problem with what to type', async () => {
    const { code, states, text } = await asked('token-rita')
    expect(code).toBe(2)
    expect([states('token'), states('permissions')]).toEqual([['ok'], ['ok']])
    expect(states('labels')).toEqual(['problem', 'problem'])
    expect(text('labels')).toContain('gh label create "approve:production"')
    expect(text('required_check')).toContain('main does not require the check `modelgate`')
    expect(text('state_branches')).toMatch(/modelgate\/audit[\s\S]*modelgate\/environments/)
    expect(text('environments')).toContain('there is no environment production')
  })

  test('nothing is left to do where all is set as the how-to says', async () => {
    const { rita } = scene
    for (const name of ['approve:production', 'HOLD']) await rita('POST', `${repo}/labels`, { name })
    const ruleset = (name: string, include: string, rules: readonly object[]) =>
      rita('POST', `${repo}/rulesets`, {
        name,
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: [include], exclude: [] } },
        rules
      })
    const closed = ['creation', 'deletion', 'non_fast_forward'].map((type) => ({ type }))
    await ruleset('modelgate', 'refs/heads/modelgate/**', [...closed, { type: 'update' }])
    const required = {
      required_status_checks: [{ context: 'modelgate', integration_id: 42 }],
      strict_required_status_checks_policy: false
    }
    await ruleset('main', 'refs/heads/main', [{ type: 'required_status_checks', parameters: required }])
    await rita('PUT', `${repo}/environments/production`, {
      reviewers: [{ type: 'User', id: ((await rita('GET', '/user')).body as { id: number }).id }],
      deployment_branch_policy: { protected_branches: true, custom_branch_policies: false }
    })
    const { code, findings } = await asked('token-rita')
    const there = ['token', 'permissions', 'labels', 'required_check', 'state_branches', 'environments']
    expect(findings.filter(({ check, state }) => there.includes(check) && state !== 'ok')).toEqual([])
    expect(code).toBe(0)
  })

  test('a check that anybody may set, and an environment that every branch may deploy to, are problems', async () => {
    const { rita } = scene
    await rita('POST', `${repo}/rulesets`, {
      name: 'main',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } },
      rules: [
        {
          type: 'required_status_checks',
          parameters: {
            required_status_checks: [{ context: 'modelgate' }],
            strict_required_status_checks_policy: false
          }
        }
      ]
    })
    await rita('PUT', `${repo}/environments/production`, {})
    const { text, states } = await asked('token-rita')
    expect(text('required_check')).toContain('from anybody who may write checks')
    expect(text('environments')).toContain('every branch may deploy to production')
    expect([states('required_check'), states('environments')]).toEqual([['problem'], ['problem']])
  })

  test('the bot in a workflow needs leave to create pull requests, and an admin to see whether it has', async () => {
    const { rita } = scene
    const content = Buffer.from('name: bot\n').toString('base64')
    await rita('PUT', `${repo}/contents/.github/workflows/modelgate-bot.yml`, { message: 'Add the bot', content })
    expect((await asked('token-rita')).states('actions')).toEqual(['problem'])
    await rita('PUT', `${repo}/actions/permissions/workflow`, { can_approve_pull_request_reviews: true })
    expect((await asked('token-rita')).states('actions')).toEqual(['ok'])
    const seen = await asked('token-dana')
    expect([seen.states('actions'), seen.states('permissions')]).toEqual([['unknown'], ['unknown']])
  })

  test('a token that is refused or sees no such repository is a problem, a GitHub that fails ends with 3', async () => {
    expect((await asked('nobody')).text('token')).toContain('GitHub refuses the token')
    expect((await asked('token-eve')).text('token')).toContain('sees no repository acme/models')
    const lost = await asked('token-rita', { GITHUB_API_URL: 'http://127.0.0.1:9' })
    expect([lost.code, lost.states('token')]).toEqual([3, ['unknown']])
  })
})
