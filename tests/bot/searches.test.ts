// Which pull requests an event reaches that names none itself.
import { expect, test } from '@jest/globals'
import type { GitHubClient } from '../../adapters/github/bot/client.ts'
import { search } from '../../bot/searches.ts'
import type { ButtonRequest } from '../../core/bot/requests.ts'

const repository = { id: 10, owner: 'acme', name: 'models' }
const sha = 'f'.repeat(40)
const pull = (number: number, state: string, mergedAt: string | null) => ({
  ...{ number, state, merged_at: mergedAt },
  head: { sha, repo: { id: 10 } },
  base: { ref: 'modelgate/environments', repo: { id: 10 } }
})
const answer = [pull(1, 'open', null), pull(2, 'closed', '2026-11-23T12:00:00Z'), pull(3, 'closed', null)]
const client: GitHubClient = {
  request: Object.assign(() => Promise.resolve({ status: 200, headers: {}, data: answer }), {
    endpoint: { DEFAULTS: { baseUrl: 'https://api.github.example' } }
  })
}

test.each([
  ['rollback', [1, 2]],
  ['approve', [1]],
  ['rerequested', [1]]
])('a press of %s on a commit reaches the pull requests %j', async (identifier, expected) => {
  const by = { id: 4, login: 'otto' }
  const press: ButtonRequest = { kind: 'button', id: 'd1', by, viaApp: false, at: 0, checkId: 3, identifier, head: sha }
  const found = await search(client, { kind: 'head', repository, sha, head: null, requests: [press] })
  expect(found.map(({ subject }) => 'number' in subject && subject.number)).toEqual(expected)
  expect(found.every(({ requests }) => requests[0] === press)).toBe(true)
})
