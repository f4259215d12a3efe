// A commit of the merge queue, and the whole queue of the default branch.
import { z } from 'zod'
import type { Self } from '../../../../core/bot/observation.ts'
import { suiteFields, suitesSchema } from './checks.ts'
import { repositoryFields, repositorySchema } from './repository.ts'

/** GitHub builds no more at once. */
const mostEntries = 100

export function groupQuery(self: Self): string {
  return `query ModelgateGroup($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) { ${repositoryFields}
    mergeQueue { entries(first: ${mostEntries}) { nodes {
      headCommit { oid tree { oid } } baseCommit { oid } pullRequest { number } } } }
    group: object(oid: $sha) { ... on Commit { oid committedDate ${suiteFields(self)} } } } }`
}

const entrySchema = z.object({
  headCommit: z.object({ oid: z.string(), tree: z.object({ oid: z.string() }) }).nullable(),
  baseCommit: z.object({ oid: z.string() }).nullable(),
  pullRequest: z.object({ number: z.int() }).nullable()
})
export type QueueEntry = z.infer<typeof entrySchema>

export const groupAnswerSchema = z.object({
  repository: repositorySchema
    .extend({
      mergeQueue: z
        .object({ entries: z.object({ nodes: z.array(entrySchema.nullable()).nullable() }).nullable() })
        .nullable(),
      group: suitesSchema.extend({ oid: z.string(), committedDate: z.string() }).partial().nullable()
    })
    .nullable()
})
