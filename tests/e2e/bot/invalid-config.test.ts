// A config that breaks on the default branch: file, line and fix wherever somebody looks, and every gate closed until it is mended.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestBytes } from '../../../core/digest.ts'
import { openPull, push, repo, saidOn, until } from '../../bot/support/served.ts'
import { config, startStage, type Stage } from '../../bot/support/stage.ts'

const file = '.github/modelgate.yml'
const broken = config.replace('count: 1, teams: [acme/reviewers]', 'count: one, teams: [acme/reviewers]')
const line = broken.split('\n').findIndex((text) => text.includes('count: one')) + 1

let stage: Stage
let ready: { readonly number: number; readonly head: string }
let side: number
let promotion: { readonly number: number; readonly head: { readonly sha: string } }

beforeAll(async () => {
  stage = await startStage()
  const adam = stage.as('adam')
  const hook = `${repo}/environments/staging`
  await adam('PUT', hook, {})
  await adam('POST', `${hook}/deployment_protection_rules`, { integration_id: 7 })
  const first = await openPull(stage.served, 'first')
  await approved(first)
  await adam('PUT', `${repo}/pulls/${first.number}/merge`, { merge_method: 'squash', sha: first.head })
  const more = { staging: 'pass', qa: 'pass' } as const
  const release = digestBytes('release')
  await stage.runs('modelgate-release.yml', { fraud: { recall: 0.72, more, release, version: 'v0.1.0' } })
  const open = async () =>
    (await adam('GET', `${repo}/pulls?base=modelgate/environments`)).list() as (typeof promotion)[]
  await until(async () => (await open()).length === 1, stage.bot().output)
  ;[promotion = promotion] = await open()
  await stage.said('waits for approval', promotion.number)
  ready = await openPull(stage.served, 'ready')
  await approved(ready)
  const main = (await adam('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
  await adam('POST', `${repo}/git/refs`, { ref: 'refs/heads/side', sha: main })
  const elsewhere = { title: 'Elsewhere', head: 'ready', base: 'side' }
  side = (await stage.as('dana')('POST', `${repo}/pulls`, elsewhere)).number('number')
  await stage.quiet()
  await push({ dana: adam }, 'main', broken, file)
  await stage.quiet()
}, 60_000)
afterAll(() => stage.served.close())

async function approved({ number, head }: typeof ready): Promise<void> {
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.label('rita', number, 'approve:staging')
  await stage.checked(head, 'success')
}

interface Check {
  readonly id: number
  readonly output: { readonly title: string; readonly summary: string }
}
async function checkOf(sha: string): Promise<Check> {
  const checks = await stage.as('adam')('GET', `${repo}/commits/${sha}/check-runs?check_name=modelgate&filter=latest`)
  return (checks.list('check_runs') as readonly [Check])[0]
}

const place = `${file}:${line}:`

test('the check that passed fails, and says file, line and fix, on the file too', async () => {
  await stage.checked(ready.head, 'failure')
  const { id, output } = await checkOf(ready.head)
  expect(output.title).toBe(`${file} on the default branch is not valid`)
  expect(output.summary).toContain(place)
  expect(output.summary).toMatch(/→ .+/)
  const annotations = await stage.as('adam')('GET', `${repo}/check-runs/${id}/annotations`)
  expect(annotations.list()).toMatchObject([
    { path: file, start_line: line, annotation_level: 'failure', message: expect.stringMatching(/.+\n→ .+/) }
  ])
})

test('the comment says the same, and that every gate is closed', async () => {
  const text = (await saidOn({ dana: stage.as('adam') }, ready.number)).join('\n')
  expect(text).toContain('not valid')
  expect(text).toContain(place)
  expect(text).toMatch(/→ .+/)
  expect(text).toContain('Every gate stays closed until this is mended')
})

test('no approval opens anything: neither the merge, nor the promotion, nor a job that waits', async () => {
  await stage.label('rita', ready.number, 'approve:staging')
  await stage.checked(promotion.head.sha, 'failure')
  await stage.said(place, promotion.number)
  await stage.label('olga', promotion.number, 'approve:production')
  await stage.quiet()
  expect(await stage.check(ready.head)).toBe('failure')
  expect((await stage.as('adam')('GET', `${repo}/pulls/${promotion.number}/merge`)).status).toBe(404)
  const { runner } = stage.served.github
  const run = await stage.run('modelgate-release.yml')
  runner.start(run.id)
  runner.arrive(run.id, 'staging')
  // Answered with a rejection, which ends it.
  await until(() => runner.runs().some(({ id, conclusion }) => id === run.id && conclusion === 'failure'))
})

test('a pull request into another branch, which no gate is asked of, is left in peace', async () => {
  expect(await saidOn({ dana: stage.as('adam') }, side)).toEqual([])
})

test('mended, everything is judged again by itself', async () => {
  await push({ dana: stage.as('adam') }, 'main', config, file)
  await stage.said(/waits for approval|is ready/, ready.number)
  await until(async () => (await stage.check(ready.head)) !== 'failure')
  await stage.said(/waits for approval|may be promoted/, promotion.number)
  expect(stage.bot().output()).not.toContain('a reconcile failed')
})
