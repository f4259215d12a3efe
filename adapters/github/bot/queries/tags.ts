// The newest tags, with what the annotated ones say.
import { z } from 'zod'

const mostTags = 100

export const tagsQuery = `query ModelgateTags($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/tags/", first: ${mostTags}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { ... on Tag { message } } } } } }`

/** A light tag's target has no message. */
const refSchema = z.object({ name: z.string(), target: z.object({ message: z.string() }).partial().nullable() })

export const tagsAnswerSchema = z.object({
  repository: z.object({ refs: z.object({ nodes: z.array(refSchema.nullable()).nullable() }).nullable() }).nullable()
})
