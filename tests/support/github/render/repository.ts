import { instant } from '../git/objects.ts'
import { atLeast, roleOf } from '../http/permissions.ts'
import type { Actor, Repository } from '../state/types.ts'
import { fullName, type World } from '../state/world.ts'
import { api, node, web } from './urls.ts'
import { showUser } from './user.ts'

const links: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}'
}

/** What lists and webhooks of other things carry. */
export function showMinimalRepository(world: World, repository: Repository): object {
  const url = api(world, repository)
  return {
    id: repository.id,
    node_id: node('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    owner: showUser(world, repository.owner),
    private: repository.isPrivate,
    html_url: web(world, repository),
    description: repository.description,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [`${name}_url`, url + path]))
  }
}

/** The repository as payloads and pull requests carry it. */
export function showRepository(world: World, repository: Repository): object {
  const page = web(world, repository)
  const open = [...repository.issues.values()].filter(({ state }) => state === 'open').length
  return {
    ...showMinimalRepository(world, repository),
    git_url: `git://${page.replace(/^https?:\/\//, '')}.git`,
    ssh_url: `git@127.0.0.1:${fullName(repository)}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.isPrivate ? 'private' : 'public',
    is_template: false,
    web_commit_signoff_required: false,
    allow_forking: true,
    pushed_at: instant(repository.pushedAt),
    created_at: instant(repository.createdAt),
    updated_at: instant(repository.updatedAt)
  }
}

/** The repository as its own page of the API gives it, with what the caller may do. */
export function showFullRepository(world: World, repository: Repository, actor: Actor): object {
  const role = actor.kind === 'user' ? roleOf(world, repository, actor.user) : 'read'
  const parent =
    repository.parent === null
      ? {}
      : { parent: showRepository(world, repository.parent), source: showRepository(world, repository.parent) }
  return {
    ...showRepository(world, repository),
    ...parent,
    permissions: {
      admin: atLeast(role, 'admin'),
      maintain: atLeast(role, 'maintain'),
      push: atLeast(role, 'write'),
      triage: atLeast(role, 'triage'),
      pull: true
    },
    allow_rebase_merge: true,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_auto_merge: repository.allowAutoMerge,
    allow_update_branch: false,
    delete_branch_on_merge: false,
    subscribers_count: 0,
    network_count: 0
  }
}
