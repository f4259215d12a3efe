import { describe, expect, test } from '@jest/globals'
import { originOf, readEvent } from '../../../adapters/github/event.ts'

const sha = 'a'.repeat(40)
const push = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SHA: sha,
  GITHUB_EVENT_PATH: 'event.json'
}
const repository = { id: 1, default_branch: 'main' }

function origin(env: Readonly<Record<string, string>>, payload: unknown, head = sha) {
  return originOf(
    readEvent({ ...push, ...env }, () => JSON.stringify(payload)),
    head
  )
}

describe('how far a job can be trusted', () => {
  test('a push to the default branch leaves it to branch and tree', () => {
    expect(origin({}, { repository })).toBeNull()
  })

  test.each([
    ['another branch', { GITHUB_REF_NAME: 'feature' }, { repository }, sha],
    ['a tag with the name of the default branch', { GITHUB_REF_TYPE: 'tag' }, { repository }, sha],
    ['another commit checked out than that of the event', {}, { repository }, 'b'.repeat(40)],
    [
      'a workflow_run, whose commit is not what it may check out',
      { GITHUB_EVENT_NAME: 'workflow_run' },
      { repository },
      sha
    ],
    ['a merge group', { GITHUB_EVENT_NAME: 'merge_group' }, { repository }, sha]
  ])('%s reports of itself', (_, env, payload, head) => {
    expect(origin(env, payload, head)).toBe('self_reported')
  })

  test('a pull request from the same repository reports of itself, under whatever trigger', () => {
    const payload = { repository, pull_request: { head: { repo: { id: 1 } } } }
    expect(origin({ GITHUB_EVENT_NAME: 'pull_request' }, payload)).toBe('self_reported')
    expect(origin({ GITHUB_EVENT_NAME: 'pull_request_target' }, payload)).toBe('self_reported')
  })

  test.each([
    ['from a fork', { repository, pull_request: { head: { repo: { id: 2 } } } }],
    ['from a fork that was deleted', { repository, pull_request: { head: { repo: null } } }],
    ['whose payload names no repositories', { pull_request: { head: {} } }],
    ['whose payload is nothing', null]
  ])('a pull request %s is not trusted', (_, payload) => {
    expect(origin({ GITHUB_EVENT_NAME: 'pull_request' }, payload)).toBe('untrusted')
  })
})

test('a merge group names the commit that the queue built on, and other events none', () => {
  const payload = { repository, merge_group: { head_sha: sha, base_sha: 'b'.repeat(40) } }
  const event = readEvent({ ...push, GITHUB_EVENT_NAME: 'merge_group' }, () => JSON.stringify(payload))
  expect(event.groupBase).toBe('b'.repeat(40))
  expect(readEvent(push, () => JSON.stringify({ repository })).groupBase).toBeNull()
})

describe('the pull request that an event is about', () => {
  const pullOf = (payload: unknown) => readEvent(push, () => JSON.stringify(payload)).pullRequest

  test('is that of the payload, with its own head and not the trial merge', () => {
    const plain = { number: 7, head: sha, isDraft: false, labels: [] }
    expect(pullOf({ pull_request: { number: 7, head: { sha } } })).toEqual(plain)
    const asked = { number: 7, head: { sha }, draft: true, labels: [{ name: 'train' }, { id: 3 }, 'x'] }
    expect(pullOf({ pull_request: asked })).toEqual({ ...plain, isDraft: true, labels: ['train'] })
  })

  test('is the one that was commented on, and no issue', () => {
    expect(pullOf({ issue: { number: 7, pull_request: {} } })).toMatchObject({ number: 7, head: null })
    expect(pullOf({ issue: { number: 7 } })).toBeNull()
    expect(pullOf(null)).toBeNull()
  })
})
