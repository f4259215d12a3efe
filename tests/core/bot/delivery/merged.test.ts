// Which merged pull requests are looked at again: those of the newest commit, until the first environment has it.
import { expect, test } from '@jest/globals'
import { decide } from '../../../../core/bot/decide.ts'
import { deliver, runOfMain } from '../support/deliveries.ts'
import { comparisonOf, configText, stepRecord, walkOf } from '../support/pulls.ts'

const staged = (result: 'pass' | 'fail') =>
  walkOf('fraud', comparisonOf(0.71), [stepRecord('fraud', 'staging', { result })])
const woken = (observation: ReturnType<typeof deliver>) => decide(observation, []).wakes

test('one whose commit was measured and is not staged is looked at again, until it is', () => {
  const pull = expect.objectContaining({ kind: 'pull', number: 7 }) as unknown
  expect(woken(deliver())).toEqual([pull])
  expect(woken(deliver({ runs: [runOfMain([staged('fail')])] }))).toEqual([pull])
  expect(woken(deliver({ runs: [runOfMain([staged('pass')])] }))).toEqual([])
  expect(woken(deliver({ runs: [runOfMain([staged('fail')]), runOfMain([staged('pass')])] }))).toEqual([])
})

test('of older commits, of nothing that was measured, and where there is no environment, none is', () => {
  expect(woken(deliver({ runs: [] }))).toEqual([])
  expect(woken(deliver({ runs: [runOfMain([walkOf('fraud')], { headBranch: 'better' })] }))).toEqual([])
  expect(
    woken(deliver({ runs: [runOfMain([walkOf('fraud')], { headSha: 'e'.repeat(40) }), runOfMain([staged('fail')])] }))
  ).toEqual([])
  const run = runOfMain([walkOf('fraud')])
  expect(woken(deliver({ runs: [{ ...run, attempt: 2 }] }))).toEqual([])
  const bare = configText.slice(0, configText.indexOf('environments:'))
  expect(woken(deliver({}, bare))).toEqual([])
})
