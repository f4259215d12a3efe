import { get, getTree, isFolder } from '../git/objects.ts'
import { commitAt, filesAt, resolve } from '../git/refs.ts'
import { ancestors } from '../git/history.ts'
import { outcomeOf } from '../render/check.ts'
import { accountOf } from '../render/commit.ts'
import { node, web } from '../render/urls.ts'
import type { Repository } from '../state/types.ts'
import type { CheckRun, Status } from '../state/work.ts'
import type { World } from '../state/world.ts'
import { viewActor } from './actor.ts'
import { connection, type Slice } from './connection.ts'

/** What `object(expression:)` gives: a commit, a tree or a file, as `main`, `main:path` or an id. */
export function viewObject(world: World, repository: Repository, expression: string): object | null {
  const { git } = repository
  const [, name = '', path] = /^([^:]*)(?::(.*))?$/.exec(expression) ?? []
  const sha = resolve(git, name === 'HEAD' ? repository.defaultBranch : name)
  if (path === undefined) {
    if (sha !== undefined) return viewCommit(world, repository, sha)
    return git.objects.has(name) ? viewBlobOrTree(repository, name) : null
  }
  if (sha === undefined) return null
  const file = filesAt(git, sha).get(path)
  if (file !== undefined) return viewBlobOrTree(repository, file.sha)
  const tree = path
    .split('/')
    .filter((part) => part !== '')
    .reduce<string | undefined>(
      (at, part) =>
        at === undefined ? at : getTree(git, at)?.find((entry) => entry.name === part && isFolder(entry))?.sha,
      commitAt(git, sha).tree
    )
  return tree === undefined ? null : viewBlobOrTree(repository, tree)
}

export function viewBlobOrTree(repository: Repository, sha: string): object {
  const bytes = get(repository.git, sha, 'blob')
  const id = node('OBJ', `${repository.id}:${sha}`)
  if (bytes === undefined) {
    const entries = (getTree(repository.git, sha) ?? []).map((entry) => ({
      name: entry.name,
      path: entry.name,
      type: isFolder(entry) ? 'tree' : 'blob',
      mode: parseInt(entry.mode, 8),
      oid: entry.sha,
      object: () => viewBlobOrTree(repository, entry.sha)
    }))
    return { __typename: 'Tree', id, oid: sha, abbreviatedOid: sha.slice(0, 7), entries }
  }
  const isBinary = bytes.includes(0)
  return {
    __typename: 'Blob',
    id,
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    byteSize: bytes.length,
    isBinary,
    isTruncated: false,
    text: isBinary ? null : bytes.toString('utf8')
  }
}

export function viewCommit(world: World, repository: Repository, sha: string): object {
  const commit = commitAt(repository.git, sha)
  const [headline = '', ...rest] = commit.message.split('\n')
  const person = (signature: { readonly name: string; readonly email: string; readonly date: string }): object => {
    const user = accountOf(world, signature.email)
    return { ...signature, user: user?.type === 'User' ? viewActor(world, user) : null }
  }
  const authors = [commit.author, ...coAuthors(commit.message).map((each) => ({ ...each, date: commit.author.date }))]
  return {
    __typename: 'Commit',
    id: node('C', `${repository.id}:${sha}`),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    url: `${web(world, repository)}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    authors: (slice: Slice) => connection(authors, slice, person),
    parents: (slice: Slice) => connection(commit.parents, slice, (parent) => viewCommit(world, repository, parent)),
    history: (slice: Slice) =>
      connection(ancestors(repository.git, sha), slice, (each) => viewCommit(world, repository, each)),
    tree: () => viewBlobOrTree(repository, commit.tree),
    statusCheckRollup: () => viewRollup(world, repository, sha),
    checkSuites: (slice: Slice) => {
      const suites = [...repository.checkSuites.values()].filter(({ headSha }) => headSha === sha)
      return connection(suites, slice, (suite) => {
        const { status, conclusion } = outcomeOf(repository, suite)
        const runs = [...repository.checkRuns.values()].filter((run) => run.suite.id === suite.id)
        return {
          id: node('CS', suite.id),
          databaseId: suite.id,
          status: status.toUpperCase(),
          conclusion: conclusion?.toUpperCase() ?? null,
          app: { id: node('A', suite.app.id), databaseId: suite.app.id, slug: suite.app.slug, name: suite.app.name },
          checkRuns: (inner: Slice) => connection(runs, inner, (run) => viewCheckRun(world, repository, run))
        }
      })
    }
  }
}

/** `Co-authored-by` lines of a message. */
function coAuthors(message: string): readonly { readonly name: string; readonly email: string }[] {
  return [...message.matchAll(/^co-authored-by: *(.+?) *<(.+)>$/gim)].map(([, name = '', email = '']) => ({
    name,
    email
  }))
}

function viewRollup(world: World, repository: Repository, sha: string): object | null {
  const runs = [...repository.checkRuns.values()].filter(({ headSha }) => headSha === sha)
  const all = repository.statuses.filter((status) => status.sha === sha)
  const statuses = all.filter((status) => all.find(({ context }) => context === status.context) === status)
  if (runs.length + statuses.length === 0) return null
  const bad = ['failure', 'timed_out', 'cancelled', 'action_required', 'error']
  const outcomes = [
    ...runs.map(({ status, conclusion }) => conclusion ?? status),
    ...statuses.map(({ state }) => state)
  ]
  const isPending = outcomes.some((each) => ['queued', 'in_progress', 'pending'].includes(each))
  const state = outcomes.some((each) => bad.includes(each)) ? 'FAILURE' : isPending ? 'PENDING' : 'SUCCESS'
  const views = [
    ...runs.map((run) => viewCheckRun(world, repository, run)),
    ...statuses.map((each) => viewStatus(world, each))
  ]
  return {
    id: node('SCR', `${repository.id}:${sha}`),
    state,
    contexts: (slice: Slice) => connection(views, slice, (view) => view)
  }
}

function viewCheckRun(world: World, repository: Repository, run: CheckRun): object {
  const { app } = run.suite
  return {
    __typename: 'CheckRun',
    id: node('CR', run.id),
    databaseId: run.id,
    name: run.name,
    externalId: run.externalId,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: new Date(run.startedAt).toISOString(),
    completedAt: run.completedAt === null ? null : new Date(run.completedAt).toISOString(),
    detailsUrl: run.detailsUrl,
    url: `${web(world, repository)}/runs/${run.id}`,
    ...run.output,
    checkSuite: {
      id: node('CS', run.suite.id),
      databaseId: run.suite.id,
      app: { id: node('A', app.id), databaseId: app.id, slug: app.slug, name: app.name }
    }
  }
}

function viewStatus(world: World, status: Status): object {
  return {
    __typename: 'StatusContext',
    id: node('SC', status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: new Date(status.createdAt).toISOString(),
    creator: viewActor(world, status.creator)
  }
}
