// A GitHub of very many pull requests that are all like one that was recorded, each with a commit, a run, evidence, comment and
// checks of its own. It keeps what the bot writes, and is as fast as it can be.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { evidenceText } from '../../tests/support/evidence.ts'
import { zip } from '../../tests/support/github/actions/zip.ts'
import { installation } from './github.ts'
import type { Recorded } from './recorded.ts'

export interface ReplayedGitHub {
  readonly url: string
  /** Pull requests whose comment and summary check stand. */
  settled(): number
  writes(): number
  requests(): number
  close(): void
}

interface Check {
  readonly id: number
  readonly name: string
  readonly external_id: string
  readonly status: string
  readonly conclusion: string | null
}

interface Pull {
  comment: string | null
  readonly checks: Map<number, Check>
}

/** Ids tell which pull request they are of. */
const [runs, artifacts, comments] = [10_000_000, 20_000_000, 30_000_000]
const shaOf = (number: number): string => `f${number.toString(16).padStart(39, '0')}`
const numberOf = (sha: string): number => Number.parseInt(sha.slice(1), 16)
const zipped = new Map<number, Buffer>()

export async function replay(recorded: Recorded): Promise<ReplayedGitHub> {
  const pulls = new Map<number, Pull>()
  let [writes, requests, lastCheck] = [0, 0, 0]
  const at = (number: number): Pull => {
    const known = pulls.get(number) ?? { comment: null, checks: new Map<number, Check>() }
    pulls.set(number, known)
    return known
  }
  const like = (text: string, number: number, repository: number): string =>
    text
      .replaceAll(recorded.head, shaOf(number))
      .replaceAll(`"databaseId":${recorded.repositoryId}`, `"databaseId":${repository}`)
      .replaceAll(`"id":${recorded.repositoryId}`, `"id":${repository}`)
      .replaceAll(String(recorded.runId), String(runs + number))
      .replaceAll('"name":"models"', `"name":"models-${repository}"`)
      .replaceAll('"number":1,', `"number":${number},`)

  function pullAnswer(number: number, repository: number): unknown {
    const answer = JSON.parse(like(recorded.pull, number, repository)) as Answer
    const { comment, checks } = at(number)
    const { pullRequest } = answer.data.repository
    const own = pullRequest.head.nodes[0]?.commit.own.nodes[0]?.checkRuns
    const [template] = pullRequest.comments.nodes
    if (own === undefined || template === undefined) throw new Error('what was recorded has no check or no comment')
    pullRequest.comments.nodes =
      comment === null ? [] : [{ ...template, fullDatabaseId: String(comments + number), body: comment }]
    own.nodes = [...checks.values()].map(({ id, name, external_id: externalId, status, conclusion }) => ({
      ...{ databaseId: id, url: `https://github.example/runs/${id}`, name, externalId },
      status: status.toUpperCase(),
      conclusion: conclusion?.toUpperCase() ?? null
    }))
    answer.data.repository.audit = null
    return answer
  }

  function check(number: number, id: number, body: Readonly<Record<string, unknown>>): object {
    const conclusion = typeof body['conclusion'] === 'string' ? body['conclusion'] : null
    const status = conclusion === null ? (typeof body['status'] === 'string' ? body['status'] : 'queued') : 'completed'
    const { name, external_id } = body as Pick<Check, 'name' | 'external_id'>
    const made = { id, name, external_id, status, conclusion }
    at(number).checks.set(id, made)
    return made
  }

  function answer(method: string, url: string, body: Readonly<Record<string, unknown>>): readonly [number, unknown] {
    const [path = ''] = url.split('?')
    const repository = Number(/\/models-(\d+)\//.exec(path)?.[1] ?? 0)
    const id = Number(/\/(\d+)(\/[a-z-]+)?$/.exec(path)?.[1] ?? 0)
    if (path === '/app') return [200, { id: 7, slug: 'modelgate' }]
    if (path.endsWith('/access_tokens'))
      return [201, { token: 'ghs_x', expires_at: new Date(Date.now() + 3_600_000).toISOString(), permissions: {} }]
    if (/^\/app\/installations\/\d+$|\/installation$/.test(path)) return [200, installation]
    if (path === '/app/installations' || path === '/app/hook/deliveries') return [200, []]
    if (path === '/graphql' && String(body['query']).startsWith('query ModelgatePull')) {
      const { name, number } = body['variables'] as { readonly name: string; readonly number: number }
      return [200, pullAnswer(number, Number(name.slice('models-'.length)))]
    }
    if (path === '/graphql' && String(body['query']).startsWith('query ModelgateTags'))
      return [200, { data: { repository: { refs: { nodes: [] } } } }]
    if (path.endsWith('/artifacts')) {
      const number = id - runs
      const one = JSON.parse(like(recorded.artifact, number, repository)) as object
      return [200, { artifacts: [{ ...one, id: artifacts + number, size_in_bytes: evidenceOf(number).length }] }]
    }
    if (path.includes('/actions/runs/')) return [200, JSON.parse(like(recorded.run, id - runs, repository))]
    if (path.endsWith('/zip')) return [200, evidenceOf(id - artifacts)]
    if (path.endsWith('/check-runs') && method === 'GET') {
      const name = new URLSearchParams(url.split('?')[1]).get('check_name')
      const number = numberOf(path.split('/').at(-2) ?? '')
      const found = [...at(number).checks.values()].filter((each) => each.name === name)
      return [200, { check_runs: found.map((each) => ({ ...each, app: { id: 7 } })) }]
    }
    if (path.endsWith('/check-runs')) return [201, check(numberOf(String(body['head_sha'])), ++lastCheck, body)]
    if (path.endsWith('/comments') && method === 'GET') return [200, []]
    if (path.endsWith('/comments')) {
      at(id).comment = String(body['body'])
      return [201, { id: comments + id }]
    }
    if (path.includes('/issues/comments/')) {
      at(id - comments).comment = String(body['body'])
      return [200, { id }]
    }
    if (path.includes('/check-runs/')) {
      const number = [...pulls].find(([, { checks }]) => checks.has(id))?.[0] ?? 0
      return [200, check(number, id, body)]
    }
    process.stderr.write(`the replayed GitHub has no ${method} ${url} ${JSON.stringify(body).slice(0, 300)}\n`)
    return [500, { message: 'not replayed' }]
  }

  function evidenceOf(number: number): Buffer {
    const known = zipped.get(number)
    if (known !== undefined) return known
    const made = evidenceText({
      ...{ commit: shaOf(number), policy: recorded.policy, run: { id: runs + number, attempt: 1 } },
      models: { fraud: { recall: 0.72 } }
    })
    const bytes = zip({ 'modelgate-evidence.json': made })
    zipped.set(number, bytes)
    return bytes
  }

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url = '' } = request
      requests += 1
      if (method !== 'GET' && url !== '/graphql' && !url.endsWith('/access_tokens')) writes += 1
      const [status, data] = answer(method, url, body)
      const isZip = Buffer.isBuffer(data)
      response.writeHead(status, { 'content-type': isZip ? 'application/zip' : 'application/json' })
      response.end(isZip ? data : JSON.stringify(data))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    settled: () =>
      [...pulls.values()].filter(
        ({ comment, checks }) => comment !== null && [...checks.values()].some(({ name }) => name === 'modelgate')
      ).length,
    writes: () => writes,
    requests: () => requests,
    close() {
      server.closeAllConnections()
      server.close()
    }
  }
}

interface Answer {
  readonly data: {
    readonly repository: {
      audit: unknown
      readonly pullRequest: {
        readonly comments: { nodes: readonly object[] }
        readonly head: {
          readonly nodes: readonly {
            readonly commit: {
              readonly own: { readonly nodes: readonly { readonly checkRuns: { nodes: readonly object[] } }[] }
            }
          }[]
        }
      }
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return parts.length === 0 ? {} : (JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>)
}
