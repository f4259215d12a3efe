// Serves the model: GET /health, and POST /invocations in MLflow's protocol.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { scoreOf, type Model } from './model.mts'

interface Body {
  readonly dataframe_records: readonly { readonly x: number }[]
}

const model = JSON.parse(readFileSync(process.env['MODEL_PATH'] ?? '', 'utf8')) as Model
const server = createServer((request, response) => {
  if (request.url === '/health') {
    response.end('ok')
    return
  }
  void text(request).then((body) => {
    const { dataframe_records: rows } = JSON.parse(body) as Body
    const scores = rows.map(({ x }) => scoreOf(model, x))
    const predictions = scores.map((score) => ({ prediction: score >= 0.5 ? 1 : 0, score }))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ predictions }))
  })
})
server.listen(Number(process.env['PORT']), '127.0.0.1')
