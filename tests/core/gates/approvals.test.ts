import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GateConfig } from '../../../core/config/environment-schema.ts'
import { countApprovals } from '../../../core/gates/approvals.ts'
import { isSamePerson, mayBeSamePerson } from '../../../core/gates/people.ts'
import { digestBytes } from '../../../core/digest.ts'
import { approval, commit, comparisonDigest, modelDigest, policy } from './facts.ts'

type Policy = NonNullable<GateConfig['approvals']>

const rule = (changes: Partial<Policy> = {}): Policy => ({
  count: 1,
  contributors: false,
  carry: false,
  invalidate: 'push' as const,
  ...changes
})
const subject = (contributors: readonly string[] = []) => ({
  commit,
  model: 'm',
  modelDigest,
  comparison: comparisonDigest,
  policy,
  contributors
})
const count = (given: Policy, by: readonly string[], contributors: readonly string[] = []) =>
  countApprovals(
    given,
    subject(contributors),
    by.map((person) => approval(person))
  )
const isMet = (given: Policy, by: readonly string[], contributors: readonly string[] = []) =>
  count(given, by, contributors).open.length === 0

describe('stale approval after a push', () => {
  test.each([
    ['the commit', approval('ana', { commit: 'b'.repeat(40) })],
    ['the policy', approval('ana', { policy: digestBytes('another policy') })],
    ['the model', approval('ana', { modelDigest: digestBytes('another model') })],
    ['the comparison', approval('ana', { comparison: digestBytes('another comparison') })],
    ['there being a comparison', approval('ana', { comparison: null })],
    ['the name of the model', approval('ana', { model: 'other' })]
  ])('a change of %s revokes it', (_what, stale) => {
    expect(countApprovals(rule(), subject(), [approval('ana')]).open).toHaveLength(0)
    expect(countApprovals(rule(), subject(), [stale]).open).toHaveLength(1)
  })

  test('an approval of several models is revoked for the one that changed only', () => {
    const both = approval('ana')
    const mixed = {
      ...both,
      models: [...both.models, { model: 'n', modelDigest: digestBytes('n'), comparison: null }]
    }
    expect(countApprovals(rule(), subject(), [mixed]).open).toHaveLength(0)
    expect(countApprovals(rule(), { ...subject(), model: 'n' }, [mixed]).open).toHaveLength(1)
  })
})

describe('self-approval', () => {
  const dana = 'Dana Ito <dana@acme.example>'

  test.each([
    ['as git has them', 'Dana Ito <dana@acme.example>'],
    ['in another case', 'DANA ITO <Dana@ACME.example>'],
    ['by name only', 'dana ito'],
    ['by address only', 'dana@acme.example'],
    ['by an address in brackets', '<dana@acme.example>'],
    ['with another address', 'Dana Ito <dana@home.example>'],
    ['by login', 'dana'],
    ['by login with an at sign', '@Dana'],
    ['with spaces that nobody sees', 'Dana\u200b  Ito'],
    ['in full-width letters', 'Ｄａｎａ Ito']
  ])('a contributor who approves %s does not count', (_how, by) => {
    const found = count(rule(), [by], ['Eve <eve@acme.example>', dana])
    expect(found.open).toHaveLength(1)
    expect(found.refused).toEqual([{ by, reason: 'contributor_cannot_approve' }])
  })

  test('a co-author is a contributor like any other', () => {
    expect(isMet(rule(), ['Eve <eve@acme.example>'], [dana, 'Eve <eve@acme.example>'])).toBe(false)
  })

  test('the login of a private address of GitHub is the part after the plus sign', () => {
    expect(isMet(rule(), ['dana-ito'], ['D <12345+dana-ito@users.noreply.github.com>'])).toBe(false)
  })

  test('a contributor counts where the policy says so', () => {
    expect(isMet(rule({ contributors: true }), ['dana ito'], [dana])).toBe(true)
  })

  test('nobody who may be a contributor ever counts, however the name is written', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/)
    const address = fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,5}\.example$/)
    const spelling = (text: string) =>
      fc.tuple(fc.boolean(), fc.boolean()).map(([upper, spaced]) => {
        const cased = upper ? text.toUpperCase() : text
        return spaced ? ` ${cased.replaceAll(' ', '  ')} ` : cased
      })
    const contributor = fc.record({ name, address })
    fc.assert(
      fc.property(
        contributor.chain((person) =>
          fc.record({
            person: fc.constant(person),
            by: fc.oneof(
              spelling(person.name),
              spelling(person.address),
              spelling(person.name).map((text) => `${text} <${person.address}>`)
            )
          })
        ),
        fc.array(contributor.map(({ name: n, address: a }) => `${n} <${a}>`)),
        fc.constantFrom(rule(), rule({ users: ['ana'] }), rule({ any: [{ count: 1 }, { count: 1 }] })),
        ({ person, by }, others, given) => {
          expect(isMet(given, [by], [...others, `${person.name} <${person.address}>`])).toBe(false)
        }
      )
    )
  })
})

describe('countApprovals', () => {
  test('counts a person once, however often and under whatever name they approve', () => {
    const given = rule({ count: 2 })
    expect(isMet(given, ['Ana <ana@acme.example>', 'Ana <ana@acme.example>'])).toBe(false)
    expect(isMet(given, ['Ana <ana@acme.example>', 'ana'])).toBe(false)
    expect(isMet(given, ['Ana <ana@acme.example>', 'Ana <ana@home.example>'])).toBe(false)
    expect(isMet(given, ['Ana <ana@acme.example>', 'Ben <ben@acme.example>'])).toBe(true)
  })

  test('counts two who are linked by a third spelling as one', () => {
    expect(isMet(rule({ count: 2 }), ['ana', 'Maria Ana <ana@acme.example>', 'maria ana'])).toBe(false)
  })

  test('counts nobody without a name', () => {
    expect(isMet(rule(), ['', '  ', '<>'])).toBe(false)
  })

  test('counts only those who are listed', () => {
    const found = count(rule({ users: ['ana'] }), ['ben'])
    expect(found.refused).toEqual([{ by: 'ben', reason: 'approver_not_listed' }])
    expect(isMet(rule({ users: ['ana'] }), ['Ana <x@acme.example>'])).toBe(true)
  })

  test('refuses what it cannot verify, but counts those who are listed beside a team', () => {
    expect(count(rule({ teams: ['acme/ml'] }), ['ben']).refused).toEqual([
      { by: 'ben', reason: 'approval_unverifiable' }
    ])
    expect(count(rule({ roles: ['admin'] }), ['ben']).refused).toEqual([{ by: 'ben', reason: 'approval_unverifiable' }])
    expect(isMet(rule({ teams: ['acme/ml'], users: ['ben'] }), ['ben'])).toBe(true)
  })

  test('`all` asks for each of its rules', () => {
    const given = rule({
      all: [
        { count: 1, users: ['ana'] },
        { count: 1, users: ['ben'] }
      ]
    })
    expect([['ana'], ['ben'], ['ana', 'ben']].map((by) => isMet(given, by))).toEqual([false, false, true])
  })

  test('`any` asks for one of its rules', () => {
    const given = rule({ any: [{ count: 1, users: ['ana'] }, { count: 2 }] })
    expect([['ana'], ['ben'], ['ben', 'eve']].map((by) => isMet(given, by))).toEqual([true, false, true])
  })

  test('`all`, `any` and what stands beside them must hold together', () => {
    const given = rule({
      users: ['zoe'],
      all: [{ count: 1, users: ['ana'] }],
      any: [
        { count: 1, users: ['ben'] },
        { count: 1, users: ['eve'] }
      ]
    })
    const people = [
      ['ana', 'ben'],
      ['zoe', 'ben'],
      ['zoe', 'ana'],
      ['zoe', 'ana', 'eve']
    ]
    expect(people.map((by) => isMet(given, by))).toEqual([false, false, false, true])
  })

  test('an empty list of rules is no list: the policy itself is the rule', () => {
    expect([rule({ all: [] }), rule({ any: [] })].map((given) => isMet(given, []))).toEqual([false, false])
  })

  test('a rule for another model asks nothing of this one', () => {
    const given = rule({
      all: [
        { count: 1, users: ['ana'] },
        { count: 1, users: ['ben'], models: ['fraud'] }
      ]
    })
    expect(isMet(given, ['ana'])).toBe(true)
    const open = countApprovals(given, { ...subject(), model: 'fraud' }, [approval('ana', { model: 'fraud' })]).open
    expect(open.map(({ rule: { users } }) => users)).toEqual([['ben']])
  })

  test('does not name those as refused who count for another rule', () => {
    const given = rule({
      all: [
        { count: 1, users: ['ana'] },
        { count: 1, users: ['ben'] }
      ]
    })
    expect(count(given, ['ana', 'ben']).refused).toEqual([])
  })
})

test('sameness is symmetric, and whoever is the same may be the same', () => {
  const person = fc.constantFrom(
    'Ana',
    'ana',
    'Ana <ana@a.example>',
    'ana@a.example',
    'Ana <b@b.example>',
    '@ana',
    'b@b.example'
  )
  fc.assert(
    fc.property(person, person, (one, other) => {
      expect(isSamePerson(one, other)).toBe(isSamePerson(other, one))
      expect(mayBeSamePerson(one, other)).toBe(mayBeSamePerson(other, one))
      expect(mayBeSamePerson(one, other) || !isSamePerson(one, other)).toBe(true)
    })
  )
})
