import { expect, test } from '@jest/globals'
import { walkModel } from '../../../core/pipeline/walk.ts'
import { steps } from '../../../core/pipeline/words.ts'
import { configText, createRepository, ended } from '../../support/walks.ts'

const gates =
  'gates: { staging: { metrics: { inconclusive: pass } }, production: { metrics: { inconclusive: pass }, approvals: { users: [rita] } } }'

test('go-live refuses what was approved for production, once the approval was taken back', async () => {
  const walker = createRepository({ '.github/modelgate.yml': configText({ gates }) })
  await walker.walk(steps.slice(0, 4), { all: true })
  await walker.approve('production', 'rita')
  expect(ended(await walker.walk(steps.slice(0, 7), { all: true }))).toBe('production pass')
  const context = await walker.context()
  const approvals = { ...context.ports.approvals, list: () => Promise.resolve([]) }
  const refused = (await walkModel({ ...context, ports: { ...context.ports, approvals } }, ['live'])).at(-1)
  expect(refused).toMatchObject({ step: 'live', result: 'pending', reasons: [{ code: 'approval_missing' }] })
  expect((await context.ports.states.read('production', 'm')).state).toMatchObject({ live: null, weight: 0 })
  expect((await walkModel(context, ['live'])).at(-1)).toMatchObject({ step: 'live', result: 'pass' })
})
