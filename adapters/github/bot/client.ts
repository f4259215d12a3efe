// What the bot's adapter needs of Octokit; any Octokit, Probot's too, is one.

export interface GitHubResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: unknown
}

export interface GitHubClient {
  readonly request: {
    (route: string, parameters?: Readonly<Record<string, unknown>>): Promise<GitHubResponse>
    readonly endpoint: { readonly DEFAULTS: { readonly baseUrl: string } }
  }
}

/** As Octokit throws. `status` is 500 too where the connection was lost. */
export interface GitHubFailure extends Error {
  readonly status: number
  readonly response?: { readonly headers: GitHubResponse['headers']; readonly data?: unknown }
}

export function isFailure(error: unknown): error is GitHubFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

export function hasStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return isFailure(error) && statuses.includes(error.status)
}

/** Deleted, never there, hidden from this token, or withdrawn by law. */
export function isGone(error: unknown): boolean {
  return hasStatus(error, 404, 410, 451)
}

/** Whose API at `api.github.com` or `https://HOST/api/v3` the client asks. */
export function hostOf({ request }: GitHubClient): string {
  return new URL(request.endpoint.DEFAULTS.baseUrl).hostname.replace(/^api\./, '')
}
