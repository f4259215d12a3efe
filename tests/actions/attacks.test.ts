// What a stranger's pull request could try through the actions.
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { runBundle } from './support/run-bundle.ts'
import { createTeam, teamConfig, type Team } from './support/team.ts'

const teams: Team[] = []
function teamWith(changes: Readonly<Record<string, string>> = {}): Team {
  const team = createTeam(changes)
  teams.push(team)
  return team
}
afterEach(() => {
  for (const team of teams.splice(0)) team.remove()
})

/** The environment of a run of a pull request from a fork, or from a branch of the repository itself. */
function pullRequest(folder: string, from: 'fork' | 'branch'): Readonly<Record<string, string>> {
  const event = join(folder, 'event.json')
  const head = { sha: 'a'.repeat(40), repo: { id: from === 'fork' ? 2 : 1 } }
  const repository = { id: 1, default_branch: 'main' }
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head }, repository }))
  return {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF_NAME: '7/merge',
    GITHUB_BASE_REF: 'main',
    GITHUB_HEAD_REF: 'main'
  }
}

test.each(['fork', 'branch'] as const)(
  'a pull request from a %s deploys nothing, though its model passes everything',
  async (from) => {
    const { root } = teamWith()
    const folder = mkdtempSync(join(tmpdir(), 'modelgate-event-'))
    try {
      const env = pullRequest(folder, from)
      const checked = await runBundle('modelgate', root, { step: 'commit build test', all: 'true' }, env)
      expect(checked.code).toBe(0)
      for (const action of ['deploy-staging', 'promote-prod', 'go-live'] as const) {
        const ran = await runBundle(action, root, { all: 'true' }, env)
        expect([action, ran.code, ran.outputs.result]).not.toEqual([action, 0, 'pass'])
        expect(ran.outputs.url ?? '').toBe('')
      }
      const staged = await runBundle('deploy-staging', root, { all: 'true' }, env)
      expect([staged.code, staged.outputs['reason-code']]).toEqual([1, 'origin_not_trusted'])
      expect(existsSync(join(root, '.modelgate/environments/staging/parity.yaml'))).toBe(false)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
)

test.each([
  ['the artifact', 'out/model.json', teamConfig.replace('out/model.json', 'linked/model.json')],
  ['the predictions', 'out/predictions.csv', teamConfig.replace('out/predictions.csv', 'linked/predictions.csv')]
])(
  '%s behind a link that leaves the repository is refused, and what it points to is not read',
  async (_what, file, config) => {
    const outside = mkdtempSync(join(tmpdir(), 'modelgate-outside-'))
    try {
      const { root } = teamWith()
      writeFileSync(join(outside, 'model.json'), 'what nobody here may read')
      writeFileSync(join(outside, 'predictions.csv'), 'id,predicted\nwhat nobody here may read,0\n')
      symlinkSync(outside, join(root, 'linked'))
      teams[0]?.write('.github/modelgate.yml', config)
      teams[0]?.commit(`Link ${file}`)
      const ran = await runBundle('modelgate', root, { step: 'commit build test', all: 'true' })
      expect(ran.code).toBe(2)
      expect(ran.log).toContain('linked')
      expect(ran.log + ran.summary).not.toContain('what nobody here may read')
    } finally {
      rmSync(outside, { recursive: true, force: true })
    }
  }
)
