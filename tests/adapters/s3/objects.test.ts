// A bucket as a source: a real server of S3, which checks signatures and keeps versions, behind a front that breaks things.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchObjects, resolveObjects, type ObjectReference } from '../../../adapters/s3/objects.ts'
import { parseSource } from '../../../core/source/reference.ts'
import { describeWith } from '../../support/describe-with.ts'
import { createFront } from '../../support/front.ts'
import { versitygw } from '../../support/go-tools.ts'
import { createRepository } from '../../support/repository.ts'
import { startS3, type S3Server } from '../../support/s3-server.ts'

const files = {
  'config.json': '{"depth": 3}',
  'model.bin': 'weights '.repeat(1000),
  "sub folder/a+b & 'c' (1) é%41~*.txt": 'x'
}
/** The MD5 of model.bin, as this server makes it. */
const etag = `"${createHash('md5').update(files['model.bin']).digest('hex')}"`
const quick = { answerMs: 2000, idleMs: 300, pausesMs: [10] }

describeWith(versitygw, 'a model in a bucket', () => {
  let server: S3Server
  let root: string

  beforeAll(async () => {
    server = await startS3()
  }, 180_000)
  afterAll(() => server.close())
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 's3-'))
    for (const [path, text] of Object.entries(files)) await server.put('plain', `models/fraud/${path}`, text)
  })
  afterEach(() => {
    rmSync(root, { recursive: true, force: true })
    server.front.reset()
  })

  const named = (source: string) => parseSource(source) as ObjectReference
  const folder = 's3://plain/models/fraud'
  const resolve = (source = folder, env: Readonly<Record<string, string | undefined>> = server.env) =>
    resolveObjects(env, named(source), quick)
  const get = async (source = folder, version?: string | null) =>
    fetchObjects(server.env, named(source), version ?? (await resolve(source)).version, join(root, 'model'), quick)
  const fetched = (path = join(root, 'model')) =>
    Object.fromEntries(
      readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((each) => statSync(join(path, each)).isFile())
        .map((each) => [each, readFileSync(join(path, each), 'utf8')])
    )
  const model = '/plain/models/fraud/model.bin'

  test('is a folder by the digest of what is listed, which changes with any object and comes back with it', async () => {
    const { version } = await resolve()
    expect(version).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(await resolve(`${folder}/`)).toEqual({ version, run: null, data: [] })
    await server.put('plain', 'models/fraud/config.json', '{"depth": 4}')
    expect((await resolve()).version).not.toBe(version)
    await server.put('plain', 'models/fraud/config.json', files['config.json'])
    await server.put('plain', 'models/fraud/more.txt', '')
    expect((await resolve()).version).not.toBe(version)
    await server.remove('plain', 'models/fraud/more.txt')
    expect(await resolve()).toMatchObject({ version })
  })

  test('is written as its objects, whatever signs their keys have', async () => {
    expect(await get()).toBeNull()
    expect(fetched()).toEqual(files)
    const { headers } = server.front.asked.at(-1) ?? {}
    expect(headers?.authorization).toContain('AWS4-HMAC-SHA256 Credential=test-key/')
    expect(headers?.['if-match']).toMatch(/^"[0-9a-f]{32}"$/)
  })

  test('is one object by its version, which is there still when there is a newer one', async () => {
    const source = 's3://kept/model.bin'
    const first = await server.put('kept', 'model.bin', 'first')
    expect(await resolve(source)).toEqual({ version: first, run: null, data: [] })
    const second = await server.put('kept', 'model.bin', 'second')
    expect(await resolve(source)).toMatchObject({ version: second })
    expect(await resolve(`${source}?versionId=${first}`)).toMatchObject({ version: first })
    expect(await get(source, first)).toBeNull()
    expect(readFileSync(join(root, 'model'), 'utf8')).toBe('first')
  })

  test('is one object by its ETag and size where no versions are kept', async () => {
    const source = `${folder}/model.bin`
    const { version } = await resolve(source)
    expect(version).toMatch(/^sha256:/)
    expect(await get(source)).toBeNull()
    expect(readFileSync(join(root, 'model'), 'utf8')).toBe(files['model.bin'])
    await server.put('plain', 'models/fraud/model.bin', 'other')
    expect(await get(source, version)).toMatch(/^sha256:\w+ is pinned, and what is there now is sha256:/)
  })

  test('is read over several pages, and marks of empty folders are no files', async () => {
    const page = (keys: readonly string[], more: string) =>
      `<?xml version="1.0"?><ListBucketResult><EncodingType>url</EncodingType>${keys
        .map((key) => `<Contents><Key>${key}</Key><ETag>"e"</ETag><Size>1</Size></Contents>`)
        .join('')}${more}</ListBucketResult>`
    server.front.on('/plain/?', (request, response) => {
      const isSecond = request.url?.includes('continuation-token=next%2B%2F1') === true
      const next = '<IsTruncated>true</IsTruncated><NextContinuationToken>next+/1</NextContinuationToken>'
      response.end(isSecond ? page(['models/b+c%2B'], '') : page(['models/', 'models/0123'], next))
    })
    server.front.on('/plain/models/', (_request, response) => response.writeHead(200, { etag: '"e"' }).end('x'))
    expect(await get('s3://plain/models/')).toBeNull()
    expect(fetched()).toEqual({ '0123': 'x', 'b c+': 'x' })
  })

  describe('that changes', () => {
    test('between the look and the fetch is told, and nothing is taken', async () => {
      const { version } = await resolve()
      await server.put('plain', 'models/fraud/config.json', '{"depth": 4}')
      expect(await get(folder, version)).toMatch(/^sha256:\w+ is pinned, and what is there now is sha256:/)
      expect(readdirSync(root)).toEqual([])
      await server.put('plain', 'models/fraud/config.json', files['config.json'])
    })

    test('between the list and the object is told by If-Match', async () => {
      let isChanged = false
      server.front.on(model, (_request, response) => {
        if (isChanged) return 'pass'
        isChanged = true
        void server.put('plain', 'models/fraud/model.bin', 'other').then(() => response.destroy())
        return undefined
      })
      expect(await get()).toBe('s3://plain/models/fraud/model.bin is not what it was when it was looked at')
    })

    test('on a server that knows no If-Match is told by the ETag of the answer', async () => {
      server.front.on(model, (_request, response) =>
        response.writeHead(200, { etag: '"other"' }).end(files['model.bin'])
      )
      expect(await get()).toContain('is not what it was')
    })

    test('by being removed is told', async () => {
      server.front.on(model, (_request, response) =>
        response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
      )
      expect(await get()).toContain('is not what it was')
    })
  })

  describe('is refused', () => {
    const list = (...keys: readonly string[]) =>
      server.front.on('/plain/?', (_request, response) =>
        response.end(
          `<ListBucketResult>${keys
            .map((key) => `<Contents><Key>${key}</Key><ETag>"e"</ETag><Size>1</Size></Contents>`)
            .join('')}</ListBucketResult>`
        )
      )

    test.each(['../escaped', '/escaped', 'a\\..\\escaped', 'C:escaped', 'a//b', 'a/./b', 'a&#10;b'])(
      'with the key %j below the folder',
      async (key) => {
        list(`models/fraud/${key}`)
        await expect(get()).rejects.toThrow('has an object by the key "models/fraud/')
        expect(readdirSync(root)).toEqual([])
      }
    )

    test('TRUST: where a key is no encoding of anything', async () => {
      server.front.on('/plain/?', (_request, response) =>
        response.end(
          '<ListBucketResult><EncodingType>url</EncodingType><Contents><Key>models/fraud/%zz</Key><ETag>"e"</ETag><Size>1</Size></Contents></ListBucketResult>'
        )
      )
      await expect(get()).rejects.toThrow('does not list objects as S3 does')
    })

    test('TRUST: where its list goes on without end and without an object', async () => {
      server.front.on('/plain/?', (_request, response) =>
        response.end(
          '<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken></ListBucketResult>'
        )
      )
      await expect(get()).rejects.toThrow('has more than 10000 objects, or 1000 pages of them')
    })

    test('with an object below an object, which no folder can hold', async () => {
      list('models/fraud/a', 'models/fraud/a/b')
      await expect(get()).rejects.toThrow('has an object by the key "models/fraud/a/b"')
    })

    test.each([
      ['shorter', 'weights '],
      ['longer', 'x'.repeat(9000)]
    ])('where an object is %s than it is listed', async (_what, body) => {
      const { version } = await resolve()
      server.front.on(model, (_request, response) => response.writeHead(200, { etag: etag }).end(body))
      await expect(get(folder, version)).rejects.toThrow(/broke off|larger than the 8000 bytes/)
      expect(fetched()).toEqual({ 'config.json': files['config.json'] })
    })

    test.each(['x-amz-checksum-crc32', 'x-amz-checksum-sha256'])(
      'where its bytes are not what %s says',
      async (name) => {
        server.front.on(model, (_request, response) =>
          response.writeHead(200, { etag: etag, [name]: 'AAAAAA==' }).end(files['model.bin'])
        )
        await expect(get()).rejects.toThrow('is not what its checksum says')
      }
    )

    test('where it is stored packed, so that its size is not that of its bytes', async () => {
      server.front.on(model, (_request, response) =>
        response.writeHead(200, { etag: etag, 'content-encoding': 'gzip' }).end(gzipSync('x'))
      )
      await expect(get()).rejects.toThrow('is sent packed (Content-Encoding: gzip)')
    })

    test.each([
      ['s3://plain/models/none', 'there is no s3://plain/models/none at 127.0.0.1'],
      ['s3://plain/models/none/', 'there is no s3://plain/models/none/ at 127.0.0.1'],
      ['s3://nobody/models/fraud', 'there is no bucket nobody at 127.0.0.1'],
      ['s3://kept/none?versionId=01M8H7CEJDZDMP5EEDNRRM3CA6', 'there is no s3://kept/none?versionId=01M8']
    ])('%s', async (source, message) => {
      await expect(resolve(source)).rejects.toThrow(message)
    })
  })

  describe('whose server', () => {
    test('is told no key, or a wrong secret, or a token that has expired, is said to let nobody read', async () => {
      const denied = {
        message: expect.stringMatching(
          /^the bucket plain at .* does not let you read what `source` names \((?:403|400), \w+\)$/
        ) as unknown,
        cure: expect.stringContaining('AWS_ACCESS_KEY_ID') as unknown
      }
      for (const env of [{ AWS_ACCESS_KEY_ID: undefined }, { AWS_SECRET_ACCESS_KEY: 'wrong' }])
        await expect(resolve(`${folder}/`, { ...server.env, ...env })).rejects.toMatchObject(denied)
      server.front.on('/plain/', (_request, response) =>
        response.writeHead(400).end('<Error><Code>ExpiredToken</Code></Error>')
      )
      await expect(resolve(`${folder}/`)).rejects.toMatchObject(denied)
    })

    test('is sent the token of a session, signed', async () => {
      server.front.on('/plain/', (_request, response) => response.writeHead(403).end())
      await expect(resolve(folder, { ...server.env, AWS_SESSION_TOKEN: 'session' })).rejects.toThrow('(403)')
      const { headers } = server.front.asked[0] ?? {}
      expect(headers?.['x-amz-security-token']).toBe('session')
      expect(headers?.authorization).toMatch(/SignedHeaders=[^,]*x-amz-security-token/)
    })

    test('sends on to another host is not followed', async () => {
      const elsewhere = await createFront(null)
      server.front.on('/plain/', (_request, response) =>
        response.writeHead(307, { location: `http://127.0.0.1:${elsewhere.port}/` }).end()
      )
      await expect(resolve()).rejects.toThrow('answered 307')
      expect(elsewhere.asked).toEqual([])
      await elsewhere.close()
    })

    test('is in another region is told, with what to type', async () => {
      server.front.on('/plain/', (_request, response) =>
        response.writeHead(301, { 'x-amz-bucket-region': 'us-west-2' }).end()
      )
      await expect(resolve()).rejects.toMatchObject({ cure: 'set it: `export AWS_REGION=us-west-2`' })
    })

    const once = (answer: (response: ServerResponse) => unknown) => {
      let count = 0
      server.front.on(model, (_request, response) => ((count += 1) > 1 ? 'pass' : answer(response)))
    }
    test.each([
      ['answers 503', (response: ServerResponse) => response.writeHead(503).end()],
      ['hangs up', (response: ServerResponse) => response.destroy()]
    ])('%s once is asked again', async (_what, answer) => {
      once(answer)
      expect(await get()).toBeNull()
      expect(fetched()).toEqual(files)
    })

    test.each([
      ['answers 500', (response: ServerResponse) => response.writeHead(500).end(), 'answered 500'],
      ['is silent', () => undefined, 'does not answer'],
      [
        'lists nothing that is S3',
        (response: ServerResponse) => response.end('<html>'),
        'does not list objects as S3 does'
      ]
    ])('%s, for ever, is given up', async (_what, answer, message) => {
      server.front.on('/plain/', (_request, response) => answer(response))
      await expect(resolveObjects(server.env, named(`${folder}/`), { ...quick, answerMs: 100 })).rejects.toMatchObject({
        name: 'OutsideError',
        message: expect.stringContaining(message) as unknown
      })
    })

    test.each([
      [{}, 's3://models/a', 'https://models.s3.us-east-1.amazonaws.com/a'],
      [{ AWS_DEFAULT_REGION: 'eu-west-1' }, 's3://my.models/a', 'https://s3.eu-west-1.amazonaws.com/my.models/a'],
      [{ AWS_REGION: 'cn-north-1' }, 's3://models/a', 'https://models.s3.cn-north-1.amazonaws.com.cn/a'],
      [{ AWS_ENDPOINT_URL: 'https://minio.example.org/' }, 's3://models/a', 'https://minio.example.org/models/a']
    ])('is found by %j of %s', async (env, source, address) => {
      const asked: string[] = []
      const real = globalThis.fetch
      globalThis.fetch = (url) => {
        asked.push(url instanceof Request ? url.url : url.toString())
        return Promise.resolve(new Response(null, { status: 403 }))
      }
      try {
        await expect(resolve(source, env)).rejects.toThrow('(403)')
      } finally {
        globalThis.fetch = real
      }
      expect(asked).toEqual([address])
    })

    test.each([{ AWS_ENDPOINT_URL: 'minio' }, { AWS_REGION: 'evil.example.org/' }])(
      'of %j is no address',
      async (env) => {
        await expect(resolve(folder, env)).rejects.toMatchObject({ name: 'InputError' })
      }
    )
  })

  test('is pinned by the command, refused by the pin once it is written over, and pinned again', async () => {
    const repository = await createRepository()
    try {
      const config = { version: 1, models: { tiny: { source: folder, artifact: 'out/model' } } }
      await repository.commit(config)
      const updated = await repository.modelgate(['source', 'update'], server.env)
      expect(updated.stdout + updated.stderr).toContain('may run code when loaded (pickle): model.bin; ')
      expect(updated.stdout).toMatch(/model.lock pins version sha256:\w{64} now, nothing before: commit it/)
      await repository.commit(config)
      expect((await repository.modelgate(['source', 'update', '--check'], server.env)).code).toBe(0)
      await server.put('plain', 'models/fraud/config.json', '{"depth": 5}')
      rmSync(join(repository.root, '.modelgate/store'), { recursive: true })
      const built = await repository.modelgate(['build', '--format', 'json'], server.env)
      expect([built.code, built.stdout]).toEqual([1, expect.stringContaining('source_changed')])
      expect((await repository.modelgate(['source', 'update'], server.env)).code).toBe(0)
      await repository.commit(config)
      expect((await repository.modelgate(['train'], server.env)).code).toBe(0)
      expect(await repository.read('out/model/config.json')).toBe('{"depth": 5}')
    } finally {
      await repository.close()
    }
  }, 60_000)
})
