// What happens to a repository and to its pull requests while they are open: drafts, another name, another owner.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openPull, push, repo, until } from '../../bot/support/served.ts'
import { config, policyOf, startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await startStage({}, { organizations: [{ login: 'beta', admins: ['adam'], members: ['dana', 'rita'] }] })
})
afterEach(() => stage.served.close())

const staging = 'approve:staging'
const evidence = { fraud: { recall: 0.72 } }

async function turn(number: number, mutation: string): Promise<void> {
  const dana = stage.as('dana')
  const id = (await dana('GET', `${repo}/pulls/${number}`)).text('node_id')
  const query = `mutation { ${mutation}(input: { pullRequestId: "${id}" }) { clientMutationId } }`
  expect((await dana('POST', '/graphql', { query })).body).not.toHaveProperty('errors')
}

/** The comment and the newest required check, wherever the repository is now. */
async function shown(at: string, number: number, head: string) {
  const adam = stage.as('adam')
  const comments = await adam('GET', `${at}/issues/${number}/comments`)
  const own = (comments.list() as readonly { body: string; user: { login: string } }[]).filter(
    ({ user }) => user.login === 'modelgate[bot]'
  )
  const checks = await adam('GET', `${at}/commits/${head}/check-runs?check_name=modelgate&filter=latest`)
  const [check] = checks.list('check_runs') as readonly { conclusion: string | null; status: string }[]
  return { comments: own.map(({ body }) => body), check: check?.conclusion ?? check?.status ?? 'none' }
}
const tail = (): string => stage.bot().output().slice(-3000)

test('a draft is judged and approved as it stands, and goes on as ready with the very same approval', async () => {
  const dana = stage.as('dana')
  const main = await dana('GET', `${repo}/git/ref/heads/main`)
  await dana('POST', `${repo}/git/refs`, { ref: 'refs/heads/sketch', sha: main.text('object.sha') })
  const head = await push({ dana }, 'sketch', 'print("sketch")\n')
  const pull = { title: 'A sketch', head: 'sketch', base: 'main', draft: true }
  const number = (await dana('POST', `${repo}/pulls`, pull)).number('number')
  await stage.runs('modelgate.yml', evidence)
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  expect((await stage.as('adam')('PUT', `${repo}/pulls/${number}/merge`, { sha: head })).status).toBe(405)
  await turn(number, 'markPullRequestReadyForReview')
  await stage.quiet()
  expect(await stage.check(head)).toBe('success')
  await turn(number, 'convertPullRequestToDraft')
  const next = await push({ dana }, 'sketch', 'print("another sketch")\n')
  await stage.runs('modelgate.yml', { fraud: { recall: 0.74 } })
  await stage.said('0.74', number)
  await stage.quiet()
  expect(await stage.check(next)).not.toBe('success')
  expect(await stage.labels(number)).not.toContain(staging)
})

test('a repository that is renamed: the same comment and check go on under the new name, and the next pull request too', async () => {
  const { number, head } = await openPull(stage.served)
  await stage.runs('modelgate.yml', evidence)
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.as('adam')('PATCH', repo, { name: 'renamed' })
  await stage.quiet()
  const at = '/repos/acme/renamed'
  await stage.as('rita')('POST', `${at}/issues/${number}/labels`, { labels: [staging] })
  await until(async () => (await shown(at, number, head)).check === 'success', tail)
  const { comments } = await shown(at, number, head)
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain('is ready')
  expect(tail()).not.toContain('a reconcile failed')
})

test('a repository that goes to an owner who has no such App is left alone; with the App there its gate is closed, until its new policy lets it pass', async () => {
  const { number, head } = await openPull(stage.served)
  await stage.runs('modelgate.yml', evidence)
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  const adam = stage.as('adam')
  expect((await adam('POST', `${repo}/transfer`, { new_owner: 'beta' })).status).toBe(202)
  const at = '/repos/beta/models'
  for (const login of ['dana', 'rita']) await adam('PUT', `${at}/collaborators/${login}`, { permission: 'push' })
  await stage.quiet()
  expect((await shown(at, number, head)).comments).toHaveLength(1)
  stage.served.github.people.install('token-adam', { app: 'modelgate', account: 'beta' })
  // The teams that the policy names are another organization's, so nobody is known to be in them.
  await until(async () => (await shown(at, number, head)).check !== 'success', tail)
  const old = await adam('GET', `${at}/contents/.github/modelgate.yml`)
  const text = config.replace('teams: [acme/reviewers]', 'users: [rita]')
  const content = Buffer.from(text).toString('base64')
  const path = `${at}/contents/.github/modelgate.yml`
  const changed = await adam('PUT', path, { message: 'New owner', content, branch: 'main', sha: old.text('sha') })
  expect(changed.status).toBe(200)
  await stage.quiet()
  const dana = stage.as('dana')
  const train = await dana('GET', `${at}/contents/train.py?ref=better`)
  await dana('PUT', `${at}/contents/train.py`, {
    ...{ message: 'Again', branch: 'better', sha: train.text('sha') },
    content: Buffer.from('print("again")\n').toString('base64')
  })
  const next = (await dana('GET', `${at}/git/ref/heads/better`)).text('object.sha')
  await stage.runs('modelgate.yml', { fraud: { recall: 0.73 } }, { policy: policyOf(text) })
  await until(async () => (await shown(at, number, next)).comments[0]?.includes('0.73') === true, tail)
  await stage.quiet()
  await stage.as('rita')('POST', `${at}/issues/${number}/labels`, { labels: [staging] })
  await until(async () => (await shown(at, number, next)).check === 'success', tail)
  expect((await shown(at, number, next)).comments).toHaveLength(1)
}, 60_000)
