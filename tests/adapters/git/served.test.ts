// What a clone says of a release that another machine serves, by the branches that the bot keeps.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRecordedReleases, createServedElsewhere } from '../../../adapters/git/served.ts'
import { segmentPath } from '../../../core/audit/segments.ts'
import { auditBranch, environmentsBranch } from '../../../core/bot/branches.ts'
import { record } from '../../../core/bot/records.ts'
import { canonicalJson, digestBytes, type Digest } from '../../../core/digest.ts'
import { chain } from '../../core/bot/support/deliveries.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate-served-'))
  git(['init', '--quiet'])
})
afterEach(() => rm(root, { recursive: true, force: true }))

function git(args: readonly string[], input = ''): string {
  const who = ['-c', 'user.name=Bot', '-c', 'user.email=bot@example.invalid']
  return execFileSync('git', [...who, ...args], { cwd: root, input, encoding: 'utf8' }).trim()
}

/** As a checkout fetches it: one file on a branch of origin. */
function fetched(branch: string, path: string, text: string): void {
  const blob = git(['hash-object', '-w', '--stdin'], text)
  git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`])
  const commit = git(['commit-tree', git(['write-tree']), '-m', branch])
  git(['update-ref', `refs/remotes/origin/${branch}`, commit])
  git(['read-tree', '--empty'])
}

const live = digestBytes('live')
const model = digestBytes('model')
const made = (release: Digest, of = 'fraud') =>
  record(
    'release_created',
    { actor: 'modelgate[bot]', model: of, environment: null, commit: 'a'.repeat(40) },
    {
      ...{ version: 'v1.2.0', release, comparison: null, run: 1, attempt: 1, tree: 'c'.repeat(40) },
      parts: { model, serving: digestBytes('serving'), features: null }
    }
  )
const log = (events: Parameters<typeof chain>[0]) =>
  chain(events)
    .map((entry) => `${canonicalJson(entry)}\n`)
    .join('')
const segment = segmentPath({ sequence: 1, slug: 'delivery' })
const serves = (release: string | null) =>
  fetched(environmentsBranch, 'production/fraud.yaml', `live: ${String(release)}\n`)
const read = (environment = 'production', of = 'fraud') => createServedElsewhere(root)(environment, of)

test('the release that the environments branch names is found by the record of its making', async () => {
  serves(live)
  fetched(auditBranch, segment, log([made(digestBytes('other')), made(live, 'churn'), made(live)]))
  expect(await read()).toEqual({ release: live, version: 'v1.2.0', modelDigest: model, commit: 'a'.repeat(40) })
  expect([await read('staging'), await read('production', 'churn')]).toEqual([null, null])
})

test('nothing is said where no bot is, where its log was not fetched, or where nothing is live', async () => {
  expect(await read()).toBeNull()
  serves(live)
  expect(await read()).toBeNull()
  fetched(auditBranch, segment, log([made(digestBytes('other'))]))
  expect(await read()).toBeNull()
  fetched(auditBranch, segment, log([made(live)]))
  expect(await read()).not.toBeNull()
  serves(null)
  expect(await read()).toBeNull()
})

test('a log that was changed says nothing', async () => {
  serves(live)
  fetched(auditBranch, segment, log([made(live)]).replace('v1.2.0', 'v1.3.0'))
  expect(await read()).toBeNull()
  fetched(auditBranch, segment, 'no log\n')
  expect(await read()).toBeNull()
})

test('all releases of a model that were put on record are known by their versions', async () => {
  const known = async () => (await createRecordedReleases(root)('fraud')).map(({ release }) => release)
  expect(await known()).toEqual([])
  const text = log([made(digestBytes('other')), made(live, 'churn'), made(live)])
  fetched(auditBranch, segment, text)
  expect(await known()).toEqual([digestBytes('other'), live])
  fetched(auditBranch, segment, text.replace('v1.2.0', 'v1.3.0'))
  expect(await known()).toEqual([])
})
