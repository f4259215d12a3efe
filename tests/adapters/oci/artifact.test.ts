// A registry as a source: what a manifest may say, and what is written of it.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { packTar } from 'modern-tar'
import { fetchArtifact, resolveArtifact } from '../../../adapters/oci/artifact.ts'
import { describeWith } from '../../support/describe-with.ts'
import { digestOf, registryAndClient } from '../../support/oci-registry.ts'
import { createRepository } from '../../support/repository.ts'
import { files, quick, setScene, words } from './scene.ts'

const manifestType = 'application/vnd.oci.image.manifest.v1+json'

describeWith(registryAndClient, 'a model in a registry', () => {
  const scene = setScene()
  const { reference, resolve, get, fetched, blob } = scene

  test('is the digest that its tag names now; its files come by it, and those of a folder unpacked', async () => {
    expect(await resolve()).toEqual({ version: scene.digest, run: null, data: [] })
    expect(await resolve(`acme/fraud@${scene.digest}`)).toMatchObject({ version: scene.digest })
    await scene.registry.push('acme/fraud:v1', { ...files, 'model.bin': 'other' }, words)
    expect((await resolve()).version).not.toBe(scene.digest)
    await get()
    expect(fetched()).toEqual(files)
    expect(readdirSync(scene.root)).toEqual(['model'])
    scene.digest = await scene.registry.push('acme/fraud:v1', files, words)
  })

  test('is asked for with a token of one repository, which the login is given for', async () => {
    await resolve()
    const token = scene.registry.front.asked.find(({ path }) => path.startsWith('/token'))
    expect(token?.path).toBe('/token?service=registry&scope=repository%3Aacme%2Ffraud%3Apull')
    expect(scene.registry.front.asked.at(-1)?.headers.authorization).toMatch(/^Bearer ey/)
    await expect(resolve(undefined, {})).rejects.toMatchObject({
      message: `the registry at ${scene.registry.host} shows nobody acme/fraud without a login that may read it`,
      cure: expect.stringContaining(`docker login ${scene.registry.host}`) as unknown
    })
  })

  test.each([
    ['docker', { auths: {}, credsStore: 'test' }],
    ['one for this registry', (host: string) => ({ credHelpers: { [host]: 'test' } })]
  ])('is asked for with the login that a helper of %s keeps', async (_whose, config) => {
    const kept = JSON.parse(readFileSync(join(scene.registry.env.DOCKER_CONFIG ?? '', 'config.json'), 'utf8')) as {
      auths: Record<string, { auth: string }>
    }
    const [Username, Secret] = Buffer.from(kept.auths[scene.registry.host]?.auth ?? '', 'base64')
      .toString()
      .split(':')
    const answer = JSON.stringify({ Username, Secret })
    const helper = `#!/bin/sh\n[ "$1" = get ] && [ "$(cat)" = ${scene.registry.host} ] && echo '${answer}'\n`
    writeFileSync(join(scene.root, 'docker-credential-test'), helper, { mode: 0o755 })
    writeFileSync(
      join(scene.root, 'config.json'),
      JSON.stringify(typeof config === 'function' ? config(scene.registry.host) : config)
    )
    const env = { DOCKER_CONFIG: scene.root, PATH: `${scene.root}:${process.env.PATH ?? ''}` }
    expect(await resolve(undefined, env)).toMatchObject({ version: scene.digest })
  })

  test('as model packers make it: tars by their media type, executable files, and paths of the specification', async () => {
    const tar = Buffer.from(
      await packTar([
        { header: { name: './weights/', type: 'directory', size: 0 } },
        { header: { name: './weights/a.bin', size: 1 }, body: 'a' },
        { header: { name: 'run.sh', size: 1, mode: 0o755 }, body: 'r' }
      ])
    )
    const [packed, raw, empty] = [gzipSync(tar), Buffer.from('card'), Buffer.from('{}')]
    const layer = (mediaType: string, bytes: Buffer, annotations = {}) => ({
      mediaType,
      digest: digestOf(bytes),
      size: bytes.length,
      annotations
    })
    const manifest = {
      schemaVersion: 2,
      mediaType: manifestType,
      config: layer('application/vnd.cncf.model.config.v1+json', empty),
      layers: [
        layer('application/vnd.cncf.model.weight.v1.tar+gzip', packed, { 'org.cncf.model.filepath': 'weights' }),
        layer('application/vnd.cncf.model.doc.v1.raw', raw, { 'org.cncf.model.filepath': 'README.md' }),
        layer('application/vnd.oci.empty.v1+json', empty)
      ]
    }
    await scene.registry.put('acme/packed', 'v1', manifest, [packed, raw, empty])
    const { version } = await resolve('acme/packed:v1')
    await fetchArtifact(
      scene.registry.env,
      reference('acme/packed:v1'),
      version ?? '',
      join(scene.root, 'model'),
      quick
    )
    expect(fetched()).toEqual({ 'weights/a.bin': 'a', 'run.sh': 'r', 'README.md': 'card' })
    expect(statSync(join(scene.root, 'model/run.sh')).mode & 0o111).not.toBe(0)
  })

  describe('is refused', () => {
    const put = async (layers: readonly object[], blobs: readonly Buffer[]) => {
      const empty = Buffer.from('{}')
      const config = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(empty), size: empty.length }
      const manifest = { schemaVersion: 2, mediaType: manifestType, config, layers }
      await scene.registry.put('acme/bad', 'v1', manifest, [empty, ...blobs])
      const { version } = await resolve('acme/bad:v1')
      return fetchArtifact(
        scene.registry.env,
        reference('acme/bad:v1'),
        version ?? '',
        join(scene.root, 'model'),
        quick
      )
    }
    const titled = (bytes: Buffer, title: string) => ({
      mediaType: 'application/octet-stream',
      digest: digestOf(bytes),
      size: bytes.length,
      annotations: { 'org.opencontainers.image.title': title }
    })

    test.each(['../escaped', '/etc/escaped', 'a\\..\\escaped', 'C:escaped', 'a//b', 'a/./b', ''])(
      'with the title %j',
      async (title) => {
        const bytes = Buffer.from('x')
        await expect(put([titled(bytes, title)], [bytes])).rejects.toThrow(
          `has a file by the path ${JSON.stringify(title)}`
        )
        expect(readdirSync(scene.root)).toEqual(['model'])
        expect(fetched()).toEqual({})
      }
    )

    test.each([
      ['one title twice', ['a', 'a']],
      ['one title twice in another form of Unicode', ['é', 'e\u0301']],
      ['a file below a file', ['a', 'a/b']]
    ])('with %s', async (_what, titles) => {
      const bytes = Buffer.from('x')
      await expect(
        put(
          titles.map((title) => titled(bytes, title)),
          [bytes]
        )
      ).rejects.toThrow('has a file by the path')
    })

    test('with a layer that is neither named nor packed', async () => {
      const bytes = Buffer.from('x')
      const layer = { mediaType: 'application/x-weights', digest: digestOf(bytes), size: 1 }
      await expect(put([layer], [bytes])).rejects.toThrow('has no title and is no tar')
    })

    test.each([
      ['leads out of it', { name: '../escaped', size: 1 }, 'x', 'has a file by the path "../escaped"'],
      ['is a link', { name: 'a', size: 0, type: 'symlink' as const, linkname: '/etc/passwd' }, undefined, 'has a link'],
      [
        'is a hard link',
        { name: 'a', size: 0, type: 'link' as const, linkname: '/etc/passwd' },
        undefined,
        'has a link'
      ]
    ])('with a tar in which a name %s', async (_what, header, body, message) => {
      const bytes = Buffer.from(await packTar([{ header, ...(body === undefined ? {} : { body }) }]))
      const layer = { mediaType: 'application/vnd.x.tar', digest: digestOf(bytes), size: bytes.length }
      await expect(put([layer], [bytes])).rejects.toThrow(message)
      expect(readdirSync(scene.root)).toEqual(['model'])
    })

    test('with a tar that was cut, is none, or unpacks to far too much', async () => {
      const tar = Buffer.from(await packTar([{ header: { name: 'a', size: 2000 }, body: 'x'.repeat(2000) }]))
      const bomb = await packTar([{ header: { name: 'a', size: 2 ** 25 }, body: new Uint8Array(2 ** 25) }])
      for (const [bytes, type, message] of [
        [tar.subarray(0, 1000), 'tar', 'not a whole tar file'],
        [Buffer.from('x'.repeat(1024)), 'tar', 'not a whole tar file'],
        [gzipSync(tar).subarray(0, 60), 'tar+gzip', 'not a whole tar file'],
        [gzipSync(bomb), 'tar+gzip', 'unpacks to more than 200 times its size']
      ] as const) {
        const layer = { mediaType: `application/vnd.x.${type}`, digest: digestOf(bytes), size: bytes.length }
        await expect(put([layer], [bytes])).rejects.toThrow(message)
        rmSync(join(scene.root, 'model'), { recursive: true })
      }
    })

    test('where a blob has other bytes than its digest says, even as many', async () => {
      scene.registry.front.on(blob(), (_request, response) => response.end(`x${files['model.bin'].slice(1)}`))
      await expect(get()).rejects.toThrow(
        `${digestOf(files['model.bin'])} of oci://${scene.registry.host}/acme/fraud@${scene.digest} has`
      )
      expect(fetched()).toEqual({})
    })

    test('where a blob has more bytes than the manifest says', async () => {
      scene.registry.front.on(blob(), (_request, response) => response.end('x'.repeat(10_000)))
      await expect(get()).rejects.toThrow('is larger than the 8000 bytes that it may have')
    })

    test.each([
      ['has another digest than was asked for', `manifests/sha256:`, () => `sha256:${'0'.repeat(64)}`],
      ['is not what its header says', 'manifests/v1', () => 'v1']
    ])('where the manifest %s', async (_what, path, named) => {
      scene.registry.front.on(`/v2/acme/fraud/${path}`, (_request, response) => {
        if (named() === 'v1') response.setHeader('docker-content-digest', `sha256:${'0'.repeat(64)}`)
        response.end(JSON.stringify({ schemaVersion: 2, layers: [] }))
      })
      const asked = { ...reference(), reference: named() }
      await expect(resolveArtifact(scene.registry.env, asked, quick)).rejects.toThrow(
        /the manifest of .* has the digest sha256:/
      )
    })

    test.each([
      ['a tag that is not there', 'acme/fraud:v9', 'there is no acme/fraud:v9 at the registry'],
      ['a repository that is not there', 'acme/none:v1', 'there is no acme/none:v1 at the registry']
    ])('%s', async (_what, rest, message) => {
      await expect(resolve(rest)).rejects.toThrow(message)
    })

    test('an index of several manifests, with the first of them named', async () => {
      const one = { mediaType: manifestType, digest: await scene.registry.push('acme/two:v1', files, words), size: 1 }
      scene.registry.front.on('/v2/acme/two/manifests/both', (_request, response) =>
        response.end(JSON.stringify({ schemaVersion: 2, manifests: [one, one] }))
      )
      await expect(resolve('acme/two:both')).rejects.toMatchObject({
        message: expect.stringContaining('is an index of 2 manifests, and not one model') as unknown,
        cure: expect.stringContaining(one.digest) as unknown
      })
    })
  })

  test('is pinned by the command, taken by the pin while its tag moves on, and behind then', async () => {
    const repository = await createRepository()
    try {
      const model = { source: `oci://${scene.registry.host}/acme/fraud:v1`, artifact: 'out/model' }
      await repository.commit({ version: 1, models: { tiny: model } })
      const updated = await repository.modelgate(['source', 'update'], scene.registry.env)
      expect(updated.stdout + updated.stderr).toContain(`model.lock pins version ${scene.digest} now`)
      await repository.commit({ version: 1, models: { tiny: model } })
      await scene.registry.push('acme/fraud:v1', { ...files, 'model.bin': 'newer' }, words)
      const check = await repository.modelgate(['source', 'update', '--check'], scene.registry.env)
      expect([check.code, check.stdout]).toEqual([1, expect.stringContaining('the source names version sha256:')])
      rmSync(join(repository.root, '.modelgate/store'), { recursive: true })
      const taken = await repository.modelgate(['train'], scene.registry.env)
      expect([taken.code, taken.stderr]).toEqual([0, expect.any(String)])
      expect(fetched(join(repository.root, 'out/model'))).toEqual(files)
    } finally {
      await repository.close()
    }
  }, 60_000)
})
