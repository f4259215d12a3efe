// A repository's settings by GitHub's REST API, as far as the token may see them; what it may not is said, never guessed.
import { z } from 'zod'
import { InputError, OutsideError } from '../../core/errors.ts'
import {
  stateBranches,
  type Asked,
  type BranchRule,
  type GitHubFacts,
  type RequiredCheck
} from '../../core/doctor/github.ts'
import { hasStatus, isFailure, type GitHubClient, type GitHubResponse } from './bot/client.ts'

const repositorySchema = z.object({
  full_name: z.string(),
  html_url: z.string(),
  default_branch: z.string(),
  permissions: z.object({ admin: z.boolean() }).optional()
})
const labelsSchema = z.array(z.object({ name: z.string() }))
const rulesSchema = z.array(
  z.object({
    type: z.string(),
    parameters: z
      .looseObject({
        required_status_checks: z
          .array(z.object({ context: z.string(), integration_id: z.number().nullish() }))
          .optional()
      })
      .optional()
  })
)
const branchSchema = z.object({
  protection: z
    .object({
      enabled: z.boolean(),
      required_status_checks: z
        .object({ checks: z.array(z.object({ context: z.string(), app_id: z.number().nullish() })).default([]) })
        .nullish()
    })
    .optional()
})
const environmentsSchema = z.object({
  environments: z.array(
    z.object({
      name: z.string(),
      deployment_branch_policy: z.unknown().nullish(),
      protection_rules: z.array(z.looseObject({ type: z.string() })).default([])
    })
  )
})
const protectionSchema = z.object({
  custom_deployment_protection_rules: z
    .array(z.object({ enabled: z.boolean(), app: z.object({ slug: z.string() }) }))
    .default([])
})
const workflowSchema = z.object({ can_approve_pull_request_reviews: z.boolean() })

const botWorkflow = '.github/workflows/modelgate-bot.yml'

/** With the runner's proxy and API address; octokit is loaded only where GitHub is asked. */
export async function createClient(token: string, baseUrl: string): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl, log: { debug() {}, info() {}, warn() {}, error() {} } })
  octokit.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(30_000)
  })
  return octokit
}

/** Throws InputError where the token is refused or sees no such repository, OutsideError where GitHub can't be reached. */
export async function readSettings(client: GitHubClient, repository: string): Promise<GitHubFacts> {
  const [owner = '', repo = ''] = repository.split('/')
  const get = async (route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
    (await client.request(`GET ${route}`, { owner, repo, ...parameters })).data
  const ask = async <T>(schema: z.ZodType<T>, route: string, parameters = {}): Promise<Asked<T>> =>
    answered(() => get(route, parameters), schema)
  const answer = await client
    .request('GET /repos/{owner}/{repo}', { owner, repo })
    .catch((error: unknown) => refuse(error, repository))
  const found = repositorySchema.parse(answer.data)
  const branches = [found.default_branch, ...stateBranches]
  const rules = await Promise.all(
    branches.map(async (branch) => {
      const asked = await ask(rulesSchema, '/repos/{owner}/{repo}/rules/branches/{branch}', { branch, per_page: 100 })
      return [branch, mapAsked(asked, (list) => list.map(ruleOf))] as const
    })
  )
  const [branch, labels, environments, workflow, bot] = await Promise.all([
    ask(branchSchema, '/repos/{owner}/{repo}/branches/{branch}', { branch: found.default_branch }),
    answered(() => everyPage((page) => get('/repos/{owner}/{repo}/labels', { per_page: 100, page })), labelsSchema),
    ask(environmentsSchema, '/repos/{owner}/{repo}/environments', { per_page: 100 }),
    ask(workflowSchema, '/repos/{owner}/{repo}/actions/permissions/workflow'),
    ask(z.unknown(), `/repos/{owner}/{repo}/contents/${botWorkflow}`)
  ])
  return {
    repository: found.full_name,
    url: found.html_url,
    scopes: scopesOf(answer.headers),
    defaultBranch: found.default_branch,
    isAdmin: found.permissions?.admin === true,
    labels: mapAsked(labels, (list) => list.map(({ name }) => name)),
    rules: new Map(rules),
    classic: mapAsked(branch, classicChecks),
    environments:
      'why' in environments
        ? environments
        : { value: await Promise.all(environments.value.environments.map(withApps)) },
    mayCreatePulls: mapAsked(workflow, (settings) => settings.can_approve_pull_request_reviews),
    hasBotWorkflow: 'value' in bot
  }

  async function withApps({
    name,
    deployment_branch_policy: policy,
    protection_rules: plain
  }: z.infer<typeof environmentsSchema>['environments'][number]) {
    const route = '/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules'
    const custom = await ask(protectionSchema, route, { environment_name: name })
    const apps =
      'value' in custom ? custom.value.custom_deployment_protection_rules.filter(({ enabled }) => enabled) : []
    const kinds = plain.map(({ type }) => type).filter((type) => type !== 'branch_policy')
    return {
      name,
      isLimited: policy !== null && policy !== undefined,
      rules: [...kinds, ...apps.map(({ app }) => app.slug)]
    }
  }
}

/** The header of a classic token's answers; other tokens have none. */
function scopesOf(headers: GitHubResponse['headers']): readonly string[] | null {
  const text = headers['x-oauth-scopes']
  return text === undefined
    ? null
    : String(text)
        .split(',')
        .map((scope) => scope.trim())
        .filter((scope) => scope !== '')
}

/** -1 stands for any App. */
function classicChecks({ protection }: z.infer<typeof branchSchema>): readonly RequiredCheck[] | null {
  if (protection?.enabled !== true) return null
  return (protection.required_status_checks?.checks ?? []).map(({ context, app_id: app }) => ({
    context,
    app: app === undefined || app === null || app < 0 ? null : app
  }))
}

function ruleOf({ type, parameters }: z.infer<typeof rulesSchema>[number]): BranchRule {
  const checks = (parameters?.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
    context,
    app: app ?? null
  }))
  return { type, checks }
}

function mapAsked<A, B>(asked: Asked<A>, change: (value: A) => B): Asked<B> {
  return 'why' in asked ? asked : { value: change(asked.value) }
}

async function everyPage(page: (number: number) => Promise<unknown>): Promise<readonly unknown[]> {
  const all: unknown[] = []
  for (let number = 1; number <= 50; number += 1) {
    const items = z.array(z.unknown()).parse(await page(number))
    all.push(...items)
    if (items.length < 100) break
  }
  return all
}

/** 403 and 404 are what GitHub answers where a token may not look. */
export async function answered<T>(work: () => Promise<unknown>, schema: z.ZodType<T>): Promise<Asked<T>> {
  try {
    return { value: schema.parse(await work()) }
  } catch (error) {
    if (hasStatus(error, 403, 404)) return { why: 'the token may not, or it is not there' }
    if (isFailure(error)) return { why: `GitHub answered ${error.status}` }
    if (error instanceof z.ZodError) return { why: 'GitHub answered something else than is documented' }
    throw error
  }
}

function refuse(error: unknown, repository: string): never {
  if (hasStatus(error, 401))
    throw new InputError('GitHub refuses the token', {
      cure: 'make another: `export GH_TOKEN=$(gh auth token)`',
      cause: error
    })
  if (hasStatus(error, 403, 404))
    throw new InputError(`the token sees no repository ${repository}`, {
      cure: 'check the name (`git remote -v`), and give the token read access to contents, administration, actions and issues, or a classic one its scope: `gh auth refresh --scopes repo`',
      cause: error
    })
  throw new OutsideError(`GitHub could not be asked: ${error instanceof Error ? error.message : String(error)}`, {
    cure: 'run again; GITHUB_API_URL names the API of a GitHub Enterprise Server',
    cause: error
  })
}
