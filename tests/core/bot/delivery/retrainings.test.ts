import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../../core/bot/decide.ts'
import type { DeliveryObservation } from '../../../../core/bot/observation.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import { record } from '../../../../core/bot/records.ts'
import { chain, deliver, merged, runOfMain } from '../support/deliveries.ts'
import { configText } from '../support/pulls.ts'

const handed = 'b'.repeat(40)
const path = '.github/workflows/modelgate-retrain.yml'
const asked = { model: 'fraud', branch: 'retrain/fraud', head: handed }

/** A run of the default branch that handed in newer data. */
function retrained(retraining: typeof asked | null = asked, changes: Partial<RunFacts> = {}): RunFacts {
  const run = runOfMain([], { path, event: 'workflow_dispatch', ...changes })
  if (run.evidence.kind !== 'read') return run
  const document = { ...run.evidence.document, run: { id: run.id, attempt: run.attempt }, retraining }
  return { ...run, evidence: { ...run.evidence, document } }
}

function opened(observation: DeliveryObservation) {
  const { effects } = decide(observation, [])
  return {
    pulls: effects.filter(({ kind }) => kind === 'open_pull'),
    events: effects
      .flatMap((effect) => (effect.kind === 'append_records' ? effect.events : []))
      .filter(({ kind }) => kind === 'retraining_opened')
  }
}

const opens = (changes: Partial<DeliveryObservation>): number => opened(deliver(changes)).pulls.length

describe('a retraining that was handed in', () => {
  test('becomes a pull request of its commit, and goes on record', () => {
    const { pulls, events } = opened(deliver({ runs: [retrained()] }))
    expect(pulls).toMatchObject([{ branch: 'retrain/fraud', head: handed, base: 'main', title: 'Retrain fraud' }])
    expect(events).toMatchObject([{ model: 'fraud', detail: { run: 8123, branch: 'retrain/fraud', head: handed } }])
  })

  test('is opened once: a pull request that was closed stays closed', () => {
    const at = { actor: 'modelgate[bot]', model: 'fraud', environment: null, commit: merged }
    const entries = chain([record('retraining_opened', at, { run: 8123, branch: 'retrain/fraud', head: handed })])
    expect(opens({ runs: [retrained()], records: { entries, head: null } })).toBe(0)
    expect(opens({ runs: [retrained({ ...asked, head: 'c'.repeat(40) })], records: { entries, head: null } })).toBe(1)
  })

  test('of one model does not hide that of another', () => {
    const churn = retrained({ model: 'churn', branch: 'retrain/churn', head: 'c'.repeat(40) }, { id: 8124 })
    const text = configText.replace(
      'environments:',
      '  churn: { train: python churn.py, artifact: churn.bin }\nenvironments:'
    )
    const { pulls } = opened(deliver({ runs: [churn, retrained()] }, text))
    expect(pulls.map((effect) => 'branch' in effect && effect.branch)).toEqual(['retrain/fraud', 'retrain/churn'])
  })

  test.each([
    ['another workflow', retrained(asked, { path: '.github/workflows/modelgate.yml' })],
    ['a pull request', retrained(asked, { event: 'pull_request' })],
    ['another branch', retrained(asked, { headBranch: 'feature' })],
    ['a branch that is not of this model', retrained({ ...asked, branch: 'main' })],
    ['a model that the config has not', retrained({ ...asked, model: 'other', branch: 'retrain/other' })],
    ['a file that another run left', { ...retrained(), id: 8200 }],
    ['a run that handed in nothing', retrained(null)]
  ])('opens nothing from %s', (_, run) => {
    expect(opens({ runs: [run] })).toBe(0)
  })
})
