// Which workflow runs of a commit are asked for. In Actions every event and every hour brings a run of the bot's own.
import { expect, test } from '@jest/globals'
import type { Look } from '../../../../adapters/github/bot/look.ts'
import type { Suites } from '../../../../adapters/github/bot/queries/checks.ts'
import { runsOf } from '../../../../adapters/github/bot/suites.ts'

const workflow = '.github/workflows/modelgate-bot.yml'
const release = '.github/workflows/modelgate-release.yml'

async function asked(...runs: readonly (readonly [event: string, path: string])[]): Promise<readonly string[]> {
  const paths: string[] = []
  const look = {
    self: { mode: 'actions', login: 'github-actions[bot]', appId: null, workflow },
    base: '/repos/acme/models',
    repository: { id: 1, owner: 'acme', name: 'models' },
    memory: { runs: new Map() },
    missing: new Set(),
    wire: { get: (path: string) => (paths.push(path), Promise.reject(new Error('asked'))) }
  } as unknown as Look
  for (const [index, [event, path]] of runs.entries()) {
    const workflowRun = { databaseId: index, url: '', updatedAt: '', event, file: { path } }
    const suite = { status: 'COMPLETED', conclusion: 'SUCCESS', app: null, checkRuns: null, workflowRun }
    const suites: Suites = { suites: { items: [suite], next: null } }
    await runsOf(look, () => Promise.reject(new Error('evidence was read')), suites).catch(() => [])
  }
  return paths
}

test('a run that can hand in evidence is asked for', async () => {
  expect(await asked(['push', release], ['workflow_dispatch', release])).toEqual([
    '/repos/acme/models/actions/runs/0',
    '/repos/acme/models/actions/runs/1'
  ])
})

test('a run of an event that can’t is not, nor one of the bot’s own workflow', async () => {
  const events = ['workflow_run', 'pull_request_target', 'issue_comment', 'label'] as const
  expect(await asked(...events.map((event) => [event, release] as const))).toEqual([])
  expect(await asked(['push', workflow], ['schedule', workflow])).toEqual([])
})
