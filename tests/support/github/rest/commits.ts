// Commits, comparisons, branches and commit statuses.
import { created, ok, route, sender, text, type Call, type Route } from '../http/call.ts'
import { changesBetween } from '../git/changes.ts'
import { ancestors, commitsBetween, mergeBase } from '../git/history.ts'
import { filesAt, resolve } from '../git/refs.ts'
import { Failure, notFound } from '../http/failure.ts'
import { page } from '../http/paging.ts'
import { goOn } from '../rules/auto-merge.ts'
import { showStatus } from '../render/check.ts'
import { changesOf, showChange, showCommit, showCommitWithFiles } from '../render/commit.ts'
import { showPull } from '../render/pull.ts'
import { showMinimalRepository, showRepository } from '../render/repository.ts'
import { api, web } from '../render/urls.ts'
import { commitsOf, pullsOf } from '../state/pulls.ts'
import type { Repository } from '../state/types.ts'
import type { Status } from '../state/work.ts'
import { fullName, tell } from '../state/world.ts'

const reads = { permissions: [['contents', 'read']] } as const

export const commitRoutes: readonly Route[] = [
  route('GET', '/repos/{owner}/{repo}/commits', reads, (call, repository) => {
    const [path, from] = [call.query.get('path'), call.query.get('sha') ?? repository.defaultBranch]
    const all = ancestors(repository.git, shaOf(repository, from))
    const touched =
      path === null
        ? all
        : all.filter((sha) => changesOf(repository, sha).some((change) => change.path.startsWith(path)))
    return page(call, touched, (sha) => showCommit(call.world, repository, sha))
  }),
  route('GET', '/repos/{owner}/{repo}/commits/{ref}', reads, (call, repository) =>
    ok(showCommitWithFiles(call.world, repository, shaOf(repository, call.params['ref'] ?? '')))
  ),
  route(
    'GET',
    '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    { permissions: [['pull_requests', 'read']] },
    (call, repository) => {
      const sha = call.params['commit_sha'] ?? ''
      const found = pullsOf(repository).filter(
        ({ pull }) => pull.mergeCommitSha === sha || commitsOf(repository, pull).includes(sha)
      )
      return page(call, found, (issue) => showPull(call.world, repository, issue))
    }
  ),
  route('GET', '/repos/{owner}/{repo}/compare/{basehead}', reads, (call, repository) => ok(compare(call, repository))),
  route('GET', '/repos/{owner}/{repo}/branches', reads, (call, repository) => {
    const branches = [...repository.git.refs].filter(([ref]) => ref.startsWith('refs/heads/')).sort()
    return page(call, branches, ([ref, sha]) => ({
      name: ref.replace('refs/heads/', ''),
      commit: { sha, url: `${api(call.world, repository)}/commits/${sha}` },
      protected: false
    }))
  }),
  route('GET', '/repos/{owner}/{repo}/branches/{branch}', reads, (call, repository) => {
    const name = call.params['branch'] ?? ''
    const sha = repository.git.refs.get(`refs/heads/${name}`)
    if (sha === undefined) throw new Failure(404, 'Branch not found')
    const self = `${api(call.world, repository)}/branches/${name}`
    return ok({
      name,
      commit: showCommit(call.world, repository, sha),
      _links: { self, html: `${web(call.world, repository)}/tree/${name}` },
      protected: false,
      protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${self}/protection`
    })
  }),
  route(
    'POST',
    '/repos/{owner}/{repo}/statuses/{sha}',
    { permissions: [['statuses', 'write']], role: 'write' },
    (call, repository) => {
      const sha = shaOf(repository, call.params['sha'] ?? '')
      const status: Status = {
        id: call.world.nextId(),
        sha,
        state: text(call, 'state') ?? '',
        context: text(call, 'context') ?? 'default',
        description: text(call, 'description') ?? null,
        targetUrl: text(call, 'target_url') ?? null,
        creator: sender(call),
        createdAt: call.world.now()
      }
      if ((status.description?.length ?? 0) > 140)
        throw new Failure(422, 'Validation Failed', [
          {
            resource: 'Status',
            code: 'custom',
            field: 'description',
            message: 'description is too long (maximum is 140 characters)'
          }
        ])
      repository.statuses.unshift(status)
      announce(call, repository, status)
      goOn(call, repository, sha)
      return created(showStatus(call.world, repository, status))
    }
  ),
  route(
    'GET',
    '/repos/{owner}/{repo}/commits/{ref}/statuses',
    { permissions: [['statuses', 'read']] },
    (call, repository) => {
      const sha = shaOf(repository, call.params['ref'] ?? '')
      const found = repository.statuses.filter((status) => status.sha === sha)
      return page(call, found, (status) => showStatus(call.world, repository, status))
    }
  ),
  route(
    'GET',
    '/repos/{owner}/{repo}/commits/{ref}/status',
    { permissions: [['statuses', 'read']] },
    (call, repository) => {
      const sha = shaOf(repository, call.params['ref'] ?? '')
      const all = repository.statuses.filter((status) => status.sha === sha)
      const latest = all.filter((status) => all.find(({ context }) => context === status.context) === status)
      const is = (...states: readonly string[]): boolean => latest.some(({ state }) => states.includes(state))
      const state = is('failure', 'error') ? 'failure' : latest.length === 0 || is('pending') ? 'pending' : 'success'
      const url = `${api(call.world, repository)}/commits/${sha}`
      return ok({
        state,
        sha,
        total_count: latest.length,
        statuses: latest.map((status) => ({ ...showStatus(call.world, repository, status), required: false })),
        repository: showMinimalRepository(call.world, repository),
        commit_url: url,
        url: `${url}/status`
      })
    }
  )
]

function shaOf(repository: Repository, name: string): string {
  const sha = resolve(repository.git, name)
  if (sha === undefined) throw new Failure(422, `No commit found for SHA: ${name}`)
  return sha
}

function compare(call: Call, repository: Repository): object {
  const { world } = call
  const [base = '', head = ''] = (call.params['basehead'] ?? '').split('...').map((side) => side.split(':').at(-1))
  const [from, to] = [resolve(repository.git, base), resolve(repository.git, head)]
  const common = from !== undefined && to !== undefined ? mergeBase(repository.git, from, to) : undefined
  if (from === undefined || to === undefined || common === undefined) throw notFound()
  const [ahead, behind] = [commitsBetween(repository.git, from, to), commitsBetween(repository.git, to, from)]
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical'
  const changes = changesBetween(repository.git, filesAt(repository.git, common), filesAt(repository.git, to))
  const page = `${web(world, repository)}/compare/${base}...${head}`
  return {
    url: `${api(world, repository)}/compare/${base}...${head}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: showCommit(world, repository, from),
    merge_base_commit: showCommit(world, repository, common),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: compared(call, ahead).map((sha) => showCommit(world, repository, sha)),
    files: changes.slice(0, 300).map((change) => showChange(world, repository, to, change))
  }
}

/** GitHub gives up to 250 where no page is asked for, else that page of them. */
function compared({ query }: Call, ahead: readonly string[]): readonly string[] {
  if (!query.has('page') && !query.has('per_page')) return ahead.slice(0, 250)
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const from = (Number(query.get('page') ?? 1) - 1) * size
  return ahead.slice(from, from + size)
}

function announce(call: Call, repository: Repository, status: Status): void {
  const { world } = call
  const shown = showStatus(world, repository, status)
  const payload = {
    ...shown,
    sha: status.sha,
    name: fullName(repository),
    commit: showCommit(world, repository, status.sha),
    branches: [],
    repository: showRepository(world, repository)
  }
  tell(world, { event: 'status', action: null, repository, sender: sender(call), actor: call.actor, payload })
}
