// An artifact that expired, is missing or was read before (TRUST.md, evidence): what the reader asks for, and what it keeps.
import { expect, test } from '@jest/globals'
import { createEvidenceReader } from '../../../../adapters/github/bot/evidence.ts'
import { defaultLimits, type Look } from '../../../../adapters/github/bot/look.ts'
import { createMemory, type ArtifactAnswer } from '../../../../adapters/github/bot/memory.ts'
import { openEvidence } from '../../../../adapters/github/bot/open-evidence.ts'
import { runSchema, type RunAnswer } from '../../../../adapters/github/bot/run-answer.ts'
import { createWire, type Wire } from '../../../../adapters/github/bot/wire.ts'
import { archiveLimits } from '../../../../core/evidence/limits.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { evidenceText } from '../../../support/evidence.ts'
import { zip } from '../../../support/github/actions/zip.ts'

const noon = Date.parse('2026-11-23T12:00:00Z')
const commit = 'c'.repeat(40)
const run: RunAnswer = runSchema.parse({
  ...{ id: 7, html_url: '', path: '', event: 'pull_request', head_sha: commit, head_branch: null, status: 'completed' },
  ...{ conclusion: 'success', created_at: '', updated_at: '', repository: { id: 1 }, head_repository: null }
})
const artifact: ArtifactAnswer = { id: 9, bytes: 100, createdAt: noon, expiresAt: noon + 1000, isExpired: false }

const made = (of: string): Uint8Array => {
  const run = { id: 7, attempt: 1 }
  const text = evidenceText({ commit: of, policy: digestBytes('policy'), run, models: { fraud: { recall: 0.72 } } })
  return zip({ 'modelgate-evidence.json': text })
}

/** Each download gives the next of these: an archive, or the status of a refusal. */
function sceneOf(...answers: readonly (Uint8Array | number)[]) {
  const scene = { downloads: 0, now: noon }
  const request = (): Promise<{ status: number; headers: object; data: unknown }> => {
    const answer = answers[scene.downloads] ?? 404
    scene.downloads += 1
    if (typeof answer !== 'number') return Promise.resolve({ status: 200, headers: {}, data: arriving(answer) })
    return Promise.reject(Object.assign(new Error('no'), { status: answer, response: { headers: {} } }))
  }
  const octokit = { request: Object.assign(request, { endpoint: { DEFAULTS: { baseUrl: 'http://127.0.0.1:1' } } }) }
  const sleep = (): Promise<void> => Promise.resolve()
  const wire: Wire = createWire({ octokit: octokit as never, now: () => scene.now, sleep })
  const look: Look = {
    ...{
      wire,
      memory: createMemory(),
      self: { mode: 'app', login: 'modelgate[bot]', appId: 1 },
      limits: defaultLimits
    },
    ...{ stampKey: new Uint8Array(), olderKeys: [], repository: { id: 1, owner: 'acme', name: 'models' } },
    ...{ host: 'github.com', base: '/repos/acme/models', missing: new Set<string>() }
  }
  const read = createEvidenceReader(openEvidence)
  return {
    scene,
    look,
    kind: async (of: ArtifactAnswer = artifact, by: RunAnswer = run) => {
      const facts = await read(look, by, of)
      return facts.kind === 'refused' ? facts.reason : facts.kind
    }
  }
}

async function* arriving(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

test('what was read once is not asked for again, read or refused', async () => {
  const one = sceneOf(made(commit))
  expect([await one.kind(), await one.kind(), one.scene.downloads]).toEqual(['read', 'read', 1])
  const other = sceneOf(Buffer.from('no zip'))
  expect([await other.kind(), await other.kind(), other.scene.downloads]).toEqual([
    'archive_malformed',
    'archive_malformed',
    1
  ])
})

test('what was read before is expired once GitHub says so, or its time is over', async () => {
  const one = sceneOf(made(commit))
  expect(await one.kind()).toBe('read')
  expect(await one.kind({ ...artifact, isExpired: true })).toBe('expired')
  expect(await one.kind({ ...artifact, isExpired: true, expiresAt: null })).toBe('expired')
  expect(await one.kind()).toBe('read')
  one.scene.now = noon + 1000
  expect(await one.kind()).toBe('expired')
  expect(await one.kind({ ...artifact, expiresAt: null })).toBe('read')
  expect(one.scene.downloads).toBe(1)
})

test.each([
  [410, 'expired'],
  [404, 'none'],
  [451, 'none']
])('a download that is answered with %d is %s, and asked for again', async (status, kind) => {
  const one = sceneOf(status, made(commit))
  expect([await one.kind(), await one.kind()]).toEqual([kind, 'read'])
})

test('a download that may not be made is none, and the permission is named', async () => {
  const one = sceneOf(403)
  expect([await one.kind(), [...one.look.missing]]).toEqual(['none', ['actions: read']])
})

test('evidence of another commit is refused, but of a run that was dispatched: core decides what that may count for', async () => {
  const bytes = made('d'.repeat(40))
  expect(await sceneOf(bytes).kind()).toBe('commit_differs')
  expect(await sceneOf(bytes).kind(artifact, { ...run, event: 'workflow_dispatch' })).toBe('read')
})

test('an archive that GitHub says is too large is refused before a byte of it is read', async () => {
  const bytes = archiveLimits.compressedBytes + 1
  expect(await sceneOf(made(commit)).kind({ ...artifact, bytes })).toBe('archive_too_large')
})
