import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hear, isIrreplaceable } from '../../bot/events.ts'
import { attended, heard, meaning } from './support/hearing.ts'
import { at, bot, head, named, own, payload, pullPayload, rita } from './support/payloads.ts'

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
