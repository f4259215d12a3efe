// The Hub as a source: against a double of it, which its own client understands.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchRevision, resolveRevision } from '../../../adapters/hub/hub.ts'
import { describeWith } from '../../support/describe-with.ts'
import { pythonEnvironment } from '../../support/python.ts'
import { createRepository, finished } from '../../support/repository.ts'

const client = pythonEnvironment('requirements-hub.txt')
const commit = 'a'.repeat(40)
const reference = { kind: 'hf', repository: 'acme/fraud', revision: 'main' } as const
const weights = 'weights '.repeat(1000)
const large = new Map([['sub folder/model.safetensors', weights]])
const files = new Map([
  ...large,
  ['config.json', '{"model_type": "bert"}'],
  ['README.md', '# Fraud\n'],
  ['head.pt', 'a pickle']
])

let server: Server
let root: string
let asked: { readonly url: string; readonly authorization: string | undefined }[]
/** Answers other than the Hub's, by the beginning of their path. */
let faults: Map<string, { readonly status: number; readonly body: string; readonly link?: string }>

const digest = (name: 'sha1' | 'sha256', text: string) => createHash(name).update(text).digest('hex')
const blob = (text: string) => digest('sha1', `blob ${Buffer.byteLength(text)}\0${text}`)
const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const env = (more: Record<string, string> = {}) => ({ HF_ENDPOINT: base(), ...more })

/** One file a page, so that pages must be followed. */
function tree(page: number): { readonly body: unknown; readonly next: boolean } {
  const entries = [...files].map(([path, text]) => ({
    type: 'file',
    oid: large.has(path) ? blob(`pointer of ${path}`) : blob(text),
    size: Buffer.byteLength(text),
    path,
    ...(large.has(path) ? { lfs: { oid: digest('sha256', text), size: text.length, pointerSize: 134 } } : {})
  }))
  const folder = { type: 'directory', oid: blob('tree'), size: 0, path: 'sub folder' }
  return {
    body: page === 0 ? [folder, ...entries.slice(0, 1)] : entries.slice(page, page + 1),
    next: page < files.size - 1
  }
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'hub-'))
  asked = []
  faults = new Map()
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://hub')
    const path = decodeURIComponent(url.pathname)
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization })
    const json = (body: unknown, headers: Record<string, string> = {}) =>
      response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
    const fault = [...faults].find(([start]) => path.startsWith(start))?.[1]
    if (fault !== undefined)
      return response.writeHead(fault.status, fault.link === undefined ? {} : { link: fault.link }).end(fault.body)
    if (/^\/api\/models\/acme\/fraud\/revision\/(?:main|a{40})$/.test(path))
      return json({ id: 'acme/fraud', sha: commit, siblings: [...files.keys()].map((rfilename) => ({ rfilename })) })
    if (path === `/api/models/acme/fraud/tree/${commit}`) {
      const page = Number(url.searchParams.get('cursor') ?? 0)
      const { body, next } = tree(page)
      const link = `<${base()}${url.pathname}?recursive=true&cursor=${page + 1}>; rel="next"`
      return json(body, next ? { link } : {})
    }
    const name = path.slice(`/acme/fraud/resolve/${commit}/`.length)
    const text = files.get(name)
    if (!path.startsWith('/acme/fraud/resolve/') || text === undefined) return response.writeHead(404).end('{}')
    const etag = `"${large.has(name) ? digest('sha256', text) : blob(text)}"`
    response.writeHead(200, { etag, 'x-repo-commit': commit, 'content-length': Buffer.byteLength(text) })
    return response.end(request.method === 'HEAD' ? '' : text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  rmSync(root, { recursive: true, force: true })
  await new Promise((resolve) => server.close(resolve))
})

const fetched = (folder: string) =>
  new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), 'utf8')]))

test('a branch is the commit that it names now, and all pages of its files are fetched', async () => {
  expect(await resolveRevision(env(), reference)).toEqual({ version: commit, run: null, data: [] })
  await fetchRevision(env({ HF_TOKEN: 'hub-token' }), reference, commit, join(root, 'model'))
  expect(fetched(join(root, 'model'))).toEqual(files)
  expect(new Set(asked.slice(1).map(({ authorization }) => authorization))).toEqual(new Set(['Bearer hub-token']))
  expect(asked.slice(1).every(({ url }) => url.includes(commit))).toBe(true)
})

describe('what is refused', () => {
  const get = () => fetchRevision(env(), reference, commit, join(root, 'model'))

  test.each(['config.json', 'sub folder/model.safetensors'])(
    '%s with other bytes than the commit lists',
    async (path) => {
      const text = files.get(path) ?? ''
      faults.set(`/acme/fraud/resolve/${commit}/${path}`, { status: 200, body: `x${text.slice(1)}` })
      await expect(get()).rejects.toThrow(`${path} of hf:acme/fraud@main is not the file that its commit lists`)
    }
  )

  test('a file that is longer than the commit lists, and nothing of it stays', async () => {
    faults.set(`/acme/fraud/resolve/${commit}/config.json`, { status: 200, body: 'x'.repeat(1000) })
    await expect(get()).rejects.toThrow(
      'config.json of hf:acme/fraud@main is larger than the 22 bytes that it may have'
    )
    expect(readdirSync(join(root, 'model'))).not.toContain('config.json')
  })

  test('a list whose pages have no end', async () => {
    const url = `${base()}/api/models/acme/fraud/tree/${commit}`
    faults.set('/api/models/acme/fraud/tree', { status: 200, body: '[]', link: `<${url}>; rel="next"` })
    await expect(get()).rejects.toThrow('hf:acme/fraud@main has more than 10000 files, or 1000 pages of them')
  })

  test('a path that leads out of the folder', async () => {
    const entry = { type: 'file', path: '../../escaped', size: 1, oid: blob('x') }
    faults.set('/api/models/acme/fraud/tree', { status: 200, body: JSON.stringify([entry]) })
    await expect(get()).rejects.toThrow('lists a file by the path "../../escaped"')
    expect(readdirSync(root)).toEqual([])
  })

  test.each([
    [404, /^there is no hf:acme\/fraud@main on the Hub/],
    [401, /without a token that may read it/],
    [503, /answered 503/]
  ])('an answer %i', async (status, message) => {
    faults.set('/api/models', { status, body: '{}' })
    await expect(get()).rejects.toThrow(message)
  })

  test('what is no Hub', async () => {
    faults.set('/api/models', { status: 200, body: '<html>' })
    await expect(get()).rejects.toThrow('the Hub did not answer as it does')
  })
})

test('the command pins the commit, names what may run code, and takes what is pinned', async () => {
  const repository = await createRepository()
  try {
    const model = { source: 'hf:acme/fraud@main', artifact: 'out/model' }
    await repository.commit({ version: 1, models: { tiny: model } })
    const updated = await repository.modelgate(['source', 'update'], env())
    expect(updated.stdout + updated.stderr).toContain('may run code when loaded (pickle): head.pt; ')
    expect(await repository.read('model.lock')).toContain(`"version":"${commit}"`)
    await repository.commit({ version: 1, models: { tiny: model } })
    const taken = await repository.modelgate(['train'], env())
    expect([taken.code, taken.stderr]).toEqual([0, expect.any(String)])
    expect(fetched(join(repository.root, 'out/model'))).toEqual(files)
  } finally {
    await repository.close()
  }
})

describeWith(client, 'the double', () => {
  test("is understood by the Hub's own client, which fetches the same", async () => {
    const script = `import sys
from huggingface_hub import HfApi, snapshot_download
files = list(HfApi().list_repo_tree('acme/fraud', revision='${commit}', recursive=True))
print(sorted((f.path, f.blob_id if f.lfs is None else f.lfs.sha256) for f in files if hasattr(f, 'size')))
snapshot_download('acme/fraud', revision='main', local_dir=sys.argv[1])`
    const child = spawn(client.interpreter, ['-c', script, join(root, 'theirs')], {
      env: { ...process.env, HF_ENDPOINT: base(), HF_HOME: join(root, 'home'), HF_HUB_DISABLE_XET: '1' }
    })
    const ran = await finished(child)
    if (ran.code !== 0) throw new Error(ran.stderr)
    for (const [path, text] of files)
      expect(ran.stdout).toContain(`('${path}', '${large.has(path) ? digest('sha256', text) : blob(text)}')`)
    expect(fetched(join(root, 'theirs'))).toEqual(files)
  })
})
