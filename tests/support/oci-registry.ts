// A real registry that gives nothing without a token, the service that gives its tokens, and a front before both.
import { spawn } from 'node:child_process'
import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Component } from './describe-with.ts'
import { answering, createFront, freePort, type Front } from './front.ts'
import { oras, registry } from './go-tools.ts'
import { finished } from './repository.ts'

/** The registry, and the client that pushes to it. */
export const registryAndClient: Component = { missing: () => registry.missing() ?? oras.missing() }

const [user, password] = ['robot', 'let-me-in-please']

export interface Registry {
  readonly host: string
  readonly front: Front
  /** Variables that find the login. */
  readonly env: Readonly<Record<string, string>>
  /** Makes the token service answer again, after `front.reset()`. */
  serveTokens(): void
  /** Pushes files and folders by ORAS's own client, and gives the digest of the manifest. */
  push(name: string, files: Readonly<Record<string, string>>, words: readonly string[]): Promise<string>
  /** Uploads a manifest with blobs as they are given. */
  put(name: string, tag: string, manifest: object, blobs?: readonly Buffer[]): Promise<void>
  close(): Promise<void>
}

export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'))
  const port = await freePort()
  const front = await createFront(port)
  const host = `127.0.0.1:${front.port}`
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwks = join(folder, 'jwks.json')
  writeFileSync(
    jwks,
    JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key', alg: 'RS256', use: 'sig' }] })
  )
  const token = { realm: `http://${host}/token`, service: 'registry', issuer: 'tests', jwks }
  const config = join(folder, 'config.yml')
  const http = { addr: `127.0.0.1:${port}` }
  const settings = { version: 0.1, log: { level: 'error' }, storage: { inmemory: {} }, http, auth: { token } }
  writeFileSync(config, JSON.stringify(settings))
  const child = spawn(registry.path, ['serve', config], {
    stdio: 'ignore',
    env: { ...process.env, OTEL_TRACES_EXPORTER: 'none' }
  })
  await answering(`http://127.0.0.1:${port}/v2/`)

  const basic = Buffer.from(`${user}:${password}`).toString('base64')
  mkdirSync(join(folder, 'docker'))
  writeFileSync(join(folder, 'docker/config.json'), JSON.stringify({ auths: { [host]: { auth: basic } } }))

  const issue = (scopes: readonly string[]): string => {
    const now = Math.floor(Date.now() / 1000)
    const access = scopes.map((scope) => {
      const [type, name, actions = ''] = scope.split(':')
      return { type, name, actions: actions.split(',') }
    })
    const claims = {
      iss: 'tests',
      sub: user,
      aud: 'registry',
      exp: now + 300,
      nbf: now - 5,
      iat: now,
      jti: randomUUID(),
      access
    }
    const text = [{ typ: 'JWT', alg: 'RS256', kid: 'key' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`
  }
  const serveTokens = (): void =>
    front.on('/token', (request, response) => {
      if (request.headers.authorization !== `Basic ${basic}`) return response.writeHead(401).end('{}')
      const { searchParams } = new URL(request.url ?? '', 'http://token')
      return response.end(JSON.stringify({ token: issue(searchParams.getAll('scope')) }))
    })
  serveTokens()

  return {
    host,
    front,
    env: { DOCKER_CONFIG: join(folder, 'docker') },
    serveTokens,
    async push(name, files, words) {
      const work = mkdtempSync(join(folder, 'push-'))
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(work, path)), { recursive: true })
        writeFileSync(join(work, path), text)
      }
      const login = ['--plain-http', '--username', user, '--password-stdin', '--format', 'json']
      const args = ['push', ...login, '--artifact-type', 'application/x-model', `${host}/${name}`, ...words]
      const child = spawn(oras.path, args, { cwd: work, env: { ...process.env, HOME: folder } })
      child.stdin.end(password)
      const ran = await finished(child)
      if (ran.code !== 0) throw new Error(ran.stderr)
      return (JSON.parse(ran.stdout) as { readonly digest: string }).digest
    },
    async put(name, tag, manifest, blobs = []) {
      const headers = { authorization: `Bearer ${issue([`repository:${name}:pull,push`])}` }
      const base = `http://127.0.0.1:${port}/v2/${name}`
      for (const body of blobs) {
        const started = await fetch(`${base}/blobs/uploads/`, { method: 'POST', headers })
        const upload = new URL(started.headers.get('location') ?? '')
        upload.searchParams.set('digest', digestOf(body))
        const put = await fetch(upload, { method: 'PUT', headers, body: Uint8Array.from(body) })
        if (put.status !== 201) throw new Error(await put.text())
      }
      const type = { 'content-type': (manifest as { readonly mediaType: string }).mediaType }
      const body = JSON.stringify(manifest)
      const put = await fetch(`${base}/manifests/${tag}`, { method: 'PUT', headers: { ...headers, ...type }, body })
      if (put.status !== 201) throw new Error(await put.text())
    },
    async close() {
      await front.close()
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

export function digestOf(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
