// The objects below a key (docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).
import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import { InputError, OutsideError } from '../../core/errors.ts'
import { readBody, type Patience } from '../http/download.ts'
import type { Bucket } from './client.ts'

export interface ListedObject {
  readonly key: string
  /** With its quotes, as headers have it. */
  readonly etag: string
  readonly size: number
}

const mostFiles = 10_000
/** Pages may be empty, but not without end. */
const mostPages = 1000
const mostPageBytes = 16 * 2 ** 20
const pageSchema = z.object({
  ListBucketResult: z.object({
    IsTruncated: z.enum(['true', 'false']).default('false'),
    NextContinuationToken: z.string().optional(),
    EncodingType: z.string().optional(),
    Contents: z
      .array(
        z.object({
          Key: z.string().min(1),
          ETag: z.string().min(1),
          Size: z
            .string()
            .regex(/^\d{1,15}$/)
            .transform(Number)
        })
      )
      .default([])
  })
})

/** All objects whose keys begin with `prefix`, sorted by key; marks of empty folders are left out. */
export async function listObjects(
  bucket: Bucket,
  prefix: string,
  name: string,
  { idleMs }: Patience
): Promise<readonly ListedObject[]> {
  const found: ListedObject[] = []
  let token: string | undefined
  let pages = 0
  do {
    const query = { 'list-type': '2', 'encoding-type': 'url', prefix }
    const answer = await bucket.read('GET', '', {
      query: token === undefined ? query : { ...query, 'continuation-token': token }
    })
    if (answer === null) return []
    const limits = { mostBytes: mostPageBytes, idleMs }
    const page = readPage(await readBody(answer, `the list of ${name}`, limits), bucket.host)
    for (const { Key: key, ETag, Size } of page.Contents) {
      if (!key.endsWith('/')) found.push({ key, etag: ETag.startsWith('"') ? ETag : `"${ETag}"`, size: Size })
    }
    pages += 1
    if (found.length > mostFiles || pages > mostPages)
      throw new InputError(`${name} has more than ${mostFiles} objects, or ${mostPages} pages of them`, {
        cure: 'name a key further down'
      })
    token = page.IsTruncated === 'true' ? page.NextContinuationToken : undefined
  } while (token !== undefined)
  return found.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

function readPage(bytes: Buffer, host: string) {
  const parser = new XMLParser({
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'Contents',
    // numbers of characters too, as in &#34;
    htmlEntities: true
  })
  try {
    const page = pageSchema.parse(parser.parse(bytes.toString('utf8'))).ListBucketResult
    if (page.EncodingType !== 'url') return page
    return { ...page, Contents: page.Contents.map((each) => ({ ...each, Key: decodeKey(each.Key) })) }
  } catch (cause) {
    throw new OutsideError(`${host} does not list objects as S3 does`, {
      cure: 'check that AWS_ENDPOINT_URL names a server of S3',
      cause
    })
  }
}

function decodeKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '))
}
