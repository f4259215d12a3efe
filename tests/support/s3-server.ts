// A real server of S3, which checks every signature, with one bucket that keeps versions and one that does not.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AwsClient } from 'aws4fetch'
import { answering, createFront, freePort, type Front } from './front.ts'
import { versitygw } from './go-tools.ts'

const [accessKeyId, secretAccessKey] = ['test-key', 'let-me-in-please']
const region = 'eu-central-1'

export interface S3Server {
  readonly front: Front
  /** Variables that find the server and its keys. */
  readonly env: Readonly<Record<string, string>>
  /** Gives the version; empty where the bucket keeps none. */
  put(bucket: 'kept' | 'plain', key: string, text: string, headers?: Readonly<Record<string, string>>): Promise<string>
  remove(bucket: 'kept' | 'plain', key: string): Promise<void>
  close(): Promise<void>
}

export async function startS3(): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), 's3-'))
  const [data, versions, sidecar] = ['data', 'versions', 'sidecar'].map((name) => join(folder, name))
  for (const path of [data, versions, sidecar]) mkdirSync(path ?? '')
  const port = await freePort()
  const front = await createFront(port)
  const posix = ['posix', '--sidecar', sidecar ?? '', '--versioning-dir', versions ?? '', data ?? '']
  const child = spawn(versitygw.path, ['--quiet', '--port', `127.0.0.1:${port}`, '--region', region, ...posix], {
    stdio: 'ignore',
    env: { ROOT_ACCESS_KEY: accessKeyId, ROOT_SECRET_KEY: secretAccessKey }
  })
  const url = `http://127.0.0.1:${port}`
  await answering(url)
  const client = new AwsClient({ accessKeyId, secretAccessKey, service: 's3', region })
  const send = async (method: string, path: string, body?: string, headers = {}): Promise<Response> => {
    const answer = await client.fetch(`${url}/${path}`, { method, headers, ...(body === undefined ? {} : { body }) })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const pathOf = (bucket: string, key: string) => `${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`
  await send('PUT', 'kept')
  await send('PUT', 'plain')
  const configuration = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>'
  await send('PUT', 'kept?versioning', configuration)
  return {
    front,
    env: {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${front.port}`,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey
    },
    async put(bucket, key, text, headers = {}) {
      return (await send('PUT', pathOf(bucket, key), text, headers)).headers.get('x-amz-version-id') ?? ''
    },
    async remove(bucket, key) {
      await send('DELETE', pathOf(bucket, key))
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
