// A bucket as a source: which objects are meant, and that what is written is what was named.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { describeWith } from '../../support/describe-with.ts'
import { versitygw } from '../../support/go-tools.ts'
import { createRepository } from '../../support/repository.ts'
import { files, folder, model, setScene } from './scene.ts'

/** The MD5 of model.bin, as this server makes it. */
const etag = `"${createHash('md5').update(files['model.bin']).digest('hex')}"`

describeWith(versitygw, 'a model in a bucket', () => {
  const scene = setScene()
  const { resolve, get, fetched } = scene

  test('is a folder by the digest of what is listed, which changes with any object and comes back with it', async () => {
    const { version } = await resolve()
    expect(version).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(await resolve(`${folder}/`)).toEqual({ version, run: null, data: [] })
    await scene.server.put('plain', 'models/fraud/config.json', '{"depth": 4}')
    expect((await resolve()).version).not.toBe(version)
    await scene.server.put('plain', 'models/fraud/config.json', files['config.json'])
    await scene.server.put('plain', 'models/fraud/more.txt', '')
    expect((await resolve()).version).not.toBe(version)
    await scene.server.remove('plain', 'models/fraud/more.txt')
    expect(await resolve()).toMatchObject({ version })
  })

  test('is written as its objects, whatever signs their keys have', async () => {
    expect(await get()).toBeNull()
    expect(fetched()).toEqual(files)
    const { headers } = scene.server.front.asked.at(-1) ?? {}
    expect(headers?.authorization).toContain('AWS4-HMAC-SHA256 Credential=test-key/')
    expect(headers?.['if-match']).toMatch(/^"[0-9a-f]{32}"$/)
  })

  test('is one object by its version, which is there still when there is a newer one', async () => {
    const source = 's3://kept/model.bin'
    const first = await scene.server.put('kept', 'model.bin', 'first')
    expect(await resolve(source)).toEqual({ version: first, run: null, data: [] })
    const second = await scene.server.put('kept', 'model.bin', 'second')
    expect(await resolve(source)).toMatchObject({ version: second })
    expect(await resolve(`${source}?versionId=${first}`)).toMatchObject({ version: first })
    expect(await get(source, first)).toBeNull()
    expect(readFileSync(join(scene.root, 'model'), 'utf8')).toBe('first')
  })

  test('is one object by its ETag and size where no versions are kept', async () => {
    const source = `${folder}/model.bin`
    const { version } = await resolve(source)
    expect(version).toMatch(/^sha256:/)
    expect(await get(source)).toBeNull()
    expect(readFileSync(join(scene.root, 'model'), 'utf8')).toBe(files['model.bin'])
    await scene.server.put('plain', 'models/fraud/model.bin', 'other')
    expect(await get(source, version)).toMatch(/^sha256:\w+ is pinned, and what is there now is sha256:/)
  })

  test('is read over several pages, and marks of empty folders are no files', async () => {
    const page = (keys: readonly string[], more: string) =>
      `<?xml version="1.0"?><ListBucketResult><EncodingType>url</EncodingType>${keys
        .map((key) => `<Contents><Key>${key}</Key><ETag>"e"</ETag><Size>1</Size></Contents>`)
        .join('')}${more}</ListBucketResult>`
    scene.server.front.on('/plain/?', (request, response) => {
      const isSecond = request.url?.includes('continuation-token=next%2B%2F1') === true
      const next = '<IsTruncated>true</IsTruncated><NextContinuationToken>next+/1</NextContinuationToken>'
      response.end(isSecond ? page(['models/b+c%2B'], '') : page(['models/', 'models/0123'], next))
    })
    scene.server.front.on('/plain/models/', (_request, response) => response.writeHead(200, { etag: '"e"' }).end('x'))
    expect(await get('s3://plain/models/')).toBeNull()
    expect(fetched()).toEqual({ '0123': 'x', 'b c+': 'x' })
  })

  describe('that changes', () => {
    test('between the look and the fetch is told, and nothing is taken', async () => {
      const { version } = await resolve()
      await scene.server.put('plain', 'models/fraud/config.json', '{"depth": 4}')
      expect(await get(folder, version)).toMatch(/^sha256:\w+ is pinned, and what is there now is sha256:/)
      expect(readdirSync(scene.root)).toEqual([])
      await scene.server.put('plain', 'models/fraud/config.json', files['config.json'])
    })

    test('between the list and the object is told by If-Match', async () => {
      let isChanged = false
      scene.server.front.on(model, (_request, response) => {
        if (isChanged) return 'pass'
        isChanged = true
        void scene.server.put('plain', 'models/fraud/model.bin', 'other').then(() => response.destroy())
        return undefined
      })
      expect(await get()).toBe('s3://plain/models/fraud/model.bin is not what it was when it was looked at')
    })

    test('on a server that knows no If-Match is told by the ETag of the answer', async () => {
      scene.server.front.on(model, (_request, response) =>
        response.writeHead(200, { etag: '"other"' }).end(files['model.bin'])
      )
      expect(await get()).toContain('is not what it was')
    })

    test('by being removed is told', async () => {
      scene.server.front.on(model, (_request, response) =>
        response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
      )
      expect(await get()).toContain('is not what it was')
    })
  })

  describe('is refused', () => {
    const list = (...keys: readonly string[]) =>
      scene.server.front.on('/plain/?', (_request, response) =>
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
        expect(readdirSync(scene.root)).toEqual([])
      }
    )

    test('TRUST: where a key is no encoding of anything', async () => {
      scene.server.front.on('/plain/?', (_request, response) =>
        response.end(
          '<ListBucketResult><EncodingType>url</EncodingType><Contents><Key>models/fraud/%zz</Key><ETag>"e"</ETag><Size>1</Size></Contents></ListBucketResult>'
        )
      )
      await expect(get()).rejects.toThrow('does not list objects as S3 does')
    })

    test('TRUST: where its list goes on without end and without an object', async () => {
      scene.server.front.on('/plain/?', (_request, response) =>
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
      scene.server.front.on(model, (_request, response) => response.writeHead(200, { etag: etag }).end(body))
      await expect(get(folder, version)).rejects.toThrow(/broke off|larger than the 8000 bytes/)
      expect(fetched()).toEqual({ 'config.json': files['config.json'] })
    })

    test.each(['x-amz-checksum-crc32', 'x-amz-checksum-sha256'])(
      'where its bytes are not what %s says',
      async (name) => {
        scene.server.front.on(model, (_request, response) =>
          response.writeHead(200, { etag: etag, [name]: 'AAAAAA==' }).end(files['model.bin'])
        )
        await expect(get()).rejects.toThrow('is not what its checksum says')
      }
    )

    test('where it is stored packed, so that its size is not that of its bytes', async () => {
      scene.server.front.on(model, (_request, response) =>
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

  test('is pinned by the command, refused by the pin once it is written over, and pinned again', async () => {
    const repository = await createRepository()
    try {
      const config = { version: 1, models: { tiny: { source: folder, artifact: 'out/model' } } }
      await repository.commit(config)
      const updated = await repository.modelgate(['source', 'update'], scene.server.env)
      expect(updated.stdout + updated.stderr).toContain('may run code when loaded (pickle): model.bin; ')
      expect(updated.stdout).toMatch(/model.lock pins version sha256:\w{64} now, nothing before: commit it/)
      await repository.commit(config)
      expect((await repository.modelgate(['source', 'update', '--check'], scene.server.env)).code).toBe(0)
      await scene.server.put('plain', 'models/fraud/config.json', '{"depth": 5}')
      rmSync(join(repository.root, '.modelgate/store'), { recursive: true })
      const built = await repository.modelgate(['build', '--format', 'json'], scene.server.env)
      expect([built.code, built.stdout]).toEqual([1, expect.stringContaining('source_changed')])
      expect((await repository.modelgate(['source', 'update'], scene.server.env)).code).toBe(0)
      await repository.commit(config)
      expect((await repository.modelgate(['train'], scene.server.env)).code).toBe(0)
      expect(await repository.read('out/model/config.json')).toBe('{"depth": 5}')
    } finally {
      await repository.close()
    }
  }, 60_000)
})
