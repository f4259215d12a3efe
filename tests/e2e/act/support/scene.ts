// GitHub's double, the built bot as its App or in its workflow, and a machine that runs the workflows with act.
import { join } from 'node:path'
import { saidOn, serve, until, repo, type Served } from '../../../bot/support/served.ts'
import { startMachine, type Machine, type RunEnd } from '../../../support/act/machine.ts'
import { bundleFolder } from '../../../support/bundle.ts'
import { client, type Client } from '../../../support/github/client.ts'
import { ownLogin } from '../../../../bot/in-actions.ts'

export interface Stage {
  /** Of the first commit of the default branch. */
  readonly files: Readonly<Record<string, string>>
  /** First in PATH of the jobs. */
  readonly path?: string
  readonly secrets?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
  /** An App by default; in Actions it is one of the workflows. */
  readonly bot?: 'app' | 'actions' | 'none'
}

export interface Scene {
  readonly served: Served
  readonly machine: Machine
  readonly as: (login: string) => Client
  /** The last lines of the App's log. */
  readonly tail: () => string
  /** A line of progress, with the seconds since the scene began. */
  say(line: string): void
  /** A commit of these files on a branch, which is made from main where there is none; gives its SHA. */
  commit(
    login: string,
    branch: string,
    message: string,
    files: Readonly<Record<string, string>>,
    repository?: string
  ): Promise<string>
  openPull(login: string, branch: string, title: string): Promise<number>
  /** Waits until the bot's comment says it; gives its lines. */
  said(on: number, text: string | RegExp): Promise<readonly string[]>
  /** Waits until the bot's check of this commit has come to that. */
  checked(sha: string, wanted: string): Promise<void>
  label(login: string, on: number, name: string): Promise<void>
  labels(on: number): Promise<readonly string[]>
  /** Lets the App's protection rule decide who may enter an environment. */
  protect(environment: string): Promise<void>
  /** The pull request that promotes this model; waits for it. */
  promotion(environment: string, model: string): Promise<number>
  /** The open pull request of this branch; waits for it. */
  pullOf(branch: string): Promise<{ readonly number: number; readonly head: string }>
  /** A file of a branch; null where there is none. */
  file(branch: string, path: string): Promise<string | null>
  /** What the bot put on record, oldest first, as JSON lines. */
  records(): Promise<readonly string[]>
  close(): Promise<void>
}

/** Shows the logs of the jobs where the run failed. */
export function expectSuccess({ conclusion, jobs }: RunEnd): void {
  if (conclusion === 'success') return
  const logs = Object.entries(jobs).map(([name, { result, log }]) => `--- ${name}: ${result}\n${log.slice(-8000)}`)
  throw new Error(`the run ended as ${conclusion}\n${logs.join('\n')}`)
}

/** dana writes, rita and olga may approve, toni has triage, outa nothing, adam administers. */
export async function startScene(stage: Stage): Promise<Scene> {
  const began = performance.now()
  const say = (line: string): void =>
    void process.stderr.write(`  ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}\n`)
  const served = await serve({
    users: ['adam', 'dana', 'rita', 'olga', 'toni', 'outa'].map((login) => {
      return { login, token: `token-${login}`, email: `${login}@example.org` }
    }),
    organizations: [
      {
        login: 'acme',
        admins: ['adam'],
        members: ['dana', 'olga', 'rita'],
        teams: { reviewers: ['rita', 'dana'], owners: ['olga', 'dana'] }
      }
    ],
    repositories: [
      {
        name: 'acme/models',
        collaborators: { dana: 'write', olga: 'write', rita: 'write', toni: 'triage' },
        files: stage.files
      }
    ]
  })
  const kind = stage.bot ?? 'app'
  const bot = kind === 'app' ? await served.start([join(await bundleFolder(), 'modelgate.js'), 'bot']) : null
  const author = kind === 'app' ? 'modelgate[bot]' : ownLogin
  const tail = (): string => bot?.output().split('\n').slice(-30).join('\n') ?? ''
  const { path, secrets, vars } = stage
  const machine = await startMachine(served.github, {
    ...{ repository: 'acme/models', say, detail: tail },
    ...{ ...(path && { path }), ...(secrets && { secrets }), ...(vars && { vars }) }
  })
  const as = (login: string): Client => client(served.github.url, `token-${login}`)
  return {
    served,
    machine,
    tail,
    as,
    say,
    async commit(login, branch, message, files, repository = 'acme/models') {
      const refs = `/repos/${repository}/git`
      const found = await as(login)('GET', `${refs}/ref/heads/${branch}`)
      const from = found.status === 200 ? found : await as(login)('GET', `${refs}/ref/heads/main`)
      const parent = from.text('object.sha')
      const tree = Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }))
      const made = await as(login)('POST', `${refs}/trees`, { base_tree: parent, tree })
      const commit = { message, tree: made.text('sha'), parents: [parent] }
      const sha = (await as(login)('POST', `${refs}/commits`, commit)).text('sha')
      const moved =
        found.status === 200
          ? await as(login)('PATCH', `${refs}/refs/heads/${branch}`, { sha })
          : await as(login)('POST', `${refs}/refs`, { ref: `refs/heads/${branch}`, sha })
      if (moved.status >= 300) throw new Error(`${branch} was not moved: ${JSON.stringify(moved.body)}`)
      return sha
    },
    async openPull(login, head, title) {
      return (await as(login)('POST', `${repo}/pulls`, { title, head, base: 'main' })).number('number')
    },
    async said(on, text) {
      let lines: readonly string[] = []
      await until(
        async () => {
          lines = await saidOn({ dana: as('adam') }, on, author)
          return lines.some((line) => (typeof text === 'string' ? line.includes(text) : text.test(line)))
        },
        () => `${String(text)} is not in:\n${lines.join('\n')}\n${tail()}`
      )
      return lines
    },
    async checked(sha, wanted) {
      const path = `${repo}/commits/${sha}/check-runs?check_name=modelgate&filter=latest`
      let state = 'none'
      await until(
        async () => {
          const [newest] = (await as('adam')('GET', path)).list('check_runs') as readonly {
            readonly status: string
            readonly conclusion: string | null
          }[]
          state = newest === undefined ? 'none' : (newest.conclusion ?? newest.status)
          return state === wanted
        },
        () => `the check of ${sha} is ${state}, not ${wanted}\n${tail()}`
      )
    },
    async label(login, on, name) {
      await as(login)('POST', `${repo}/issues/${on}/labels`, { labels: [name] })
    },
    async labels(on) {
      const list = (await as('adam')('GET', `${repo}/issues/${on}/labels`)).list()
      return list.map((each) => (each as { readonly name: string }).name)
    },
    async protect(environment) {
      const path = `${repo}/environments/${environment}`
      await as('adam')('PUT', path, {})
      const app = Number(served.env['APP_ID'])
      const made = await as('adam')('POST', `${path}/deployment_protection_rules`, { integration_id: app })
      if (made.status !== 201) throw new Error(`${environment} is not protected: ${JSON.stringify(made.body)}`)
    },
    async promotion(environment, model) {
      type Pulls = readonly { readonly number: number; readonly title: string }[]
      const find = async (): Promise<number | undefined> => {
        const open = (await as('adam')('GET', `${repo}/pulls?base=modelgate/environments`)).list() as Pulls
        return open.find(({ title }) => title.startsWith(`Promote ${model} `) && title.endsWith(` to ${environment}`))
          ?.number
      }
      await until(
        async () => (await find()) !== undefined,
        () => `nothing promotes ${model} to ${environment}\n${tail()}`
      )
      return (await find()) ?? 0
    },
    async pullOf(branch) {
      type Pulls = readonly { readonly number: number; readonly head: { readonly ref: string; readonly sha: string } }[]
      const find = async () =>
        ((await as('adam')('GET', `${repo}/pulls?state=open`)).list() as Pulls).find(({ head }) => head.ref === branch)
      await until(
        async () => (await find()) !== undefined,
        () => `there is no pull request of ${branch}\n${tail()}`
      )
      const found = await find()
      return { number: found?.number ?? 0, head: found?.head.sha ?? '' }
    },
    async file(branch, path) {
      const found = await as('adam')('GET', `${repo}/contents/${path}?ref=${branch}`)
      return found.status === 200 ? Buffer.from(found.text('content'), 'base64').toString('utf8') : null
    },
    async records() {
      const tip = (await as('adam')('GET', `${repo}/git/ref/heads/modelgate/audit`)).text('object.sha')
      const files = (await as('adam')('GET', `${repo}/git/trees/${tip}?recursive=1`)).list('tree') as readonly {
        readonly path: string
        readonly type: string
        readonly sha: string
      }[]
      const segments = files.filter(({ type, path }) => type === 'blob' && path.endsWith('.jsonl'))
      const texts = segments.map(async ({ sha }) => {
        const blob = await as('adam')('GET', `${repo}/git/blobs/${sha}`)
        return Buffer.from(blob.text('content'), 'base64').toString('utf8').trim().split('\n')
      })
      return (await Promise.all(texts)).flat()
    },
    async close() {
      await machine.close()
      await served.close()
    }
  }
}
