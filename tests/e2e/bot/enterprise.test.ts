// GitHub Enterprise Server: the API under `/api/v3` and `/api/graphql`, the pages at the host, and the bot set up by its variables alone.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestBytes } from '../../../core/digest.ts'
import { openPull, repo, saidOn, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage({}, { enterprise: true })
})
afterAll(() => stage.served.close())

/** Every address in what people read on this pull request. */
async function links(number: number, head: string): Promise<readonly string[]> {
  const lines = await saidOn({ dana: stage.as('adam') }, number)
  const checks = await stage.as('adam')('GET', `${repo}/commits/${head}/check-runs`)
  const runs = checks.list('check_runs') as readonly { details_url: string; output: { summary: string } }[]
  const text = [...lines, ...runs.flatMap(({ details_url: url, output }) => [url, output.summary])].join('\n')
  return text.match(/https?:\/\/[^\s)"'<>]+/g) ?? []
}

test('a pull request becomes a promotion that is merged, and every link leads to the server’s own pages', async () => {
  const { github } = stage.served
  expect(github.url).toBe(`${github.pages}/api/v3`)
  expect((await fetch(`${github.pages}/repos/acme/models`)).status).toBe(404)
  const { number, head } = await openPull(stage.served)
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.label('rita', number, 'approve:staging')
  await stage.checked(head, 'success')
  const shown = await links(number, head)
  expect(shown.length).toBeGreaterThan(2)
  expect(shown.filter((url) => !url.startsWith(`${github.pages}/acme/models/`))).toEqual([])

  await stage.as('rita')('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash', sha: head })
  const release = digestBytes('release')
  const more = { staging: 'pass', qa: 'pass' } as const
  await stage.runs('modelgate-release.yml', { fraud: { recall: 0.72, more, release, version: 'v0.1.0' } })
  const promotion = async () => {
    const open = await stage.as('adam')('GET', `${repo}/pulls?base=modelgate/environments&state=all`)
    return (open.list() as readonly { number: number; merged_at: string | null; head: { sha: string } }[])[0]
  }
  await until(
    async () => (await promotion()) !== undefined,
    () => stage.bot().output().slice(-3000)
  )
  const opened = await promotion()
  await stage.said('waits for approval', opened?.number ?? 0)
  await stage.quiet()
  await stage.label('olga', opened?.number ?? 0, 'approve:production')
  await until(
    async () => (await promotion())?.merged_at != null,
    () => stage.bot().output().slice(-3000)
  )
  const later = await links(opened?.number ?? 0, opened?.head.sha ?? '')
  expect(later.filter((url) => !url.startsWith(`${github.pages}/acme/models/`))).toEqual([])
  expect(stage.bot().output()).not.toContain('a reconcile failed')
})
