import { expect, test } from '@jest/globals'
import { decide } from '../../../../core/bot/decide.ts'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { ButtonRequest } from '../../../../core/bot/requests.ts'
import { head, now, observe, rita, runOf, toni, walkOf } from '../support/pulls.ts'

const pressed = (changes: Partial<ButtonRequest> = {}): ButtonRequest => ({
  ...{
    kind: 'button',
    id: 'delivery-1',
    by: rita,
    viaApp: false,
    at: now,
    checkId: 1,
    identifier: 'rerequested',
    head
  },
  ...changes
})
const reruns = (changes: Partial<ButtonRequest> = {}, seen: Partial<PullObservation> = {}) =>
  decide(observe(seen), [pressed(changes)]).effects.filter(({ kind }) => kind === 'rerun')

test('Re-run on a check runs the runs of this commit again, once each', () => {
  const runs = [runOf([walkOf('fraud')], { attempt: 2 }), runOf([walkOf('fraud')])]
  expect(reruns({}, { runs })).toEqual([{ kind: 'rerun', runId: 8123 }])
})

test.each([
  ['by somebody without write access', { by: toni }],
  ['by an App', { viaApp: true }],
  ['on a check of another commit', { head: 'f'.repeat(40) }]
])('Re-run %s does nothing', (_who, changes) => {
  expect(reruns(changes)).toEqual([])
})

test('a run that is not over, or of another repository, is not run again', () => {
  expect(reruns({}, { runs: [runOf([], { status: 'in_progress' })] })).toEqual([])
  expect(reruns({}, { runs: [runOf([], { repositoryId: 11 })] })).toEqual([])
})
