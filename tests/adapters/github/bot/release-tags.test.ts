// TRUST: audit history rewritten. What the tags of releases say of the log, to a process that saw neither log nor check.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readJobRecords } from '../../../../adapters/github/records/read.ts'
import { auditBranch } from '../../../../core/bot/branches.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import type { BotPorts } from '../../../../core/bot/ports.ts'
import { OutsideError } from '../../../../core/errors.ts'
import { openPull, repo } from '../../../github-double/scene.ts'
import { forgeAudit, headOfAudit, held, moveAudit } from './audit-log.ts'
import { appId, secret, startBotScene, type BotScene } from './scene.ts'

let scene: BotScene
let main: string
const prefix = 'churn#production#'
const forged = ['pull-1', 'pull-2', 'pull-1', 'pull-2']

beforeEach(async () => {
  scene = await startBotScene()
  main = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  await append(null, 'a')
  await append(await headOfAudit(scene), 'b')
})
afterEach(() => scene.github.close())

const append = (head: string | null, request: string) =>
  scene.apply({ kind: 'append_records', subject: 'delivery', head, events: [held(request)] })
const tagAs = (key: string): Effect => ({
  ...{ kind: 'write_tag', prefix, sha: main, key },
  message: 'churn v1.0.0 is live in production'
})
const names = async () =>
  (await scene.dana('GET', `${repo}/git/matching-refs/tags/`))
    .list()
    .map((each) => (each as { readonly ref: string }).ref.replace('refs/tags/', ''))
const shaOf = async (name: string) =>
  (await scene.dana('GET', `${repo}/git/ref/tags/${encodeURIComponent(name)}`)).text('object.sha')
const messageOf = async (name: string) =>
  (await scene.dana('GET', `${repo}/git/tags/${await shaOf(name)}`)).text('message')

async function pushTag(name: string, message: string): Promise<void> {
  const object = { tag: name, message, object: main, type: 'commit' }
  const sha = (await scene.dana('POST', `${repo}/git/tags`, object)).text('sha')
  expect((await scene.dana('POST', `${repo}/git/refs`, { ref: `refs/tags/${name}`, sha })).status).toBe(201)
}

async function fault(ports: BotPorts = scene.fresh(), subject = scene.delivery): Promise<string | null> {
  const seen = await ports.observe(subject, [])
  if (seen === null || seen.kind === 'group') throw new Error('it is there')
  return seen.records.fault?.message ?? null
}

test('a log that goes on holds what its tags say', async () => {
  await scene.apply(tagAs('first'))
  await append(await headOfAudit(scene), 'c')
  await scene.apply(tagAs('second'))
  expect(await names()).toEqual([`${prefix}1`, `${prefix}2`])
  expect(await fault()).toBeNull()
})

test.each([
  ['cut', ['delivery']],
  ['written anew, well chained and longer', forged]
])('a log that was %s is missed by its tag, until it is put back', async (_what, slugs) => {
  await scene.apply(tagAs('first'))
  const before = await headOfAudit(scene)
  await moveAudit(scene, await forgeAudit(scene, slugs))
  await openPull(scene)
  for (const subject of [scene.delivery, scene.itself, scene.pull(1)])
    expect(await fault(scene.fresh(), subject)).toContain(`tag ${prefix}1 says that it had 2 segments up to entry 2`)
  const ports = scene.fresh()
  expect(await fault(ports)).not.toBeNull()
  await moveAudit(scene, before)
  expect(await fault(ports)).toBeNull()
})

test('a log that is gone is missed', async () => {
  await scene.apply(tagAs('first'))
  await scene.dana('DELETE', `${repo}/git/refs/heads/${auditBranch}`)
  expect(await fault()).toContain('does not hold them')
})

test('once the log was seen, no event asks for tags', async () => {
  await scene.apply(tagAs('first'))
  const ports = scene.fresh()
  const asked = async () => {
    const before = scene.github.requests.length
    await ports.observe(scene.delivery, [])
    const seen = scene.github.requests.slice(before)
    return seen.filter(({ operation }) => operation?.includes('ModelgateTags') === true).length
  }
  expect([await asked(), await asked()]).toEqual([1, 0])
})

describe('what somebody pushes who may push tags', () => {
  test('counts for nothing: other words, another name, a light one', async () => {
    await scene.apply(tagAs('first'))
    const message = await messageOf(`${prefix}1`)
    await scene.dana('DELETE', `${repo}/git/refs/tags/${encodeURIComponent(`${prefix}1`)}`)
    await moveAudit(scene, await forgeAudit(scene, forged))
    await pushTag(`${prefix}1`, message.replace('entry 2', 'entry 3'))
    await pushTag(`${prefix}2`, message)
    await scene.dana('POST', `${repo}/git/refs`, { ref: `refs/tags/${prefix}3`, sha: main })
    expect(await fault()).toBeNull()
  })

  test('takes no number from the next release, and does not make it be tagged twice', async () => {
    await scene.apply(tagAs('first'))
    await pushTag(`${prefix}7`, 'mine')
    await pushTag(`${prefix}9007199254740993`, 'mine')
    await scene.apply(tagAs('first'))
    await scene.apply(tagAs('second'))
    expect(await names()).toEqual([`${prefix}1`, `${prefix}7`, `${prefix}8`, `${prefix}9007199254740993`])
  })
})

test('of two bots that tag the same release, one does', async () => {
  const other = scene.fresh()
  await other.observe(scene.delivery, [])
  await Promise.all([scene.apply(tagAs('first')), other.apply(scene.delivery, tagAs('first')).catch(() => undefined)])
  await other.apply(scene.delivery, tagAs('first'))
  expect(await names()).toEqual([`${prefix}1`])
})

test('a tag that was signed with the secret of before counts, as long as that is given', async () => {
  await scene.apply(tagAs('first'))
  await moveAudit(scene, await forgeAudit(scene, forged))
  expect(await fault(scene.fresh({ secret: 'new', older: [secret] }))).not.toBeNull()
  expect(await fault(scene.fresh({ secret: 'new' }))).toBeNull()
})

test('where a ruleset lets only others make tags there is none, and what comes after it is done', async () => {
  const ruleset = (bypass: readonly object[]) => ({
    ...{ name: 'tags', target: 'tag', enforcement: 'active', rules: [{ type: 'creation' }], bypass_actors: bypass },
    conditions: { ref_name: { include: ['refs/tags/*#*'], exclude: [] } }
  })
  const made = await scene.rita('POST', `${repo}/rulesets`, ruleset([]))
  expect(made.status).toBe(201)
  await scene.apply(tagAs('first'))
  expect(await names()).toEqual([])
  const app = { actor_id: appId, actor_type: 'Integration', bypass_mode: 'always' }
  await scene.rita('PUT', `${repo}/rulesets/${made.number('id')}`, ruleset([app]))
  await scene.apply(tagAs('first'))
  expect(await names()).toEqual([`${prefix}1`])
})

describe('a job that deploys', () => {
  const read = () => readJobRecords(scene.octokit, { owner: 'acme', repo: 'models', defaultBranch: 'main' }, main)

  test('believes no log that does not hold what a tag says', async () => {
    await scene.apply(tagAs('first'))
    expect((await read())?.entries).toHaveLength(2)
    const before = await headOfAudit(scene)
    await moveAudit(scene, await forgeAudit(scene, forged))
    await expect(read()).rejects.toThrow(`tag ${prefix}1 says`)
    await scene.dana('DELETE', `${repo}/git/refs/heads/${auditBranch}`)
    await expect(read()).rejects.toThrow('does not hold them')
    await scene.dana('POST', `${repo}/git/refs`, { ref: `refs/heads/${auditBranch}`, sha: before })
    expect((await read())?.entries).toHaveLength(2)
  })

  test('is held up by a tag that somebody made up, and told how to get rid of it', async () => {
    await scene.apply(tagAs('first'))
    await pushTag(`${prefix}2`, (await messageOf(`${prefix}1`)).replace('2 segments', '1 segments'))
    const failed: unknown = await read().catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(OutsideError)
    expect((failed as OutsideError).cure).toContain(`git push --delete origin 'refs/tags/${prefix}2'`)
    expect(await fault()).toBeNull()
  })
})
