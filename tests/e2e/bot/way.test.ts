// The whole way on GitHub, with the bot as a process: pull request, comment, label, merge, staging, promotion, live.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parseConfig } from '../../../core/config/parse.ts'
import { policyDigest } from '../../../core/config/resolve.ts'
import { digestBytes } from '../../../core/digest.ts'
import { openPull, push, repo, saidOn, serve, until, type BotProcess, type Served } from '../../bot/support/served.ts'
import { client, type Client } from '../../support/github/client.ts'
import { evidenceText, type Made } from '../../support/evidence.ts'

const config = `version: 1
models:
  fraud:
    paths: [train.py]
    owners: [acme/risk]
    train: python train.py
    artifact: out/model.joblib
    test: pytest --junitxml=junit.xml
    evaluation: { predictions: out/p.csv, task: binary, id: id, target: y, prediction: p }
    metrics: { recall: { goal: maximize, max_regression: 0.02 } }
    serve: python serve.py
environments:
  staging: {}
  production: { after: staging }
gates:
  staging: { approvals: { count: 1, teams: [acme/reviewers] } }
  production: { approvals: { count: 1, teams: [acme/risk] } }
`
const parsed = parseConfig(config, 'modelgate.yml')
if (!('config' in parsed)) throw new Error('the config of this test is wrong')
const policy = policyDigest(parsed.config)
const release = digestBytes('release')

let served: Served
let bot: BotProcess
let number: number
const as = (login: string): Client => client(served.github.url, `token-${login}`)

beforeAll(async () => {
  served = await serve({
    users: ['adam', 'dana', 'rita', 'olga', 'toni'].map((login) => ({
      login,
      token: `token-${login}`,
      email: `${login}@example.org`
    })),
    organizations: [
      {
        login: 'acme',
        admins: ['adam'],
        members: ['dana', 'olga', 'rita'],
        teams: { reviewers: ['rita'], risk: ['olga'] }
      }
    ],
    repositories: [
      {
        name: 'acme/models',
        private: true,
        collaborators: { dana: 'write', olga: 'write', rita: 'write', toni: 'triage' },
        files: {
          'README.md': '# Models\n',
          'train.py': 'print(1)\n',
          '.github/modelgate.yml': config,
          '.github/workflows/modelgate.yml': 'on: pull_request\n',
          '.github/workflows/modelgate-release.yml': 'on:\n  push:\n    branches: [main]\n',
          '.github/workflows/modelgate-promote.yml': 'run-name: promote ${{ inputs.key }}\non:\n  workflow_dispatch:\n'
        }
      }
    ]
  })
  bot = await served.start(['bot/bin.ts'])
})
afterAll(() => served.close())

const settle = async (): Promise<void> => {
  await served.github.settled()
}

/** What a runner does with the newest run of this workflow: hands in evidence, and ends. */
async function runs(workflow: string, models: Made['models'], commit?: string): Promise<number> {
  const find = () =>
    served.github.runner.runs().findLast(({ path, status }) => path.endsWith(workflow) && status !== 'completed')
  await until(
    () => find() !== undefined,
    () => `no run of ${workflow}: ${JSON.stringify(served.github.runner.runs())}`
  )
  const run = find()
  if (run === undefined) throw new Error('unreachable')
  served.github.runner.start(run.id)
  const made: Made = { commit: commit ?? run.headSha, policy, run: { id: run.id, attempt: 1 }, models }
  served.github.runner.upload(run.id, 'modelgate-evidence', { 'modelgate-evidence.json': evidenceText(made) })
  served.github.runner.finish(run.id, 'success')
  await settle()
  return run.id
}

const said = async (text: string | RegExp, on = number): Promise<void> => {
  let lines: readonly string[] = []
  await until(
    async () => {
      lines = await saidOn(served, on)
      return lines.some((line) => (typeof text === 'string' ? line.includes(text) : text.test(line)))
    },
    () => `${String(text)} is not in:\n${lines.join('\n')}\n${bot.output().split('\n').slice(-30).join('\n')}`
  )
}
const check = async (sha: string): Promise<string> => {
  const list = await served.dana('GET', `${repo}/commits/${sha}/check-runs?check_name=modelgate&filter=latest`)
  const [newest] = list.list('check_runs') as readonly { readonly status: string; readonly conclusion: string | null }[]
  return newest === undefined ? 'none' : (newest.conclusion ?? newest.status)
}
const checked = (sha: string, wanted: string): Promise<void> =>
  until(
    async () => (await check(sha)) === wanted,
    () => `the check is not ${wanted}\n${bot.output().split('\n').slice(-30).join('\n')}`
  )
const label = (login: string, on: number, name: string) =>
  as(login)('POST', `${repo}/issues/${on}/labels`, { labels: [name] })
const labels = async (on: number): Promise<readonly string[]> =>
  (await served.dana('GET', `${repo}/issues/${on}/labels`)).list().map((each) => (each as { name: string }).name)

let head: string
test('a pull request gets one comment, which says what it waits for', async () => {
  ;({ number, head } = await openPull(served))
  await said('is being checked')
  await checked(head, 'in_progress')
})

test('evidence of its run becomes the metric diff, and the gate asks for an approval', async () => {
  await runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await said('waits for approval')
  await said('| `recall` ↑ | 0.70 | 0.72 |')
  await checked(head, 'in_progress')
})

test('labels of those who may not approve are taken off, with the reason', async () => {
  await label('toni', number, 'approve:staging')
  await said(/`toni`.*approver_lacks_role/)
  await until(async () => !(await labels(number)).includes('approve:staging'))
  await label('dana', number, 'approve:staging')
  await said(/`dana`.*contributor_cannot_approve/)
  await until(async () => !(await labels(number)).includes('approve:staging'))
  expect(await check(head)).toBe('in_progress')
})

test('a reviewer opens the gate, and a push closes it again', async () => {
  await label('rita', number, 'approve:staging')
  await checked(head, 'success')
  expect(await labels(number)).toContain('approve:staging')
  head = await push(served, 'better', 'print("better still")\n')
  await said('`approval_stale`')
  await until(async () => !(await labels(number)).includes('approve:staging'))
  await runs('modelgate.yml', { fraud: { recall: 0.73 } })
  await said('0.73')
  await label('rita', number, 'approve:staging')
  await checked(head, 'success')
})

let promotion: number
test('after the merge, staging and QA of the default branch open a promotion', async () => {
  const merged = await as('adam')('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash', sha: head })
  expect(merged.status).toBe(200)
  const more = { staging: 'pass', qa: 'pass' } as const
  await runs('modelgate-release.yml', { fraud: { recall: 0.73, more, release, version: 'v0.1.0' } })
  await until(
    async () => (await served.dana('GET', `${repo}/pulls?base=modelgate/environments`)).list().length === 1,
    () => bot.output().split('\n').slice(-40).join('\n')
  )
  const [pull] = (await served.dana('GET', `${repo}/pulls?base=modelgate/environments`)).list() as readonly {
    number: number
  }[]
  promotion = pull?.number ?? 0
  await said('Merged as')
  await said('waits for approval', promotion)
})

test('the owners approve it, the bot merges it and starts the run that brings it up', async () => {
  await label('rita', promotion, 'approve:production')
  await said(/`rita`.*approver_not_listed/, promotion)
  await label('olga', promotion, 'approve:production')
  await until(
    async () =>
      (await served.dana('GET', `${repo}/pulls/${promotion}`)).body !== undefined &&
      (await served.dana('GET', `${repo}/pulls/${promotion}/merge`)).status === 204,
    () => bot.output().split('\n').slice(-40).join('\n')
  )
  await until(
    () => served.github.runner.runs().some(({ path }) => path.endsWith('modelgate-promote.yml')),
    () => bot.output().split('\n').slice(-40).join('\n')
  )
})

test('its run goes live, and the environments branch says so', async () => {
  const merge = (await served.dana('GET', `${repo}/commits/main`)).text('sha')
  await runs(
    'modelgate-promote.yml',
    { fraud: { recall: 0.73, more: { production: 'pass', live: 'pass' }, release, version: 'v0.1.0' } },
    merge
  )
  await until(
    async () => {
      const file = await served.dana('GET', `${repo}/contents/production/fraud.yaml?ref=modelgate/environments`)
      return file.status === 200 && Buffer.from(file.text('content'), 'base64').toString().includes(`live: ${release}`)
    },
    () => bot.output().split('\n').slice(-40).join('\n')
  )
  await said('and the release is live', promotion)
})
