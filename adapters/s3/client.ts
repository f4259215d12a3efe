// A bucket of S3, or of what speaks as S3 does, read only: requests signed with the variables that AWS's own tools read.
import { AwsV4Signer } from 'aws4fetch'
import { InputError, OutsideError } from '../../core/errors.ts'
import { ask, readBody, withTries, type Asked, type Patience } from '../http/download.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Bucket {
  /** For messages. */
  readonly host: string
  /** `key` is empty for the bucket itself. Null where there is nothing; 412 is an answer, all else that is no success is thrown. */
  read(method: 'GET' | 'HEAD', key: string, more?: More): Promise<Response | null>
}

interface More {
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

const mostErrorBytes = 1 << 20

/** The keys go nowhere but to this one host: no redirect is followed. Without keys nothing is signed, as for public buckets. */
export function openBucket(env: Environment, bucket: string, patience: Patience): Bucket {
  const { base, region } = placeOf(env, bucket)
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env
  const asked: Asked = {
    who: `the bucket ${bucket} at ${base.host}`,
    cure: 'check the network, AWS_REGION and AWS_ENDPOINT_URL, then run again'
  }

  async function signed(method: string, url: URL, headers: Readonly<Record<string, string>>) {
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return headers
    const signer = new AwsV4Signer({
      method,
      url: url.href,
      headers: { ...headers },
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
      service: 's3',
      region
    })
    return Object.fromEntries((await signer.sign()).headers)
  }

  return {
    host: base.host,
    async read(method, key, { query = {}, headers = {} } = {}) {
      const url = new URL(base.href + key.split('/').map(encoded).join('/'))
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      const answer = await withTries(patience, async () => {
        const found = await ask(url, await signed(method, url, headers), asked, patience, { method })
        if (found.status < 500 && found.status !== 429) return found
        await found.body?.cancel()
        throw new OutsideError(`${asked.who} answered ${found.status}`, { cure: 'run again' })
      })
      if (answer.ok || answer.status === 412) return answer
      const code = await errorCode(answer, patience)
      if (answer.status === 404 && ['', 'NotFound', 'NoSuchKey', 'NoSuchVersion'].includes(code)) return null
      throw refused(answer, code)
    }
  }

  function refused(answer: Response, code: string): Error {
    const home = answer.headers.get('x-amz-bucket-region')
    const said = `${answer.status}${code === '' ? '' : `, ${code}`}`
    if (home !== null && /^[\w-]+$/.test(home) && home !== region)
      return new InputError(`the bucket ${bucket} is in ${home}, and was asked for in ${region}`, {
        cure: `set it: \`export AWS_REGION=${home}\``
      })
    if (code === 'NoSuchBucket')
      return new InputError(`there is no bucket ${bucket} at ${base.host}`, {
        cure: 'check its name, AWS_REGION and AWS_ENDPOINT_URL'
      })
    if (answer.status === 401 || answer.status === 403 || /AccessKey|Signature|Token$/.test(code))
      return new InputError(`${asked.who} does not let you read what \`source\` names (${said})`, {
        cure: 'set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, of a role, AWS_SESSION_TOKEN, of somebody who may s3:GetObject and s3:ListBucket'
      })
    return new OutsideError(`${asked.who} answered ${said}`, { cure: asked.cure })
  }
}

/** An endpoint has the bucket in its path; AWS itself in its host, but for names with dots, which no certificate covers. */
function placeOf(env: Environment, bucket: string): { readonly base: URL; readonly region: string } {
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1'
  const endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL
  if (endpoint) {
    const base = /^https?:\/\//.test(endpoint) ? URL.parse(`${endpoint.replace(/\/+$/, '')}/${bucket}/`) : null
    if (base !== null) return { base, region }
    throw new InputError(`AWS_ENDPOINT_URL is no address: ${endpoint.slice(0, 100)}`, {
      cure: 'set it: `export AWS_ENDPOINT_URL=https://HOST`'
    })
  }
  if (!/^[a-z0-9-]+$/.test(region))
    throw new InputError(`AWS_REGION is no region: ${region.slice(0, 100)}`, { cure: 'export AWS_REGION=eu-central-1' })
  const domain = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
  return {
    base: new URL(bucket.includes('.') ? `https://${domain}/${bucket}/` : `https://${bucket}.${domain}/`),
    region
  }
}

/** As signatures count it: everything but RFC 3986's unreserved characters. */
function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
}

async function errorCode(answer: Response, { idleMs }: Patience): Promise<string> {
  const text = await readBody(answer, 'the error', { mostBytes: mostErrorBytes, idleMs })
  return /<Code>(\w{1,100})<\/Code>/.exec(text.toString('utf8'))?.[1] ?? ''
}
