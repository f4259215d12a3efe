// Pull requests as long as GitHub shows them, and longer: judged whole, or held with the reason.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPull, repo, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.served.close())

const staging = 'approve:staging'
const evidence = { fraud: { recall: 0.72 } }

interface Pull {
  readonly number: number
  readonly head: string
}

/** A pull request of dana's that changes train.py and adds so many other files, in so many commits. */
async function long(branch: string, files: number, commits: number): Promise<Pull> {
  const dana = stage.as('dana')
  let head = (await dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  const base = (await dana('GET', `${repo}/git/commits/${head}`)).text('tree.sha')
  const blob = (path: string, content: string) => ({ path, mode: '100644', type: 'blob', content })
  const tree = await dana('POST', `${repo}/git/trees`, {
    base_tree: base,
    tree: [
      blob('train.py', `print("${branch}")\n`),
      ...Array.from({ length: files }, (_, index) => blob(`notes/${index}.md`, `${index}\n`))
    ]
  })
  for (let index = 1; index <= commits; index += 1) {
    const commit = { message: `Step ${index}`, tree: tree.text('sha'), parents: [head] }
    head = (await dana('POST', `${repo}/git/commits`, commit)).text('sha')
  }
  await dana('POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: head })
  const pull = await dana('POST', `${repo}/pulls`, { title: `Make it ${branch}`, head: branch, base: 'main' })
  return { number: pull.number('number'), head }
}

async function isApproved({ number, head }: Pull): Promise<void> {
  await stage.runs('modelgate.yml', evidence)
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
}

/** Nobody's approval opens it, and both comment and check say why. */
async function isHeld({ number, head }: Pull, list: string): Promise<void> {
  await stage.runs('modelgate.yml', evidence)
  await stage.said(list, number)
  await stage.quiet()
  await stage.label('rita', number, staging)
  await stage.quiet()
  expect(await stage.check(head)).toBe('failure')
  const checks = await stage.as('adam')('GET', `${repo}/commits/${head}/check-runs?check_name=modelgate`)
  expect(checks.text('check_runs.0.output.title')).toContain('list_cut')
  await stage.said('split the pull request', number)
}

test('of 3,000 files all are seen, and of one more none is taken for granted', async () => {
  await isApproved(await long('many-files', 2_999, 1))
  await isHeld(await long('too-many-files', 3_000, 1), 'lists only the first 100 files')
})

test.each([250, 251])('of %d commits all are seen, and one by whoever approves is among them', async (count) => {
  const { number, head } = await long(`commits-${count}`, 0, count)
  await stage.runs('modelgate.yml', evidence)
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.refused('dana', number, staging, 'contributor_cannot_approve')
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
})

test('among more than a hundred labels an approval counts, and one by nobody who may is taken off', async () => {
  const { number, head } = await openPull(stage.served, 'labelled')
  const names = Array.from({ length: 120 }, (_, index) => `area-${index}`)
  await stage.as('dana')('POST', `${repo}/issues/${number}/labels`, { labels: names })
  await stage.runs('modelgate.yml', evidence)
  await stage.said('waits for approval', number)
  await stage.quiet()
  const isOn = async (): Promise<boolean> => {
    const rest = await stage.as('adam')('GET', `${repo}/issues/${number}/labels?per_page=100&page=2`)
    return rest.list().some((each) => (each as { readonly name: string }).name === staging)
  }
  await stage.label('toni', number, staging)
  await stage.said(/`toni`.*approver_lacks_role/, number)
  await until(async () => !(await isOn()))
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  expect(await isOn()).toBe(true)
})

test('a command behind more than a thousand comments is answered, in the one comment that was there before them', async () => {
  const { number, head } = await openPull(stage.served, 'talked-about')
  await stage.runs('modelgate.yml', evidence)
  await stage.said('waits for approval', number)
  await stage.quiet()
  const dana = stage.as('dana')
  for (let index = 0; index < 1_100; index += 1)
    await dana('POST', `${repo}/issues/${number}/comments`, { body: `Comment ${index}` })
  await stage.as('rita')('POST', `${repo}/issues/${number}/comments`, { body: '/modelgate approve staging' })
  await stage.checked(head, 'success')
  await stage.quiet()
  const own: string[] = []
  for (let page = 1; page <= 12; page += 1) {
    const comments = await dana('GET', `${repo}/issues/${number}/comments?per_page=100&page=${page}`)
    for (const each of comments.list() as readonly { readonly user: { readonly login: string }; body: string }[])
      if (each.user.login === 'modelgate[bot]') own.push(each.body)
  }
  expect(own).toHaveLength(1)
  expect(own[0]).toContain('is ready')
})
