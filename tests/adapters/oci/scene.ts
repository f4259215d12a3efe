// A model in a real registry, which is pushed to by ORAS and wants a token, behind a front that breaks things.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals'
import { fetchArtifact, resolveArtifact, type ArtifactReference } from '../../../adapters/oci/artifact.ts'
import type { Resolved } from '../../../core/pipeline/ports.ts'
import { parseSource } from '../../../core/source/reference.ts'
import { filesOf } from '../../support/files-of.ts'
import { digestOf, startRegistry, type Registry } from '../../support/oci-registry.ts'

export const files = {
  'model.bin': 'weights '.repeat(1000),
  'config.json': '{"depth": 3}',
  'tokens/vocabulary.txt': 'a b c'
}
export const words = ['model.bin', 'config.json:application/json', 'tokens']
export const quick = { answerMs: 2000, idleMs: 300, pausesMs: [10] }

export interface Scene {
  readonly registry: Registry
  /** A folder of each test's own. */
  readonly root: string
  /** Of the manifest of `acme/fraud:v1`. */
  digest: string
  readonly reference: (rest?: string) => ArtifactReference
  readonly resolve: (rest?: string, env?: Registry['env']) => Promise<Resolved>
  /** Of `acme/fraud`, into the folder `model` of `root`. */
  readonly get: (version?: string) => Promise<string | null>
  readonly fetched: (folder?: string) => Readonly<Record<string, string>>
  /** The path of its largest file. */
  readonly blob: () => string
}

/** Starts before all tests of the block that it is called in, and ends after them. */
export function setScene(): Scene {
  const scene = {} as { -readonly [Key in keyof Scene]: Scene[Key] }
  beforeAll(async () => {
    scene.registry = await startRegistry()
    scene.digest = await scene.registry.push('acme/fraud:v1', files, words)
  }, 180_000)
  afterAll(() => scene.registry.close())
  beforeEach(() => {
    scene.root = mkdtempSync(join(tmpdir(), 'oci-'))
  })
  afterEach(() => {
    rmSync(scene.root, { recursive: true, force: true })
    scene.registry.front.reset()
    scene.registry.serveTokens()
  })
  const reference = (rest = 'acme/fraud:v1') => parseSource(`oci://${scene.registry.host}/${rest}`) as ArtifactReference
  return Object.assign(scene, {
    reference,
    resolve: (rest?: string, env = scene.registry.env) => resolveArtifact(env, reference(rest), quick),
    get: (version = scene.digest) =>
      fetchArtifact(scene.registry.env, reference(), version, join(scene.root, 'model'), quick),
    fetched: (folder = join(scene.root, 'model')) => filesOf(folder),
    blob: () => `/v2/acme/fraud/blobs/${digestOf(files['model.bin'])}`
  })
}
