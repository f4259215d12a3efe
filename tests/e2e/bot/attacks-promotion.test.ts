// Attacks on promotions, by people with write access and through GitHub's API alone: nothing but the approved release goes on.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestBytes } from '../../../core/digest.ts'
import { openPull, repo, saidOn, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

const release = digestBytes('release')
const other = digestBytes('another release')
const branch = 'modelgate/promote/production/fraud/v0.1.0'
const place = 'production/fraud.yaml'

let stage: Stage
let promotion: number
beforeAll(async () => {
  stage = await startStage()
  const { served, as } = stage
  const { number, head } = await openPull(served)
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  await stage.label('rita', number, 'approve:staging')
  await stage.checked(head, 'success')
  await as('rita')('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash', sha: head })
  const more = { staging: 'pass', qa: 'pass' } as const
  await stage.runs('modelgate-release.yml', { fraud: { recall: 0.72, more, release, version: 'v0.1.0' } })
  promotion = await opened()
  await stage.said('waits for approval', promotion)
})
afterAll(() => stage.served.close())

async function opened(): Promise<number> {
  const list = async () =>
    (await stage.as('adam')('GET', `${repo}/pulls?base=modelgate/environments`)).list() as readonly {
      number: number
      user: { login: string }
    }[]
  const own = async () => (await list()).find(({ user }) => user.login === 'modelgate[bot]')
  await until(
    async () => (await own()) !== undefined,
    () => stage.bot().output().slice(-4000)
  )
  return (await own())?.number ?? 0
}

const isMerged = async (number: number): Promise<boolean> =>
  (await stage.as('adam')('GET', `${repo}/pulls/${number}/merge`)).status === 204

async function write(login: string, path: string, text: string, on: string): Promise<string> {
  const old = await stage.as(login)('GET', `${repo}/contents/${path}?ref=${on}`)
  const written = await stage.as(login)('PUT', `${repo}/contents/${path}`, {
    message: 'Serve this',
    content: Buffer.from(text).toString('base64'),
    branch: on,
    ...(old.status === 200 ? { sha: old.text('sha') } : {})
  })
  return written.text('commit.sha')
}
const read = async (path: string, on: string): Promise<string> => {
  const file = await stage.as('adam')('GET', `${repo}/contents/${path}?ref=${on}`)
  return Buffer.from(file.text('content'), 'base64').toString()
}

test('who wrote the release approves no promotion of it, even the first one that was never live', async () => {
  await stage.refused('dana', promotion, 'approve:production', 'contributor_cannot_approve')
  expect(await isMerged(promotion)).toBe(false)
})

test('a pull request that a person opens against the environments branch is not merged', async () => {
  const { as } = stage
  const from = await as('rita')('GET', `${repo}/git/ref/heads/modelgate/environments`)
  await as('rita')('POST', `${repo}/git/refs`, { ref: 'refs/heads/by-hand', sha: from.text('object.sha') })
  await write('rita', place, `live: ${other}\n`, 'by-hand')
  const pull = await as('rita')('POST', `${repo}/pulls`, {
    title: 'Promote fraud v0.1.0 to production',
    head: 'by-hand',
    base: 'modelgate/environments'
  })
  await stage.label('olga', pull.number('number'), 'approve:production')
  await stage.quiet()
  expect(await isMerged(pull.number('number'))).toBe(false)
  expect(await saidOn({ dana: as('adam') }, pull.number('number'))).toEqual([])
})

test("another digest on the bot's promotion branch is held, whoever approves it after that", async () => {
  const text = await read(place, branch)
  const head = await write('rita', place, text.replaceAll(release, other), branch)
  await stage.said('other_bytes', promotion)
  await stage.label('olga', promotion, 'approve:production')
  await stage.quiet()
  expect(await isMerged(promotion)).toBe(false)
  expect(await stage.check(head)).toBe('failure')
  await write('rita', place, text, branch)
  await stage.quiet()
  expect(await isMerged(promotion)).toBe(false)
})

test('another file besides the release holds it too', async () => {
  await write('rita', 'production/churn.yaml', `live: ${other}\n`, branch)
  await stage.label('olga', promotion, 'approve:production')
  await stage.quiet()
  expect(await isMerged(promotion)).toBe(false)
  await stage.said('other_bytes', promotion)
})
