// A served model: answers /health and /invocations; what it does wrong is told by its model file (JSON).
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { ServerModel } from './bench.ts'

const parsed: unknown = JSON.parse(readFileSync(process.env['MODEL_PATH'] ?? '', 'utf8'))

function told(key: keyof ServerModel): unknown {
  return typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, key) : undefined
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? ''
  if (url === '/health') {
    response.writeHead(told('sick') === true ? 500 : 200).end('{}')
    return
  }
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) bytes += chunk.length
  if (url === '/die') process.kill(process.pid, 'SIGKILL')
  if (url === '/hang') return
  if (url === '/cut') {
    response.writeHead(200, { 'content-length': 100 }).write('half')
    setTimeout(() => response.destroy(), 20)
    return
  }
  if (url.startsWith('/slow')) await wait(Number(url.split('=')[1]))
  const environment = url === '/environment' ? process.env : null
  response.writeHead(told('failing') === true ? 500 : 200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ predictions: [told('name')], path: url, bytes, environment }))
}

const dies = told('dies')
if (typeof dies === 'number') {
  console.error('Traceback: no module named sklearn')
  process.exit(dies)
}
await wait(Number(told('startsAfterMs') ?? 0))
createServer((request, response) => void answer(request, response)).listen(Number(process.env['PORT']), '127.0.0.1')
