// Approvals by those who may not, at the wrong time, or on something else: none counts, and the comment says why.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPull, push, repo, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  const manual = 'on:\n  workflow_dispatch:\n'
  stage = await startStage({ '.github/workflows/modelgate-rollback.yml': manual })
})
afterAll(() => stage.served.close())

const staging = 'approve:staging'

/** A pull request of dana's whose evidence is shown and that waits for approval. */
async function ready(branch: string): Promise<{ readonly number: number; readonly head: string }> {
  const pull = await openPull(stage.served, branch)
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', pull.number)
  await stage.quiet()
  return pull
}
const comment = async (login: string, on: number, body: string): Promise<number> =>
  (await stage.as(login)('POST', `${repo}/issues/${on}/comments`, { body })).number('id')

test('labels by triage, by the author and by nobody', async () => {
  const { number, head } = await ready('one')
  await stage.refused('toni', number, staging, 'approver_lacks_role')
  await stage.refused('olga', number, staging, 'approver_not_listed')
  await stage.refused('dana', number, staging, 'contributor_cannot_approve')
  const outa = await stage.as('outa')('POST', `${repo}/issues/${number}/labels`, { labels: [staging] })
  expect(outa.status).toBe(403)
  expect(await stage.check(head)).not.toBe('success')
})

test('labels and commands by an App that acts in the name of a reviewer', async () => {
  const { number, head } = await ready('by-app')
  await comment('rita', number, '/modelgate hold')
  await stage.said('rita holds', number)
  await stage.quiet()
  await stage.label('rita-by-helper', number, staging)
  await stage.said(/`rita`.*approver_is_bot/, number)
  await until(async () => !(await stage.labels(number)).includes(staging))
  for (const command of ['resume', 'approve staging']) await comment('rita-by-helper', number, `/modelgate ${command}`)
  await stage.quiet()
  await stage.said('on hold', number)
  expect(await stage.check(head)).not.toBe('success')
  await comment('rita', number, '/modelgate resume')
  await stage.said('waits for approval', number)
  await stage.quiet()
  // GitHub's times are whole seconds: within one nobody could tell whose label it was.
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
})

test('a label that is set before the comparison is shown', async () => {
  const { number, head } = await openPull(stage.served, 'early')
  await stage.said('is being checked', number)
  await stage.refused('rita', number, staging, 'approval_too_early')
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  expect(await stage.check(head)).not.toBe('success')
})

test('a label by somebody who pushed to the branch what another wrote', async () => {
  const { number } = await ready('pushed')
  const file = `${repo}/contents/train.py`
  const dana = { name: 'dana', email: 'dana@example.org' }
  const old = await stage.as('rita')('GET', `${file}?ref=pushed`)
  await stage.as('rita')('PUT', file, {
    message: 'Change',
    content: Buffer.from('print("and mine")\n').toString('base64'),
    branch: 'pushed',
    sha: old.text('sha'),
    author: dana,
    committer: dana
  })
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  await stage.refused('rita', number, staging, 'contributor_cannot_approve')
})

test('a label by a co-author', async () => {
  const dana = stage.as('dana')
  const { number } = await openPull(stage.served, 'together')
  const old = await dana('GET', `${repo}/contents/train.py?ref=together`)
  await dana('PUT', `${repo}/contents/train.py`, {
    message: 'Change\n\nCo-authored-by: rita <rita@example.org>',
    content: Buffer.from('print("ours")\n').toString('base64'),
    branch: 'together',
    sha: old.text('sha')
  })
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  await stage.refused('rita', number, staging, 'contributor_cannot_approve')
})

test('a push right after the label', async () => {
  const { number } = await ready('toctou')
  // The event arrives when the new head has been shown already.
  stage.served.github.deliveryFaults.push({
    kind: 'delay',
    milliseconds: 1_500,
    event: 'pull_request',
    action: 'labeled'
  })
  await stage.label('rita', number, staging)
  const sly = await push(stage.served, 'toctou', 'print("something else")\n')
  await stage.runs('modelgate.yml', { fraud: { recall: 0.74 } })
  await stage.said('0.74', number)
  await stage.said(/`rita`.*approval_stale/, number)
  await stage.quiet()
  expect(await stage.check(sly)).not.toBe('success')
  expect(await stage.labels(number)).not.toContain(staging)
})

test('a label that is taken off closes the gate, and set again it is the approval of who set it again', async () => {
  const { number, head } = await ready('again')
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  await stage.as('dana')('DELETE', `${repo}/issues/${number}/labels/${staging}`)
  await until(async () => (await stage.check(head)) !== 'success')
  // GitHub's times are whole seconds: what is set again within one counts as taken off.
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  await stage.refused('dana', number, staging, 'contributor_cannot_approve')
  expect(await stage.check(head)).not.toBe('success')
})

test("the bot's own comment, stamp and all, pasted into one that is older", async () => {
  // While the bot is away, a comment can be older than its own.
  await stage.bot().stop('SIGKILL')
  const { number, head } = await openPull(stage.served, 'pasted')
  const older = await comment('dana', number, 'First!')
  await stage.restart()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  const comments = (await stage.as('adam')('GET', `${repo}/issues/${number}/comments`)).list() as readonly {
    body: string
  }[]
  const body = (comments[1]?.body ?? '').replace('waits for approval', 'is ready')
  await stage.as('dana')('PATCH', `${repo}/issues/comments/${older}`, { body })
  await push(stage.served, 'pasted', 'print("pasted again")\n')
  await stage.runs('modelgate.yml', { fraud: { recall: 0.75 } })
  await stage.said('0.75', number)
  const after = await stage.as('adam')('GET', `${repo}/issues/comments/${older}`)
  expect(after.text('body')).toBe(body)
  expect(await stage.check(head)).not.toBe('success')
})

test('commands by those who may not: nothing is approved, taken back, resumed or rolled back', async () => {
  const { number, head } = await ready('commands')
  await comment('rita', number, '/modelgate hold')
  await stage.said('rita holds', number)
  const before = stage.served.github.runner.runs().length
  const tries = [
    'approve staging',
    'accept fraud recall "why not"',
    'resume',
    'exclude fraud',
    'rollback fraud production'
  ]
  for (const login of ['toni', 'outa']) {
    for (const command of tries) await comment(login, number, `/modelgate ${command}`)
    await stage.said(new RegExp(`rollback fraud production.* by \`${login}\`.*no write access`), number)
  }
  // rita may write, and owns nothing.
  await comment('rita', number, '/modelgate rollback fraud production')
  await stage.said(/rollback fraud production.* by `rita`.*asked for by the owners of fraud/, number)
  await stage.quiet()
  expect(stage.served.github.runner.runs()).toHaveLength(before)
  await stage.said('on hold', number)
  await comment('rita', number, '/modelgate resume')
  await stage.said('waits for approval', number)
  // An edit that is still on its way would make it look too early, and that be the reason.
  await stage.quiet()
  await comment('dana', number, '/modelgate approve staging')
  await stage.said(/`dana`.*contributor_cannot_approve/, number)
  expect(await stage.check(head)).not.toBe('success')
  expect(await stage.labels(number)).not.toContain(staging)
})

test('commands in quotes, in code, in the second line, in an edited comment', async () => {
  const { number, head } = await ready('quoted')
  const command = '/modelgate approve staging'
  for (const body of [
    `> ${command}`,
    `    ${command}`,
    `\`\`\`\n${command}\n\`\`\``,
    `\`${command}\``,
    `Look:\n${command}`
  ])
    await comment('rita', number, body)
  const id = await comment('rita', number, 'I will look at it.')
  await stage.as('rita')('PATCH', `${repo}/issues/comments/${id}`, { body: command })
  await stage.quiet()
  expect(await stage.check(head)).not.toBe('success')
  await comment('rita', number, command)
  await stage.checked(head, 'success')
})

test('a label that was renamed is not the one that was made for this', async () => {
  const { number, head } = await ready('renamed')
  const adam = stage.as('adam')
  await adam('PATCH', `${repo}/labels/${staging}`, { new_name: 'was-approve' })
  await adam('POST', `${repo}/labels`, { name: staging, color: 'ffffff' })
  await stage.quiet()
  await stage.label('rita', number, staging)
  await stage.said('label_changed', number)
  await stage.quiet()
  expect(await stage.check(head)).not.toBe('success')
})
