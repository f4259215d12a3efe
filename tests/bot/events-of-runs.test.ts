import { describe, expect, test } from '@jest/globals'
import { attended, meaning } from './support/hearing.ts'
import { at, bot, head, named, payload, pullsAtHead } from './support/payloads.ts'

const by = { id: 42, login: 'rita' }
const time = Date.parse(at)

describe('a check run', () => {
  const run = (action: string, fields: object = {}, rest: object = {}): object =>
    payload({
      action,
      check_run: {
        id: 3,
        head_sha: head,
        started_at: at,
        completed_at: null,
        app: { id: 7 },
        pull_requests: pullsAtHead(),
        ...fields
      },
      ...rest
    })
  const button = { kind: 'button', id: 'd1', by, viaApp: false, at: time, checkId: 3, head }

  test('whose button is pressed carries who pressed which', () => {
    const body = run('requested_action', {}, { requested_action: { identifier: 'approve' } })
    expect(attended('check_run', body).work).toMatchObject([
      { subject: { number: 12 }, requests: [{ ...button, identifier: 'approve' }] }
    ])
  })

  test('carries what it showed when its button was pressed', () => {
    const pressed = { requested_action: { identifier: 'approve' } }
    const body = run('requested_action', { external_id: 'sha256:all sha256:bound' }, pressed)
    expect(attended('check_run', body).work[0]?.requests).toEqual([
      { ...button, identifier: 'approve', shown: 'sha256:bound' }
    ])
  })

  test('that is requested again carries who did', () => {
    expect(attended('check_run', run('rerequested')).work[0]?.requests).toEqual([
      { ...button, identifier: 'rerequested' }
    ])
  })

  test('of a fork is searched by its commit, with the request', () => {
    expect(attended('check_run', run('rerequested', { pull_requests: [] })).searches).toEqual([
      { kind: 'head', repository: named, sha: head, head: null, requests: [{ ...button, identifier: 'rerequested' }] }
    ])
  })

  test('of a merge group is asked of the group, which is no pull request’s head', () => {
    const suite = { head_branch: 'gh-readonly-queue/main/pr-12-abc' }
    const asked = run('rerequested', { pull_requests: [], check_suite: suite })
    expect(attended('check_run', asked)).toMatchObject({
      work: [{ subject: { kind: 'group', sha: head }, requests: [{ ...button, identifier: 'rerequested' }] }],
      searches: []
    })
  })

  test('of another App, or that only changed, is ignored', () => {
    expect(meaning('check_run', run('rerequested', { app: { id: 8 } }))).toBe('ignored')
    expect(meaning('check_run', run('completed'))).toBe('ignored')
  })

  test('suite that is requested again wakes its pull requests', () => {
    const suite = (action: string, app: number): object =>
      payload({ action, check_suite: { id: 5, head_sha: head, app: { id: app }, pull_requests: pullsAtHead() } })
    expect(meaning('check_suite', suite('rerequested', 7))).toBe('1#12')
    expect(meaning('check_suite', suite('rerequested', 8))).toBe('ignored')
    expect(meaning('check_suite', suite('completed', 7))).toBe('ignored')
    const queues = { id: 5, head_sha: head, head_branch: 'gh-readonly-queue/main/pr-12-abc', pull_requests: [] }
    const whole = payload({ action: 'rerequested', check_suite: { ...queues, app: { id: 7 } } })
    expect(attended('check_suite', whole).work).toMatchObject([
      { subject: { kind: 'group', sha: head }, requests: [{ identifier: 'rerequested', checkId: 5, head }] }
    ])
  })
})

describe('a workflow run', () => {
  const run = (fields: object = {}, action = 'completed'): object =>
    payload({
      action,
      workflow_run: {
        event: 'pull_request',
        head_sha: head,
        head_branch: 'feature',
        head_repository: { id: 1, owner: { login: 'acme' } },
        pull_requests: pullsAtHead(),
        ...fields
      }
    })

  test.each(['requested', 'completed'])('of a pull request wakes it when it is %s', (action) => {
    expect(meaning('workflow_run', run({}, action))).toBe('1#12')
  })

  test('of a fork is searched by head repository, branch and commit, for GitHub lists no pull request', () => {
    const fork = { head_repository: { id: 2, owner: { login: 'dana' } }, pull_requests: [] }
    expect(attended('workflow_run', run(fork)).searches).toEqual([
      {
        kind: 'head',
        repository: named,
        sha: head,
        head: { repositoryId: 2, owner: 'dana', branch: 'feature' },
        requests: []
      }
    ])
  })

  test.each([
    ['another commit', [{ number: 12, head: { sha: 'c'.repeat(40), repo: { id: 1 } }, base: { repo: { id: 1 } } }]],
    ['another head repository', [{ number: 12, head: { sha: head, repo: { id: 3 } }, base: { repo: { id: 1 } } }]],
    ['a deleted head repository', [{ number: 12, head: { sha: head, repo: null }, base: { repo: { id: 1 } } }]],
    ['another repository on the same commit', pullsAtHead(4)]
  ])('never wakes a listed pull request of %s', (_, pulls) => {
    expect(meaning('workflow_run', run({ pull_requests: pulls }))).toBe('search head')
  })

  test('whose fork was deleted is searched by its commit alone', () => {
    expect(attended('workflow_run', run({ head_repository: null, pull_requests: [] })).searches).toMatchObject([
      { head: null }
    ])
  })

  test('of the default branch wakes what comes after the merge, and promotions', () => {
    expect(meaning('workflow_run', run({ event: 'push', head_branch: 'main' }))).toBe('1:delivery, search base')
  })

  test('of another branch or of another repository’s is ignored', () => {
    expect(meaning('workflow_run', run({ event: 'push' }))).toBe('ignored')
    const foreign = { event: 'push', head_branch: 'main', head_repository: { id: 2, owner: { login: 'dana' } } }
    expect(meaning('workflow_run', run(foreign))).toBe('ignored')
    expect(meaning('workflow_run', run({}, 'in_progress'))).toBe('ignored')
  })
})

describe('a deployment', () => {
  test('or its status wakes what comes after the merge, unless the bot wrote it', () => {
    for (const name of ['deployment', 'deployment_status']) {
      expect(meaning(name, payload({ action: 'created' }))).toBe('1:delivery')
      expect(meaning(name, payload({ action: 'created', sender: bot }))).toBe('ignored')
    }
  })

  test('that waits at the protection rule carries environment, run and commit', () => {
    const callback = 'https://api.github.com/repos/acme/models/actions/runs/77/deployment_protection_rule'
    const body = (url: string, action = 'requested'): object =>
      payload({
        action,
        environment: 'production',
        deployment_callback_url: url,
        deployment: { sha: head, created_at: at }
      })
    expect(attended('deployment_protection_rule', body(callback)).work).toEqual([
      {
        subject: { kind: 'delivery', repository: named },
        requests: [{ kind: 'protection', id: 'd1', at: time, environment: 'production', runId: 77, sha: head }]
      }
    ])
    expect(meaning('deployment_protection_rule', body('https://evil.example'))).toBe('unreadable')
    expect(meaning('deployment_protection_rule', body(callback, 'other'))).toBe('ignored')
  })
})
