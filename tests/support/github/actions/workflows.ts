// The workflow files of a commit, and whether an event starts them.
import { parse } from 'yaml'
import { get } from '../git/objects.ts'
import { filesAt } from '../git/refs.ts'
import type { Level, Permissions, Repository } from '../state/types.ts'

export interface Workflow {
  readonly id: number
  readonly path: string
  readonly name: string
  /** `run-name`; null where runs are called as their workflow. */
  readonly runName: string | null
  /** Event to its filters. */
  readonly on: Readonly<Record<string, Filters>>
  readonly permissions: Permissions
}

interface Filters {
  readonly types?: readonly string[]
  readonly branches?: readonly string[]
  readonly workflows?: readonly string[]
}

interface Source {
  readonly name?: string
  readonly 'run-name'?: string
  readonly on?: string | readonly string[] | Readonly<Record<string, Filters | null>>
  readonly permissions?: 'read-all' | 'write-all' | Permissions
}

/** GitHub's choice where `types` is absent; other events start on all their actions. */
const usual: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened']
}

const names = ['actions', 'checks', 'contents', 'deployments', 'issues', 'pull_requests', 'statuses']

export function workflowsAt(repository: Repository, sha: string): readonly Workflow[] {
  const files = [...filesAt(repository.git, sha)].filter(([path]) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  return files.map(([path, file]) => {
    const source = parse(get(repository.git, file.sha, 'blob')?.toString('utf8') ?? '') as Source
    return {
      id: idOf(repository, path),
      path,
      name: source.name ?? path,
      runName: source['run-name'] ?? null,
      on: triggers(source.on),
      permissions: permissionsIn(source.permissions)
    }
  })
}

/** `of` is the name of the workflow whose run a `workflow_run` is about. */
export function starts(
  workflow: Workflow,
  event: string,
  action: string | null,
  branch: string | null,
  of: string | null = null
): boolean {
  const filters = workflow.on[event]
  if (filters === undefined) return false
  const types = filters.types ?? usual[event]
  if (types !== undefined && action !== null && !types.includes(action)) return false
  if (event === 'workflow_run' && (of === null || filters.workflows?.includes(of) !== true)) return false
  return filters.branches === undefined || (branch !== null && filters.branches.includes(branch))
}

/** The same for one path in one repository, whatever the commit. */
function idOf(repository: Repository, path: string): number {
  return (
    repository.id * 10_000 +
    (Array.from(path).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973, 7) + 1)
  )
}

function triggers(on: Source['on']): Workflow['on'] {
  if (typeof on === 'string') return { [on]: {} }
  if (on === undefined) return {}
  const entries = Array.isArray(on) ? on.map((event: string): [string, null] => [event, null]) : Object.entries(on)
  return Object.fromEntries(entries.map(([event, filters]: [string, Filters | null]) => [event, filters ?? {}]))
}

/** What is named and nothing else; without `permissions`, GitHub's restricted default: reading contents. */
export function permissionsIn(permissions: unknown): Permissions {
  const all = (level: Level): Permissions => Object.fromEntries(names.map((name) => [name, level]))
  if (permissions === 'read-all') return all('read')
  if (permissions === 'write-all') return all('write')
  if (permissions === undefined) return { contents: 'read' }
  const named = Object.entries(permissions as Permissions)
  return Object.fromEntries(named.map(([name, level]) => [name.replaceAll('-', '_'), level]))
}
