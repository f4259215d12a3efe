// The webhook of an MLflow registry, at the bot as a process before the GitHub double.
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { people, repo, secret as githubSecret, serve, type BotProcess, type Served } from './support/served.ts'

const secret = 'a-registry-secret-of-this-test'
const workflow = readFileSync('workflows-templates/modelgate-source.yml', 'utf8')
const [models] = people.repositories ?? []

let served: Served
let bot: BotProcess
beforeEach(async () => {
  const files = { ...models?.files, '.github/workflows/modelgate-source.yml': workflow }
  served = await serve({ ...people, repositories: [{ ...models, name: 'acme/models', files }, { name: 'acme/bare' }] })
  bot = await served.start(undefined, { MLFLOW_WEBHOOK_SECRET: secret })
})
afterEach(() => served.close())

interface Told {
  readonly entity?: string
  readonly path?: string
  readonly delivery?: string
  readonly secret?: string
  readonly agoSeconds?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** As mlflow.webhooks.delivery sends it. */
async function tell({ entity = 'model_version', path = 'acme/models', delivery = 'd1', ...told }: Told = {}) {
  const body = JSON.stringify({
    entity,
    action: 'created',
    timestamp: '2026-11-23T09:00:00+00:00',
    data: { name: 'fraud', version: '8', source: 'models:/m-1', run_id: 'r', tags: {}, description: null }
  })
  const timestamp = String(Math.floor(Date.now() / 1000) - (told.agoSeconds ?? 0))
  const signed = createHmac('sha256', told.secret ?? secret).update(`${delivery}.${timestamp}.${body}`)
  const { status } = await fetch(`${bot.url}/mlflow/${path}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-mlflow-delivery-id': delivery,
      'x-mlflow-timestamp': timestamp,
      'x-mlflow-signature': `v1,${signed.digest('base64')}`,
      ...told.headers
    }
  })
  return status
}

const runs = async (): Promise<readonly string[]> => {
  const found = await served.dana('GET', `${repo}/actions/workflows/modelgate-source.yml/runs`)
  return found.list('workflow_runs').map((run) => (run as { readonly display_title: string }).display_title)
}

describe('what a registry tells the bot', () => {
  test('starts the look at the sources, once for each delivery', async () => {
    expect([await tell(), await tell(), await tell({ delivery: 'd2', entity: 'model_version_alias' })]).toEqual([
      202, 200, 202
    ])
    expect((await runs()).toSorted()).toEqual(['source  mlflow-d1', 'source  mlflow-d2'])
  })

  test('starts nothing where it is forged, unsigned, replayed too late or signed with the other secret', async () => {
    expect([
      await tell({ secret: 'another-secret-than-it-is' }),
      await tell({ secret: githubSecret }),
      await tell({ headers: { 'x-mlflow-signature': '' } }),
      await tell({ headers: { 'x-mlflow-signature': 'v1,' } }),
      await tell({ headers: { 'x-mlflow-delivery-id': 'd9' } }),
      await tell({ agoSeconds: 301 }),
      await tell({ agoSeconds: -400 })
    ]).toEqual([401, 401, 401, 401, 401, 401, 401])
    expect(await runs()).toEqual([])
  })

  test('of anything but new versions and aliases starts nothing', async () => {
    expect([await tell({ entity: 'registered_model' }), await tell({ entity: 'prompt' })]).toEqual([200, 200])
    expect(await runs()).toEqual([])
  })

  test('of a repository without the App or the workflow is not found, and may be told again', async () => {
    expect([await tell({ path: 'eve/models' }), await tell({ path: 'acme/bare' })]).toEqual([404, 404])
    expect(await tell({ path: 'acme/models/../x' })).toBe(404)
    expect(await tell()).toBe(202)
  })

  test('is not listened to without a secret, and refused with one that is too short', async () => {
    await bot.stop()
    bot = await served.start()
    expect(await tell()).toBe(404)
    await bot.stop()
    await expect(served.start(undefined, { MLFLOW_WEBHOOK_SECRET: 'short' })).rejects.toThrow(
      'MLFLOW_WEBHOOK_SECRET is shorter than 16 characters'
    )
  })
})
