// The pull request that brings one model's line of model.lock up to date: one for each model, on a branch of its own.
import { InputError } from '../../core/errors.ts'
import { isSamePin, parseLock, writePin, type Pin } from '../../core/source/lock.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { code, marker, paragraph, report, table, type Inline } from '../../core/report/tree.ts'
import { hasStatus } from './bot/client.ts'
import type { Octokit } from './connect.ts'

export interface Wanted {
  readonly owner: string
  readonly repo: string
  /** Where the pull request is to go. */
  readonly base: string
  readonly model: string
  /** Of model.lock in the repository. */
  readonly path: string
  readonly pin: Pin
}

export type Proposed =
  | { readonly kind: 'opened' | 'updated' | 'unchanged'; readonly url: string }
  /** Nothing is to be proposed: the base has the pin. */
  | { readonly kind: 'closed' | 'needless' }
  /** A person closed the proposal of this very pin. */
  | { readonly kind: 'declined'; readonly url: string }

/** Head branch of the proposal for a model. */
export function sourceBranch(model: string): string {
  return `modelgate/source/${model}`
}

/**
 * Level-triggered: whatever was there, afterwards there is one open pull request with one changed line, or none where the
 * base has the pin already. Safe to repeat after any failure. Throws InputError where the branch holds a person's commits
 * or the token may not write.
 */
export async function proposePin(octokit: Octokit, wanted: Wanted): Promise<Proposed> {
  try {
    return await propose(octokit, wanted)
  } catch (error) {
    if (!hasStatus(error, 403)) throw error
    throw new InputError(`the token may not propose ${sourceBranch(wanted.model)}: ${(error as Error).message}`, {
      cure: 'give the job `permissions: { contents: write, pull-requests: write }`, and allow Actions to create pull requests (Settings, Actions, General), or give an App token',
      cause: error
    })
  }
}

async function propose(octokit: Octokit, wanted: Wanted): Promise<Proposed> {
  const { owner, repo, base, path, model, pin } = wanted
  const head = await shaOf(octokit, wanted, base)
  if (head === null) throw new InputError(`there is no branch ${base}`, { cure: 'check the checkout of the workflow' })
  const before = await textAt(octokit, wanted, head)
  const known = before === null ? undefined : parseLock(before, path).get(model)
  const open = await openPull(octokit, wanted)
  if (known !== undefined && isSamePin(known, pin)) return withdraw(octokit, wanted, open)
  const declined = open === null ? await declinedPull(octokit, wanted) : null
  if (declined !== null) return { kind: 'declined', url: declined }
  const moved = await bringBranch(octokit, wanted, head, writePin(before, model, pin))
  const { title, body } = words(wanted, known ?? null)
  if (open === null) {
    const { data } = await octokit.rest.pulls.create({ owner, repo, base, head: sourceBranch(model), title, body })
    return { kind: 'opened', url: data.html_url }
  }
  const isSame = open.title === title && open.body === body
  if (!isSame) await octokit.rest.pulls.update({ owner, repo, pull_number: open.number, title, body })
  return { kind: moved || !isSame ? 'updated' : 'unchanged', url: open.url }
}

/** Puts the branch one commit ahead of the base; false where it holds that text already. */
async function bringBranch(octokit: Octokit, wanted: Wanted, base: string, text: string): Promise<boolean> {
  const { owner, repo, path, model, pin } = wanted
  const ref = `heads/${sourceBranch(model)}`
  const there = await shaOf(octokit, wanted, sourceBranch(model))
  if (there !== null) {
    if ((await textAt(octokit, wanted, there)) === text) return false
    const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: there })
    if (!data.message.includes(trailer(model))) throw foreign(model)
  }
  const parent = await octokit.rest.git.getCommit({ owner, repo, commit_sha: base })
  const file = { path, mode: '100644', type: 'blob', content: text } as const
  const tree = await octokit.rest.git.createTree({ owner, repo, base_tree: parent.data.tree.sha, tree: [file] })
  const message = `Pin ${model} to ${nameOf(pin)}\n\n${trailer(model)}`
  const commit = await octokit.rest.git.createCommit({ owner, repo, message, tree: tree.data.sha, parents: [base] })
  const { sha } = commit.data
  if (there === null) await octokit.rest.git.createRef({ owner, repo, ref: `refs/${ref}`, sha })
  else await octokit.rest.git.updateRef({ owner, repo, ref, sha, force: true })
  return true
}

function trailer(model: string): string {
  return `Modelgate-Source: ${model}`
}

function foreign(model: string): InputError {
  return new InputError(`the branch ${sourceBranch(model)} holds a commit that is not Modelgate's`, {
    cure: 'merge its pull request, or delete the branch; then run again'
  })
}

/** The mark is taken out, so that the pin may be proposed again when the source names it once more. */
async function withdraw(octokit: Octokit, wanted: Wanted, open: OpenPull | null): Promise<Proposed> {
  const { owner, repo, base, model } = wanted
  if (open !== null) {
    const body = `Closed: \`${base}\` pins what the source names.`
    await octokit.rest.pulls.update({ owner, repo, pull_number: open.number, body, state: 'closed' })
  }
  try {
    await octokit.rest.git.deleteRef({ owner, repo, ref: `heads/${sourceBranch(model)}` })
  } catch (error) {
    // 422 is how GitHub says that it isn't there
    if (!hasStatus(error, 404, 422)) throw error
  }
  return { kind: open === null ? 'needless' : 'closed' }
}

interface OpenPull {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
}

async function openPull(octokit: Octokit, wanted: Wanted): Promise<OpenPull | null> {
  const { owner, repo, model } = wanted
  const head = `${owner}:${sourceBranch(model)}`
  const { data } = await octokit.rest.pulls.list({ owner, repo, head, state: 'open', per_page: 100 })
  const found = data.find((pull) => pull.head.ref === sourceBranch(model))
  if (found === undefined) return null
  return { number: found.number, url: found.html_url, title: found.title, body: found.body ?? '' }
}

/** The newest proposal that a person closed without merging it, where it was of this very pin. */
async function declinedPull(octokit: Octokit, wanted: Wanted): Promise<string | null> {
  const { owner, repo, model, pin } = wanted
  const head = `${owner}:${sourceBranch(model)}`
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    head,
    state: 'closed',
    sort: 'created',
    direction: 'desc'
  })
  const newest = data.find((pull) => pull.head.ref === sourceBranch(model))
  if (newest === undefined || newest.merged_at !== null) return null
  return (newest.body ?? '').includes(mark(pin)) ? newest.html_url : null
}

async function shaOf(octokit: Octokit, { owner, repo }: Wanted, branch: string): Promise<string | null> {
  try {
    return (await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha
  } catch (error) {
    if (hasStatus(error, 404)) return null
    throw error
  }
}

async function textAt(octokit: Octokit, { owner, repo, path }: Wanted, ref: string): Promise<string | null> {
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
      throw new InputError(`${path} is no file`, { cure: 'take away what lies in its place' })
    return Buffer.from(data.content, 'base64').toString('utf8')
  } catch (error) {
    if (hasStatus(error, 404)) return null
    throw error
  }
}

function nameOf({ source, version }: Pin): string {
  return version === null ? source : `${source}, version ${version}`
}

function mark({ digest }: Pin): string {
  return `modelgate-pin:${digest.slice('sha256:'.length)}`
}

function words({ model, path, pin }: Wanted, before: Pin | null): { readonly title: string; readonly body: string } {
  const shown = (text: string | null): readonly Inline[] => [text === null ? 'none' : code(text)]
  const row = (name: string, of: (pin: Pin) => string | null): readonly (readonly Inline[])[] => [
    [name],
    before === null ? [] : shown(of(before)),
    shown(of(pin))
  ]
  const rows = [
    row('version', ({ version }) => version),
    row('run', ({ run }) => run),
    row('digest', ({ digest }) => digest),
    row('data', ({ data }) => data.map(({ name, digest }) => `${name} ${digest}`).join(', ') || null)
  ]
  const body = toMarkdown(
    report([
      paragraph(code(model), ' comes from ', code(pin.source), ', which names other bytes than ', code(path), ' pins.'),
      table([[''], ['pinned'], ['named now']], rows),
      paragraph(
        'It is kept up to date while it is open. Close it to decline this version: a newer one is proposed again.'
      ),
      marker(mark(pin))
    ])
  )
  // a digest is whole in the table, and as short in the title as registries show it
  const version = pin.version === null ? '' : ` to version ${pin.version.replace(/^(sha256:.{12}).*$/, '$1')}`
  return { title: `Update the pin of ${model}${version}`, body: body.trimEnd() }
}
