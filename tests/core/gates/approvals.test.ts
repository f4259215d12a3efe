import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GateConfig, NestedRule } from '../../../core/config/environment-schema.ts'
import { countApprovals, fewestApprovals, openWords, requirementsFor } from '../../../core/gates/approvals.ts'
import { ruleWords } from '../../../core/gates/explain.ts'
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

  test('a rule in `any` may ask for all of several, and one in `all` for any of several', () => {
    const [ana, ben, eve] = (['ana', 'ben', 'eve'] as const).map((user) => ({ count: 1, users: [user] }))
    if (ana === undefined || ben === undefined || eve === undefined) throw new Error('unreachable')
    const pair = rule({ any: [ana, { count: 1, all: [ben, eve] }] })
    const people = [[], ['ben'], ['eve'], ['ana'], ['ben', 'eve']]
    expect(people.map((by) => isMet(pair, by))).toEqual([false, false, false, true, true])
    expect(fewestApprovals(pair, 'm')).toBe(1)
    const each = rule({ all: [ana, { count: 1, any: [ben, eve] }] })
    const others = [['ana'], ['ben', 'eve'], ['ana', 'ben'], ['ana', 'eve']]
    expect(others.map((by) => isMet(each, by))).toEqual([false, false, true, true])
  })

  test('a nested rule asks for its own people beside its `all` and `any`', () => {
    const users = (...names: readonly string[]) => ({ count: 1, users: [...names] })
    const given = rule({ any: [{ ...users('zoe'), all: [users('ana')], any: [users('ben'), users('eve')] }] })
    const people = [
      ['zoe', 'ana'],
      ['ana', 'ben'],
      ['zoe', 'ben'],
      ['zoe', 'ana', 'eve']
    ]
    expect(people.map((by) => isMet(given, by))).toEqual([false, false, false, true])
  })

  test('the models of a rule are those of what is nested in it, and what asks for none of a model is no alternative', () => {
    const ben = { count: 1, users: ['ben'] }
    const given = rule({
      all: [{ count: 1, models: ['fraud'], any: [ben, { count: 1, users: ['eve'], models: ['churn'] }] }],
      any: [
        { count: 1, users: ['ana'] },
        { count: 1, all: [{ count: 1, users: ['zoe'], models: ['fraud'] }] }
      ]
    })
    expect([[], ['ana'], ['zoe']].map((by) => isMet(given, by))).toEqual([false, true, false])
    const words = (model: string | null) =>
      requirementsFor(given, model).map((each) => each.map((rules) => rules.map(ruleWords).join(' and ')).join(' or '))
    expect(words('fraud')).toEqual(['1 of users ben, for fraud', '1 of users ana or 1 of users zoe, for fraud'])
    expect(words('churn')).toEqual(['1 of users ana'])
    expect([fewestApprovals(given, 'fraud'), fewestApprovals(given, 'churn')]).toEqual([2, 1])
  })

  test('says what is open of each alternative, and what is no more', () => {
    const users = (name: string) => ({ count: 1, users: [name] })
    const given = rule({ any: [users('ana'), { count: 1, all: [users('ben'), users('eve'), users('zoe')] }] })
    const { open } = count(given, ['ben'])
    expect(open.map((each) => openWords(each, 'staging'))).toEqual([
      '0 of 1 approvals for staging by ana, or 0 of 1 approvals for staging by eve, and 0 of 1 approvals for staging by zoe'
    ])
  })

  test('nested rules mean what they say, whatever they are and whoever approves', () => {
    const users = ['ana', 'ben', 'eve', 'zoe']
    const terms = fc.record({
      count: fc.integer({ min: 1, max: 2 }),
      users: fc.option(fc.subarray(users, { minLength: 1 }), { nil: undefined }),
      models: fc.option(fc.subarray(['m', 'n'], { minLength: 1 }), { nil: undefined })
    })
    const terse = terms.map(({ users: some, models, ...own }) => ({
      ...own,
      ...(some === undefined ? {} : { users: some }),
      ...(models === undefined ? {} : { models })
    }))
    const nested = fc
      .tuple(terse, fc.array(terse, { maxLength: 3 }), fc.array(terse, { maxLength: 3 }))
      .map(([own, all, any]): NestedRule => ({ ...own, all, any }))
    /** Null where it asks nothing of the model. */
    const holds = ({ all = [], any = [], ...own }: NestedRule, by: readonly string[]): boolean | null => {
      if (own.models !== undefined && !own.models.includes('m')) return null
      const isOwn = all.length + any.length === 0 || own.count > 1 || own.users !== undefined
      const mine = isOwn ? [by.filter((one) => own.users?.includes(one) ?? true).length >= own.count] : []
      const every = all.flatMap((each) => holds(each, by) ?? [])
      const some = any.flatMap((each) => holds(each, by) ?? [])
      const parts = [...mine, ...every, ...(some.length === 0 ? [] : [some.includes(true)])]
      return parts.length === 0 ? null : !parts.includes(false)
    }
    const policies = fc.record({ all: fc.array(nested, { maxLength: 3 }), any: fc.array(nested, { maxLength: 3 }) })
    fc.assert(
      fc.property(policies, fc.subarray(users), (given, by) => {
        expect(isMet(rule(given), by)).toBe(holds({ count: 1, ...given }, by) ?? true)
      })
    )
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
    expect(open.flat(2).map(({ rule: { users } }) => users)).toEqual([['ben']])
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
