import type { LabelRequest } from '../../../../core/bot/requests.ts'
import type { RepositoryName, Subject } from '../../../../core/bot/subjects.ts'

export function repositoryNumber(id: number): RepositoryName {
  return { id, owner: 'acme', name: `models-${id}` }
}

export function pull(number: number, repository = 1): Subject {
  return { kind: 'pull', repository: repositoryNumber(repository), number }
}

export function labelRequest(id: string): LabelRequest {
  return {
    kind: 'labeled',
    id,
    by: { id: 42, login: 'rita' },
    viaApp: false,
    at: 0,
    label: { id: 7, name: 'approve:staging' },
    head: 'a'.repeat(40)
  }
}
