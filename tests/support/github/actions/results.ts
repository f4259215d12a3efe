// The results service that @actions/artifact talks to: Twirp in JSON, and the block blobs that it uploads to.
import { createHash, randomUUID } from 'node:crypto'
import { instant } from '../git/objects.ts'
import type { Request } from '../http/answer.ts'
import type { Reply } from '../http/call.ts'
import type { Artifact, Run } from '../state/work.ts'
import type { Repository } from '../state/types.ts'
import type { World } from '../state/world.ts'

/** Answers what is meant for it, and nothing else. */
export type Results = (request: Request) => Reply | undefined

interface Upload {
  readonly secret: string
  readonly runId: number
  readonly name: string
  readonly expiresAt: number
  readonly blocks: Map<string, Buffer>
  /** Null until the list of blocks has come. */
  content: Buffer | null
}

type Fields = Readonly<Record<string, unknown>>

const service = '/twirp/github.actions.results.api.v1.ArtifactService/'
const ninetyDays = 90 * 86_400_000

class TwirpError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export function createResults(world: World): Results {
  const uploads = new Map<string, Upload>()
  return (request) => {
    const [, id = ''] = /^\/_blobs\/uploads\/([^/]+)$/.exec(request.path) ?? []
    if (id !== '') return putBlob(uploads.get(id), request)
    if (!request.path.startsWith(service) || request.method !== 'POST') return undefined
    try {
      const body = JSON.parse(request.bytes.toString('utf8')) as Fields
      const place = placeOf(world, request, text(body, 'workflow_run_backend_id'))
      return { status: 200, body: answer(world, uploads, place, request.path.slice(service.length), body) }
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error
      return { status: error.status, body: { code: error.code, msg: error.message } }
    }
  }
}

/** The unsigned token names run and job; only a job that was started and has not ended is known by its name. */
function placeOf(world: World, { headers }: Request, wanted: string): { repository: Repository; run: Run } {
  const claims = Buffer.from((headers['authorization'] ?? '').split('.')[1] ?? '', 'base64url').toString()
  const [, runId = '', jobId = ''] = /Actions\.Results:([^:" ]+):([^:" ]+)/.exec(claims) ?? []
  if (world.jobs.get(jobId) !== Number(runId) || runId !== wanted)
    throw new TwirpError(401, 'unauthenticated', 'the runtime token is of no job that runs')
  for (const repository of world.repositories.values()) {
    const run = repository.runs.get(Number(runId))
    if (run !== undefined) return { repository, run }
  }
  throw new TwirpError(404, 'not_found', 'the run is gone')
}

function answer(
  world: World,
  uploads: Map<string, Upload>,
  { repository, run }: { readonly repository: Repository; readonly run: Run },
  method: string,
  body: Fields
): object {
  const name = text(body, 'name')
  const mine = [...repository.artifacts.values()].filter(({ runId }) => runId === run.id)
  switch (method) {
    case 'CreateArtifact': {
      if (mine.some((each) => each.name === name))
        throw new TwirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
      const [id, secret] = [randomUUID(), randomUUID()]
      const expires = Date.parse(text(body, 'expires_at'))
      const expiresAt = Number.isNaN(expires) ? world.now() + ninetyDays : expires
      uploads.set(id, { secret, runId: run.id, name, expiresAt, blocks: new Map(), content: null })
      return { ok: true, signed_upload_url: `${world.url}/_blobs/uploads/${id}?sig=${secret}` }
    }
    case 'FinalizeArtifact': {
      const upload = [...uploads.values()].findLast((each) => each.runId === run.id && each.name === name)
      if (upload?.content == null) throw new TwirpError(404, 'not_found', `nothing was uploaded as '${name}'`)
      requireSame(upload.content, body)
      const artifact: Artifact = {
        id: world.nextId(),
        runId: run.id,
        name,
        zip: upload.content,
        createdAt: world.now(),
        expiresAt: upload.expiresAt
      }
      repository.artifacts.set(artifact.id, artifact)
      return { ok: true, artifact_id: String(artifact.id) }
    }
    case 'ListArtifacts': {
      const [named, id] = [wrapped(body, 'name_filter'), wrapped(body, 'id_filter')]
      const shown = mine.filter(
        (each) => (named ?? each.name) === each.name && (id ?? String(each.id)) === String(each.id)
      )
      return { artifacts: shown.map((each) => show(body, each)) }
    }
    case 'GetSignedArtifactURL': {
      const found = mine.find((each) => each.name === name)
      if (found === undefined) throw new TwirpError(404, 'not_found', 'the artifact was not found')
      return { name, signed_url: `${world.url}/_blobs/${repository.id}/${found.id}` }
    }
    case 'DeleteArtifact': {
      const found = mine.find((each) => each.name === name)
      if (found === undefined) throw new TwirpError(404, 'not_found', 'the artifact was not found')
      repository.artifacts.delete(found.id)
      return { ok: true, artifact_id: String(found.id) }
    }
    default:
      throw new TwirpError(404, 'bad_route', `the double's results service has no ${method}`)
  }
}

/** Size and digest that the client tells are those of what came. */
function requireSame(content: Buffer, body: Fields): void {
  const [size, hash] = [text(body, 'size'), wrapped(body, 'hash')]
  if (size !== String(content.length))
    throw new TwirpError(400, 'invalid_argument', `the size is ${content.length}, not ${size}`)
  if (hash !== undefined && hash !== digestOf(content))
    throw new TwirpError(400, 'invalid_argument', `the digest is ${digestOf(content)}, not ${hash}`)
}

export function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

function show(body: Fields, artifact: Artifact): object {
  return {
    workflow_run_backend_id: text(body, 'workflow_run_backend_id'),
    workflow_job_run_backend_id: text(body, 'workflow_job_run_backend_id'),
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.zip.length),
    created_at: instant(artifact.createdAt),
    digest: digestOf(artifact.zip)
  }
}

/** Azure's Put Block, Put Block List and Put Blob. */
function putBlob(upload: Upload | undefined, { method, query, bytes }: Request): Reply {
  if (upload === undefined || query.get('sig') !== upload.secret) return { status: 403 }
  if (method !== 'PUT') return { status: 405 }
  switch (query.get('comp')) {
    case 'block':
      upload.blocks.set(query.get('blockid') ?? '', bytes)
      break
    case 'blocklist': {
      const ids = [...bytes.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)]
      const blocks = ids.map(([, id = '']) => upload.blocks.get(id))
      if (blocks.includes(undefined)) return { status: 400 }
      upload.content = Buffer.concat(blocks.filter((block) => block !== undefined))
      break
    }
    case null:
    default:
      upload.content = bytes
  }
  return { status: 201, headers: { etag: `"${randomUUID()}"`, 'x-ms-request-id': randomUUID() } }
}

function text(body: Fields, name: string): string {
  const value = body[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Protobuf's wrapped strings and numbers are plain in JSON. */
function wrapped(body: Fields, name: string): string | undefined {
  return body[name] == null ? undefined : text(body, name)
}
