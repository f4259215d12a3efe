// A repository with a gated model on the GitHub double, the real bot as a process, and what people and runners do there.
import { parseConfig } from '../../../core/config/parse.ts'
import { policyDigest } from '../../../core/config/resolve.ts'
import type { Digest } from '../../../core/digest.ts'
import { client, type Client } from '../../support/github/client.ts'
import type { RunView } from '../../support/github/actions/runner.ts'
import { evidenceText, type Made } from '../../support/evidence.ts'
import type { Seed } from '../../support/github/seed.ts'
import { repo, saidOn, serve, until, type BotProcess, type Granted, type Served } from './served.ts'

export const config = `version: 1
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

export function policyOf(text: string): Digest {
  const parsed = parseConfig(text, 'modelgate.yml')
  if (!('config' in parsed)) throw new Error('the config of this test is wrong')
  return policyDigest(parsed.config)
}

export interface Stage {
  readonly served: Served
  readonly bot: () => BotProcess
  readonly as: (login: string) => Client
  /** The bot dies at once, and begins again, from then on with these variables besides. */
  restart(more?: NodeJS.ProcessEnv): Promise<void>
  /** The newest run of this workflow that has not ended; waits for it. */
  run(workflow: string): Promise<RunView>
  /** What a runner does with it: hands in evidence, and ends. */
  runs(workflow: string, models: Made['models'], changes?: Partial<Made>): Promise<number>
  said(text: string | RegExp, on: number): Promise<void>
  check(sha: string): Promise<string>
  checked(sha: string, wanted: string): Promise<void>
  label(login: string, on: number, name: string): Promise<void>
  labels(on: number): Promise<readonly string[]>
  /** Set, refused with the reason, and taken off again. */
  refused(login: string, on: number, name: string, reason: string | RegExp): Promise<void>
  /** No event on its way any more, and time for what it started. */
  quiet(): Promise<void>
}

export interface StageOptions {
  /** What the App may do. */
  readonly granted?: Granted
  /** Whether it all is on a GitHub Enterprise Server. */
  readonly enterprise?: boolean
  /** Besides acme. */
  readonly organizations?: Seed['organizations']
  /** Variables of the bot besides those of every test. */
  readonly env?: NodeJS.ProcessEnv
}

/**
 * dana wrote it and olga owns it, rita reviews, adam administers, toni has triage, outa nothing. An App of outa's acts in
 * rita's name as `rita-by-helper`.
 */
export async function startStage(
  files: Readonly<Record<string, string>> = {},
  { granted, enterprise = false, organizations = [], env = {} }: StageOptions = {}
): Promise<Stage> {
  const seed: Seed = {
    apps: [
      {
        ...{ slug: 'helper', owner: 'outa', installations: [{ account: 'acme' }] },
        permissions: { issues: 'write', metadata: 'read', pull_requests: 'write' },
        userTokens: { 'token-rita-by-helper': 'rita' }
      }
    ],
    users: ['adam', 'dana', 'rita', 'olga', 'toni', 'outa'].map((login) => {
      return { login, token: `token-${login}`, email: `${login}@example.org` }
    }),
    organizations: [
      {
        login: 'acme',
        admins: ['adam'],
        members: ['dana', 'olga', 'rita'],
        teams: { reviewers: ['rita', 'dana'], risk: ['olga', 'dana'] }
      },
      ...organizations
    ],
    repositories: [
      {
        name: 'acme/models',
        collaborators: { dana: 'write', olga: 'write', rita: 'write', toni: 'triage' },
        files: {
          'README.md': '# Models\n',
          'train.py': 'print(1)\n',
          '.github/modelgate.yml': config,
          '.github/workflows/modelgate.yml': 'on: pull_request\n',
          '.github/workflows/modelgate-release.yml': 'on:\n  push:\n    branches: [main]\n',
          '.github/workflows/modelgate-promote.yml': 'run-name: promote ${{ inputs.key }}\non:\n  workflow_dispatch:\n',
          ...files
        }
      }
    ]
  }
  const served = await serve(seed, granted, { enterprise })
  let given = env
  let bot = await served.start(['bot/bin.ts'], given)
  const { github } = served
  const as = (login: string): Client => client(github.url, `token-${login}`)
  const tail = (): string => bot.output().split('\n').slice(-30).join('\n')
  const policy = policyOf(files['.github/modelgate.yml'] ?? config)
  const label: Stage['label'] = async (login, on, name) => {
    await as(login)('POST', `${repo}/issues/${on}/labels`, { labels: [name] })
  }
  const quiet: Stage['quiet'] = async () => {
    await github.settled()
    let seen = -1
    while (seen !== github.requests.length) {
      seen = github.requests.length
      await new Promise((resolve) => setTimeout(resolve, 700))
    }
  }
  const labels: Stage['labels'] = async (on) =>
    (await as('adam')('GET', `${repo}/issues/${on}/labels`)).list().map((each) => (each as { name: string }).name)
  const check: Stage['check'] = async (sha) => {
    const list = await as('adam')('GET', `${repo}/commits/${sha}/check-runs?check_name=modelgate&filter=latest`)
    const [newest] = list.list('check_runs') as readonly { status: string; conclusion: string | null }[]
    return newest === undefined ? 'none' : (newest.conclusion ?? newest.status)
  }
  const said: Stage['said'] = async (text, on) => {
    let lines: readonly string[] = []
    await until(
      async () => {
        lines = await saidOn({ dana: as('adam') }, on)
        return lines.some((line) => (typeof text === 'string' ? line.includes(text) : text.test(line)))
      },
      () => `${String(text)} is not in:\n${lines.join('\n')}\n${tail()}`
    )
  }
  const run: Stage['run'] = async (workflow) => {
    const find = (): RunView | undefined =>
      github.runner.runs().findLast(({ path, status }) => path.endsWith(workflow) && status !== 'completed')
    await until(
      () => find() !== undefined,
      () => `no run of ${workflow}: ${JSON.stringify(github.runner.runs())}\n${tail()}`
    )
    const found = find()
    if (found === undefined) throw new Error('it ended meanwhile')
    return found
  }
  return {
    served,
    bot: () => bot,
    as,
    async restart(more = {}) {
      await bot.stop('SIGKILL')
      given = { ...given, ...more }
      bot = await served.start(['bot/bin.ts'], given)
    },
    run,
    async runs(workflow, models, changes = {}) {
      const { id, headSha } = await run(workflow)
      github.runner.start(id)
      const made: Made = { commit: headSha, policy, run: { id, attempt: 1 }, models, ...changes }
      github.runner.upload(id, 'modelgate-evidence', { 'modelgate-evidence.json': evidenceText(made) })
      github.runner.finish(id, 'success')
      await github.settled()
      return id
    },
    said,
    check,
    checked: (sha, wanted) =>
      until(
        async () => (await check(sha)) === wanted,
        () => `the check of ${sha} is not ${wanted}\n${tail()}`
      ),
    label,
    labels,
    async refused(login, on, name, reason) {
      // An edit of the comment that is still on its way would make it look too early, and that be the reason.
      await quiet()
      await label(login, on, name)
      await said(typeof reason === 'string' ? new RegExp(`\`${login}\`.*${reason}`) : reason, on)
      await until(async () => !(await labels(on)).includes(name), tail)
    },
    quiet
  }
}
