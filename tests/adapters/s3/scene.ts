// A model in a bucket of a real server of S3, which checks signatures and keeps versions, behind a front that breaks things.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals'
import { fetchObjects, resolveObjects, type ObjectReference } from '../../../adapters/s3/objects.ts'
import type { Resolved } from '../../../core/pipeline/ports.ts'
import { parseSource } from '../../../core/source/reference.ts'
import { filesOf } from '../../support/files-of.ts'
import { startS3, type S3Server } from '../../support/s3-server.ts'

export const files = {
  'config.json': '{"depth": 3}',
  'model.bin': 'weights '.repeat(1000),
  "sub folder/a+b & 'c' (1) é%41~*.txt": 'x'
}
export const quick = { answerMs: 2000, idleMs: 300, pausesMs: [10] }
export const folder = 's3://plain/models/fraud'
/** The path of its largest file. */
export const model = '/plain/models/fraud/model.bin'

type Environment = Readonly<Record<string, string | undefined>>

export interface Scene {
  readonly server: S3Server
  /** A folder of each test's own. */
  readonly root: string
  readonly named: (source: string) => ObjectReference
  readonly resolve: (source?: string, env?: Environment) => Promise<Resolved>
  /** Into the folder `model` of `root`. */
  readonly get: (source?: string, version?: string | null) => Promise<string | null>
  readonly fetched: (folder?: string) => Readonly<Record<string, string>>
}

/** Starts before all tests of the block that it is called in, and ends after them. */
export function setScene(): Scene {
  const scene = {} as { -readonly [Key in keyof Scene]: Scene[Key] }
  beforeAll(async () => {
    scene.server = await startS3()
  }, 180_000)
  afterAll(() => scene.server.close())
  beforeEach(async () => {
    scene.root = mkdtempSync(join(tmpdir(), 's3-'))
    for (const [path, text] of Object.entries(files)) await scene.server.put('plain', `models/fraud/${path}`, text)
  })
  afterEach(() => {
    rmSync(scene.root, { recursive: true, force: true })
    scene.server.front.reset()
  })
  const named = (source: string) => parseSource(source) as ObjectReference
  const resolve = (source = folder, env: Environment = scene.server.env) => resolveObjects(env, named(source), quick)
  return Object.assign(scene, {
    named,
    resolve,
    get: async (source = folder, version?: string | null) =>
      fetchObjects(
        scene.server.env,
        named(source),
        version ?? (await resolve(source)).version,
        join(scene.root, 'model'),
        quick
      ),
    fetched: (path = join(scene.root, 'model')) => filesOf(path)
  })
}
