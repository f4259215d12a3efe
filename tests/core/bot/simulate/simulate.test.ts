import { describe, expect, test } from '@jest/globals'
import { descriptionSchema, type Description } from '../../../../core/bot/simulate/description.ts'
import { policyTestFault } from '../../../../core/bot/simulate/policy-test.ts'
import { simulate } from '../../../../core/bot/simulate/simulate.ts'
import { explainGate } from '../../../../core/gates/explain.ts'
import { configOf, configText, now } from '../support/pulls.ts'

const config = configOf(configText)
const rita = { role: 'maintain', teams: ['acme/ml-reviewers'] }
const otto = { teams: ['acme/risk'] }

function described(more: object = {}): Description {
  return descriptionSchema.parse({
    author: 'dana',
    files: ['models/fraud/train.py'],
    people: { rita, otto, toni: { role: 'triage', teams: ['acme/ml-reviewers'] } },
    ...more
  })
}

const of = (more: object = {}, text = configText) => simulate(described(more), configOf(text), now)
const set = (label: string, by: string) => ({ label, by })

describe('a simulated pull request', () => {
  test('waits for approval, and names who of those described could give it', () => {
    expect(of()).toMatchObject({ environment: 'staging', result: 'pending', models: [{ mayApprove: ['rita'] }] })
  })

  test('passes by the label of somebody whom the rule asks for', () => {
    const { result, labels } = of({ labels: [set('approve:staging', 'rita')] })
    expect(labels).toEqual([{ label: 'approve:staging', by: 'rita', outcome: 'approves' }])
    expect(result).toBe('pass')
  })

  test.each([
    ['dana', 'contributor_cannot_approve'],
    ['toni', 'approver_lacks_role'],
    ['otto', 'approver_not_listed']
  ])('does not pass by the label of %s, and says why', (by, why) => {
    const { result, labels } = of({ labels: [set('approve:staging', by)] })
    expect(labels[0]?.outcome).toContain(why)
    expect(result).toBe('pending')
  })

  test('knows committers as contributors', () => {
    const { models } = of({ commits: [{ by: ['dana', 'rita'] }] })
    expect(models[0]?.mayApprove).toEqual([])
  })

  test.each([
    ['fail', 'metric_failed'],
    ['inconclusive', 'comparison_inconclusive']
  ])('with a comparison that says %s is held by %s', (verdict, code) => {
    const { models, result } = of({ models: { fraud: { verdict } } })
    expect(models[0]?.reasons.map((reason) => reason.code)).toContain(code)
    expect(result).not.toBe('pass')
  })

  test('with a failed step is held, whoever approves', () => {
    const more = { models: { fraud: { failed: 'test' } }, labels: [set('approve:staging', 'rita')] }
    expect(of(more).result).toBe('fail')
  })

  test('touches no model whose files it does not change', () => {
    expect(of({ files: ['README.md'] }).models.map(({ model }) => model)).toEqual([])
  })

  test('of a promotion soaks as long as the policy says', () => {
    const labels = [set('approve:production', 'otto')]
    const promotion = { environment: 'production', model: 'fraud' }
    expect(of({ promotion: { ...promotion, served: '25h' }, labels }).result).toBe('pass')
    expect(of({ promotion: { ...promotion, served: '24h' }, labels }).result).toBe('pass')
    expect(of({ promotion: { ...promotion, served: '1439m' }, labels }).result).toBe('pending')
    expect(of({ promotion: { ...promotion, served: '1s' }, labels }).result).toBe('pending')
    const early = of({ promotion: { ...promotion, served: '23h' }, labels })
    expect(early.models[0]?.reasons.map(({ code }) => code)).toEqual(['soak_not_over'])
  })

  test('that names what the config does not have is refused', () => {
    expect(() => of({ models: { frad: {} } })).toThrow('no model frad')
    expect(() => of({ promotion: { environment: 'prod', model: 'fraud' } })).toThrow('no environment prod')
  })
})

describe('a test of the policy', () => {
  test('says what was expected and what is so', () => {
    expect(policyTestFault(described(), { result: 'pass' }, config, now)).toBe(
      'expected pass, actual pending, approval_missing'
    )
    expect(policyTestFault(described(), { result: 'pending' }, config, now)).toBeNull()
  })

  test('fails where a reason is missing though the result is right', () => {
    expect(policyTestFault(described(), { result: 'pending', reasons: ['soak_not_over'] }, config, now)).toContain(
      'expected pending, soak_not_over'
    )
  })
})

describe('a gate in words', () => {
  test('says who may approve, what a push does and how long it soaks', () => {
    const text = explainGate(config, 'production', 'fraud', now).join('\n')
    expect(text).toContain('1 of teams acme/risk')
    expect(text).toContain('label approve:production')
    expect(text).toContain('Any push revokes approvals.')
    expect(text).toContain('staging must have served the release for 24h')
  })

  test('says when a window opens next', () => {
    const shut = configOf(configText.replace('soak: 24h', 'window: { cron: "0 20 * * *" }'))
    expect(explainGate(shut, 'production', null, now).join('\n')).toContain('closed, opens next 2026-11-23 20:00 UTC')
  })

  test('leaves out rules that are for other models', () => {
    const text = configText.replace(
      'approvals: { count: 1, teams: [acme/risk] }',
      'approvals: { all: [{ teams: [acme/risk], models: [fraud] }] }'
    )
    const lines = explainGate(configOf(text), 'production', 'other', now).join('\n')
    expect(lines).toContain('none is asked for of other')
    expect(lines).not.toContain('acme/risk')
  })
})
