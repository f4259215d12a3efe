// The comments of a pull request by GitHub's REST API, with a token of the job.
import { z } from 'zod'
import { connect, type Octokit } from './connect.ts'
import { isForbidden, isTemporary } from './failures.ts'
import type { Comments } from './sticky-comment.ts'

export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

/** Whom GITHUB_TOKEN speaks for. */
const actionsBot = 'github-actions[bot]'
/** REST writes it behind a bot's login, GraphQL not everywhere. */
const botSuffix = '[bot]'

export async function createComments(token: string, pull: PullRequest): Promise<Comments> {
  const octokit = await connect(token)
  const { owner, repo, number: issue_number } = pull
  return {
    async *all() {
      const query = { owner, repo, issue_number, per_page: 100 }
      for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, query)) {
        for (const { id, user, body } of data) yield { id, author: user?.login ?? null, body: body ?? '' }
      }
    },
    async create(body) {
      const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number, body })
      return { url: data.html_url }
    },
    async update(id, body) {
      const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })
      return { url: data.html_url }
    },
    author: () => authorOf(octokit)
  }
}

const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) })

/** GET /user names people only. An App's installation, which GITHUB_TOKEN is too, is named by GraphQL's `viewer`. */
export async function authorOf(octokit: Octokit): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login
  } catch (error) {
    if (!isForbidden(error)) throw error
  }
  try {
    const { viewer } = viewerSchema.parse(await octokit.graphql('query { viewer { login } }'))
    return viewer.login.endsWith(botSuffix) ? viewer.login : `${viewer.login}${botSuffix}`
  } catch (error) {
    if (isTemporary(error)) throw error
    return actionsBot
  }
}
