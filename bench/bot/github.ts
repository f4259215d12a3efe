// The fastest GitHub that there can be: it answers what the two servers ask, and counts comments.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FastGitHub {
  readonly url: string
  comments(): number
  close(): void
}

export async function startFastGitHub(): Promise<FastGitHub> {
  let comments = 0
  const server = createServer((request, response) => {
    request.resume()
    const path = request.url ?? ''
    const [status, body] = answer(path)
    if (path.endsWith('/comments')) comments += 1
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments: () => comments,
    close() {
      server.closeAllConnections()
      server.close()
    }
  }
}

const write = 'write'
/** The one installation, which was granted everything. */
export const installation = {
  id: 5,
  html_url: 'https://github.example/organizations/acme/settings/installations/5',
  account: { login: 'acme' },
  permissions: {
    ...{ actions: write, administration: 'read', checks: write, contents: write, deployments: write, issues: write },
    ...{ members: 'read', merge_queues: 'read', metadata: 'read', pull_requests: write, statuses: 'read' }
  }
}

function answer(path: string): readonly [number, unknown] {
  if (path === '/app') return [200, { id: 7, slug: 'modelgate' }]
  if (/^\/app\/installations\/\d+$|\/installation$/.test(path)) return [200, installation]
  if (path.endsWith('/access_tokens'))
    return [201, { token: 'ghs_x', expires_at: new Date(Date.now() + 3_600_000).toISOString(), permissions: {} }]
  if (path.endsWith('/comments')) return [201, { id: 1 }]
  return [200, []]
}
