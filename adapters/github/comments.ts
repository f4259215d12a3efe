// The comments of a pull request by GitHub's REST API, with the job's token.
import { OutsideError } from '../../core/errors.ts'
import type { Comments, IssueComment } from './sticky-comment.ts'

export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

/** @actions/github carries octokit with the runner's proxy and API address; it is loaded only where a comment is posted. */
export async function createComments(token: string, pull: PullRequest): Promise<Comments> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token)
  const { owner, repo, number: issue_number } = pull
  return {
    async *all() {
      const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number,
        per_page: 100
      })
      for await (const { data } of pages) {
        for (const { id, user, body } of data) {
          yield {
            id,
            author: user?.login ?? null,
            isBot: user?.type === 'Bot',
            body: body ?? ''
          } satisfies IssueComment
        }
      }
    },
    async create(body) {
      const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number, body })
      return { url: data.html_url }
    },
    async update(id, body) {
      const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })
      return { url: data.html_url }
    }
  }
}

/** Whether the token may not write here, as on a pull request from a fork. */
export function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'status' in error && (error.status === 403 || error.status === 404)
}

/** GitHub's answer in words that name the cure. */
export function commentProblem(error: unknown): OutsideError {
  return new OutsideError(
    `the comment could not be posted: ${error instanceof Error ? error.message : String(error)}`,
    {
      cure: 'run again; the report is in the job summary',
      cause: error
    }
  )
}
