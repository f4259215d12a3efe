// Jobs, drafts, other bases and forks: what stands beside an approval doesn't become one.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { client } from '../../support/github/client.ts'
import { openPull, repo, saidOn } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

const staging = 'approve:staging'

let stage: Stage
beforeAll(async () => {
  const permissions = 'permissions:\n  issues: write\n  pull-requests: write\n'
  stage = await startStage({ '.github/workflows/modelgate.yml': `on: pull_request\n${permissions}` })
})
afterAll(() => stage.served.close())

test("a label that the pull request's own job sets is an App's, and counts for nobody", async () => {
  const { number, head } = await openPull(stage.served, 'by-job')
  const { id } = await stage.run('modelgate.yml')
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  await stage.quiet()
  // Its next attempt labels what the first one handed in.
  const { token } = stage.served.github.runner.start(id)
  const set = await client(stage.served.github.url, token)('POST', `${repo}/issues/${number}/labels`, {
    labels: [staging]
  })
  expect(set.status).toBe(200)
  await stage.said(/`github-actions\[bot\]`.*approver_is_bot/, number)
  await stage.quiet()
  expect(await stage.labels(number)).not.toContain(staging)
  expect(await stage.check(head)).not.toBe('success')
  stage.served.github.runner.finish(id, 'success')
})

test('a label from when the pull request had another base is no approval for this one', async () => {
  const dana = stage.as('dana')
  const main = await dana('GET', `${repo}/git/ref/heads/main`)
  await dana('POST', `${repo}/git/refs`, { ref: 'refs/heads/side', sha: main.text('object.sha') })
  const { number, head } = await openPull(stage.served, 'rebased')
  await dana('PATCH', `${repo}/pulls/${number}`, { base: 'side' })
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.quiet()
  await stage.label('rita', number, staging)
  await stage.quiet()
  await dana('PATCH', `${repo}/pulls/${number}`, { base: 'main' })
  await stage.said('waits for approval', number)
  await stage.quiet()
  expect(await stage.check(head)).not.toBe('success')
})

test('an approval lasts while the base is elsewhere and back, for the very same head alone', async () => {
  const dana = stage.as('dana')
  const { number, head } = await openPull(stage.served, 'there-and-back')
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  await dana('PATCH', `${repo}/pulls/${number}`, { base: 'side' })
  const old = await dana('GET', `${repo}/contents/train.py?ref=there-and-back`)
  const pushed = await dana('PUT', `${repo}/contents/train.py`, {
    message: 'While nobody looks',
    content: Buffer.from('print("while nobody looks")\n').toString('base64'),
    branch: 'there-and-back',
    sha: old.text('sha')
  })
  await dana('PATCH', `${repo}/pulls/${number}`, { base: 'main' })
  await stage.runs('modelgate.yml', { fraud: { recall: 0.76 } })
  await stage.said('0.76', number)
  await stage.quiet()
  expect(await stage.check(pushed.text('commit.sha'))).not.toBe('success')
  expect(await stage.labels(number)).not.toContain(staging)
})

test('a pull request from a fork that was deleted opens nothing, and the bot goes on', async () => {
  const outa = stage.as('outa')
  expect((await outa('POST', `${repo}/forks`, {})).status).toBe(202)
  const file = '/repos/outa/models/contents/train.py'
  const old = await outa('GET', `${file}?ref=main`)
  const written = await outa('PUT', file, {
    message: 'Better',
    content: Buffer.from('print("from a fork")\n').toString('base64'),
    branch: 'main',
    sha: old.text('sha')
  })
  const head = written.text('commit.sha')
  const pull = await outa('POST', `${repo}/pulls`, { title: 'From a fork', head: 'outa:main', base: 'main' })
  const number = pull.number('number')
  await stage.quiet()
  expect((await outa('DELETE', '/repos/outa/models')).status).toBe(204)
  await stage.label('rita', number, staging)
  await stage.quiet()
  expect(await stage.check(head)).not.toBe('success')
  expect((await saidOn({ dana: stage.as('adam') }, number)).join('\n')).toMatch(/evidence_missing|can't be judged/)
  const next = await openPull(stage.served, 'after-the-fork')
  await stage.said('is being checked', next.number)
  expect(stage.bot().output()).not.toContain('a reconcile failed')
})
