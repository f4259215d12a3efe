// How far a job is trusted by the commit that it checked out: a promotion walks an older one, which the default branch has behind it.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { open } from '../../../actions/shared/open.ts'
import { readInputs } from '../../../adapters/github/inputs.ts'
import type { RunnerEvent } from '../../../adapters/github/event.ts'
import { createRepository, servedConfig, type Repository } from '../../support/repository.ts'
import { testRunner } from './runner.ts'

const shas: Record<'older' | 'newest' | 'beside', string> = { older: '', newest: '', beside: '' }
let repository: Repository
beforeAll(async () => {
  repository = await createRepository()
  const commit = async (text: string): Promise<string> => {
    await repository.commit(servedConfig(), { 'note.txt': text })
    return (await repository.git('rev-parse', 'HEAD')).trim()
  }
  shas.older = await commit('older')
  shas.newest = await commit('newest')
  await repository.git('checkout', '--quiet', '-b', 'beside', shas.older)
  shas.beside = await commit('beside')
  await repository.git('checkout', '--quiet', 'main')
})
afterAll(() => repository.close())

async function originAt(checkedOut: string, event: Partial<RunnerEvent>): Promise<string> {
  await repository.git('checkout', '--quiet', '--detach', checkedOut)
  const runner = testRunner({ workspace: repository.root, name: 'workflow_dispatch', ...event })
  const inputs = readInputs(runner, { config: '.github/modelgate.yml', 'working-directory': '.' })
  return (await open(inputs, runner)).origin
}

test('a commit that the default branch’s own event is about, or has behind it, is the branch’s own', async () => {
  expect(await originAt(shas.newest, { sha: shas.newest })).toBe('trusted')
  expect(await originAt(shas.older, { sha: shas.newest })).toBe('trusted')
})

test('a commit that the default branch never had is not, whoever checked it out', async () => {
  expect(await originAt(shas.beside, { sha: shas.newest })).toBe('self_reported')
  expect(await originAt(shas.beside, { sha: shas.older })).toBe('self_reported')
})

test('a commit that is newer than what the event is about is not', async () => {
  expect(await originAt(shas.newest, { sha: shas.older })).toBe('self_reported')
})

test('nor is one of which the checkout can’t say how it stands to the event’s', async () => {
  expect(await originAt(shas.older, { sha: '1'.repeat(40) })).toBe('self_reported')
})

test('nor does an older commit make more of an event that is not the default branch’s', async () => {
  const sha = shas.newest
  expect(await originAt(shas.older, { sha, refName: 'beside' })).toBe('self_reported')
  expect(await originAt(shas.older, { sha, isBranch: false })).toBe('self_reported')
  expect(await originAt(shas.older, { sha, name: 'pull_request' })).toBe('self_reported')
  expect(await originAt(shas.older, { sha, name: 'pull_request', isFork: true })).toBe('untrusted')
})
