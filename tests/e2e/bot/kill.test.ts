// The bot as a process, killed at every write of the whole way: once before GitHub sees the write, once after it took
// effect and before the answer arrives. Webhooks meanwhile meet nobody. What stands at the end is what an orderly run leaves.
import { afterEach, expect, test } from '@jest/globals'
import { recordsOf } from '../../../core/bot/records.ts'
import { digestBytes } from '../../../core/digest.ts'
import type { AuditEntry } from '../../../core/audit/entry.ts'
import { openPull, repo, until } from '../../bot/support/served.ts'
import { standBetween, type Between, type Cut, type Passing } from '../../bot/support/between.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

const release = digestBytes('release')
const version = 'v0.1.0'

let stage: Stage
let between: Between | null = null
afterEach(async () => {
  await stage.served.close()
  await between?.close()
  between = null
})

/** A write by what it does, whatever ids it names: each is killed once. */
function kindOf({ method, path, body }: Passing): string {
  const plain = path.replace(/[0-9a-f]{40}/g, 'SHA').replace(/\/\d+/g, '/N')
  const named = /"(?:name|branchName|headline|workflow_id)":"([^"]*)"/.exec(body)?.[1] ?? ''
  return `${method} ${plain} ${named}`
}

async function killing(
  cut: Exclude<Cut, null>
): Promise<{ readonly killed: () => readonly string[]; stop(): Promise<void> }> {
  const met = new Set<string>()
  let dead = 0
  let restarting: Promise<void> = Promise.resolve()
  let isDown = false
  const decide = (request: Passing): Cut => {
    // What the dead one sent last may still arrive.
    if (isDown || !request.isWrite || met.has(kindOf(request))) return null
    met.add(kindOf(request))
    return cut
  }
  const kill = (): void => {
    isDown = true
    dead += 1
    restarting = stage.restart().then(() => {
      isDown = false
    })
  }
  between = await standBetween(() => stage.served.github.url, decide, kill)
  await stage.restart({ GITHUB_API_URL: between.url, SWEEP_SECONDS: '1' })
  return {
    killed: () => (dead === met.size ? [...met] : []),
    stop: async () => {
      isDown = true
      await restarting
    }
  }
}

/** The way from a pull request to live, each step waited for in what GitHub holds, not in what the bot says. */
async function walk(): Promise<void> {
  const { as } = stage
  const { number, head } = await openPull(stage.served)
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  await stage.label('rita', number, 'approve:staging')
  await stage.checked(head, 'success')
  await as('adam')('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash', sha: head })
  const more = { staging: 'pass', qa: 'pass' } as const
  await stage.runs('modelgate-release.yml', { fraud: { recall: 0.72, more, release, version } })
  let promotion = 0
  await until(async () => {
    const list = (await as('adam')('GET', `${repo}/pulls?base=modelgate/environments`)).list()
    promotion = (list[0] as { number: number } | undefined)?.number ?? 0
    return promotion > 0
  }, tail)
  await stage.said('waits for approval', promotion)
  await stage.label('olga', promotion, 'approve:production')
  await until(async () => (await as('adam')('GET', `${repo}/pulls/${promotion}/merge`)).status === 204, tail)
  const main = (await as('adam')('GET', `${repo}/commits/main`)).text('sha')
  const up = { production: 'pass', live: 'pass' } as const
  await stage.runs('modelgate-promote.yml', { fraud: { recall: 0.72, more: up, release, version } }, { commit: main })
  await until(async () => (await environment()).includes(`live: ${release}`), tail)
}

const tail = (): string => stage.bot().output().split('\n').slice(-30).join('\n')

async function environment(): Promise<string> {
  const file = await stage.as('adam')('GET', `${repo}/contents/production/fraud.yaml?ref=modelgate/environments`)
  return file.status === 200 ? Buffer.from(file.text('content'), 'base64').toString() : ''
}

async function audit(): Promise<readonly AuditEntry[]> {
  const adam = stage.as('adam')
  const ref = await adam('GET', `${repo}/git/ref/heads/modelgate/audit`)
  const tree = await adam('GET', `${repo}/git/trees/${ref.text('object.sha')}?recursive=1`)
  const files = tree.list('tree') as readonly { readonly path: string; readonly type: string; readonly sha: string }[]
  const entries: AuditEntry[] = []
  for (const { path, type, sha } of files) {
    if (type !== 'blob' || !path.endsWith('.jsonl')) continue
    const text = Buffer.from((await adam('GET', `${repo}/git/blobs/${sha}`)).text('content'), 'base64').toString()
    entries.push(
      ...text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as AuditEntry)
    )
  }
  return entries.toSorted((a, b) => a.sequence - b.sequence)
}

/** All that stays of it, but for ids and times. */
async function end(): Promise<unknown> {
  // One that sweeps all the time is never quiet.
  await stage.restart({ SWEEP_SECONDS: '3600' })
  await stage.quiet()
  const adam = stage.as('adam')
  const entries = await audit()
  const count = (kind: Parameters<typeof recordsOf>[1]): number => recordsOf(entries, kind).length
  const pulls = (await adam('GET', `${repo}/pulls?state=all`)).list() as readonly { readonly number: number }[]
  const comments = await Promise.all(
    pulls.map(async ({ number }) => (await adam('GET', `${repo}/issues/${number}/comments`)).list().length)
  )
  const deployments = (await adam('GET', `${repo}/deployments`)).list() as readonly { readonly id: number }[]
  const branches = (await adam('GET', `${repo}/branches`)).list() as readonly { readonly name: string }[]
  return {
    isChained: entries.every(
      ({ sequence, previous }, at) => sequence === at + 1 && previous === (entries[at - 1]?.digest ?? null)
    ),
    given: count('approval_given'),
    revoked: count('approval_revoked'),
    releases: count('release_created'),
    promotions: count('promotion_opened'),
    dispatched: count('deployment_dispatched'),
    pulls: pulls.length,
    comments,
    deployments: deployments.length,
    // A promotion's branch may outlive the merge: the next promotion of that name takes it.
    branches: branches
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('modelgate/promote/'))
      .toSorted(),
    runs: stage.served.github.runner.runs().map(({ path, event }) => `${path} ${event}`),
    environment: await environment()
  }
}

const orderly = {
  isChained: true,
  given: 2,
  revoked: 0,
  releases: 1,
  promotions: 1,
  dispatched: 1,
  pulls: 2,
  comments: [1, 1],
  deployments: 1,
  branches: ['better', 'main', 'modelgate/audit', 'modelgate/environments'],
  runs: [
    '.github/workflows/modelgate.yml pull_request',
    '.github/workflows/modelgate-release.yml push',
    '.github/workflows/modelgate-promote.yml workflow_dispatch'
  ],
  environment: expect.stringContaining(`live: ${release}`) as unknown
}

test('nobody kills it: the end of the whole way', async () => {
  stage = await startStage()
  await walk()
  expect(await end()).toEqual(orderly)
})

test.each(['before', 'after'] as const)('killed %s each write takes effect, it comes to the same end', async (cut) => {
  stage = await startStage()
  const killer = await killing(cut)
  await walk()
  await killer.stop()
  const left = await end()
  expect(killer.killed().length).toBeGreaterThan(15)
  expect(left).toEqual(orderly)
})
