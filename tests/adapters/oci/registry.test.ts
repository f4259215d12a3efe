// A registry as a source: how it is asked, what it is told, and what it may answer.
import type { ServerResponse } from 'node:http'
import { expect, test } from '@jest/globals'
import { resolveArtifact, type ArtifactReference } from '../../../adapters/oci/artifact.ts'
import { parseSource } from '../../../core/source/reference.ts'
import { describeWith } from '../../support/describe-with.ts'
import { createFront } from '../../support/front.ts'
import { registryAndClient } from '../../support/oci-registry.ts'
import { files, quick, setScene } from './scene.ts'

describeWith(registryAndClient, 'a model whose registry', () => {
  const scene = setScene()
  const { reference, resolve, get, fetched, blob } = scene

  test('sends on to another host is followed there without the token', async () => {
    const elsewhere = await createFront(null)
    elsewhere.on('/', (_request, response) => response.end(files['model.bin']))
    scene.registry.front.on(blob(), (_request, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${elsewhere.port}/blob?signature=x` }).end()
    )
    await get()
    expect(fetched()).toEqual(files)
    expect(elsewhere.asked.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/blob?signature=x', undefined]
    ])
    await elsewhere.close()
  })

  test('sends on to an address that is not encrypted is not followed', async () => {
    scene.registry.front.on(blob(), (_request, response) =>
      response.writeHead(307, { location: 'http://blobs.example.org/x' }).end()
    )
    await expect(get()).rejects.toThrow('sends on to http://blobs.example.org, which is not https')
  })

  test('sends on for ever is given up', async () => {
    scene.registry.front.on(blob(), (_request, response) => response.writeHead(302, { location: blob() }).end())
    await expect(get()).rejects.toThrow('sends on more than 5 times')
  })

  test.each(['http://tokens.example.org/token', 'file:///etc/passwd', 'no address'])(
    'has its tokens given out at %s is not told the login',
    async (realm) => {
      scene.registry.front.on('/v2/', (_request, response) =>
        response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="registry"` }).end()
      )
      await expect(resolve()).rejects.toThrow('which is not https')
    }
  )

  test('has a token service that sends on is not followed there with the login', async () => {
    const elsewhere = await createFront(null)
    scene.registry.front.on('/token', (_request, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${elsewhere.port}/` }).end()
    )
    await expect(resolve()).rejects.toThrow('answered 307 and no token')
    expect(elsewhere.asked).toEqual([])
    await elsewhere.close()
  })

  test('wants a name and a password themselves is given them', async () => {
    scene.registry.front.on('/v2/', (request, response) => {
      if (request.headers.authorization?.startsWith('Basic ') === true)
        return response.end(
          JSON.stringify({ schemaVersion: 2, layers: [{ mediaType: 'x', digest: scene.digest, size: 1 }] })
        )
      return response.writeHead(401, { 'www-authenticate': 'Basic realm="here"' }).end()
    })
    expect(await resolve()).toMatchObject({ version: expect.stringMatching(/^sha256:/) as unknown })
  })

  const once = (answer: (response: ServerResponse) => unknown) => {
    let count = 0
    scene.registry.front.on(blob(), (_request, response) => ((count += 1) > 1 ? 'pass' : answer(response)))
  }
  test.each([
    ['answers 503', (response: ServerResponse) => response.writeHead(503).end()],
    ['hangs up', (response: ServerResponse) => response.destroy()],
    [
      'breaks off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': 8000 }).write('weights ')
        setTimeout(() => response.destroy(), 20)
      }
    ],
    ['ends early', (response: ServerResponse) => response.end('weights ')],
    ['falls silent', (response: ServerResponse) => response.writeHead(200).write('weights ')]
  ])('%s once is asked again', async (_what, answer) => {
    once(answer)
    await get()
    expect(fetched()).toEqual(files)
  })

  test('says nothing, for ever, is given up', async () => {
    scene.registry.front.on('/v2/', () => undefined)
    await expect(resolveArtifact(scene.registry.env, reference(), { ...quick, answerMs: 100 })).rejects.toThrow(
      `the registry at ${scene.registry.host} does not answer`
    )
  })

  test('is away is told from what is not there', async () => {
    const away = parseSource('oci://127.0.0.1:1/acme/fraud:v1') as ArtifactReference
    await expect(resolveArtifact({}, away, quick)).rejects.toMatchObject({ name: 'OutsideError' })
  })
})
