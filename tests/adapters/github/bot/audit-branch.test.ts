// The audit branch after somebody else wrote to it: nothing is decided by it any more.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { auditBranch } from '../../../../core/bot/branches.ts'
import type { DesiredCheck } from '../../../../core/bot/effects.ts'
import { readMirror } from '../../../../core/audit/mirror.ts'
import { openPull, repo } from '../../../github-double/scene.ts'
import { forgeAudit, headOfAudit, held, moveAudit, pathOf } from './audit-log.ts'
import { startBotScene, type BotScene } from './scene.ts'

let scene: BotScene

async function append(subject: string, request: string): Promise<void> {
  const { head } = (await scene.look(1)).records
  await scene.apply({ kind: 'append_records', subject, head, events: [held(request)] })
}

beforeEach(async () => {
  scene = await startBotScene()
  await openPull(scene)
  await append('pull-1', 'a')
  await append('pull-2', 'b')
  await append('pull-1', 'c')
})
afterEach(() => scene.github.close())

const fileAt = (path: string) => scene.rita('GET', `${repo}/contents/${path}?ref=${auditBranch}`)

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const file = await fileAt(path)
  const text = change(Buffer.from(file.text('content'), 'base64').toString('utf8'))
  const content = Buffer.from(text).toString('base64')
  const body = { message: 'Mend', branch: auditBranch, sha: file.text('sha'), content }
  expect((await scene.rita('PUT', `${repo}/contents/${path}`, body)).status).toBe(200)
}

const fault = async (ports = scene.fresh()) => {
  const seen = await ports.observe(scene.pull(1), [])
  if (seen?.kind !== 'pull') throw new Error('it is there')
  if (seen.records.fault != null) expect(seen.records.entries).toEqual([])
  return seen.records.fault ?? null
}

test('records of one subject are read among those of others', async () => {
  const { records } = await scene.look(1)
  expect(records.entries.map(({ sequence, detail }) => [sequence, detail['request']])).toEqual([
    [1, 'a'],
    [3, 'c']
  ])
})

test('a record that was changed is found, and said with its place', async () => {
  await rewrite(pathOf(3, 'pull-1'), (text) => text.replace('"wait"', '"go on"'))
  const found = await fault()
  expect(found?.message).toContain(`${pathOf(3, 'pull-1')}:1`)
  expect(found?.cure).toContain(auditBranch)
})

test('the last record of the one before, changed, is found too', async () => {
  await rewrite(pathOf(2, 'pull-2'), (text) => text.replace('"wait"', '"go on"'))
  expect((await fault())?.message).toContain(pathOf(2, 'pull-2'))
})

test('a segment that was removed in between is missed by its neighbour', async () => {
  const { text } = await fileAt(pathOf(2, 'pull-2')).then((file) => ({ text: file.text('sha') }))
  await scene.rita('DELETE', `${repo}/contents/${pathOf(2, 'pull-2')}`, {
    message: 'x',
    branch: auditBranch,
    sha: text
  })
  expect((await fault())?.message).toContain(pathOf(3, 'pull-1'))
})

test('an end that was cut is missed by who saw it, though no check tells of it', async () => {
  await scene.look(1)
  const head = await scene.rita('GET', `${repo}/git/ref/heads/${auditBranch}`)
  const commit = await scene.rita('GET', `${repo}/git/commits/${head.text('object.sha')}`)
  await scene.rita('PATCH', `${repo}/git/refs/heads/${auditBranch}`, { sha: commit.text('parents.0.sha'), force: true })
  expect((await fault(scene.ports))?.message).toContain('is gone or another')
})

describe('TRUST: audit history rewritten. What a check of the bot said of the log', () => {
  const check: DesiredCheck = {
    ...{ name: 'modelgate', headSha: '', title: 'production may start', summary: 'Fine', detailsUrl: null },
    ...{ status: 'completed', conclusion: 'success', annotations: [], buttons: [], externalId: 'x' }
  }
  const showCheck = async (changes: Partial<DesiredCheck> = {}) =>
    scene.apply({ kind: 'write_check', id: null, check: { ...check, headSha: await headOf(), ...changes } })
  const headOf = async () => (await scene.rita('GET', `${repo}/pulls/1`)).text('head.sha')
  const textOf = async () => {
    const runs = await scene.rita('GET', `${repo}/commits/${await headOf()}/check-runs?check_name=modelgate`)
    return runs.text('check_runs.0.output.text')
  }
  const headOfLog = () => headOfAudit(scene)
  const moveLog = (sha: string) => moveAudit(scene, sha)
  const forge = (slugs: readonly string[]) => forgeAudit(scene, slugs)

  test('is its end: sequence and digest of the last entry, and every segment up to it', async () => {
    await showCheck()
    const { entries } = (await scene.look(1)).records
    expect(readMirror(await textOf())).toMatchObject({ sequence: 3, digest: entries.at(-1)?.digest, segments: 3 })
    const [own] = (await scene.look(1)).checks
    expect(own?.mirror).toEqual(readMirror(await textOf()))
  })

  test('stands where the log goes on, also for a process that knows nothing', async () => {
    await showCheck()
    await append('pull-2', 'd')
    expect(await fault()).toBeNull()
  })

  test.each([
    ['cut', ['pull-1', 'pull-2']],
    ['written anew, well chained', ['pull-1', 'pull-2', 'pull-1', 'pull-2']]
  ])('is missed where it was %s, by a process that never saw it', async (_what, slugs) => {
    await showCheck()
    const before = await headOfLog()
    await moveLog(await forge(slugs))
    const found = await fault()
    expect(found?.message).toContain('a check says that it had 3 segments up to entry 3')
    expect(found?.mirror).toEqual(readMirror(await textOf()))
    await moveLog(before)
    expect(await fault()).toBeNull()
  })

  test('is missed where the branch is gone', async () => {
    await showCheck()
    await scene.rita('DELETE', `${repo}/git/refs/heads/${auditBranch}`)
    expect((await fault())?.message).toContain('does not hold them')
  })

  test('is missed by every other subject too, once one has missed it, until the log is put back', async () => {
    await openPull(scene, 'second', 'other.py')
    await showCheck()
    const before = await headOfLog()
    await moveLog(await forge(['pull-1', 'pull-2', 'pull-1', 'pull-2', 'pull-2']))
    const ports = scene.fresh()
    const second = await ports.observe(scene.pull(2), [])
    if (second?.kind !== 'pull') throw new Error('it is there')
    expect(second.records.fault).toBeUndefined()
    const fresh = { ...check, headSha: second.pull.head.sha }
    await ports.apply(scene.pull(2), { kind: 'write_check', id: null, check: fresh })
    expect(await fault(ports)).not.toBeNull()
    for (const subject of [scene.pull(2), scene.delivery, scene.itself])
      expect(await ports.observe(subject, [])).toMatchObject({ records: { entries: [], fault: expect.anything() } })
    await moveLog(before)
    expect(await fault(scene.fresh())).toBeNull()
  })

  test('is kept as it was while it is missed', async () => {
    await showCheck()
    await moveLog(await forge(['pull-1', 'pull-2']))
    const ports = scene.fresh()
    const { mirror = null } = (await fault(ports)) ?? {}
    const failed: DesiredCheck = { ...check, headSha: await headOf(), conclusion: 'failure', externalId: 'y', mirror }
    await ports.apply(scene.pull(1), { kind: 'write_check', id: null, check: failed })
    expect(mirror?.segments).toBe(3)
    expect(readMirror(await textOf())).toEqual(mirror)
  })
})
