import { expect, test } from '@jest/globals'
import { decide } from '../../../core/bot/decide.ts'
import type { RepositoryObservation } from '../../../core/bot/observation.ts'
import { observe } from './support/pulls.ts'

const { self, repository, config, now, people } = observe()
const names = ['approve:staging', 'approve:production', 'hold']

function effectsOf(changes: Partial<RepositoryObservation>) {
  const plain = { self, repository, config, now, people, missingPermissions: [], records: { entries: [], head: null } }
  const labels = names.map((name, index) => ({ name, id: 900 + index }))
  return decide({ kind: 'repository', ...plain, pinnedLabels: {}, labels, ...changes }, []).effects
}
const pins = (changes: Partial<RepositoryObservation>) =>
  effectsOf(changes).flatMap((effect) =>
    effect.kind === 'append_records' ? effect.events.map(({ detail }) => [detail.name, detail.id]) : []
  )

test('labels are made where they are missing, and pinned where they are there', () => {
  const created = effectsOf({ labels: [] }).flatMap((effect) => (effect.kind === 'create_label' ? [effect.name] : []))
  expect(created).toEqual(names)
  expect(pins({})).toEqual(names.map((name, index) => [name, 900 + index]))
})

test('a label of the same name in another case is that label: none is made, and it is pinned once', () => {
  const labels = names.map((name, index) => ({ name: name.toUpperCase(), id: 900 + index }))
  expect(effectsOf({ labels }).map(({ kind }) => kind)).toEqual(['append_records'])
  const pinnedLabels = Object.fromEntries(names.map((name, index) => [name.toUpperCase(), 900 + index]))
  expect(effectsOf({ labels, pinnedLabels })).toEqual([])
})

test('what is pinned stays so while it exists, whatever the config’s case', () => {
  const labels = [
    { name: 'approve:staging', id: 1 },
    { name: 'old', id: 900 }
  ]
  expect(pins({ labels, pinnedLabels: { 'Approve:Staging': 900 } })).toEqual([])
  expect(pins({ labels, pinnedLabels: { 'Approve:Staging': 901 } })).toEqual([['approve:staging', 1]])
})
