// What every observation asks of a repository: names, heads of the branches that matter, the config.
import { z } from 'zod'
import { auditBranch, environmentsBranch } from '../../../../core/bot/branches.ts'

export const configFile = '.github/modelgate.yml'

export const blobFields = '... on Blob { oid byteSize isTruncated text }'

/** Fields of `Repository`. */
export const repositoryFields = `databaseId name owner { login } isPrivate isArchived url
  defaultBranchRef { name target { oid } }
  config: object(expression: "HEAD:${configFile}") { ${blobFields} }
  audit: ref(qualifiedName: "refs/heads/${auditBranch}") { target { oid } }
  environments: ref(qualifiedName: "refs/heads/${environmentsBranch}") { target { oid } }`

/** Empty for what is no file: a folder of that name. */
export const blobSchema = z
  .object({ oid: z.string(), byteSize: z.int(), isTruncated: z.boolean(), text: z.string().nullable() })
  .partial()
export type Blob = z.infer<typeof blobSchema>

const ref = z.object({ target: z.object({ oid: z.string() }).nullable() }).nullish()

export const repositorySchema = z.object({
  databaseId: z.int().nullable(),
  name: z.string(),
  owner: z.object({ login: z.string() }),
  isPrivate: z.boolean(),
  isArchived: z.boolean(),
  url: z.string(),
  defaultBranchRef: z.object({ name: z.string(), target: z.object({ oid: z.string() }).nullable() }).nullish(),
  config: blobSchema.nullish(),
  audit: ref,
  environments: ref
})
export type RepositoryAnswer = z.infer<typeof repositorySchema>
