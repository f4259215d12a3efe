// Texts of git's blobs by their ids: many in one query, and none twice.
import { z } from 'zod'
import { OutsideError } from '../../../core/errors.ts'
import { keyIn, namesOf, type Look } from './look.ts'

const mostAtOnce = 50

const answerSchema = z.object({
  repository: z
    .record(z.string(), z.object({ text: z.string().nullable(), isTruncated: z.boolean() }).partial().nullable())
    .nullable()
})

/** Throws OutsideError where one of them can't be had whole. */
export async function readTexts(look: Look, oids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const wanted: string[] = []
  for (const oid of new Set(oids)) {
    const known = look.memory.texts.get(keyIn(look, oid))
    if (known === undefined) wanted.push(oid)
    else found.set(oid, known)
  }
  for (let from = 0; from < wanted.length; from += mostAtOnce) {
    const some = wanted.slice(from, from + mostAtOnce)
    for (const [oid, text] of await ask(look, some)) {
      look.memory.texts.set(keyIn(look, oid), text)
      found.set(oid, text)
    }
  }
  return found
}

async function ask(look: Look, oids: readonly string[]): Promise<readonly (readonly [oid: string, text: string])[]> {
  const fields = oids.map((oid, index) => `b${index}: object(oid: "${oid}") { ... on Blob { text isTruncated } }`)
  const text = `query ModelgateBlobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`
  const { data } = await look.wire.query(text, namesOf(look))
  const { repository } = answerSchema.parse(data)
  return oids.map((oid, index) => {
    const blob = repository?.[`b${index}`]
    if (blob?.text == null || blob.isTruncated === true) {
      throw new OutsideError(`GitHub did not give the file ${oid} whole`, {
        cure: 'wait: the next event or sweep asks again; if it lasts, look whether somebody wrote to the branches modelgate/audit or modelgate/environments'
      })
    }
    return [oid, blob.text] as const
  })
}
