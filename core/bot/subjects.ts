// What the bot looks after, one at a time: an event is only a hint that names one of these.

export interface RepositoryName {
  /** Numeric id, which outlives a rename or a transfer. */
  readonly id: number
  readonly owner: string
  readonly name: string
}

/**
 * `group` is a commit that the merge queue built; `delivery` is everything after the merge: releases, environments,
 * promotions, the audit head.
 */
export type Subject =
  | { readonly kind: 'pull'; readonly repository: RepositoryName; readonly number: number }
  | { readonly kind: 'group'; readonly repository: RepositoryName; readonly sha: string }
  | { readonly kind: 'delivery'; readonly repository: RepositoryName }
  | { readonly kind: 'repository'; readonly repository: RepositoryName }

/** Same subject, same key; by the repository's id, so that a rename changes nothing. */
export function subjectKey(subject: Subject): string {
  const where = `${subject.repository.id}`
  switch (subject.kind) {
    case 'pull':
      return `${where}#${subject.number}`
    case 'group':
      return `${where}@${subject.sha}`
    case 'delivery':
    case 'repository':
      return `${where}:${subject.kind}`
  }
}

/** As people read it, in logs and errors. */
export function subjectText({ kind, repository, ...subject }: Subject): string {
  const where = `${repository.owner}/${repository.name}`
  if ('number' in subject) return `${where}#${subject.number}`
  return 'sha' in subject ? `${where}@${subject.sha.slice(0, 7)} (merge group)` : `${where} (${kind})`
}

/** Whose records these are, as the names of the audit log's segments say it. */
export function recordsSlug(subject: Subject): string {
  return subject.kind === 'pull' ? `pull-${subject.number}` : subject.kind
}
