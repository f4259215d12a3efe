import { describe, expect, test } from '@jest/globals'
import { configSchema, type Config, type MonitorRule } from '../../../../core/config/schema.ts'
import { answersTo, breachKey, type Answers } from '../../../../core/pipeline/monitoring/breaches.ts'
import { judgeLook, type Look, type MonitorReport } from '../../../../core/pipeline/monitoring/monitor.ts'

const errors: MonitorRule = { name: 'errors', kind: 'error_rate', max: '1%', consecutive: 1, do: ['issue', 'rollback'] }

const models = configSchema.parse({
  version: 1,
  models: {
    fraud: { train: 'python train.py', evaluation: { metrics: 'm.json' } },
    churn: { source: 'mlflow:churn@candidate', evaluation: { metrics: 'm.json' } }
  }
})
const config = (...rules: readonly MonitorRule[]): Config => ({ ...models, monitor: { rules: [...rules] } })

const look = (changes: Partial<Look> = {}): Look => ({
  ...{ model: 'fraud', environment: 'production', release: `sha256:${'1'.repeat(64)}`, health: 'healthy', why: '' },
  ...{ requests: 100, failed: 5, drift: new Map() },
  ...changes
})

function answers(rules: readonly MonitorRule[], ...looks: readonly Look[]): Answers {
  const reports: readonly MonitorReport[] = looks.map((each) => judgeLook(each, rules, new Map()))
  return answersTo(reports, config(...rules))
}

const errorsKey = breachKey({ environment: 'production', model: 'fraud', rule: 'errors' })

describe('a breached rule', () => {
  test('has an issue and starts what it asks for', () => {
    const { open, over, starts } = answers([errors], look())
    expect(open).toMatchObject([{ model: 'fraud', environment: 'production', starts: ['rollback'] }])
    expect(over).toEqual([])
    expect(starts).toMatchObject([
      { workflow: 'modelgate-rollback.yml', inputs: { model: 'fraud', environment: 'production' } }
    ])
  })

  test('starts the same once for a release, whichever rules ask, and anew for the next release', () => {
    const others: readonly MonitorRule[] = [errors, { ...errors, name: 'strict', max: 0 }]
    const [first, ...more] = answers(others, look()).starts
    expect(more).toEqual([])
    expect(answers([errors], look({ requests: 900, failed: 90 })).starts).toEqual([first])
    expect(answers([errors], look({ release: `sha256:${'2'.repeat(64)}` })).starts[0]?.key).not.toBe(first?.key)
    expect(answers([errors], look({ environment: 'staging' })).starts[0]?.key).not.toBe(first?.key)
  })

  test('asks for a model that is trained elsewhere where it is trained', () => {
    const retrain: MonitorRule = { ...errors, do: ['retrain'] }
    const workflows = answers([retrain], look(), look({ model: 'churn' })).starts.map(({ workflow }) => workflow)
    expect(workflows).toEqual(['modelgate-retrain.yml', 'modelgate-source.yml'])
  })

  test('that asks for no issue has none, and closes none', () => {
    const quiet: MonitorRule = { ...errors, do: ['rollback'] }
    expect(answers([quiet], look()).open).toEqual([])
    expect(answers([quiet], look({ failed: 0 })).over).toEqual([])
  })

  test('too few times in a row is no breach yet, and leaves an issue as it is', () => {
    expect(answers([{ ...errors, consecutive: 2 }], look())).toEqual({ open: [], over: [], starts: [] })
  })
})

test('a rule that holds again closes its issue', () => {
  expect(answers([errors], look({ failed: 0 }))).toEqual({ open: [], over: [errorsKey], starts: [] })
})

test('a rule that can not be judged leaves its issue as it is', () => {
  expect(answers([errors], look({ requests: 0, failed: 0 }))).toEqual({ open: [], over: [], starts: [] })
})

test('bad health alone asks for nothing, though a rule bears its name', () => {
  const named: MonitorRule = { ...errors, name: 'health' }
  const { open, starts } = answers([named], look({ failed: 0, health: 'unhealthy', why: 'no answer' }))
  expect([open, starts]).toEqual([[], []])
})
