// Events of branches, labels, repositories and installations: what the bot stands on.
import { auditBranch, environmentsBranch } from '../../core/bot/branches.ts'
import type { RepositoryName } from '../../core/bot/subjects.ts'
import { attend, ignore, look, wholeRepository, type Attended, type Context, type Heard } from './heard.ts'
import { installationSchema, pushSchema, repositoryChangesSchema } from './payloads.ts'

const configFile = '.github/modelgate.yml'
/** A push's payload lists no more commits: of the rest nothing is known. */
const mostCommits = 2048

export function hearPush({ event, repository, defaultBranch, isOwn }: Context): Heard {
  const push = pushSchema.parse(event.payload)
  const delivery = look({ kind: 'delivery', repository })
  switch (push.ref) {
    case `refs/heads/${defaultBranch}`: {
      const isKnown = !push.forced && push.commits.length > 0 && push.commits.length < mostCommits
      const touches = push.commits.some((each) => [each.added, each.modified, each.removed].flat().includes(configFile))
      return isKnown && !touches ? attend({ work: delivery }) : wholeRepository(repository)
    }
    case `refs/heads/${environmentsBranch}`:
      return attend({ work: delivery, searches: [{ kind: 'base', repository, base: environmentsBranch }] })
    case `refs/heads/${auditBranch}`:
      return isOwn ? ignore('the bot wrote this to the audit branch itself') : wholeRepository(repository)
    default:
      return ignore('this branch is neither the default one nor that of the environments')
  }
}

/** A label that was renamed or deleted takes approvals with it: every open pull request may carry it. */
export function hearLabel({ repository, action, isOwn }: Context): Heard {
  if (isOwn) return ignore('the bot created or changed this label itself')
  const work = look({ kind: 'repository', repository })
  return attend(action === 'created' ? { work } : { work, sweeps: [repository] })
}

export function hearRepository({ event, action, repository }: Context): Heard {
  switch (action) {
    case 'renamed':
    case 'transferred':
    case 'unarchived':
      return wholeRepository(repository)
    case 'edited': {
      const { changes } = repositoryChangesSchema.parse(event.payload)
      if (changes?.default_branch === undefined) return ignore('its default branch is the same as before')
      return wholeRepository(repository)
    }
    case 'deleted':
    case 'archived':
      return ignore(`nothing can be done in a repository that is ${action}`)
    default:
      return ignore(`nothing depends on a repository being ${action}`)
  }
}

/** These events belong to no single repository. `created` lists all, `new_permissions_accepted` and `unsuspend` none. */
export function hearInstallation(action: string, payload: unknown): Heard {
  if (action === 'deleted' || action === 'suspend' || action === 'removed')
    return ignore('nothing can be done where the App is not installed')
  const { repositories, repositories_added: added } = installationSchema.parse(payload)
  const found = (added ?? repositories ?? []).map(nameOf).map(wholeRepository)
  if (found.length === 0) return ignore('no repository is named: the next sweep finds them')
  return found.reduce(both)
}

function nameOf({ id, full_name: name }: { readonly id: number; readonly full_name: string }): RepositoryName {
  const [owner = '', repository = ''] = name.split('/')
  return { id, owner, name: repository }
}

function both(one: Attended, other: Attended): Attended {
  return attend({ work: [...one.work, ...other.work], sweeps: [...one.sweeps, ...other.sweeps] })
}
