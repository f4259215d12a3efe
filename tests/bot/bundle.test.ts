import { afterEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleFolder } from '../support/bundle.ts'
import { openPull, people, repo, serve, until, type Served } from './support/served.ts'

const config = `version: 1
models:
  churn:
    paths: [train.py]
    train: { command: python train.py, outputs: [out/model.txt] }
    evaluation: { predictions: out/predictions.csv, task: binary }
    metrics: { accuracy: { goal: maximize } }
`
const seed = {
  ...people,
  repositories: [
    {
      name: 'acme/models',
      collaborators: { dana: 'write' as const },
      files: { 'README.md': '# Models\n', 'train.py': 'print(1)\n', '.github/modelgate.yml': config }
    }
  ]
}

let served: Served | undefined
afterEach(async () => {
  await served?.close()
  served = undefined
})

async function comments(
  { dana }: Served,
  number: number
): Promise<readonly { body: string; user: { login: string } }[]> {
  const found = await dana('GET', `${repo}/issues/${number}/comments`)
  return found.list() as readonly { body: string; user: { login: string } }[]
}

describe('the built bot', () => {
  test('answers a pull request with one comment and a check run, over HTTP alone', async () => {
    served = await serve(seed)
    const now = served
    const bot = await now.start([join(await bundleFolder(), 'modelgate.js'), 'bot'])
    const { number, head } = await openPull(now)
    const checks = async (): Promise<readonly unknown[]> =>
      (await now.dana('GET', `${repo}/commits/${head}/check-runs`)).list('check_runs')
    await until(async () => (await comments(now, number)).length === 1 && (await checks()).length > 0, bot.output)
    expect((await comments(now, number))[0]?.user.login).toBe('modelgate[bot]')
    expect(JSON.stringify(await checks())).toContain('"modelgate"')
    expect(await bot.stop()).toBe(0)
  })

  test('does the same inside a workflow, with the job’s token and no server', async () => {
    served = await serve({
      ...seed,
      jobTokens: [
        {
          token: 'job',
          repository: 'acme/models',
          permissions: {
            ...{ actions: 'write', checks: 'write', contents: 'write', deployments: 'write' },
            ...{ issues: 'write', metadata: 'read', pull_requests: 'write', statuses: 'read' }
          }
        }
      ]
    })
    const { number } = await openPull(served)
    const repository = await served.dana('GET', repo)
    const pull = await served.dana('GET', `${repo}/pulls/${number}`)
    const sender = (await served.dana('GET', '/user')).body
    const folder = mkdtempSync(join(tmpdir(), 'modelgate-bot-'))
    try {
      const [event, summary] = [join(folder, 'event.json'), join(folder, 'summary.md')]
      const payload = { action: 'opened', number, pull_request: pull.body, repository: repository.body, sender }
      writeFileSync(event, JSON.stringify(payload))
      writeFileSync(summary, '')
      const env = {
        PATH: process.env['PATH'],
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: served.github.url,
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'acme/models',
        GITHUB_REPOSITORY_ID: String(repository.number('id')),
        GITHUB_RUN_ID: '1',
        GITHUB_STEP_SUMMARY: summary,
        'INPUT_GITHUB-TOKEN': 'job'
      }
      const stub = join(await bundleFolder(), 'bot-action.js')
      const { status, output } = await ended(stub, env)
      expect({ status, output }).toMatchObject({ status: 0 })
      expect(readFileSync(summary, 'utf8')).toContain('is as it should be.')
      const found = await comments(served, number)
      expect(found.map(({ user }) => user.login)).toEqual(['github-actions[bot]'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('is told by the command’s help, and says how it is set up', async () => {
    const command = join(await bundleFolder(), 'modelgate.js')
    const help = spawnSync(process.execPath, [command, 'bot', '--help'], { encoding: 'utf8' })
    expect(help.stdout).toContain('docs/how-to/run-the-bot.md')
    const wrong = spawnSync(process.execPath, [command, 'bot'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] }
    })
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('APP_ID is missing')
  })
})

async function ended(stub: string, env: NodeJS.ProcessEnv): Promise<{ status: number | null; output: string }> {
  const { spawn } = await import('node:child_process')
  const child = spawn(process.execPath, [stub], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (output += bytes.toString()))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { status, output }
}
