// Models of the Hugging Face Hub over its REST API (huggingface.co/docs/hub/api), or of a mirror that HF_ENDPOINT names.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { InputError, OutsideError } from '../../core/errors.ts'
import type { Resolved } from '../../core/pipeline/ports.ts'
import { fileNames } from '../../core/source/file-names.ts'
import type { SourceReference } from '../../core/source/reference.ts'
import { patience, readBody, saveBody } from '../http/download.ts'

export type HubReference = Extract<SourceReference, { readonly kind: 'hf' }>
type Environment = Readonly<Record<string, string | undefined>>

const sha = z.string().regex(/^[0-9a-f]{40}$/)
const revisionSchema = z.object({ sha })
const treeSchema = z.array(
  z.discriminatedUnion('type', [
    z.object({
      type: z.literal('file'),
      path: z.string(),
      size: z.int().min(0),
      oid: sha,
      lfs: z.object({ oid: z.string().regex(/^[0-9a-f]{64}$/), size: z.int().min(0) }).optional()
    }),
    z.object({ type: z.literal('directory'), path: z.string() })
  ])
)
type HubFile = Extract<z.infer<typeof treeSchema>[number], { readonly type: 'file' }>

const mostFiles = 10_000
const mostPages = 1000
const mostPageBytes = 16 * 2 ** 20
const timeoutMs = 30_000
const transferTimeoutMs = 30 * 60_000

/** The commit that the branch, tag or commit stands for now. */
export async function resolveRevision(env: Environment, reference: HubReference): Promise<Resolved> {
  const answer = await ask(env, reference, `api/models/${reference.repository}/revision/${revisionOf(reference)}`)
  const { sha: version } = parse(await textOf(answer, reference), revisionSchema, reference)
  return { version, run: null, data: [] }
}

/** Writes the files of a commit to a folder, each held against the digest that the commit lists. */
export async function fetchRevision(
  env: Environment,
  reference: HubReference,
  commit: string,
  folder: string
): Promise<void> {
  const files = await listFiles(env, reference, commit)
  if (files.length === 0) throw new InputError(`${nameOf(reference)} has no files`, { cure: 'check its revision' })
  for (const file of files) await download(env, reference, commit, file, join(folder, ...file.path.split('/')))
}

async function listFiles(env: Environment, reference: HubReference, commit: string): Promise<readonly HubFile[]> {
  const found: HubFile[] = []
  const isNew = fileNames()
  let next: string | null = `api/models/${reference.repository}/tree/${commit}?recursive=true`
  for (let pages = 1; next !== null; pages += 1) {
    const answer: Response = await ask(env, reference, next)
    const entries = parse(await textOf(answer, reference), treeSchema, reference)
    const files = entries.filter((entry) => entry.type === 'file')
    const strange = files.find(({ path }) => !isNew(path))
    if (strange !== undefined)
      throw new OutsideError(`${nameOf(reference)} lists a file by the path ${JSON.stringify(strange.path)}`, {
        cure: 'take another model: this one would write outside of its folder'
      })
    found.push(...files)
    if (found.length > mostFiles || pages > mostPages)
      throw new InputError(`${nameOf(reference)} has more than ${mostFiles} files, or ${mostPages} pages of them`, {
        cure: 'name another model'
      })
    next = nextPage(answer, env)
  }
  return found
}

/** Pages follow by a Link header, of the same host only: the token goes nowhere else. */
function nextPage(answer: Response, env: Environment): string | null {
  const link = /<([^>]+)>;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
  const url = link === undefined ? null : URL.parse(link, `${endpoint(env)}/`)
  if (url === null) return null
  const base = `${endpoint(env)}/`
  return url.href.startsWith(base) ? url.href.slice(base.length) : null
}

/** Large files are named by the SHA-256 of their bytes, others by git's SHA-1 of them. */
async function download(
  env: Environment,
  reference: HubReference,
  commit: string,
  { path, size, oid, lfs }: HubFile,
  target: string
): Promise<void> {
  const escaped = path.split('/').map(encodeURIComponent).join('/')
  const answer = await ask(env, reference, `${reference.repository}/resolve/${commit}/${escaped}`, transferTimeoutMs)
  const hash = lfs === undefined ? createHash('sha1').update(`blob ${size}\0`) : createHash('sha256')
  const limits = { mostBytes: lfs?.size ?? size, idleMs: patience.idleMs }
  await saveBody(answer, target, `${path} of ${nameOf(reference)}`, [hash], limits)
  const digest = hash.digest('hex')
  if (digest === (lfs?.oid ?? oid)) return
  throw new OutsideError(`${path} of ${nameOf(reference)} is not the file that its commit lists: it has ${digest}`, {
    cure: 'run again; if it stays so, something on the way changes files'
  })
}

async function ask(env: Environment, reference: HubReference, path: string, patience = timeoutMs): Promise<Response> {
  const { HF_TOKEN: token } = env
  const url = `${endpoint(env)}/${path}`
  const headers = {
    // packed bytes can't be counted against the size that the commit lists
    'accept-encoding': 'identity',
    ...(token === undefined || token === '' ? {} : { authorization: `Bearer ${token}` })
  }
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) }).catch((cause: unknown) => {
    throw new OutsideError(`the Hub at ${new URL(url).host} does not answer`, {
      cure: 'check the network and HF_ENDPOINT, then run again',
      cause
    })
  })
  if (answer.ok) return answer
  await answer.body?.cancel()
  if (answer.status === 404)
    throw new InputError(`there is no ${nameOf(reference)} on the Hub at ${new URL(url).host}`, {
      cure: 'check the name and the revision'
    })
  // the Hub answers 401 for what does not exist too, so that nobody learns of private models
  if (answer.status === 401 || answer.status === 403)
    throw new InputError(
      `the Hub at ${new URL(url).host} shows nobody ${nameOf(reference)} without a token that may read it`,
      {
        cure: 'check the name; for a private or gated model set HF_TOKEN'
      }
    )
  throw new OutsideError(`the Hub at ${new URL(url).host} answered ${answer.status}`, { cure: 'run again' })
}

async function textOf(answer: Response, reference: HubReference): Promise<string> {
  const limits = { mostBytes: mostPageBytes, idleMs: patience.idleMs }
  return (await readBody(answer, `the list of ${nameOf(reference)}`, limits)).toString('utf8')
}

function parse<T>(text: string, schema: z.ZodType<T>, reference: HubReference): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new OutsideError(`the Hub did not answer as it does for ${nameOf(reference)}`, {
      cure: 'check that HF_ENDPOINT names a Hub',
      cause
    })
  }
}

function endpoint({ HF_ENDPOINT: url }: Environment): string {
  return (url === undefined || url === '' ? 'https://huggingface.co' : url).replace(/\/+$/, '')
}

function revisionOf({ revision }: HubReference): string {
  return encodeURIComponent(revision)
}

function nameOf({ repository, revision }: HubReference): string {
  return `hf:${repository}@${revision}`
}
