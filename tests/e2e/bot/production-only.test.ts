// A team whose only environment is production, with the bot as a process: a merge is promoted straight to it, behind its gate.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestBytes } from '../../../core/digest.ts'
import { command, live, merged, openPromotion, placed, promotionsTo } from '../../bot/support/promotions.ts'
import { openPull } from '../../bot/support/served.ts'
import { config, startStage, type Stage } from '../../bot/support/stage.ts'

const straight = config
  .replace('  staging: {}\n  production: { after: staging }', '  production: {}')
  .replace('  staging: { approvals: { count: 1, teams: [acme/reviewers] } }\n', '')
const of = { model: 'fraud', release: digestBytes('release'), version: 'v0.1.0', environment: 'production' } as const
const made = { recall: 0.72, model: of.release, isStraight: true } as const

let stage: Stage
beforeAll(async () => {
  stage = await startStage({ '.github/modelgate.yml': straight })
})
afterAll(() => stage.served.close())

let change: number
test('the change waits for nobody, and says what production will ask', async () => {
  const { number, head } = await openPull(stage.served)
  change = number
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: made })
  await stage.checked(head, 'success')
  await stage.said('`production` will ask later', number)
  const merge = await stage.as('rita')('PUT', `/repos/acme/models/pulls/${number}/merge`, {
    ...{ merge_method: 'squash', sha: head }
  })
  expect(merge.status).toBe(200)
})

let promotion: number
let commit: string
test('what the run of the merge made is promoted, and only the approval of production is asked', async () => {
  expect(await command(stage, 'rita', change, '/modelgate promote fraud production')).toBe('-1')
  await stage.said('no run of the default branch that is seen has made a release of fraud', change)
  await stage.runs('modelgate-release.yml', { fraud: { ...made, release: of.release, version: of.version } })
  commit = (await stage.as('adam')('GET', '/repos/acme/models/commits/main')).text('sha')
  promotion = await openPromotion(stage, of)
  await stage.said('waits for approval', promotion)
  await stage.refused('dana', promotion, 'approve:production', 'contributor_cannot_approve')
  expect(await placed(stage, 'production', 'fraud')).toBe('')
})

test('approved it is merged, brought up by the run that the bot started, and live', async () => {
  await stage.label('olga', promotion, 'approve:production')
  await merged(stage, promotion)
  const { id } = await stage.run('modelgate-promote.yml')
  expect(stage.served.github.runner.runs().find((run) => run.id === id)?.inputs).toMatchObject({
    environment: 'production',
    release: of.release,
    commit
  })
  const { release, version, environment } = of
  const up = { ...made, release, version, environment, more: { production: 'pass', live: 'pass' } } as const
  await stage.runs('modelgate-promote.yml', { fraud: up }, { commit })
  await live(stage, of)
  expect(await promotionsTo(stage, of)).toHaveLength(1)
})
