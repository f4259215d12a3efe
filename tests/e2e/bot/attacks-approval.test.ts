// Approvals by those who may not, at the wrong time, or on something else: none counts, and the comment says why.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPull, push, repo, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
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

test('a label that is set before the comparison is shown', async () => {
  const { number, head } = await openPull(stage.served, 'early')
  await stage.said('is being checked', number)
  await stage.refused('rita', number, staging, 'approval_too_early')
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  expect(await stage.check(head)).not.toBe('success')
})

test('a label by somebody who pushed to the branch', async () => {
  const { number } = await ready('pushed')
  await push({ dana: stage.as('rita') }, 'pushed', 'print("and mine")\n')
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
  const [, sly] = await Promise.all([
    stage.label('rita', number, staging),
    push(stage.served, 'toctou', 'print("something else")\n')
  ])
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
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

test('a comment that looks like the one of the bot, and one that has its marker', async () => {
  const { number, head } = await ready('pasted')
  const comments = (await stage.as('adam')('GET', `${repo}/issues/${number}/comments`)).list() as readonly {
    body: string
  }[]
  await comment('dana', number, (comments[0]?.body ?? '').replace('waits for approval', 'is ready'))
  await stage.quiet()
  expect(await stage.check(head)).not.toBe('success')
  await stage.said('waits for approval', number)
})

test('commands by those who may not', async () => {
  const { number, head } = await ready('commands')
  for (const login of ['toni', 'outa', 'dana']) {
    for (const command of ['approve staging', 'accept fraud recall "why not"', 'resume', 'rollback fraud production'])
      await comment(login, number, `/modelgate ${command}`)
  }
  await stage.quiet()
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
