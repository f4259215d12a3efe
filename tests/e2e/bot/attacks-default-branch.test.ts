// Runs that look like the default branch's own and are not: what they hand in becomes no release.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestBytes } from '../../../core/digest.ts'
import { openPull, push, repo, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

const more = { staging: 'pass', qa: 'pass' } as const
const environments = `${repo}/git/ref/heads/modelgate/environments`

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.served.close())

const exists = async (path: string): Promise<boolean> => (await stage.as('adam')('GET', path)).status === 200

/** dana's commit with a workflow that runs at every push; gives its id. */
async function unreviewed(branch: string): Promise<string> {
  const { number } = await openPull(stage.served, branch)
  await push(stage.served, branch, 'on: push\n', '.github/workflows/modelgate-release.yml')
  const head = await push(stage.served, branch, 'print("never reviewed")\n')
  await stage.as('dana')('PATCH', `${repo}/pulls/${number}`, { state: 'closed' })
  return head
}

test('a tag with the name of the default branch makes no release of a commit that nobody merged', async () => {
  const sha = await unreviewed('sly')
  for (const { id, status } of stage.served.github.runner.runs())
    if (status !== 'completed') stage.served.github.runner.finish(id, 'cancelled')
  const tag = await stage.as('dana')('POST', `${repo}/git/refs`, { ref: 'refs/tags/main', sha })
  expect(tag.status).toBe(201)
  const run = await stage.run('modelgate-release.yml')
  expect(run).toMatchObject({ event: 'push', headSha: sha })
  await stage.runs('modelgate-release.yml', {
    fraud: { recall: 0.99, more, release: digestBytes('sly'), version: 'v6.6.6' }
  })
  await stage.quiet()
  expect(await exists(environments)).toBe(false)
  await stage.as('dana')('DELETE', `${repo}/git/refs/tags/main`)
})

test("the default branch's own run makes one", async () => {
  await push({ dana: stage.as('adam') }, 'main', 'print(2)\n')
  await stage.runs('modelgate-release.yml', {
    fraud: { recall: 0.72, more, release: digestBytes('release'), version: 'v0.1.0' }
  })
  await until(() => exists(environments))
})
