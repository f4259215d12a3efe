// A served model: answers /health and /invocations; what it does wrong is told by its model file (JSON).
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

const model = JSON.parse(readFileSync(process.env.MODEL_PATH, 'utf8'))
if (model.dies !== undefined) {
  console.error('Traceback: no module named sklearn')
  process.exit(model.dies)
}
const seen = { sent: 0 }
const server = createServer(async (request, response) => {
  if (request.url === '/health') return response.writeHead(model.sick ? 500 : 200).end('{}')
  let body = ''
  for await (const chunk of request) body += chunk
  if (request.url === '/die') process.kill(process.pid, 'SIGKILL')
  if (request.url === '/cut') {
    response.writeHead(200, { 'content-length': 100 }).write('half')
    setTimeout(() => response.destroy(), 20)
    return
  }
  if (request.url.startsWith('/slow')) await wait(Number(request.url.split('=')[1]))
  if (request.url === '/hang') return
  seen.sent += 1
  const failing = model.failing === true && request.url !== '/health'
  const answer = { predictions: [model.name], path: request.url, bytes: body.length, environment: { ...process.env } }
  if (request.url !== '/environment') delete answer.environment
  response.writeHead(failing ? 500 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
})
if (model.startsAfterMs) await wait(model.startsAfterMs)
server.listen(Number(process.env.PORT), '127.0.0.1')
