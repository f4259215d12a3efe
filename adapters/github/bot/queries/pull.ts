// One pull request in one query, and the further pages of its long lists.
import { z } from 'zod'
import type { Self } from '../../../../core/bot/observation.ts'
import { suiteFields, suitesSchema } from './checks.ts'
import { commitFields, commitSchema } from './commit.ts'
import { connectionOf, pageInfo } from './connection.ts'
import { actorFields, actorSchema } from './people.ts'
import { blobFields, blobSchema, configFile, repositoryFields, repositorySchema } from './repository.ts'

const reactions = 'reactionGroups { content viewerHasReacted }'
const page = 'first: 100, after: $after'

/** What a page of each long list holds. */
const lists = {
  labels: `labels(${page}) { ${pageInfo} nodes { id name } }`,
  commits: `commits(${page}) { totalCount ${pageInfo} nodes { commit { ${commitFields} } } }`,
  files: `files(${page}) { ${pageInfo} nodes { path changeType } }`,
  comments: `comments(${page}) { ${pageInfo} nodes {
    fullDatabaseId body createdAt updatedAt lastEditedAt includesCreatedEdit viewerDidAuthor author { ${actorFields} } ${reactions} } }`
} as const
export type ListName = keyof typeof lists

const first = (list: ListName): string => lists[list].replace(', after: $after', '')

/** `commits` is how many of them the first page holds: each asks for its authors, and all of that counts against the rate limit. */
export const pullFields = (commits = 100): string => `number title url state isDraft updatedAt author { ${actorFields} }
  headRefOid headRefName headRepository { databaseId } baseRefOid baseRefName changedFiles mergeCommit { oid tree { oid } }
  mergedBy { ${actorFields} } ${first('labels')} ${first('commits').replace('first: 100', `first: ${commits}`)} ${first('files')}`

/** `$release` is another commit whose runs are wanted too, where `$withRelease`. */
export function pullQuery(self: Self): string {
  return `query ModelgatePull($owner: String!, $name: String!, $number: Int!, $release: GitObjectID, $withRelease: Boolean!) {
  repository(owner: $owner, name: $name) { ${repositoryFields}
    release: object(oid: $release) @include(if: $withRelease) { ... on Commit { oid ${suiteFields(self)} } }
    pullRequest(number: $number) { ${pullFields()} ${first('comments')} mergeQueueEntry { headCommit { oid } }
      head: commits(last: 1) { nodes { commit { ${headFields(self)} } } } } } }`
}

/** The head of a pull request by its id: the last commit that GitHub lists is another where there are more than it lists. */
export function headQuery(self: Self): string {
  return `query ModelgateHead($owner: String!, $name: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { ${headFields(self)} } } } }`
}

function headFields(self: Self): string {
  return `oid tree { oid } file(path: "${configFile}") { object { ${blobFields} } } ${suiteFields(self)}`
}

export function morePages(list: ListName): string {
  return `query ModelgatePage($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${lists[list]} } } }`
}

export function moreSuites(self: Self): string {
  const fields = suiteFields(self).replace(
    'suites: checkSuites(first: 100)',
    'suites: checkSuites(first: 100, after: $after)'
  )
  return `query ModelgateSuites($owner: String!, $name: String!, $commit: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { ${fields} } } } }`
}

const commentSchema = z.object({
  fullDatabaseId: z.string().nullable(),
  body: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  lastEditedAt: z.string().nullable(),
  includesCreatedEdit: z.boolean(),
  viewerDidAuthor: z.boolean(),
  author: actorSchema.nullable(),
  reactionGroups: z.array(z.object({ content: z.string(), viewerHasReacted: z.boolean() })).nullable()
})
export type CommentAnswer = z.infer<typeof commentSchema>

const labelSchema = z.object({ id: z.string(), name: z.string() })

export const listSchemas = {
  labels: connectionOf(labelSchema),
  commits: connectionOf(z.object({ commit: commitSchema })),
  files: connectionOf(z.object({ path: z.string(), changeType: z.string() })),
  comments: connectionOf(commentSchema)
} as const

export const pullSchema = z.object({
  number: z.int(),
  title: z.string(),
  url: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  isDraft: z.boolean(),
  updatedAt: z.string(),
  author: actorSchema.nullable(),
  headRefOid: z.string(),
  headRefName: z.string(),
  headRepository: z.object({ databaseId: z.int().nullable() }).nullable(),
  baseRefOid: z.string(),
  baseRefName: z.string(),
  changedFiles: z.int(),
  mergeCommit: z.object({ oid: z.string(), tree: z.object({ oid: z.string() }) }).nullable(),
  mergedBy: actorSchema.nullable(),
  labels: listSchemas.labels.nullable(),
  commits: listSchemas.commits,
  files: listSchemas.files.nullable()
})
export type PullAnswer = z.output<typeof pullSchema>

const headSchema = suitesSchema.extend({
  oid: z.string(),
  tree: z.object({ oid: z.string() }),
  file: z.object({ object: blobSchema.nullable() }).nullable()
})

export const headAnswerSchema = z.object({
  repository: z.object({ object: z.union([headSchema, z.object({}).transform(() => null)]).nullable() }).nullable()
})
export type HeadAnswer = z.output<typeof headSchema>

export const pullAnswerSchema = z.object({
  repository: repositorySchema
    .extend({
      release: suitesSchema.extend({ oid: z.string() }).nullish(),
      pullRequest: pullSchema
        .extend({
          comments: listSchemas.comments,
          mergeQueueEntry: z.object({ headCommit: z.object({ oid: z.string() }).nullable() }).nullish(),
          head: z.object({ nodes: z.array(z.object({ commit: headSchema }).nullable()).nullable() })
        })
        .nullable()
    })
    .nullable()
})

export const suitesAnswerSchema = z.object({
  repository: z.object({ object: suitesSchema.nullable() }).nullable()
})
