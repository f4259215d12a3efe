// While there is no evidence the comment says which run is waited for, and which steps stand before it.
import { expect, test } from '@jest/globals'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import { shown } from '../support/acts.ts'
import { runOf } from '../support/pulls.ts'

const bodyOf = (runs: readonly RunFacts[]) => shown({ runs }).state().comment?.body ?? ''
const going = runOf([], { id: 9001, url: 'https://github.example/9001', status: 'queued', evidence: { kind: 'none' } })

test('the run that has not ended is named and linked, and how far it is makes no difference', () => {
  const body = bodyOf([going])
  expect(body).toContain(
    '`fraud` is being checked: [run 9001](https://github.example/9001) of `modelgate.yml` has not ended.'
  )
  expect(bodyOf([{ ...going, status: 'in_progress' }])).toBe(body)
})

test('a run that can not speak of this commit is not waited for', () => {
  const strange = { ...going, id: 9002, headSha: 'e'.repeat(40) }
  expect(bodyOf([strange])).not.toContain('9002](')
  expect(bodyOf([strange, going])).toContain('[run 9001]')
})

test('the steps are there, as not started', () => {
  const body = bodyOf([going])
  expect(body).toMatch(/\| model +\| commit +\| build +\| test +\| staging +\| qa +\| production +\| live +\|/)
  expect(body).toMatch(/\| `fraud` +(?:\| – +){7}\|/)
})
