// Deliveries that are forged, lost, doubled, late or out of order, and a bot that dies at any moment: the end is the same.
import { createHmac, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openPull, push, repo, saidOn, secret } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await startStage()
})
afterEach(() => stage.served.close())

const staging = 'approve:staging'

async function sends(event: string, body: string, signature: string): Promise<number> {
  const answer = await fetch(`${stage.bot().url}/api/github/webhooks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': signature
    },
    body
  })
  return answer.status
}
const signed = (body: string, by = secret): string => `sha256=${createHmac('sha256', by).update(body).digest('hex')}`

test('a forged signature is refused, and an event that nobody knows is ignored', async () => {
  const body = JSON.stringify({ action: 'labeled', installation: { id: 1 } })
  expect(await sends('pull_request', body, signed(body, 'guessed'))).toBe(401)
  expect(await sends('pull_request', body, 'sha256=')).toBe(401)
  expect(await sends('made_up', body, signed(body))).toBeLessThan(300)
})

/** What a reviewer sees at the end, with what differs between plays left out. */
async function play(trouble: () => Promise<void> = () => Promise.resolve()): Promise<unknown> {
  const { number } = await openPull(stage.served)
  await trouble()
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await trouble()
  await stage.said('waits for approval', number)
  await stage.refused('toni', number, staging, 'approver_lacks_role')
  await trouble()
  const head = await push(stage.served, 'better', 'print("better")\n')
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.73 } })
  await stage.said('0.73', number)
  await stage.quiet()
  await stage.label('rita', number, staging)
  await trouble()
  await stage.checked(head, 'success')
  const comments = (await stage.as('adam')('GET', `${repo}/issues/${number}/comments`)).list()
  return { comments: comments.length, labels: await stage.labels(number), check: await stage.check(head) }
}
const orderly = { comments: 1, labels: [staging], check: 'success' }

test.each([
  ['doubled', { kind: 'duplicate' as const, times: 1000 }],
  ['late', { kind: 'delay' as const, milliseconds: 300, times: 1000 }],
  ['out of order', { kind: 'swap' as const, times: 6 }]
])('deliveries that are %s come to the same end', async (_how, fault) => {
  stage.served.github.deliveryFaults.push(fault)
  expect(await play()).toEqual(orderly)
})

test('a bot that is killed again and again while it works comes to the same end', async () => {
  const moments = [5, 40, 0, 90]
  expect(
    await play(async () => {
      await new Promise((resolve) => setTimeout(resolve, moments.shift() ?? 0))
      await stage.restart()
    })
  ).toEqual(orderly)
})

test('a label whose delivery is lost without a trace opens nothing by itself', async () => {
  const { number, head } = await waiting()
  stage.served.github.deliveryFaults.push({ kind: 'lose', event: 'pull_request', action: 'labeled' })
  await stage.label('rita', number, staging)
  await stage.quiet()
  await stage.restart()
  await stage.quiet()
  expect(await stage.check(head)).not.toBe('success')
  expect(stage.bot().child.exitCode).toBeNull()
})

test("a label whose delivery failed is found among the App's deliveries by the next sweep, and counts once", async () => {
  await stage.restart({ SWEEP_SECONDS: '1' })
  const { number, head } = await waiting()
  stage.served.github.deliveryFaults.push({ kind: 'fail', event: 'pull_request', action: 'labeled' })
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  await stage.restart({ SWEEP_SECONDS: '3600' })
  await stage.quiet()
  const approved = (await saidOn({ dana: stage.as('adam') }, number)).filter((line) => line.includes('`rita` approved'))
  expect(approved).toHaveLength(1)
})

/** A pull request that waits for approval, and a bot that is quiet or only sweeps. */
async function waiting(): Promise<{ readonly number: number; readonly head: string }> {
  const pull = await openPull(stage.served)
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', pull.number)
  return pull
}

test('another webhook secret begins no second comment, and no approval is lost by it', async () => {
  const { number, head } = await openPull(stage.served)
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  const both = { WEBHOOK_SECRET: 'the-next-secret', WEBHOOK_SECRET_PREVIOUS: secret }
  await stage.restart(both)
  await stage.quiet()
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  await stage.restart({ ...both, WEBHOOK_SECRET_PREVIOUS: '' })
  await stage.quiet()
  await stage.said('is ready', number)
  expect(await saidOn({ dana: stage.as('adam') }, number)).not.toEqual([])
  expect((await stage.as('adam')('GET', `${repo}/issues/${number}/comments`)).list()).toHaveLength(1)
  expect(await stage.check(head)).toBe('success')
})
