// Git's objects: what an expression or an id stands for.
import { get, getTree, isFolder } from '../git/objects.ts'
import { commitAt, filesAt, resolve } from '../git/refs.ts'
import { parseTag } from '../git/tags.ts'
import type { Call } from '../http/call.ts'
import { node, web } from '../render/urls.ts'
import type { Repository } from '../state/types.ts'
import { viewCommit, viewSignature } from './commit.ts'

/** GitHub cuts the text of larger files. */
const longestText = 512_000

/** What `object(expression:)` gives: a commit, a tree or a file, as `main`, `main:path` or an id. */
export function viewExpression(call: Call, repository: Repository, expression: string): object | null {
  const { git } = repository
  const [, name = '', path] = /^([^:]*)(?::(.*))?$/.exec(expression) ?? []
  const sha = resolve(git, name === 'HEAD' ? repository.defaultBranch : name)
  if (path === undefined) {
    const found = git.objects.has(name) ? name : sha
    return found === undefined ? null : viewObject(call, repository, found)
  }
  if (sha === undefined) return null
  const file = filesAt(git, sha).get(path)
  if (file !== undefined) return viewObject(call, repository, file.sha)
  const tree = path
    .split('/')
    .filter((part) => part !== '')
    .reduce<string | undefined>(
      (at, part) =>
        at === undefined ? at : getTree(git, at)?.find((entry) => entry.name === part && isFolder(entry))?.sha,
      commitAt(git, sha).tree
    )
  return tree === undefined ? null : viewObject(call, repository, tree)
}

export function viewObject(call: Call, repository: Repository, sha: string): object {
  switch (repository.git.objects.get(sha)?.type) {
    case 'blob':
      return viewBlob(call, repository, sha)
    case 'tag':
      return viewTag(call, repository, sha)
    case 'commit':
      return viewCommit(call, repository, sha)
    case 'tree':
    case undefined:
      return viewTree(call, repository, sha)
  }
}

function common(call: Call, repository: Repository, sha: string): object {
  return {
    id: node('OBJ', `${repository.id}:${sha}`),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitUrl: `${web(call.world, repository)}/commit/${sha}`
  }
}

function viewBlob(call: Call, repository: Repository, sha: string): object {
  const bytes = get(repository.git, sha, 'blob') ?? Buffer.alloc(0)
  const isBinary = bytes.includes(0)
  return {
    __typename: 'Blob',
    ...common(call, repository, sha),
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > longestText,
    text: isBinary ? null : bytes.subarray(0, longestText).toString('utf8')
  }
}

function viewTree(call: Call, repository: Repository, sha: string): object {
  const entries = (getTree(repository.git, sha) ?? []).map((entry) => ({
    name: entry.name,
    path: entry.name,
    type: isFolder(entry) ? 'tree' : 'blob',
    mode: parseInt(entry.mode, 8),
    oid: entry.sha,
    size: get(repository.git, entry.sha, 'blob')?.length ?? 0,
    object: () => viewObject(call, repository, entry.sha)
  }))
  return { __typename: 'Tree', ...common(call, repository, sha), entries }
}

function viewTag(call: Call, repository: Repository, sha: string): object {
  const { name, message, tagger, object } = parseTag(get(repository.git, sha, 'tag') ?? Buffer.alloc(0))
  return {
    __typename: 'Tag',
    ...common(call, repository, sha),
    name,
    message,
    tagger: viewSignature(call, tagger),
    target: () => viewObject(call, repository, object)
  }
}
