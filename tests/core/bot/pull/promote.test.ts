import { describe, expect, test } from '@jest/globals'

import { decide } from '../../../../core/bot/decide.ts'

import { record, type BotEvent } from '../../../../core/bot/records.ts'

import { runOfMain } from '../support/deliveries.ts'
import { comparisonOf, otto, rita, toni, walkOf } from '../support/pulls.ts'
import {
  after,
  asked,
  askedIn,
  asks,
  bot,
  branch,
  failedRun,
  kindsOf,
  older,
  open,
  release,
  step,
  tested,
  told,
  version,
  type Facts
} from '../support/promote.ts'

describe('promote', () => {
  test('puts on record who asked, opens the promotion, and is answered once that is there', () => {
    const first = told(asks('promote fraud production', after(), rita))
    expect(kindsOf(first).slice(-3)).toEqual(['append_records', 'write_environments', 'open_pull'])
    expect(first).toMatchObject({ again: true, outcome: null, reaction: null })
    expect(askedIn(first)).toEqual([expect.objectContaining({ by: rita, release, version, retries: null })])
    const second = told(
      asks('promote fraud production', after({ events: [asked(null, rita)], promotions: [open(30)] }), rita)
    )
    expect(second).toMatchObject({ again: true, reaction: '+1' })
    expect(second.outcome).toBe('#30 promotes fraud v0.2.0 to production. rita asked for it, so others approve it.')
    expect(kindsOf(second)).not.toContain('open_pull')
  })

  test('is put on record once, however often it is looked at before the promotion is seen', () => {
    const again = told(asks('promote fraud production', after({ events: [asked(null)] })))
    expect(askedIn(again)).toEqual([])
    expect(kindsOf(again)).toContain('open_pull')
  })

  test('names the one that stands open, and asks for nothing', () => {
    const answer = told(asks('promote fraud production', after({ promotions: [open(21)] }), rita))
    expect(answer).toMatchObject({ outcome: '#21 promotes fraud v0.2.0 to production.', reaction: '+1' })
    expect(askedIn(answer)).toEqual([])
  })

  test.each([
    ['no such model', 'promote churn production', {}, 'The config has no model churn'],
    ['no such environment', 'promote fraud prod', {}, 'There is no environment prod'],
    ['the first environment', 'promote fraud staging', {}, 'staging gets what is merged'],
    ['a hold', 'promote fraud production', { production: { hold: 'rolled back' } }, 'on_hold: production is on hold'],
    ['nothing in staging', 'promote fraud production', { staging: { live: null } }, 'staging serves no release'],
    ['no QA', 'promote fraud production', { runs: [] }, 'QA has said nothing that is seen of v0.2.0'],
    [
      'a QA that failed',
      'promote fraud production',
      {
        runs: [
          tested(step('qa', { result: 'fail', reasons: [{ code: 'golden_differs', message: '1 of 5', cure: null }] }))
        ]
      },
      'golden_differs: QA of v0.2.0 did not pass (run 8123): 1 of 5'
    ],
    ['one that is live', 'promote fraud production', { production: { live: release } }, 'v0.2.0 is live in production'],
    [
      'one that is on its way',
      'promote fraud production',
      { production: { candidate: release } },
      'v0.2.0 is being brought up in production already'
    ]
  ] as const)('says exactly why there is none: %s', (_why, words, facts: Facts, outcome) => {
    const answer = told(asks(words, after(facts)))
    expect(answer.outcome).toContain(outcome)
    expect(answer.reaction).toBe('-1')
    expect(kindsOf(answer)).not.toContain('open_pull')
    expect(askedIn(answer)).toEqual([])
  })

  test('says where a newer change stopped', () => {
    const stopped = runOfMain([
      walkOf('fraud', comparisonOf(0.5), [
        step('staging', { result: 'fail', reasons: [{ code: 'start_failed', message: 'no', cure: null }], outputs: {} })
      ])
    ])
    const answer = told(
      asks('promote fraud production', after({ runs: [stopped, tested()], production: { live: release } }))
    )
    expect(answer.outcome).toContain('run 8123 of the default branch stopped at staging, start_failed')
  })

  test('is nothing for somebody without write access', () => {
    const answer = told(asks('promote fraud production', after(), toni))
    expect(answer.outcome).toContain('no write access')
    expect(kindsOf(answer)).not.toContain('open_pull')
  })
})

describe('a release that failed to come up', () => {
  const facts = { runs: [failedRun(), tested()] }

  test('may try again where an owner asks, after exactly that attempt', () => {
    const first = told(asks('promote fraud production', after(facts)))
    expect(askedIn(first)).toEqual([expect.objectContaining({ by: otto, retries: { run: 9021, attempt: 1 } })])
    expect(kindsOf(first)).toContain('open_pull')
  })

  test('does not where somebody else asks', () => {
    const answer = told(asks('promote fraud production', after(facts), rita))
    expect(answer.outcome).toContain('v0.2.0 failed to come up in production (verification_failed, run 9021)')
    expect(answer.outcome).toContain('acme/risk')
    expect(askedIn(answer)).toEqual([])
    expect(kindsOf(answer)).not.toContain('open_pull')
  })

  const opens = (changes: Facts) => {
    const { effects } = decide(after(changes), [])
    return effects.flatMap((effect) => (effect.kind === 'open_pull' ? [effect.branch] : []))
  }

  test('is promoted by nobody else, and once that try failed too, not again by itself', () => {
    const events = [asked({ run: 9021, attempt: 1 })]
    expect(opens(facts)).toEqual([])
    expect(opens({ ...facts, events })).toEqual([branch])
    expect(opens({ runs: [failedRun(2), tested()], events })).toEqual([])
    expect(opens({ ...facts, events: [asked(null)] })).toEqual([])
  })

  test('its promotion stays open while it is tried again', () => {
    const closes = (events: readonly BotEvent[]) =>
      decide(after({ ...facts, events, promotions: [open(30)] }), []).effects.some(({ kind }) => kind === 'close_pull')
    expect(closes([asked({ run: 9021, attempt: 1 })])).toBe(false)
    expect(closes([])).toBe(true)
  })
})

describe('a release that was taken back', () => {
  const back = { run: 9000, attempt: 1, release: older, replaces: release, hold: 'rolled back by olga' }
  const facts = { events: [record('placed', { ...bot, environment: 'production' }, back)] }

  test('comes again where an owner asks, and where somebody else does not', () => {
    const [owner, other] = [otto, rita].map((by) => told(asks('promote fraud production', after(facts), by)))
    expect([owner, other].map((answer) => answer && kindsOf(answer).includes('open_pull'))).toEqual([true, false])
    expect(other?.outcome).toContain('v0.2.0 was taken back from production: that it may try again is for its owners')
  })
})
