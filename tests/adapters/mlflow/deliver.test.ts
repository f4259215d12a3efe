// Sending to a server whose answers are lost, which hangs up, refuses or holds: nothing is lost, and nothing is there twice.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createEnvironmentStates } from '../../../adapters/files/environment-states.ts'
import { createStore } from '../../../adapters/files/store.ts'
import { createTracking } from '../../../adapters/files/tracking.ts'
import { deliver } from '../../../adapters/mlflow/deliver.ts'
import { createOutbox, type Letter } from '../../../adapters/mlflow/outbox.ts'
import { createMasker } from '../../../core/masking.ts'
import type { Run } from '../../../core/pipeline/evidence.ts'

interface Kept {
  readonly tags: readonly { readonly key: string; readonly value: string }[]
}

let folder: string
let server: Server
let runs: Kept[]
let asked: string[]
let notes: string[]
/** What befalls a request; null lets it through. */
let fault: (path: string, response: ServerResponse) => boolean

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'modelgate deliver '))
  runs = []
  asked = []
  notes = []
  fault = () => false
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

/** As much of MLflow as a run needs. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '').replace('/api/2.0/mlflow/', '').replace(/\?.*/, '')
  const body = await text(request)
  asked.push(path)
  const say = (value: unknown): void => {
    if (fault(path, response)) return
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }
  const shown = (run: Kept, index: number) => ({
    info: { run_id: `r${index}`, experiment_id: '1', artifact_uri: 's3://elsewhere' },
    data: { tags: run.tags }
  })
  switch (path) {
    case 'experiments/search':
      return say({ experiments: [{ experiment_id: '1' }] })
    case 'experiments/get-by-name':
      return say({ experiment: { experiment_id: '1' } })
    case 'runs/search': {
      const { filter } = JSON.parse(body) as { readonly filter: string }
      const [, value] = /= '([^']*)'/.exec(filter) ?? []
      const found = runs.flatMap((run, index) =>
        run.tags.some((tag) => tag.value === value) ? [shown(run, index)] : []
      )
      return say({ runs: found })
    }
    case 'runs/create': {
      const run = JSON.parse(body) as Kept
      runs.push(run)
      return say({ run: shown(run, runs.length - 1) })
    }
    default:
      return say({})
  }
}

const digest = (letter: string) => `sha256:${letter.repeat(64)}` as const
const run = (letter: string): Run => ({
  schema: 'modelgate/run@1',
  producer: 'modelgate test',
  commit: null,
  createdAt: '2026-11-23T09:00:10.000Z',
  origin: 'trusted',
  model: 'm',
  fingerprint: digest(letter),
  training: `${letter.repeat(12)}-1`,
  dirty: false,
  command: 'train',
  parameters: {},
  data: [],
  environment: { python: null, platform: 'linux', packages: {} },
  resources: { wallSeconds: 1, cpuSeconds: null, peakMemoryBytes: null },
  modelDigest: digest(letter),
  modelBytes: 1,
  predictionsDigest: null,
  testDataDigest: null,
  metrics: { accuracy: 0.9 }
})
const letter = (name: string): Letter => ({
  kind: 'run',
  run: run(name),
  package: null,
  evaluation: null,
  comparison: null,
  verdict: null
})

const outbox = () => createOutbox(folder)
const waiting = () => readdirSync(folder).filter((name) => name.endsWith('.json'))
const send = async (uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`) => {
  const env = { MLFLOW_TRACKING_URI: uri, MLFLOW_TRACKING_TOKEN: 'let-me-in-please' }
  const store = createStore(join(folder, 'store'))
  const tracking = createTracking(join(folder, 'state'))
  const states = createEnvironmentStates(join(folder, 'environments'))
  const progress = { note: (line: string) => void notes.push(line) }
  const parts = { env, mask: createMasker(env), folder, store, tracking, states, outbox: outbox(), progress }
  await deliver(parts, () => Promise.resolve())
}

describe('what is sent to a tracking server', () => {
  test('is there once, though the answer to its creation was lost every time', async () => {
    await outbox().put(letter('a'))
    let lost = 0
    fault = (path, response) => {
      if (path !== 'runs/create' || lost === 1) return false
      lost += 1
      response.destroy()
      return true
    }
    await send()
    expect([runs.length, waiting(), lost]).toEqual([1, [], 1])
  })

  test.each(['experiments/search', 'runs/search', 'runs/log-batch', 'runs/update'])(
    'is kept while %s fails, and is there once when it no longer does',
    async (failing) => {
      await outbox().put(letter('a'))
      fault = (path, response) => path === failing && Boolean(response.writeHead(503).end())
      await send()
      expect(waiting()).toHaveLength(1)
      expect(notes).toEqual([expect.stringContaining('1 of 1 wait for the next command')])
      fault = () => false
      await send()
      expect([runs.length, waiting()]).toEqual([1, []])
    }
  )

  test('is not sent again word for word, and is when there is more of it', async () => {
    await outbox().put(letter('a'))
    await send()
    await outbox().put(letter('a'))
    expect(waiting()).toEqual([])
    await outbox().put({ ...letter('a'), verdict: 'pass' } as Letter)
    await send()
    expect([runs.length, waiting()]).toEqual([1, []])
  })

  test('does not wait behind what the server refuses, which is kept and said', async () => {
    await outbox().put(letter('a'))
    await outbox().put(letter('b'))
    fault = (path, response) => {
      if (path !== 'runs/log-batch' || runs.length !== 1) return false
      response.writeHead(400).end(JSON.stringify({ error_code: 'INVALID_PARAMETER_VALUE', message: 'no such key' }))
      return true
    }
    await send()
    expect([runs.length, waiting().length]).toEqual([2, 1])
    expect(notes[0]).toContain('the server refused metrics of a run (400 INVALID_PARAMETER_VALUE): no such key')
  })

  test('waits for a server that is away after a few tries, for all of it together', async () => {
    for (const name of ['a', 'b', 'c']) await outbox().put(letter(name))
    await send('http://127.0.0.1:1')
    expect(waiting()).toHaveLength(3)
    expect(notes).toEqual([
      'MLflow: the MLflow server at 127.0.0.1:1 does not answer. 3 of 3 wait for the next command.'
    ])
  })

  test('is joined with what waits of the same run', async () => {
    await outbox().put({ ...letter('a'), package: digest('b') } as Letter)
    await outbox().put({ ...letter('a'), verdict: 'pass' } as Letter)
    const [file = ''] = waiting()
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toMatchObject({
      package: digest('b'),
      verdict: 'pass'
    })
  })

  test('is never stopped by a file that is no letter', async () => {
    writeFileSync(join(folder, 'run-m-x.json'), '{"kind": "run"')
    await outbox().put(letter('a'))
    await send()
    expect([runs.length, waiting()]).toEqual([1, ['run-m-x.json']])
  })

  test('asks nothing of a server while nothing waits', async () => {
    await send()
    expect([asked, notes]).toEqual([[], []])
  })
})
