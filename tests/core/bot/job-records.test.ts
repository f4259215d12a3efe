import { describe, expect, test } from '@jest/globals'
import {
  askedAgainAt,
  glassBrokenBy,
  isLeftOutOf,
  pullsThatLeaveOut,
  jobApprovals,
  recordedPeople,
  type JobCommit
} from '../../../core/bot/job-records.ts'
import { personText } from '../../../core/bot/people.ts'
import { record, type BotEvent } from '../../../core/bot/records.ts'
import { digestBytes } from '../../../core/digest.ts'
import { approval, bound, chain, merged, policy } from './support/deliveries.ts'
import { configOf, configText, dana, head, now, otto, rita, tree } from './support/pulls.ts'

const commit: JobCommit = { config: configOf(configText), policy, sha: merged, tree, pulls: [7], leftOutBy: [] }
const release = digestBytes('release')
const facts = { role: 'write', permission: 'write' as const, teams: ['acme/risk'] }
const opened = (changes: { readonly commit?: string; readonly pull?: number } = {}): BotEvent =>
  record(
    'promotion_opened',
    { actor: 'modelgate[bot]', model: 'fraud', environment: 'production', commit: changes.commit ?? merged },
    { pull: changes.pull ?? 21, release, version: 'v1.0.0', head: 'f'.repeat(40), replaces: null, from: [7], tree }
  )
const promoted = approval(otto, { pull: 21, head: 'f'.repeat(40), facts }, 'production')
const count = (events: readonly BotEvent[], environment: string, of = commit) =>
  jobApprovals(chain(events), of, environment).length

describe('approvals as a deploy job derives them again', () => {
  test('name the commit of the job, the account by its own address, and what they bind, serving code too', () => {
    const [given] = jobApprovals(chain([approval()]), commit, 'staging')
    expect(given).toMatchObject({
      commit: merged,
      by: 'rita <2+rita@users.noreply.github.com>',
      models: [{ model: 'fraud', serving: bound.serving, comparison: bound.comparison }]
    })
  })

  test('are those of the pull request that was merged as this very tree', () => {
    expect(count([approval()], 'staging')).toBe(1)
    expect(count([approval()], 'staging', { ...commit, pulls: [8] })).toBe(0)
    expect(count([approval()], 'staging', { ...commit, tree: 'e'.repeat(40) })).toBe(0)
  })

  test('are those of a promotion that was opened for this commit', () => {
    expect(count([opened(), promoted], 'production')).toBe(1)
    expect(count([promoted], 'production')).toBe(0)
    expect(count([opened({ commit: head }), promoted], 'production')).toBe(0)
    expect(count([opened({ pull: 22 }), promoted], 'production')).toBe(0)
  })

  test('are none that were given before the release was taken back', () => {
    const at = { actor: 'modelgate[bot]', model: 'fraud', environment: 'production', commit: merged }
    const detail = { run: 1, attempt: 1, release: digestBytes('older'), replaces: release, hold: 'rolled back' }
    const back = record('placed', at, detail)
    expect(count([opened(), promoted, back], 'production')).toBe(0)
    expect(count([opened(), back, promoted], 'production')).toBe(1)
  })

  test('are none once they were revoked', () => {
    const revoked = record(
      'approval_revoked',
      { actor: personText(rita), model: null, environment: 'staging', commit: head },
      { pull: 7, request: 'delivery-rita', of: rita, by: rita, reason: 'approval_revoked', message: 'off' }
    )
    expect(count([approval(), revoked], 'staging')).toBe(0)
  })
})

describe('people as a deploy job knows them', () => {
  const people = recordedPeople(chain([opened(), promoted, approval(rita)]))
  const otto0 = 'otto <4+otto@users.noreply.github.com>'

  test('are of the teams and roles that GitHub said when they approved', () => {
    expect(people.notAsked(otto0, { count: 1, teams: ['acme/risk'] })).toBeNull()
    expect(people.notAsked(otto0, { count: 1, teams: ['acme/other'] })).toBe('approver_not_listed')
    expect(people.barred(otto0)).toBeNull()
  })

  test('are nobody where the record says nothing of them', () => {
    expect(people.barred('rita <2+rita@users.noreply.github.com>')).toBe('approval_unverifiable')
    expect(people.barred('Otto <otto@acme.example>')).toBe('approval_unverifiable')
  })

  test('had a part where git names their account, their login or their name', () => {
    for (const text of ['Otto Q <4+otto@users.noreply.github.com>', 'otto <o@acme.example>', 'O <otto@acme.example>'])
      expect(people.hadPart(otto0, [text])).toBe('contributor_cannot_approve')
    expect(people.hadPart(otto0, ['Dana <dana@acme.example>'])).toBeNull()
  })
})

test('a model that the merged pull request leaves out is left out by the job', () => {
  const at = { actor: personText(dana), model: 'fraud', environment: null, commit: head }
  const entries = chain([record('model_excluded', at, { pull: 7, request: 'comment-1', by: dana })])
  const built = { modelDigest: null, serving: null }
  expect(isLeftOutOf(entries, commit, 'fraud', built)).toBe(true)
  expect(isLeftOutOf(entries, { ...commit, pulls: [8] }, 'fraud', built)).toBe(false)
})

test('bytes that an earlier merged pull request leaves out are left out by the job, until it takes them in again', () => {
  const at = { actor: personText(dana), model: 'fraud', environment: null, commit: head }
  const built = { modelDigest: digestBytes('bad'), serving: digestBytes('serving') }
  const bound = { model: 'fraud', ...built, comparison: null }
  const excluded = record('model_excluded', at, { pull: 7, request: 'comment-1', by: dana, bound })
  const entries = chain([excluded])
  const later = { ...commit, pulls: [8], leftOutBy: [7] }
  expect(pullsThatLeaveOut(entries)).toEqual([7])
  expect(isLeftOutOf(entries, later, 'fraud', built)).toBe(true)
  const others = [
    isLeftOutOf(entries, { ...later, leftOutBy: [] }, 'fraud', built),
    isLeftOutOf(entries, later, 'churn', built),
    isLeftOutOf(entries, later, 'fraud', { ...built, modelDigest: digestBytes('mended') }),
    isLeftOutOf(entries, later, 'fraud', { ...built, serving: digestBytes('mended') }),
    isLeftOutOf(entries, later, 'fraud', { modelDigest: null, serving: null })
  ]
  expect(others).toEqual([false, false, false, false, false])
  const taken = chain([excluded, record('model_included', at, { pull: 7, request: 'comment-2', by: dana })])
  expect([pullsThatLeaveOut(taken), isLeftOutOf(taken, later, 'fraud', built)]).toEqual([[], false])
})

test('a broken glass opens for its very release and no other', () => {
  const at = { actor: personText(otto), model: null, environment: 'production', commit: head }
  const broken = record('break_glass', at, { pull: 21, request: 'd', by: otto, at: now, head, release })
  const entries = chain([opened(), broken])
  expect(glassBrokenBy(entries, commit, 'production', release)).toBe('otto')
  expect(glassBrokenBy(entries, commit, 'production', digestBytes('other'))).toBeNull()
  expect(glassBrokenBy(entries, { ...commit, sha: head }, 'production', release)).toBeNull()
})

describe('a release that somebody lets try once more', () => {
  const at = { environment: 'production', model: 'fraud', release }
  const asked = (retries: { readonly run: number; readonly attempt: number } | null) =>
    record(
      'promotion_asked',
      { actor: personText(otto), model: 'fraud', environment: 'production', commit: merged },
      { pull: 7, request: 'comment-1', by: otto, release, version: 'v1.0.0', retries }
    )
  const again = chain([asked({ run: 9021, attempt: 1 })])

  test('is so from the time of the record on', () => {
    expect(askedAgainAt(again, at)).toBe(Date.parse(again[0]?.at ?? ''))
  })

  test('is another than one that is asked for the first time, and only that one, only there', () => {
    expect(askedAgainAt(chain([asked(null)]), at)).toBeNull()
    expect(askedAgainAt(again, { ...at, environment: 'eu' })).toBeNull()
    expect(askedAgainAt(again, { ...at, model: 'churn' })).toBeNull()
    expect(askedAgainAt(again, { ...at, release: digestBytes('other') })).toBeNull()
  })
})
