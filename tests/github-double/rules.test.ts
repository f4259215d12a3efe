// Rulesets: what they forbid, whom they let pass, and how GitHub says it.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createAppKey } from '../support/github/app-key.ts'
import type { Answer, Client } from '../support/github/client.ts'
import { change, openPull, repo, startScene, type Scene } from './scene.ts'

const key = createAppKey()
const permissions = { checks: 'write', contents: 'write', pull_requests: 'write' } as const

let scene: Scene
let bot: Client
beforeEach(async () => {
  const app = { slug: 'gate', id: 77, owner: 'rita', publicKey: key.publicKey, permissions }
  scene = await startScene({}, { apps: [{ ...app, installations: [{ account: 'acme' }] }] })
  const gate = scene.as(key.jwt(77))
  const id = (await gate('GET', '/app/installations')).number('0.id')
  bot = scene.as((await gate('POST', `/app/installations/${id}/access_tokens`)).text('token'))
})
afterEach(() => scene.github.close())

const ruleset = (rules: readonly object[], more: object = {}): Promise<Answer> =>
  scene.rita('POST', `${repo}/rulesets`, {
    name: 'main',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules,
    ...more
  })

const checks = (strict: boolean, ...required: readonly object[]): object => ({
  type: 'required_status_checks',
  parameters: { strict_required_status_checks_policy: strict, required_status_checks: required }
})

describe('a required check', () => {
  const gate = { context: 'modelgate', integration_id: 77 }

  test('keeps a pull request from merging until its App has passed it on the head', async () => {
    await ruleset([checks(false, gate)])
    const number = await openPull(scene)
    const pull = `${repo}/pulls/${number}`
    const head = (await scene.dana('GET', pull)).text('head.sha')
    const merge = (): Promise<Answer> => scene.dana('PUT', `${pull}/merge`, { sha: head })
    const missing = await merge()
    expect([missing.status, missing.text('message')]).toEqual([
      405,
      'Repository rule violations found\n\nRequired status check "modelgate" is expected.\n\n'
    ])
    await scene.dana('POST', `${repo}/statuses/${head}`, { state: 'success', context: 'modelgate' })
    expect((await merge()).status).toBe(405)
    const run = await bot('POST', `${repo}/check-runs`, { name: 'modelgate', head_sha: head, conclusion: 'failure' })
    expect((await merge()).text('message')).toContain('is failing')
    expect((await scene.dana('GET', pull)).text('mergeable_state')).toBe('blocked')
    await bot('PATCH', `${repo}/check-runs/${run.number('id')}`, { conclusion: 'success' })
    expect((await scene.dana('GET', pull)).text('mergeable_state')).toBe('blocked')
    await bot('POST', `${repo}/check-runs`, { name: 'modelgate', head_sha: head, conclusion: 'success' })
    expect((await scene.dana('GET', pull)).text('mergeable_state')).toBe('clean')
    expect((await merge()).status).toBe(200)
  })

  test('that is strict wants the branch up to date', async () => {
    await ruleset([checks(true)], {
      bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }]
    })
    const number = await openPull(scene)
    const readme = (await scene.rita('GET', `${repo}/contents/README.md`)).text('sha')
    await scene.rita('PUT', `${repo}/contents/README.md`, { message: 'Move on', content: '', sha: readme })
    expect((await scene.dana('GET', `${repo}/pulls/${number}`)).text('mergeable_state')).toBe('behind')
    expect((await scene.dana('PUT', `${repo}/pulls/${number}/merge`)).status).toBe(405)
  })

  test('says in GraphQL that it is required', async () => {
    await ruleset([checks(false, gate)])
    const number = await openPull(scene)
    const head = (await scene.dana('GET', `${repo}/pulls/${number}`)).text('head.sha')
    for (const name of ['modelgate', 'lint']) await bot('POST', `${repo}/check-runs`, { name, head_sha: head })
    const query = `{ repository(owner: "acme", name: "models") { pullRequest(number: ${number}) { mergeStateStatus statusCheckRollup {
      contexts(first: 9) { nodes { ... on CheckRun { name isRequired(pullRequestNumber: ${number}) } } } } } } }`
    expect((await bot('POST', '/graphql', { query })).body).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            mergeStateStatus: 'BLOCKED',
            statusCheckRollup: { contexts: { nodes: [{ isRequired: true }, { isRequired: false }] } }
          }
        }
      }
    })
  })
})

describe('a branch that is given to one App', () => {
  beforeEach(async () => {
    const main = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
    await scene.dana('POST', `${repo}/git/refs`, { ref: 'refs/heads/modelgate/audit', sha: main })
    const rules = [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }]
    await ruleset(rules, {
      conditions: { ref_name: { include: ['refs/heads/modelgate/*'], exclude: [] } },
      bypass_actors: [{ actor_id: 77, actor_type: 'Integration', bypass_mode: 'always' }]
    })
  })

  test('is moved by the App alone, whichever way it is tried', async () => {
    const branch = 'modelgate/audit'
    const before = (await scene.dana('GET', `${repo}/git/ref/heads/${branch}`)).text('object.sha')
    const after = await change(scene, 'main', 'train.py', 'print(5)\n')
    const file = { message: 'Forge', content: '', branch }
    for (const who of [scene.dana, scene.rita]) {
      expect((await who('PUT', `${repo}/contents/forged.json`, file)).status).toBe(409)
      expect((await who('PATCH', `${repo}/git/refs/heads/${branch}`, { sha: after, force: true })).status).toBe(422)
      expect((await who('DELETE', `${repo}/git/refs/heads/${branch}`)).status).toBe(422)
      expect((await who('POST', `${repo}/git/refs`, { ref: 'refs/heads/modelgate/locks', sha: after })).status).toBe(
        422
      )
    }
    const input = {
      branch: { repositoryNameWithOwner: 'acme/models', branchName: branch },
      expectedHeadOid: before,
      message: { headline: 'Record' },
      fileChanges: { additions: [{ path: 'a.json', contents: '' }] }
    }
    const query =
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'
    const forged = await scene.dana('POST', '/graphql', { query, variables: { input } })
    expect(forged.body).toMatchObject({ errors: [{ type: 'UNPROCESSABLE' }] })
    expect((await scene.dana('GET', `${repo}/git/ref/heads/${branch}`)).text('object.sha')).toBe(before)
    const written = await bot('POST', '/graphql', { query, variables: { input } })
    expect((await scene.dana('GET', `${repo}/git/ref/heads/${branch}`)).text('object.sha')).toBe(
      written.text('data.createCommitOnBranch.commit.oid')
    )
  })

  test('says which rules hold for it to everyone, and who may pass to admins', async () => {
    const rules = await bot('GET', `${repo}/rules/branches/modelgate%2Faudit`)
    expect(rules.list().map((each) => (each as { type: string }).type)).toEqual([
      'creation',
      'update',
      'deletion',
      'non_fast_forward'
    ])
    expect((await bot('GET', `${repo}/rules/branches/main`)).list()).toEqual([])
    const id = (await bot('GET', `${repo}/rulesets`)).number('0.id')
    expect((await bot('GET', `${repo}/rulesets/${id}`)).body).not.toHaveProperty('bypass_actors')
    expect((await scene.rita('GET', `${repo}/rulesets/${id}`)).list('bypass_actors')).toHaveLength(1)
    expect((await scene.dana('PUT', `${repo}/rulesets/${id}`, { enforcement: 'disabled' })).status).toBe(403)
    await scene.rita('PUT', `${repo}/rulesets/${id}`, { enforcement: 'disabled' })
    expect((await bot('GET', `${repo}/rules/branches/modelgate%2Faudit`)).list()).toEqual([])
    expect((await scene.rita('DELETE', `${repo}/rulesets/${id}`)).status).toBe(204)
  })
})

test('required reviews count writers’ newest opinions on the present head, and never the author’s', async () => {
  const parameters = {
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false
  }
  await ruleset([{ type: 'pull_request', parameters }])
  const direct = { message: 'Direct', content: '', branch: 'main' }
  const refused = await scene.dana('PUT', `${repo}/contents/new.txt`, direct)
  expect([refused.status, refused.text('message')]).toEqual([
    409,
    'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'
  ])
  const number = await openPull(scene)
  const merge = (): Promise<number> => scene.dana('PUT', `${repo}/pulls/${number}/merge`).then(({ status }) => status)
  const review = (who: Client, event: string): Promise<Answer> =>
    who('POST', `${repo}/pulls/${number}/reviews`, { event, body: 'x' })
  await review(scene.as('token-toni'), 'APPROVE')
  expect(await merge()).toBe(405)
  await review(scene.rita, 'APPROVE')
  await change(scene, 'better', 'train.py', 'print(6)\n')
  expect(await merge()).toBe(405)
  await review(scene.rita, 'REQUEST_CHANGES')
  expect(await merge()).toBe(405)
  await review(scene.rita, 'APPROVE')
  expect(await merge()).toBe(200)
})
