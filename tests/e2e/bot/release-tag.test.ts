// TRUST: audit history rewritten. With the bot as a process: what goes live is tagged, and the tag tells a process that never saw
// the log, nor any check of the bot, that another stands in its place.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { appendEntry, parseEntry } from '../../../core/audit/chain.ts'
import type { AuditEntry } from '../../../core/audit/entry.ts'
import { readMirror } from '../../../core/audit/mirror.ts'
import { formatSegment } from '../../../core/audit/segments.ts'
import { digestBytes } from '../../../core/digest.ts'
import { broughtUp, live, merged, openPromotion, staged } from '../../bot/support/promotions.ts'
import { openPull, repo } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

const of = { model: 'fraud', release: digestBytes('release'), version: 'v0.1.0', environment: 'production' } as const
const ref = `tags/${encodeURIComponent('fraud#production#1')}`
const audit = `${repo}/git/refs/heads/modelgate/audit`

let stage: Stage
let commit: string
beforeAll(async () => {
  stage = await startStage()
  ;({ commit } = await staged(stage, of))
  const promotion = await openPromotion(stage, of)
  await stage.said('waits for approval', promotion)
  await stage.label('olga', promotion, 'approve:production')
  await merged(stage, promotion)
  await broughtUp(stage, of, commit)
  await live(stage, of)
})
afterAll(() => stage.served.close())

interface Segment {
  readonly path: string
  readonly sha: string
}

/** The same log, whole and well chained, in which dana did everything. */
async function forge(): Promise<string> {
  const rita = stage.as('rita')
  const tree = await rita('GET', `${repo}/git/trees/modelgate%2Faudit?recursive=1`)
  const segments = (tree.list('tree') as readonly Segment[]).filter(({ path }) => path.endsWith('.jsonl'))
  let last: AuditEntry | null = null
  const forged: object[] = []
  for (const { path, sha } of segments) {
    const text = Buffer.from((await rita('GET', `${repo}/git/blobs/${sha}`)).text('content'), 'base64').toString()
    const entries: AuditEntry[] = []
    for (const line of text.trimEnd().split('\n')) {
      const entry = parseEntry(line)
      if (entry === null) throw new Error('no entry')
      const { kind, model, environment, commit: at, detail } = entry
      last = appendEntry(last, { kind, actor: 'dana', model, environment, commit: at, detail }, Date.parse(entry.at))
      entries.push(last)
    }
    forged.push({ path, mode: '100644', type: 'blob', content: formatSegment(entries) })
  }
  const made = await rita('POST', `${repo}/git/trees`, { tree: forged })
  const body = { message: 'Record', tree: made.text('sha'), parents: [] }
  return (await rita('POST', `${repo}/git/commits`, body)).text('sha')
}

test('what goes live is tagged once, at its commit, with the end of the log in the message', async () => {
  const adam = stage.as('adam')
  const tag = await adam('GET', `${repo}/git/tags/${(await adam('GET', `${repo}/git/ref/${ref}`)).text('object.sha')}`)
  expect(tag.text('object.sha')).toBe(commit)
  expect(tag.text('message')).toContain(`fraud v0.1.0 is live in production\n\nrelease ${of.release}`)
  expect(readMirror(tag.text('message'))?.sequence).toBeGreaterThan(3)
  await stage.restart()
  await stage.quiet()
  expect((await adam('GET', `${repo}/git/matching-refs/tags/`)).list()).toHaveLength(1)
})

test('a log that was written anew, well chained, while the bot was away closes the gates, until it is put back', async () => {
  const rita = stage.as('rita')
  await stage.bot().stop('SIGKILL')
  const before = (await rita('GET', audit.replace('refs', 'ref'))).text('object.sha')
  await rita('PATCH', audit, { sha: await forge(), force: true })
  // The only open pull request, and no check of the bot is on it.
  const { number, head } = await openPull(stage.served, 'next')
  await stage.restart({ SWEEP_SECONDS: '1' })
  await stage.checked(head, 'failure')
  await stage.said(/audit_changed/, number)
  await stage.said(/tag fraud#production#.*says that it had/, number)
  await rita('PATCH', audit, { sha: before, force: true })
  await stage.said('is being checked', number)
})
