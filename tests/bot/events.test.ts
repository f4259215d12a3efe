import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hear, isIrreplaceable } from '../../bot/events.ts'
import type { Attended, Heard } from '../../bot/events/heard.ts'
import { subjectKey } from '../../core/bot/subjects.ts'
import { at, bot, head, named, own, payload, pullPayload, pullsAtHead, rita } from './support/payloads.ts'

function heard(name: string, body: unknown): Heard {
  return hear({ id: 'd1', name, payload: body }, own).heard
}

function attended(name: string, body: unknown): Attended {
  const found = heard(name, body)
  if (found.kind !== 'attended') throw new Error(`${found.kind}: ${found.why}`)
  return found
}

/** The subjects by key, then what is searched and swept, in one line. */
function meaning(name: string, body: unknown): string {
  const found = heard(name, body)
  if (found.kind !== 'attended') return found.kind
  const work = found.work.map(({ subject }) => subjectKey(subject))
  const searches = found.searches.map((search) => `search ${search.kind}`)
  return [...work, ...searches, ...found.sweeps.map(({ id }) => `sweep ${id}`)].join(', ')
}

const by = { id: 42, login: 'rita' }
const time = Date.parse(at)
const label = { id: 7, name: 'approve:staging', color: 'fff' }

describe('a pull request', () => {
  const actions = [
    'opened',
    'reopened',
    'closed',
    'edited',
    'ready_for_review',
    'converted_to_draft',
    'enqueued',
    'dequeued'
  ]
  test.each(actions)('is looked at when it is %s', (action) => {
    expect(meaning('pull_request', pullPayload(action))).toBe('1#12')
  })

  test('is looked at with everything after the merge when it is merged', () => {
    expect(meaning('pull_request', pullPayload('closed', {}, { merged: true }))).toBe('1#12, 1:delivery')
  })

  test.each(['assigned', 'locked', 'auto_merge_enabled'])('is not looked at when it is %s', (action) => {
    expect(meaning('pull_request', pullPayload(action))).toBe('ignored')
  })

  test.each(['labeled', 'unlabeled'] as const)('that is %s carries who, which label, on what and when', (kind) => {
    expect(attended('pull_request', pullPayload(kind, { label })).work).toEqual([
      {
        subject: { kind: 'pull', repository: named, number: 12 },
        requests: [{ kind, id: 'd1', by, viaApp: false, at: time, label: { id: 7, name: 'approve:staging' }, head }]
      }
    ])
  })

  test.each([
    ['an App did it for somebody', { performed_via_github_app: { id: 3 } }],
    ['another bot did it', { sender: { id: 8, login: 'other[bot]', type: 'Bot' } }]
  ])('says of a label that %s', (_, fields) => {
    const { work } = attended('pull_request', pullPayload('labeled', { label, ...fields }))
    expect(work[0]?.requests).toMatchObject([{ viaApp: true }])
  })

  test('that is pushed to carries who pushed what', () => {
    const after = 'b'.repeat(40)
    const { work } = attended(
      'pull_request',
      pullPayload('synchronize', { before: head, after }, { head: { sha: after } })
    )
    expect(work[0]?.requests).toEqual([
      { kind: 'pushed', id: 'd1', by, viaApp: false, at: time, before: head, head: after }
    ])
  })

  test.each(['labeled', 'unlabeled', 'edited'])(
    'that the bot itself made %s is ignored, so that nothing loops',
    (action) => {
      expect(meaning('pull_request', pullPayload(action, { label, sender: bot }))).toBe('ignored')
    }
  )

  test('that the bot itself opened, closed or pushed to is looked at, without a request', () => {
    for (const action of ['opened', 'closed'])
      expect(meaning('pull_request', pullPayload(action, { sender: bot }))).toBe('1#12')
    const pushed = attended('pull_request', pullPayload('synchronize', { before: head, after: head, sender: bot }))
    expect(pushed.work).toMatchObject([{ requests: [] }])
  })

  test('is looked at when it is reviewed', () => {
    expect(meaning('pull_request_review', pullPayload('submitted'))).toBe('1#12')
  })

  test('in the merge queue is looked at by the commit that the queue built, in the queue of the default branch', () => {
    const group = (action: string, base: string): object =>
      payload({ action, merge_group: { head_sha: head, base_ref: `refs/heads/${base}` } })
    expect(meaning('merge_group', group('checks_requested', 'main'))).toBe(`1@${head}`)
    expect(meaning('merge_group', group('destroyed', 'main'))).toBe(`1@${head}`)
    expect(meaning('merge_group', group('checks_requested', 'old'))).toBe('ignored')
  })
})

describe('a comment', () => {
  const comment = (action: string, body: string, fields: object = {}, user: object = rita): object =>
    payload({ action, issue: { number: 12, pull_request: {} }, comment: { body, user }, ...fields })

  test('that is new and begins with a command wakes its pull request, also where the command is wrong', () => {
    for (const body of ['/modelgate status', '/modelgate aprove staging'])
      expect(meaning('issue_comment', comment('created', body))).toBe('1#12')
  })

  test('that is edited into a command is none', () => {
    expect(meaning('issue_comment', comment('edited', '/modelgate status'))).toBe('ignored')
  })

  test('is ignored where it is no command, on an issue, or the bot’s own', () => {
    expect(meaning('issue_comment', comment('created', 'Looks good, try `/modelgate status`'))).toBe('ignored')
    expect(meaning('issue_comment', comment('created', '/modelgate status', { issue: { number: 12 } }))).toBe('ignored')
    expect(meaning('issue_comment', comment('created', '/modelgate status', { sender: bot }))).toBe('ignored')
    expect(meaning('issue_comment', comment('edited', 'report', { sender: bot }, bot))).toBe('ignored')
  })

  test.each(['edited', 'deleted'])('of the bot that somebody else %s wakes its pull request', (action) => {
    expect(meaning('issue_comment', comment(action, 'report', {}, bot))).toBe('1#12')
  })
})

describe('a push', () => {
  const push = (branch: string, paths: readonly string[] = ['train.py'], fields: object = {}): object =>
    payload({
      ref: `refs/heads/${branch}`,
      forced: false,
      commits: [{ added: [], modified: paths, removed: [] }],
      ...fields
    })

  test('to the default branch wakes what comes after the merge', () => {
    expect(meaning('push', push('main'))).toBe('1:delivery')
  })

  test.each([
    ['changes the config', push('main', ['.github/modelgate.yml'])],
    ['was forced', push('main', ['train.py'], { forced: true })],
    [
      'has more commits than GitHub lists',
      push('main', [], { commits: Array.from({ length: 2048 }, () => ({ added: [], modified: [], removed: [] })) })
    ],
    ['lists no commit', push('main', [], { commits: [] })]
  ])('to the default branch that %s wakes every open pull request', (_, body) => {
    expect(meaning('push', body)).toBe('1:repository, 1:delivery, sweep 1')
  })

  test('to the environments branch wakes promotions too', () => {
    expect(meaning('push', push('modelgate/environments'))).toBe('1:delivery, search base')
    expect(attended('push', push('modelgate/environments')).searches).toEqual([
      { kind: 'base', repository: named, base: 'modelgate/environments' }
    ])
  })

  test('to another branch is ignored', () => {
    expect(meaning('push', push('feature'))).toBe('ignored')
  })

  test('to the audit branch is the bot’s own, or has everything looked at again', () => {
    const own = { sender: { id: 1, login: 'modelgate[bot]', type: 'Bot' } }
    expect(meaning('push', { ...push('modelgate/audit'), ...own })).toBe('ignored')
    expect(attended('push', push('modelgate/audit')).sweeps).toEqual([named])
  })
})

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
      payload({ action, check_suite: { head_sha: head, app: { id: app }, pull_requests: pullsAtHead() } })
    expect(meaning('check_suite', suite('rerequested', 7))).toBe('1#12')
    expect(meaning('check_suite', suite('rerequested', 8))).toBe('ignored')
    expect(meaning('check_suite', suite('completed', 7))).toBe('ignored')
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

describe('what the bot stands on', () => {
  test.each([
    ['created', '1:repository'],
    ['edited', '1:repository, sweep 1'],
    ['deleted', '1:repository, sweep 1']
  ])('a label that is %s', (action, expected) => {
    expect(meaning('label', payload({ action, label }))).toBe(expected)
    expect(meaning('label', payload({ action, label, sender: bot }))).toBe('ignored')
  })

  test('an installation and repositories that are added to it are looked at whole', () => {
    const listed = [
      { id: 1, full_name: 'acme/models' },
      { id: 2, full_name: 'acme/other' }
    ]
    const all = '1:repository, 1:delivery, 2:repository, 2:delivery, sweep 1, sweep 2'
    const rest = { installation: { id: 5 }, sender: rita }
    expect(meaning('installation', { ...rest, action: 'created', repositories: listed })).toBe(all)
    expect(meaning('installation_repositories', { ...rest, action: 'added', repositories_added: listed })).toBe(all)
    expect(meaning('installation_repositories', { ...rest, action: 'removed', repositories_added: [] })).toBe('ignored')
    for (const action of ['deleted', 'suspend', 'new_permissions_accepted'])
      expect(meaning('installation', { ...rest, action })).toBe('ignored')
  })

  test.each([
    ['renamed', {}, '1:repository, 1:delivery, sweep 1'],
    ['transferred', {}, '1:repository, 1:delivery, sweep 1'],
    ['edited', { changes: { default_branch: { from: 'master' } } }, '1:repository, 1:delivery, sweep 1'],
    ['edited', { changes: { description: { from: '' } } }, 'ignored'],
    ['deleted', {}, 'ignored'],
    ['archived', {}, 'ignored'],
    ['publicized', {}, 'ignored']
  ])('a repository that is %s (%j)', (action, fields, expected) => {
    expect(meaning('repository', payload({ action, ...fields }))).toBe(expected)
  })
})

describe('hear', () => {
  test('says where an event comes from', () => {
    const { action, repositoryId, installation } = hear(
      { id: 'd1', name: 'pull_request', payload: pullPayload('opened') },
      own
    )
    expect({ action, repositoryId, installation }).toEqual({ action: 'opened', repositoryId: 1, installation: 5 })
  })

  test('names the fields of a payload that is not as documented, and none of its values', () => {
    const found = heard('pull_request', pullPayload('labeled', { label: { id: 'secret', name: 'x' } }))
    expect(found).toEqual({ kind: 'unreadable', why: 'not as GitHub documents it: label.id' })
  })

  test('ignores events of which it knows nothing, also by names that every object has', () => {
    for (const name of ['star', 'constructor', '__proto__'])
      expect(meaning(name, payload({ action: 'created' }))).toBe('ignored')
  })

  test('throws for no payload whatever, of any event', () => {
    const names = [
      'pull_request',
      'issue_comment',
      'push',
      'check_run',
      'workflow_run',
      'label',
      'installation',
      'merge_group'
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.jsonValue(),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (name, value, rest) => {
          heard(name, value)
          heard(name, payload({ action: 'labeled', ...rest }))
        }
      )
    )
  })

  test('knows the events whose requests can be read nowhere else', () => {
    expect(isIrreplaceable('pull_request', 'labeled')).toBe(true)
    expect(isIrreplaceable('pull_request', 'opened')).toBe(false)
    expect(isIrreplaceable('push', null)).toBe(false)
  })
})
