// An approval that was forgotten before the merge can still be given on the pull request, by the same rules.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPull, repo } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.served.close())

test('on a merged change a contributor is refused, and a reviewer approves what was shown', async () => {
  const { number, head } = await openPull(stage.served)
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  const merged = await stage.as('adam')('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash', sha: head })
  expect(merged.status).toBe(200)
  await stage.refused('dana', number, 'approve:staging', 'contributor_cannot_approve')
  await stage.label('rita', number, 'approve:staging')
  await stage.said(/`rita`.*approved.*`staging`/, number)
  await stage.quiet()
  expect(await stage.labels(number)).toContain('approve:staging')
})
