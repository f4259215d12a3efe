// The team of tests/github-double/scene.ts with the bot's App installed, and the bot's ports over Octokit.
import { getOctokit } from '@actions/github'
import { createBotPorts, type BotPortsOptions } from '../../../../adapters/github/bot/ports.ts'
import type { OpenEvidence } from '../../../../adapters/github/bot/evidence.ts'
import { readArchive } from '../../../../adapters/archive/read-archive.ts'
import { evidenceArtifact, evidenceFileName } from '../../../../core/bot/branches.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import type { PullObservation, Self } from '../../../../core/bot/observation.ts'
import type { BotPorts } from '../../../../core/bot/ports.ts'
import type { Request } from '../../../../core/bot/requests.ts'
import type { Subject } from '../../../../core/bot/subjects.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { createAppKey } from '../../../support/github/app-key.ts'
import type { Client } from '../../../support/github/client.ts'
import type { Options } from '../../../support/github/github.ts'
import type { Seed } from '../../../support/github/seed.ts'
import { repo, startScene, type Scene } from '../../../github-double/scene.ts'

const key = createAppKey()
export const appId = 42
export const secret = 'only the bot knows'
export const self: Self = { mode: 'app', login: 'modelgate[bot]', appId }

export const config = `version: 1
models:
  churn:
    paths: [train.py]
    train: python train.py
    artifact: model.json
    evaluation: { predictions: predictions.csv, task: binary, target: y, prediction: p }
    metrics: { accuracy: { goal: maximize, min: 0.8 } }
environments:
  staging: {}
  production: { after: staging }
gates:
  production: { approvals: { roles: [admin], label: 'approve:production' } }
`

const workflow = 'on:\n  pull_request:\n  push:\n    branches: [main]\n'
const deploy = 'name: Deploy\nrun-name: Deploy ${{ inputs.key }}\non:\n  workflow_dispatch:\n'

export const permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  members: 'read',
  metadata: 'read',
  pull_requests: 'write'
} as const

export interface BotScene extends Scene {
  readonly octokit: ReturnType<typeof getOctokit>
  readonly ports: BotPorts
  /** The App's installation, asked as a client. */
  readonly bot: Client
  /** Ports that remember nothing yet. */
  fresh(options?: Partial<BotPortsOptions>): BotPorts
  readonly pull: (number: number) => Subject
  readonly delivery: Subject
  readonly itself: Subject
  look(number: number, requests?: readonly Request[]): Promise<PullObservation>
  apply(effect: Effect, number?: number): Promise<void>
}

export interface BotSceneOptions extends Options {
  readonly files?: Readonly<Record<string, string>>
  readonly permissions?: Readonly<Record<string, 'read' | 'write' | 'admin'>>
  readonly open?: OpenEvidence
  readonly seed?: Partial<Seed>
  readonly otherApps?: Seed['apps']
}

export async function startBotScene(options: BotSceneOptions = {}): Promise<BotScene> {
  const {
    files = {},
    open = refuseEvidence,
    permissions: granted = permissions,
    seed,
    otherApps = [],
    ...rest
  } = options
  const scene = await startScene(rest, {
    repositories: [
      {
        name: 'acme/models',
        private: true,
        collaborators: { dana: 'write', toni: 'triage' },
        files: {
          'README.md': '# Models\n',
          'train.py': 'print(1)\nprint(2)\nprint(3)\n',
          '.github/modelgate.yml': config,
          '.github/workflows/modelgate.yml': workflow,
          '.github/workflows/deploy.yml': deploy,
          ...files
        }
      },
      { name: 'acme/public', files: { 'README.md': '# Public\n' } }
    ],
    apps: [
      {
        slug: 'modelgate',
        id: appId,
        owner: 'rita',
        publicKey: key.publicKey,
        permissions: granted,
        events: [],
        installations: [{ account: 'acme' }]
      },
      ...otherApps
    ],
    ...seed
  })
  const app = scene.as(key.jwt(appId))
  const installation = (await app('GET', '/app/installations')).number('0.id')
  const token = (await app('POST', `/app/installations/${installation}/access_tokens`)).text('token')
  const octokit = getOctokit(token, { baseUrl: scene.github.url })
  const id = (await scene.rita('GET', repo)).number('id')
  const repository = { id, owner: 'acme', name: 'models' }
  const fresh = (more: Partial<BotPortsOptions> = {}): BotPorts =>
    createBotPorts({ octokit, self, secret, openEvidence: open, sleep: () => Promise.resolve(), ...more })
  const ports = fresh()
  const pull = (number: number): Subject => ({ kind: 'pull', repository, number })
  return {
    ...scene,
    octokit,
    ports,
    fresh,
    pull,
    bot: scene.as(token),
    delivery: { kind: 'delivery', repository },
    itself: { kind: 'repository', repository },
    async look(number, requests = []) {
      const seen = await ports.observe(pull(number), requests)
      if (seen?.kind !== 'pull') throw new Error(`no pull request ${number}`)
      return seen
    },
    async apply(effect, number = 1) {
      await ports.apply(pull(number), effect)
    }
  }
}

const refuseEvidence: OpenEvidence = () =>
  Promise.resolve({ kind: 'refused', reason: 'not_json', message: 'this test has no evidence' })

/** Believes what an artifact says: the commit, as the text of its one file. */
export const openFake: OpenEvidence = async (source) => {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  const read = await readArchive(Buffer.concat(chunks), (name) => name === evidenceFileName)
  const file = read.kind === 'read' ? read.files.get(evidenceFileName) : undefined
  if (file === undefined) return { kind: 'refused', reason: 'no_evidence', message: 'there is none' }
  const commit = Buffer.from(file).toString('utf8')
  return { kind: 'read', document: { commit, policy, createdAt: 1, run: null, models: [] }, digest: digestBytes(file) }
}
const policy = digestBytes('policy')

/** A run of this commit hands in evidence that speaks of `commit`, and ends. */
export function upload(
  scene: BotScene,
  headSha: string,
  commit = headSha
): { readonly run: number; readonly artifact: number } {
  const run = scene.github.runner.runs().findLast((each) => each.headSha === headSha)?.id ?? 0
  scene.github.runner.start(run)
  const artifact = scene.github.runner.upload(run, evidenceArtifact, { [evidenceFileName]: commit })
  scene.github.runner.finish(run, 'success')
  return { run, artifact }
}
