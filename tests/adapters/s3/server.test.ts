// A bucket as a source: where its server is, what it is told, and what it may answer.
import type { ServerResponse } from 'node:http'
import { expect, test } from '@jest/globals'
import { resolveObjects } from '../../../adapters/s3/objects.ts'
import { describeWith } from '../../support/describe-with.ts'
import { createFront } from '../../support/front.ts'
import { versitygw } from '../../support/go-tools.ts'
import { files, folder, model, quick, setScene } from './scene.ts'

describeWith(versitygw, 'a model whose server', () => {
  const scene = setScene()
  const { named, resolve, get, fetched } = scene

  test('is told no key, or a wrong secret, or a token that has expired, is said to let nobody read', async () => {
    const denied = {
      message: expect.stringMatching(
        /^the bucket plain at .* does not let you read what `source` names \((?:403|400), \w+\)$/
      ) as unknown,
      cure: expect.stringContaining('AWS_ACCESS_KEY_ID') as unknown
    }
    for (const env of [{ AWS_ACCESS_KEY_ID: undefined }, { AWS_SECRET_ACCESS_KEY: 'wrong' }])
      await expect(resolve(`${folder}/`, { ...scene.server.env, ...env })).rejects.toMatchObject(denied)
    scene.server.front.on('/plain/', (_request, response) =>
      response.writeHead(400).end('<Error><Code>ExpiredToken</Code></Error>')
    )
    await expect(resolve(`${folder}/`)).rejects.toMatchObject(denied)
  })

  test('is sent the token of a session, signed', async () => {
    scene.server.front.on('/plain/', (_request, response) => response.writeHead(403).end())
    await expect(resolve(folder, { ...scene.server.env, AWS_SESSION_TOKEN: 'session' })).rejects.toThrow('(403)')
    const { headers } = scene.server.front.asked[0] ?? {}
    expect(headers?.['x-amz-security-token']).toBe('session')
    expect(headers?.authorization).toMatch(/SignedHeaders=[^,]*x-amz-security-token/)
  })

  test('sends on to another host is not followed', async () => {
    const elsewhere = await createFront(null)
    scene.server.front.on('/plain/', (_request, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${elsewhere.port}/` }).end()
    )
    await expect(resolve()).rejects.toThrow('answered 307')
    expect(elsewhere.asked).toEqual([])
    await elsewhere.close()
  })

  test('is in another region is told, with what to type', async () => {
    scene.server.front.on('/plain/', (_request, response) =>
      response.writeHead(301, { 'x-amz-bucket-region': 'us-west-2' }).end()
    )
    await expect(resolve()).rejects.toMatchObject({ cure: 'set it: `export AWS_REGION=us-west-2`' })
  })

  const once = (answer: (response: ServerResponse) => unknown) => {
    let count = 0
    scene.server.front.on(model, (_request, response) => ((count += 1) > 1 ? 'pass' : answer(response)))
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
    scene.server.front.on('/plain/', (_request, response) => answer(response))
    await expect(
      resolveObjects(scene.server.env, named(`${folder}/`), { ...quick, answerMs: 100 })
    ).rejects.toMatchObject({
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
