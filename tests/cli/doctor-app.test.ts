// `modelgate doctor` with the key of the App: whether it is installed, and whether GitHub reaches it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { define } from '../../cli/commands/doctor.ts'
import type { Finding } from '../../core/doctor/finding.ts'
import { startReceiver, type Receiver } from '../github-double/receiver.ts'
import { repo, startScene, type Scene } from '../github-double/scene.ts'
import { createAppKey } from '../support/github/app-key.ts'
import { runCommand } from './run-command.ts'

const key = createAppKey()
const config = `version: 1
models: { churn: { evaluation: { metrics: m.json } } }
gates: { staging: { approvals: { label: 'approve:staging', users: [rita] } } }
`
let root: string
let hook: Receiver
let scene: Scene

async function start(repositories: readonly string[]): Promise<void> {
  scene = await startScene(
    {},
    {
      apps: [
        {
          slug: 'modelgate',
          id: 77,
          owner: 'rita',
          publicKey: key.publicKey,
          permissions: { issues: 'write', metadata: 'read' },
          events: ['label'],
          webhook: { url: hook.url, secret: 'sesame' },
          installations: [{ account: 'acme', repositories: [...repositories] }]
        }
      ]
    }
  )
}
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate-doctor-'))
  await mkdir(join(root, '.github'))
  await writeFile(join(root, '.github/modelgate.yml'), config)
  hook = await startReceiver()
})
afterEach(async () => {
  await scene.github.close()
  hook.close()
  await rm(root, { recursive: true })
})

async function found(more: Readonly<Record<string, string>> = { APP_ID: '77', PRIVATE_KEY: key.privateKey }) {
  const env = { GITHUB_API_URL: scene.github.url, GITHUB_REPOSITORY: 'acme/models', GH_TOKEN: 'token-rita', ...more }
  const ran = await runCommand(define, root, ['--format', 'json'], null, env)
  const { findings } = JSON.parse(ran.stdout) as { readonly findings: readonly Finding[] }
  return (check: string) => findings.find((finding) => finding.check === check)
}

describe('the App', () => {
  test('that is installed and takes what GitHub delivers is fine', async () => {
    await start(['acme/models'])
    const before = await found()
    expect(before('app')).toMatchObject({ state: 'ok', message: 'modelgate is installed on acme/models' })
    await scene.rita('POST', `${repo}/labels`, { name: 'approve:staging' })
    await scene.github.settled()
    expect((await found())('webhook')).toMatchObject({ state: 'ok' })
  })

  test('that is not installed is installed by its link', async () => {
    await start(['acme/public'])
    const app = (await found())('app')
    expect(app).toMatchObject({ state: 'problem', message: 'modelgate is not installed on acme/models' })
    expect(app?.cure).toMatch(/install it: .*\/apps\/modelgate\/installations\/new$/)
  })

  test('whose server is away or answers badly is named with the event, the answer and where to look', async () => {
    await start(['acme/models'])
    hook.close()
    await scene.rita('POST', `${repo}/labels`, { name: 'approve:staging' })
    await scene.github.settled()
    const webhook = (await found())('webhook')
    expect(webhook?.state).toBe('problem')
    expect(webhook?.message).toMatch(/of the last deliveries to modelgate failed; at .*, label: /)
    expect(webhook?.cure).toContain('WEBHOOK_SECRET')
  })

  test('without its key is not said to be fine, and a wrong key is a problem', async () => {
    await start(['acme/models'])
    expect((await found({}))('app')).toMatchObject({
      state: 'unknown',
      cure: expect.stringContaining('PRIVATE_KEY_PATH')
    })
    expect((await found({ APP_ID: '78', PRIVATE_KEY: key.privateKey }))('app')).toMatchObject({ state: 'problem' })
    expect((await found({ APP_ID: '77', PRIVATE_KEY: 'none' }))('app')?.message).toContain('no private RSA key')
    expect((await found({ APP_ID: '77', PRIVATE_KEY_PATH: '/no/such.pem' }))('app')?.message).toContain('/no/such.pem')
  })
})
