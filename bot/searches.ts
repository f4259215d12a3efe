// Pull requests that an event doesn't name, asked of GitHub: by their head, or by the branch that they want to go into.
import { z } from 'zod'
import type { Work } from '../core/bot/queue.ts'
import { asksForRollback } from '../core/bot/requests.ts'
import type { GitHubClient } from '../adapters/github/bot/client.ts'
import type { Search } from './events/heard.ts'

const pullsSchema = z.array(
  z.object({
    number: z.int(),
    state: z.string(),
    merged_at: z.string().nullish(),
    head: z.object({ sha: z.string(), repo: z.object({ id: z.int() }).nullable() }),
    base: z.object({ ref: z.string(), repo: z.object({ id: z.int() }) })
  })
)

/** More are left to the sweep. */
const mostPages = 5
/** GitHub waits ten seconds for the answer to a webhook. */
const patience = 8000

/** Open pull requests only, but for a button that stands on merged ones. Throws as Octokit does. */
export async function search(client: GitHubClient, wanted: Search): Promise<readonly Work[]> {
  const { repository } = wanted
  const found = await list(client, wanted)
  return found
    .filter(
      (each) =>
        (each.state === 'open' || (each.merged_at != null && isOfMerged(wanted))) &&
        each.base.repo.id === repository.id &&
        fits(each, wanted)
    )
    .map(({ number }) => ({
      subject: { kind: 'pull', repository, number },
      requests: wanted.kind === 'head' ? wanted.requests : []
    }))
}

function isOfMerged(wanted: Search): boolean {
  return wanted.kind === 'head' && wanted.requests.some(asksForRollback)
}

/** GitHub finds by names and commits; what counts are the ids. */
function fits({ head }: z.infer<typeof pullsSchema>[number], wanted: Search): boolean {
  if (wanted.kind === 'base') return true
  return head.sha === wanted.sha && (wanted.head === null || head.repo?.id === wanted.head.repositoryId)
}

async function list(client: GitHubClient, wanted: Search): Promise<z.infer<typeof pullsSchema>> {
  const { owner, name } = wanted.repository
  const [route, query] = question(wanted)
  const found: z.infer<typeof pullsSchema> = []
  const request = { signal: AbortSignal.timeout(patience) }
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await client.request(route, { owner, repo: name, ...query, per_page: 100, page, request })
    const pulls = pullsSchema.parse(data)
    found.push(...pulls)
    if (pulls.length < 100) break
  }
  return found
}

function question(wanted: Search): readonly [string, Readonly<Record<string, string>>] {
  if (wanted.kind === 'base') return ['GET /repos/{owner}/{repo}/pulls', { state: 'open', base: wanted.base }]
  const { head, sha } = wanted
  if (head === null) return ['GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha }]
  return ['GET /repos/{owner}/{repo}/pulls', { state: 'open', head: `${head.owner}:${head.branch}` }]
}
