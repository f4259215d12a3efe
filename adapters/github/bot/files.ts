// Texts of files at a commit, by their paths.
import { z } from 'zod'
import { namesOf, type Look } from './look.ts'

const answerSchema = z.object({
  repository: z.record(z.string(), z.object({ text: z.string().nullable() }).partial().nullable())
})

/** Those of these files that are there at a commit. */
export async function readFiles(
  look: Look,
  commit: string,
  paths: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const fields = paths.map(
    (path, index) => `f${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Blob { text } }`
  )
  const text = `query ModelgateFiles($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`
  const { repository } = answerSchema.parse((await look.wire.query(text, namesOf(look))).data)
  return new Map(
    paths.flatMap((path, index) => {
      const found = repository[`f${index}`]?.text
      return found == null ? [] : [[path, found] as const]
    })
  )
}
