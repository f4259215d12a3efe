// What comes after the merge, and the repository by itself.
import { z } from 'zod'
import { environmentsBranch } from '../../../../core/bot/branches.ts'
import { actorFields, actorSchema } from './people.ts'
import { pullFields, pullSchema } from './pull.ts'
import { repositoryFields, repositorySchema } from './repository.ts'

const mostPromotions = 50
/** A promotion is one commit, and one more for each time that it was moved. */
const usualCommits = 3
const tree = 'nodes { commit { tree { oid } } }'

export const deliveryQuery = `query ModelgateDelivery($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${repositoryFields}
    line: defaultBranchRef { target { ... on Commit { history(first: 100) { nodes { oid } } } } }
    pullRequests(baseRefName: "${environmentsBranch}", states: OPEN, first: ${mostPromotions}) {
      nodes { ${pullFields(usualCommits)} head: commits(last: 1) { ${tree} } } } } }`

export const repositoryQuery = `query ModelgateRepository($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${repositoryFields} } }`

const lastTree = z.object({
  nodes: z.array(z.object({ commit: z.object({ tree: z.object({ oid: z.string() }) }) }).nullable()).nullable()
})

const lineSchema = z
  .object({
    target: z
      .object({ history: z.object({ nodes: z.array(z.object({ oid: z.string() }).nullable()).nullable() }).optional() })
      .nullable()
  })
  .nullish()

/** The newest commits of the default branch. */
export function commitsOfLine(line: z.output<typeof lineSchema>): ReadonlySet<string> {
  return new Set((line?.target?.history?.nodes ?? []).flatMap((commit) => commit?.oid ?? []))
}

export const deliveryAnswerSchema = z.object({
  repository: repositorySchema
    .extend({
      line: lineSchema,
      pullRequests: z.object({ nodes: z.array(pullSchema.extend({ head: lastTree }).nullable()).nullable() })
    })
    .nullable()
})

export const repositoryAnswerSchema = z.object({ repository: repositorySchema.nullable() })

/** Of some commits: their trees, and the pull requests that they came by. */
export function originsQuery(shas: readonly string[]): string {
  const fields = shas.map(
    (sha, index) => `c${index}: object(oid: "${sha}") { ... on Commit { oid tree { oid }
      associatedPullRequests(first: 10) { nodes { number merged baseRefName baseRefOid headRefOid author { ${actorFields} } head: commits(last: 1) { ${tree} } } } } }`
  )
  return `query ModelgateOrigins($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`
}

const originSchema = z
  .object({
    oid: z.string(),
    tree: z.object({ oid: z.string() }),
    associatedPullRequests: z
      .object({
        nodes: z
          .array(
            z
              .object({
                number: z.int(),
                merged: z.boolean(),
                baseRefName: z.string(),
                baseRefOid: z.string(),
                headRefOid: z.string(),
                author: actorSchema.nullable(),
                head: lastTree
              })
              .nullable()
          )
          .nullable()
      })
      .nullable()
  })
  .partial()

export const originsSchema = z.object({ repository: z.record(z.string(), originSchema.nullable()) })
