import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openPull, push, repo, saidOn, secret, serve, until, type BotProcess, type Served } from './support/served.ts'

let served: Served | undefined

afterEach(async () => {
  await served?.close()
  served = undefined
})

async function scene(more: NodeJS.ProcessEnv = {}): Promise<{ served: Served; bot: BotProcess }> {
  served = await serve()
  return { served, bot: await served.start(undefined, more) }
}

async function metric(bot: BotProcess, line: string): Promise<number> {
  const text = await (await fetch(`${bot.url}/metrics`)).text()
  const found = text.split('\n').find((each) => each.startsWith(`${line} `))
  return found === undefined ? 0 : Number(found.slice(line.length + 1))
}

function deliver(bot: BotProcess, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${bot.url}/api/github/webhooks`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'pull_request',
      'x-github-delivery': 'd1',
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
      ...headers
    }
  })
}

/** The answer to a body that is only announced. */
function statusOfDeclared({ url }: BotProcess, bytes: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-length': bytes, 'content-type': 'application/json' }
    const request = httpRequest(`${url}/api/github/webhooks`, { method: 'POST', headers }, ({ statusCode }) => {
      resolve(statusCode)
      request.destroy()
    })
    request.once('error', reject)
    request.flushHeaders()
  })
}

const label = 'approve:staging'

describe('the bot as a server', () => {
  test('brings a pull request to its state when GitHub tells of it, and again when it is pushed to', async () => {
    const { served, bot } = await scene()
    const { number, head } = await openPull(served)
    await until(async () => (await saidOn(served, number))[0] === head, bot.output)
    const next = await push(served, 'better', 'print("again")\n')
    await until(async () => {
      const [seen, asked] = await saidOn(served, number)
      return seen === next && asked?.startsWith('pushed ') === true
    }, bot.output)
  })

  test('hears of a label what only the event says', async () => {
    const { served, bot } = await scene()
    const { number } = await openPull(served)
    await served.rita('POST', `${repo}/issues/${number}/labels`, { labels: [label] })
    await until(async () => (await saidOn(served, number)).some((line) => line.startsWith('labeled ')), bot.output)
  })

  test('refuses forged, unsigned and oversized deliveries', async () => {
    const { bot } = await scene()
    expect(
      (await deliver(bot, '{"action":"opened"}', { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` })).status
    ).toBe(401)
    expect((await deliver(bot, '{"action":"opened"}', { 'x-hub-signature-256': '' })).status).toBe(401)
    expect((await deliver(bot, '{"action":"opened"}', { 'content-type': 'text/plain' })).status).toBe(415)
    expect(await statusOfDeclared(bot, 27 * 1024 * 1024)).toBe(413)
    expect(await metric(bot, 'modelgate_reconciles_total{subject="pull",outcome="success"}')).toBe(0)
  })

  test('takes what the secret of before signed for as long as it is told that one, and nothing after', async () => {
    const { served, bot } = await scene({ WEBHOOK_SECRET: 'the-next-secret', WEBHOOK_SECRET_PREVIOUS: secret })
    const { number } = await openPull(served)
    await until(async () => (await saidOn(served, number)).length > 0, bot.output)
    const signedBy = (by: string) => ({
      'x-hub-signature-256': `sha256=${createHmac('sha256', by).update('{}').digest('hex')}`
    })
    expect((await deliver(bot, '{}', signedBy('the-next-secret'))).status).toBe(200)
    expect((await deliver(bot, '{}', signedBy('another'))).status).toBe(401)
    await bot.stop()
    const after = await served.start(undefined, { WEBHOOK_SECRET: 'the-next-secret' })
    expect((await deliver(after, '{}', signedBy(secret))).status).toBe(401)
    expect((await deliver(after, '{}', signedBy('the-next-secret'))).status).toBe(200)
    expect(bot.output()).not.toContain('the-next-secret')
  })

  test('does a delivery that arrives twice once', async () => {
    const { served, bot } = await scene()
    served.github.deliveryFaults.push({ kind: 'duplicate', event: 'pull_request', action: 'labeled' })
    const { number } = await openPull(served)
    await served.rita('POST', `${repo}/issues/${number}/labels`, { labels: [label] })
    await served.github.settled()
    await until(async () => (await saidOn(served, number)).length === 2, bot.output)
    const outcomes = bot
      .log()
      .filter(({ event }) => event === 'pull_request.labeled')
      .map(({ outcome }) => outcome)
    expect(outcomes[0]).toBe('queued')
    expect(['known', 'waiting']).toContain(outcomes[1])
    expect(await saidOn(served, number)).toHaveLength(2)
  })

  test.each(['fail', 'lose'] as const)('finds a delivery that GitHub could not bring (%s) by a sweep', async (kind) => {
    const { served, bot } = await scene({ SWEEP_SECONDS: '1' })
    served.github.deliveryFaults.push({ kind, event: 'pull_request', action: 'opened' })
    const { number, head } = await openPull(served)
    await until(async () => (await saidOn(served, number))[0] === head, bot.output)
  })

  test('finds after a restart who set a label while it was down', async () => {
    const { served, bot } = await scene()
    const { number } = await openPull(served)
    await until(async () => (await saidOn(served, number)).length > 0, bot.output)
    expect(await bot.stop()).toBe(0)
    await served.rita('POST', `${repo}/issues/${number}/labels`, { labels: [label] })
    await served.github.settled()
    const next = await served.start()
    await until(async () => (await saidOn(served, number)).some((line) => line.startsWith('labeled ')), next.output)
  })

  test('tries again when GitHub fails, and loses nothing of what was asked', async () => {
    const { served, bot } = await scene()
    const { number } = await openPull(served)
    await until(async () => (await saidOn(served, number)).length > 0, bot.output)
    served.github.faults.push({
      kind: 'status',
      status: 502,
      method: 'PATCH',
      path: '/repos/acme/models/issues/comments',
      times: 1
    })
    await served.rita('POST', `${repo}/issues/${number}/labels`, { labels: [label] })
    await until(async () => (await saidOn(served, number)).some((line) => line.startsWith('labeled ')), bot.output)
    expect(bot.log().some(({ msg }) => msg === 'a reconcile failed')).toBe(true)
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 after %s, and finishes what it had taken', async (signal) => {
    const { served, bot } = await scene()
    const { number, head } = await openPull(served)
    await served.github.settled()
    expect(await bot.stop(signal)).toBe(0)
    expect((await saidOn(served, number))[0]).toBe(head)
    expect(bot.log().at(-1)).toMatchObject({ msg: 'stopped', isDone: true })
  })

  test('shows how it is: health, readiness, metrics and a page', async () => {
    const { served, bot } = await scene()
    const { number } = await openPull(served)
    await until(async () => (await saidOn(served, number)).length > 0, bot.output)
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${bot.url}/nowhere`)).status).toBe(404)
    expect(await metric(bot, 'modelgate_deliveries_total{event="pull_request",outcome="queued"}')).toBe(1)
    await until(async () => (await metric(bot, 'modelgate_reconciles_total{subject="pull",outcome="success"}')) >= 1)
    expect(await metric(bot, 'modelgate_effects_total{kind="write_comment",outcome="success"}')).toBe(1)
    expect(await metric(bot, 'modelgate_api_calls_total{api="rest",method="POST",status="201"}')).toBeGreaterThan(1)
    expect(await metric(bot, 'modelgate_rate_limit_left{bucket="core"}')).toBeGreaterThan(0)
    const page = await (await fetch(bot.url)).text()
    expect(page).toContain('<td>pull_request.opened</td><td>queued</td>')
    expect(page).toContain('<td>acme</td><td>1</td>')
    expect(page).not.toContain('Make it better')
  })

  test('writes its log as JSON, without keys, tokens or what the webhooks held, at the most talkative level too', async () => {
    const { served, bot } = await scene({ LOG_LEVEL: 'trace' })
    const { number } = await openPull(served)
    await until(async () => (await saidOn(served, number)).length > 0, bot.output)
    await deliver(bot, '{"action":"opened","title":"held by the webhook"}', {
      'x-hub-signature-256': `sha256=${'0'.repeat(64)}`
    })
    await bot.stop()
    const output = bot.output()
    for (const line of output.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level')
    expect(output).toMatch(/"outcome":"queued"/)
    expect(output).not.toMatch(/BEGIN|ghs_|[Bb]earer|authorization|held by the webhook|Make it better/)
    expect(output).not.toContain(secret)
  })
})

describe('the bot that is set up wrong', () => {
  test('names every variable that is missing or wrong, and ends with 2', () => {
    const env: Record<string, string | undefined> = {
      PATH: process.env['PATH'],
      PRIVATE_KEY: 'no key',
      PORT: '99999',
      LOG_LEVEL: 'loud',
      SWEEP_SECONDS: 'often'
    }
    const { status, stderr } = spawnSync(process.execPath, ['tests/bot/support/server-entry.ts'], {
      env,
      encoding: 'utf8'
    })
    expect(status).toBe(2)
    for (const name of ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET', 'PORT', 'LOG_LEVEL', 'SWEEP_SECONDS'])
      expect(stderr).toContain(name)
    expect(stderr).toContain('docs/how-to/run-the-bot.md')
    expect(stderr).not.toContain('no key')
    readFileSync('docs/how-to/run-the-bot.md')
  })

  test('says that the key is not the App’s, and ends with 2', async () => {
    served = await serve()
    const other = await serve()
    const env = { ...served.env, PRIVATE_KEY: other.env['PRIVATE_KEY'] }
    await other.close()
    const { spawn } = await import('node:child_process')
    const child = spawn(process.execPath, ['tests/bot/support/server-entry.ts'], { env })
    let text = ''
    child.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()))
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect({ code, text }).toMatchObject({ code: 2, text: expect.stringContaining('check APP_ID and the private key') })
  })
})
