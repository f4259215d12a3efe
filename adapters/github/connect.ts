// A connection to GitHub's API with a token of the job, through the runner's proxy and API address.
import type { getOctokit } from '@actions/github'

export type Octokit = ReturnType<typeof getOctokit>

/** A request that takes longer is given up, for the connection may hang. */
const longestRequest = 30_000

/** @actions/github is loaded only where something is asked of GitHub. */
export async function connect(token: string): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token)
  octokit.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(longestRequest)
  })
  return octokit
}
