// A team, its repository and a pull request, made as people make them.
import { client, type Client } from '../support/github/client.ts'
import { startGitHub, type GitHub, type Options } from '../support/github/github.ts'
import type { Seed } from '../support/github/seed.ts'

export const seed: Seed = {
  users: [
    { login: 'dana', token: 'token-dana', email: 'dana@example.org' },
    { login: 'rita', token: 'token-rita', email: 'rita@example.org' },
    { login: 'toni', token: 'token-toni' },
    { login: 'eve', token: 'token-eve' }
  ],
  organizations: [{ login: 'acme', admins: ['rita'], members: ['dana'], teams: { reviewers: ['rita'] } }],
  repositories: [
    {
      name: 'acme/models',
      private: true,
      collaborators: { dana: 'write', toni: 'triage' },
      files: { 'README.md': '# Models\n', 'train.py': 'print(1)\nprint(2)\nprint(3)\n' }
    },
    { name: 'acme/public', files: { 'README.md': '# Public\n' } }
  ],
  jobTokens: [
    {
      token: 'job',
      repository: 'acme/models',
      permissions: { contents: 'read', pull_requests: 'write', checks: 'read', statuses: 'read' }
    },
    { token: 'job-reads', repository: 'acme/models', permissions: { contents: 'read' } },
    { token: 'job-elsewhere', repository: 'acme/public', permissions: { contents: 'write', pull_requests: 'write' } }
  ]
}

export interface Scene {
  readonly github: GitHub
  as(token?: string): Client
  readonly dana: Client
  readonly rita: Client
}

export const repo = '/repos/acme/models'

export async function startScene(options: Options = {}, more: Seed = {}): Promise<Scene> {
  const github = await startGitHub({ ...seed, ...more }, options)
  const as = (token?: string): Client => client(github.url, token)
  return { github, as, dana: as('token-dana'), rita: as('token-rita') }
}

/** A branch of dana's with one changed file, and its pull request: number 1 in a new scene. */
export async function openPull({ dana }: Scene, branch = 'better', path = 'train.py'): Promise<number> {
  const head = await dana('GET', `${repo}/git/ref/heads/main`)
  await dana('POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: head.text('object.sha') })
  await change({ dana }, branch, path, `print(1)\nprint("${branch}")\nprint(3)\n`)
  const pull = await dana('POST', `${repo}/pulls`, {
    title: `Make it ${branch}`,
    head: branch,
    base: 'main',
    body: 'Why'
  })
  return pull.number('number')
}

/** Commits new text to a file on a branch; returns the commit's id. */
export async function change(
  { dana }: Pick<Scene, 'dana'>,
  branch: string,
  path: string,
  text: string
): Promise<string> {
  const old = await dana('GET', `${repo}/contents/${path}?ref=${branch}`)
  const content = Buffer.from(text).toString('base64')
  const sha = old.status === 200 ? { sha: old.text('sha') } : {}
  const written = await dana('PUT', `${repo}/contents/${path}`, { message: `Change ${path}`, content, branch, ...sha })
  return written.text('commit.sha')
}
