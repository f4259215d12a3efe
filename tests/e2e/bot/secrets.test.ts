// What the bot says, to its log, to GitHub and to whoever asks it: none of its secrets, whatever goes wrong.
import { createHmac, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPull, push, repo, secret } from '../../bot/support/served.ts'
import { standBetween, type Between } from '../../bot/support/between.ts'
import { config, startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage
let between: Between
beforeAll(async () => {
  stage = await startStage()
  between = await standBetween(() => stage.served.github.url)
  await stage.restart({ GITHUB_API_URL: between.url, LOG_LEVEL: 'trace' })
})
afterAll(async () => {
  await stage.served.close()
  await between.close()
})

async function sends(body: string, signature: string): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    'x-github-event': 'pull_request',
    'x-github-delivery': randomUUID(),
    'x-hub-signature-256': signature
  }
  const url = `${stage.bot().url}/api/github/webhooks`
  return (await fetch(url, { method: 'POST', headers, body })).text()
}

/** Each line of the key that is long enough to be nothing else. */
function secrets(): readonly string[] {
  const key = String(stage.served.env['PRIVATE_KEY'])
  const lines = key.split('\\n').filter((line) => line.length > 40 && !line.startsWith('-----'))
  expect(lines.length).toBeGreaterThan(10)
  expect(between.tokens.length).toBeGreaterThan(0)
  return [secret, ...lines, ...between.tokens]
}

test('no secret of the environment and no token of GitHub is in the log, in a comment, in a check or in a page', async () => {
  const { github } = stage.served
  const { number, head } = await openPull(stage.served)
  await github.settled()
  const told = `{"token":"${secret}"}`
  const pages = [
    await sends(told, `sha256=${createHmac('sha256', 'guessed').update(told).digest('hex')}`),
    await sends('not json', `sha256=${createHmac('sha256', secret).update('not json').digest('hex')}`),
    await sends(told, secret)
  ]
  // GitHub's own answers may repeat what was asked, or what it was asked with.
  const [token = ''] = between.tokens
  const [checks, message] = [`${repo}/check-runs`, `Bearer ${token} is wrong: ${secret}`]
  github.faults.push({ kind: 'status', status: 422, method: 'POST', path: checks, message })
  github.faults.push({ kind: 'status', status: 401, path: '/graphql', message: `Bad credentials ${token}` })
  github.faults.push({ kind: 'drop_after', method: 'POST', path: checks })
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', number)
  await stage.refused('toni', number, 'approve:staging', 'approver_lacks_role')
  await stage.label('rita', number, 'approve:staging')
  await stage.checked(head, 'success')
  await push({ dana: stage.as('adam') }, 'main', config.replace('count: 1', 'count: one'), '.github/modelgate.yml')
  await stage.said('not valid', number)
  await stage.quiet()
  for (const path of ['/', '/metrics', '/healthz', '/readyz', '/nothing'])
    pages.push(await (await fetch(stage.bot().url + path)).text())

  const written = between.passed.filter(({ isWrite }) => isWrite)
  expect(written.length).toBeGreaterThan(10)
  expect(stage.bot().output().split('\n').length).toBeGreaterThan(20)
  const said = [stage.bot().output(), ...pages, ...between.passed.map(({ path, body }) => `${path}\n${body}`)]
  for (const hidden of secrets()) for (const text of said) expect(text).not.toContain(hidden)
})
