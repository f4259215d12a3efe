// Labels and set-up of a repository.
import { z } from 'zod'
import type { LabelFacts, RepositoryObservation } from '../../../core/bot/observation.ts'
import type { Request } from '../../../core/bot/requests.ts'
import { noteErrors } from './find-repository.ts'
import { namesOf, permitted, type Look } from './look.ts'
import type { AuditIndex } from './memory.ts'
import { readWhole, recordFacts } from './mirror.ts'
import { peopleOf, pinnedLabels } from './observe-pull.ts'
import { readPeople } from './people.ts'
import { repositoryAnswerSchema, repositoryQuery } from './queries/delivery.ts'
import { entriesOf, readSegments } from './records.ts'
import { configFacts, repositoryFacts } from './repository.ts'
import type { GraphqlError } from './wire.ts'

type Answer = z.output<typeof repositoryAnswerSchema>
const labelsSchema = z.array(z.object({ id: z.int(), name: z.string() }))

export async function askRepositoryItself(look: Look) {
  const { data, errors, at } = await look.wire.query(repositoryQuery, namesOf(look))
  return { answer: repositoryAnswerSchema.parse(data ?? { repository: null }), errors, at }
}

export async function observeRepository(
  look: Look,
  requests: readonly Request[],
  { answer, errors, at }: { readonly answer: Answer; readonly errors: readonly GraphqlError[]; readonly at: number }
): Promise<RepositoryObservation | null> {
  noteErrors(look, errors)
  const found = answer.repository
  const repository = found === null ? null : repositoryFacts(found)
  if (found === null || repository === null) return null
  const config = configFacts(look, found.config ?? null)
  const head = found.audit?.target?.oid ?? null
  const read = (index: AuditIndex) => readSegments(look, index, ({ slug }) => slug === 'repository')
  const log = await readWhole(look, head, [], read, [])
  const entries = entriesOf(log.value, ['repository'])
  const askers = requests.flatMap((request) => (request.kind === 'protection' ? [] : [request.by]))
  const labels = await permitted<readonly unknown[]>(
    look,
    'issues: read',
    () => look.wire.list(`${look.base}/labels?per_page=100`),
    []
  )
  return {
    kind: 'repository',
    self: look.self,
    repository,
    config,
    now: at,
    people: await readPeople(look, askers, peopleOf(entries), config),
    pinnedLabels: pinnedLabels(entries),
    records: recordFacts(entries, log),
    labels: labelsSchema.parse(labels).map(({ id, name }): LabelFacts => ({ id, name })),
    missingPermissions: [...look.missing].sort()
  }
}
