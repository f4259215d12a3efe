// Two bots side by side, of which each gets every delivery, the second a moment later: worse than any load balancer.
import { createServer, type Server } from 'node:http'
import { afterEach, expect, test } from '@jest/globals'
import { digestBytes } from '../../../core/digest.ts'
import { freePort, openPull, push, repo, saidOn, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

const release = digestBytes('release')

let stage: Stage
let relay: Server | null = null
afterEach(async () => {
  await stage.served.close()
  relay?.closeAllConnections()
  await new Promise((resolve) => relay?.close(resolve))
})

/**
 * Gives every webhook to the first, and to the second a moment later; GitHub hears the worse of their answers. What both
 * would make at the very same moment, GitHub makes twice: it has no compare-and-swap for comments and check runs.
 */
async function relayTo(urls: readonly string[]): Promise<Server> {
  const server = createServer((message, response) => {
    const chunks: Buffer[] = []
    message.on('data', (bytes: Buffer) => chunks.push(bytes))
    message.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(message.headers).filter(([name]) => name.startsWith('x-') || name === 'content-type')
      ) as Record<string, string>
      const body = Buffer.concat(chunks)
      const sent = urls.map(async (url, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 300))
        return fetch(`${url}/api/github/webhooks`, { method: 'POST', headers, body })
      })
      void Promise.all(sent).then(
        (answers) => response.writeHead(Math.max(...answers.map(({ status }) => status))).end(),
        () => response.writeHead(502).end()
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(stage.served.port, '127.0.0.1', resolve))
  return server
}

test('two bots that get the same deliveries write one comment, one record of each approval, one promotion and one run', async () => {
  stage = await startStage()
  const { served, as } = stage
  await stage.bot().stop('SIGKILL')
  const bots = [
    await served.start(['bot/bin.ts'], { PORT: String(await freePort()), SWEEP_SECONDS: '2' }),
    await served.start(['bot/bin.ts'], { PORT: String(await freePort()), SWEEP_SECONDS: '2' })
  ]
  relay = await relayTo(bots.map(({ url }) => url))
  const count = async (text: string): Promise<number> =>
    (await saidOn({ dana: as('adam') }, number)).filter((line) => line.includes(text)).length
  // What one of them is about to write again may look newer than a label that is set at this very moment.
  const calm = () => new Promise((resolve) => setTimeout(resolve, 1_500))
  const tail = (): string => bots.map((bot) => bot.output().split('\n').slice(-15).join('\n')).join('\n---\n')

  const { number, head: first } = await openPull(served)
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  await stage.refused('toni', number, 'approve:staging', 'approver_lacks_role')
  expect(await count('`toni` asked to approve')).toBe(1)
  await calm()
  await stage.label('rita', number, 'approve:staging')
  await stage.checked(first, 'success')
  const head = await push(served, 'better', 'print("better")\n')
  await stage.runs('modelgate.yml', { fraud: { recall: 0.73 } })
  await stage.said('0.73', number)
  await calm()
  await stage.label('rita', number, 'approve:staging')
  await stage.checked(head, 'success')
  await as('adam')('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash', sha: head })
  const more = { staging: 'pass', qa: 'pass' } as const
  await stage.runs('modelgate-release.yml', { fraud: { recall: 0.73, more, release, version: 'v0.1.0' } })
  const promotions = async () =>
    (await as('adam')('GET', `${repo}/pulls?base=modelgate/environments&state=all`)).list() as readonly {
      readonly number: number
    }[]
  await until(async () => (await promotions()).length > 0, tail)
  const promotion = (await promotions())[0]?.number ?? 0
  await stage.said('waits for approval', promotion)
  await stage.label('olga', promotion, 'approve:production')
  await stage.run('modelgate-promote.yml')
  await Promise.all(bots.map((bot) => bot.stop('SIGTERM')))

  for (const on of [number, promotion])
    expect((await as('adam')('GET', `${repo}/issues/${on}/comments`)).list()).toHaveLength(1)
  expect(await promotions()).toHaveLength(1)
  const started = served.github.runner.runs().filter(({ event }) => event === 'workflow_dispatch')
  expect(started).toHaveLength(1)
  expect(await count('`rita` approved')).toBe(2)
  expect(await count('was revoked at')).toBe(1)
  const checks = await as('adam')('GET', `${repo}/commits/${head}/check-runs?check_name=modelgate&filter=latest`)
  expect(checks.list('check_runs')).toHaveLength(1)
})
