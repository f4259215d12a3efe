// The bot is killed after its first question or write, begun again and killed after the second, and so on to the end.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openPull, repo, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await startStage()
})
afterEach(() => stage.served.close())

const staging = 'approve:staging'

/** GraphQL and writes: people's own are few, and a kill at one of them does no less. */
const calls = (): number => stage.served.github.requests.filter(({ method }) => method !== 'GET').length

/** Kills after one call, then after two, until the bot has had enough to come to its end; gives how often. */
async function killAtEach(isDone: () => Promise<boolean>): Promise<number> {
  for (let allowed = 1; ; allowed += 1) {
    const before = calls()
    const deadline = Date.now() + 4000
    let quietSince = Date.now()
    let seen = before
    while (calls() < before + allowed && Date.now() < deadline) {
      if (calls() !== seen) [seen, quietSince] = [calls(), Date.now()]
      if (Date.now() - quietSince > 1500 && (await isDone())) return allowed - 1
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await stage.restart()
  }
}

/** Kinds of everything that the audit log says. */
const records = async (): Promise<readonly string[]> => {
  const adam = stage.as('adam')
  const ref = await adam('GET', `${repo}/git/ref/heads/modelgate/audit`)
  if (ref.status !== 200) return []
  const tree = await adam('GET', `${repo}/git/trees/${ref.text('object.sha')}?recursive=1`)
  const blobs = (tree.list('tree') as readonly { path: string; sha: string }[]).filter(({ path }) =>
    path.endsWith('.jsonl')
  )
  const texts = await Promise.all(
    blobs.map(async ({ sha }) => {
      const blob = await adam('GET', `${repo}/git/blobs/${sha}`)
      return Buffer.from(blob.text('content'), 'base64').toString()
    })
  )
  return texts.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { kind: string }).kind)
  )
}

test('killed at each call, an approval is on record once, the comment is one, and the gate opens', async () => {
  const { number, head } = await openPull(stage.served)
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  const isShown = async (): Promise<boolean> => (await stage.check(head)) === 'in_progress'
  const first = await killAtEach(isShown)
  expect(first).toBeGreaterThan(3)
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.label('rita', number, staging)
  await until(async () => (await records()).includes('approval_given'))
  await killAtEach(async () => (await stage.check(head)) === 'success')
  const comments = (await stage.as('adam')('GET', `${repo}/issues/${number}/comments`)).list()
  expect({
    comments: comments.length,
    labels: await stage.labels(number),
    given: (await records()).filter((kind) => kind === 'approval_given').length
  }).toEqual({ comments: 1, labels: [staging], given: 1 })
})
