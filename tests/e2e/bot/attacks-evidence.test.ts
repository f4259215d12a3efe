// Forged, foreign and hostile evidence: it opens no gate, and the comment says why.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evidenceText } from '../../support/evidence.ts'
import { hostileZip } from '../../support/hostile-zip.ts'
import { openPull, push, repo } from '../../bot/support/served.ts'
import { config, policyOf, startStage, type Stage } from '../../bot/support/stage.ts'

const name = 'modelgate-evidence.json'
const good = { fraud: { recall: 0.9 } }

let stage: Stage
let number: number
let count = 0
beforeAll(async () => {
  stage = await startStage()
  ;({ number } = await openPull(stage.served))
})
afterAll(() => stage.served.close())

/** A new commit whose run hands in this archive; gives the commit. */
async function handsIn(zipOf: (run: { id: number; headSha: string }) => Buffer): Promise<string> {
  const head = await push(stage.served, 'better', `print("try ${(count += 1)}")\n`)
  await stage.served.github.settled()
  const run = await stage.run('modelgate.yml')
  stage.served.github.runner.start(run.id)
  stage.served.github.runner.upload(run.id, 'modelgate-evidence', { zipped: zipOf(run) })
  stage.served.github.runner.finish(run.id, 'success')
  await stage.quiet()
  return head
}
const text = (run: { id: number; headSha: string }, changes = {}): string =>
  evidenceText({
    commit: run.headSha,
    policy: policyOf(config),
    run: { id: run.id, attempt: 1 },
    models: good,
    ...changes
  })

test.each<[string, string, (run: { id: number; headSha: string }) => Buffer]>([
  [
    'names another commit',
    'speaks of commit',
    (run) => hostileZip([{ name, bytes: text(run, { commit: 'e'.repeat(40) }) }])
  ],
  [
    'was made by another run',
    'evidence_missing',
    (run) => hostileZip([{ name, bytes: text(run, { run: { id: 1, attempt: 1 } }) }])
  ],
  [
    'has a verdict that its numbers do not give',
    'evidence_refused',
    (run) => {
      const worse = text(run, { models: { fraud: { recall: 0.5 } } })
      return hostileZip([{ name, bytes: worse.replaceAll('"gate": "fail"', '"gate": "pass"') }])
    }
  ],
  ['is a bomb', 'evidence_refused', () => hostileZip([{ name, bytes: Buffer.alloc(200_000_000, 32) }])],
  ['climbs out of its folder', 'evidence_refused', (run) => hostileZip([{ name: '../../' + name, bytes: text(run) }])],
  ['is nested too deep', 'evidence_refused', () => hostileZip([{ name, bytes: '['.repeat(100_000) }])],
  ['is a link', 'evidence_refused', () => hostileZip([{ name, bytes: '/etc/passwd', mode: 0o120777 }])],
  ['is no archive', 'evidence_refused', () => Buffer.from('not a zip')]
])('evidence that %s is refused, and an approval does not help', async (_what, why, zipOf) => {
  const head = await handsIn(zipOf)
  await stage.said(why, number)
  await stage.refused('rita', number, 'approve:staging', 'approval_too_early')
  expect(await stage.check(head)).not.toBe('success')
})

test('evidence that calls itself trusted is still what the pull request says of itself', async () => {
  await handsIn((run) => hostileZip([{ name, bytes: text(run, { origin: 'trusted' }) }]))
  await stage.said('self-reported', number)
})

test('a workflow that is changed in the pull request needs its owners besides', async () => {
  const opened = await openPull(stage.served, 'sly-workflow')
  await push(stage.served, 'sly-workflow', 'on: pull_request\n# forged\n', '.github/workflows/modelgate.yml')
  await stage.served.github.settled()
  const { headSha } = await stage.run('modelgate.yml')
  await stage.runs('modelgate.yml', good)
  await stage.said('The change of the policy waits for its owners', opened.number)
  await stage.label('rita', opened.number, 'approve:staging')
  await stage.quiet()
  expect(await stage.check(headSha)).not.toBe('success')
})

test('a policy that is loosened in the pull request is not the one that counts', async () => {
  const { number: loose } = await openPull(stage.served, 'loose')
  const text = config.replace('  staging: { approvals: { count: 1, teams: [acme/reviewers] } }\n', '')
  const head = await push(stage.served, 'loose', text, '.github/modelgate.yml')
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', good, { policy: policyOf(text) })
  await stage.said('The change of the policy waits for its owners', loose)
  await stage.quiet()
  expect(await stage.check(head)).not.toBe('success')
  await stage.label('rita', loose, 'approve:staging')
  await stage.quiet()
  expect(await stage.check(head)).not.toBe('success')
})

test("a fork's report opens nothing, whoever approves it", async () => {
  const outa = stage.as('outa')
  const fork = await outa('POST', `${repo}/forks`, {})
  expect(fork.status).toBe(202)
  const file = '/repos/outa/models/contents/train.py'
  const old = await outa('GET', `${file}?ref=main`)
  const written = await outa('PUT', file, {
    message: 'Better',
    content: Buffer.from('print("from a fork")\n').toString('base64'),
    branch: 'main',
    sha: old.text('sha')
  })
  const pull = await outa('POST', `${repo}/pulls`, { title: 'From a fork', head: 'outa:main', base: 'main' })
  const head = written.text('commit.sha')
  await stage.served.github.settled()
  const runs = stage.served.github.runner.runs().filter(({ headSha }) => headSha === head)
  expect(runs.length).toBeGreaterThan(0)
  for (const { id } of runs) {
    stage.served.github.runner.start(id)
    const bytes = text({ id, headSha: head }, { origin: 'trusted' })
    stage.served.github.runner.upload(id, 'modelgate-evidence', { [name]: bytes })
    stage.served.github.runner.finish(id, 'success')
  }
  const on = pull.number('number')
  await stage.said('origin_not_trusted', on)
  await stage.label('rita', on, 'approve:staging')
  await stage.quiet()
  expect(await stage.check(head)).not.toBe('success')
})
