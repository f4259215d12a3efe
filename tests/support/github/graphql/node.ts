// What a global node id stands for.
import type { Call } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { authorise, canSee } from '../http/permissions.ts'
import { node } from '../render/urls.ts'
import { isPull } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import { viewActor } from './actor.ts'
import { viewCheckRun, viewSuite } from './checks.ts'
import { viewComment } from './comment.ts'
import { demand } from './guard.ts'
import { viewLabel } from './label.ts'
import { viewObject } from './object.ts'
import { viewIssue, viewPull } from './pull.ts'
import { viewRef, viewRepository } from './repository.ts'

export function findNode(call: Call, id: string): object {
  for (const user of call.world.users.values()) {
    const prefix = user.type === 'Organization' ? 'O' : user.type === 'Bot' ? 'BOT' : 'U'
    if (node(prefix, user.id) === id) return viewActor(call.world, user)
  }
  for (const repository of call.world.repositories.values()) {
    const found = canSee(call.world, call.actor, repository) ? findInside(call, repository, id) : undefined
    if (found !== undefined) return found
  }
  throw new Failure(404, `Could not resolve to a node with the global id of '${id}'`)
}

function findInside(call: Call, repository: Repository, id: string): object | undefined {
  const [, prefix = '', coded = ''] = /^([^_]+)_(.+)$/.exec(id) ?? []
  const key = Buffer.from(coded, 'base64url').toString()
  const own = key.startsWith(`${repository.id}:`) ? key.slice(`${repository.id}:`.length) : undefined
  switch (prefix) {
    case 'R':
      return key === String(repository.id) ? viewRepository(call, repository) : undefined
    case 'C':
    case 'OBJ':
      if (own === undefined || !repository.git.objects.has(own)) return undefined
      demand(call, repository, 'contents')
      return viewObject(call, repository, own)
    case 'REF':
      return own === undefined ? undefined : (viewRef(call, repository, own) ?? undefined)
    case 'LA': {
      const label = repository.labels.get(Number(key))
      return label && viewLabel(label)
    }
    case 'CR':
    case 'CS': {
      const [run, suite] = [repository.checkRuns.get(Number(key)), repository.checkSuites.get(Number(key))]
      if (run === undefined && suite === undefined) return undefined
      demand(call, repository, 'checks')
      return prefix === 'CR' ? run && viewCheckRun(call, repository, run) : suite && viewSuite(call, repository, suite)
    }
    default:
      return findTalk(call, repository, prefix, Number(key))
  }
}

/** Issues, pull requests and comments. */
function findTalk(call: Call, repository: Repository, prefix: string, key: number): object | undefined {
  for (const issue of repository.issues.values()) {
    if (prefix === 'PR' && isPull(issue) && issue.pull.id === key) {
      authorise(call.world, call.actor, { permissions: [['pull_requests', 'read']] }, repository)
      return viewPull(call, repository, issue)
    }
    if (prefix === 'I' && issue.id === key) return viewIssue(call, repository, issue)
    const comment = prefix === 'IC' ? issue.comments.find((each) => each.id === key) : undefined
    if (comment !== undefined) return viewComment(call, repository, issue, comment)
  }
  return undefined
}
