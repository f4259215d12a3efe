// Lists what is open in many repositories by few queries: a hundred pull requests cost one point of the rate limit.
import { z } from 'zod'
import { environmentsBranch } from '../../core/bot/branches.ts'
import { subjectKey, type RepositoryName, type Subject } from '../../core/bot/subjects.ts'
import type { GitHubClient } from '../../adapters/github/bot/client.ts'

/** A subject, and a text that differs when something about it changed that GitHub tells cheaply. */
export interface Seen {
  readonly subject: Subject
  readonly state: string
}

export interface Page {
  readonly seen: readonly Seen[]
  /** What is left of the hour's points. */
  readonly rate: { readonly limit: number; readonly remaining: number; readonly resetAt: number } | null
}

const repositoriesAtOnce = 20
/** Entries of a merge queue, from its head; those behind come up as it moves. */
const mostQueued = 20

const pullsSchema = z.object({
  nodes: z.array(
    z.object({
      number: z.int(),
      updatedAt: z.string(),
      headRefOid: z.string(),
      isDraft: z.boolean(),
      statusCheckRollup: z.object({ state: z.string() }).nullable()
    })
  ),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
})
const groupSchema = z.object({ oid: z.string(), statusCheckRollup: z.object({ state: z.string() }).nullable() })
const repositorySchema = z.object({
  defaultBranchRef: z
    .object({
      target: z.object({ oid: z.string(), statusCheckRollup: z.object({ state: z.string() }).nullish() }).nullable()
    })
    .nullable(),
  environments: z.object({ target: z.object({ oid: z.string() }).nullable() }).nullable(),
  mergeQueue: z
    .object({
      entries: z
        .object({ nodes: z.array(z.object({ headCommit: groupSchema.nullable() }).nullable()).nullable() })
        .nullable()
    })
    .nullish(),
  pullRequests: pullsSchema
})
const answerSchema = z.object({
  rateLimit: z.object({ limit: z.int(), remaining: z.int(), resetAt: z.iso.datetime({ offset: true }) }).nullish()
})

/** One page after the other. A repository that GitHub doesn't show is passed over. Throws as Octokit does. */
export async function* openSubjects(
  client: GitHubClient,
  repositories: readonly RepositoryName[]
): AsyncGenerator<Page> {
  let questions = repositories.map((repository): Question => ({ repository, after: null }))
  while (questions.length > 0) {
    const batch = questions.slice(0, repositoriesAtOnce)
    const { page, more } = await ask(client, batch)
    yield page
    questions = [...more, ...questions.slice(repositoriesAtOnce)]
  }
}

interface Question {
  readonly repository: RepositoryName
  /** Cursor of the page before; null for the first, which tells of the repository itself too. */
  readonly after: string | null
}

async function ask(
  client: GitHubClient,
  batch: readonly Question[]
): Promise<{ readonly page: Page; readonly more: readonly Question[] }> {
  const { data } = await client.request(`POST ${graphqlUrl(client)}`, {
    query: queryOf(batch),
    variables: Object.fromEntries(
      batch.flatMap(({ repository: { owner, name }, after }, index) => [
        [`o${index}`, owner],
        [`n${index}`, name],
        [`a${index}`, after]
      ])
    )
  })
  const answer = z.object({ data: z.record(z.string(), z.unknown()).nullish() }).parse(data).data ?? {}
  const { rateLimit } = answerSchema.parse(answer)
  const rate = rateLimit == null ? null : { ...rateLimit, resetAt: Date.parse(rateLimit.resetAt) }
  const found = batch.flatMap((question, index) => {
    const read = repositorySchema.safeParse(answer[`r${index}`])
    return read.success ? [{ question, answer: read.data }] : []
  })
  return {
    page: { seen: found.flatMap((each) => seenOf(each.question, each.answer)), rate },
    more: found.flatMap(({ question, answer: { pullRequests } }) => {
      const { hasNextPage, endCursor } = pullRequests.pageInfo
      return hasNextPage ? [{ repository: question.repository, after: endCursor }] : []
    })
  }
}

function queryOf(batch: readonly Question[]): string {
  const variables = batch.map((_, index) => `$o${index}: String!, $n${index}: String!, $a${index}: String`)
  const fields = batch.map(
    (_, index) => `r${index}: repository(owner: $o${index}, name: $n${index}) {${selection(index)}\n  }`
  )
  return `query (${variables.join(', ')}) {\n  rateLimit { limit remaining resetAt }\n  ${fields.join('\n  ')}\n}`
}

function selection(index: number): string {
  return `
    defaultBranchRef { target { oid ... on Commit { statusCheckRollup { state } } } }
    environments: ref(qualifiedName: "refs/heads/${environmentsBranch}") { target { oid } }
    mergeQueue { entries(first: ${mostQueued}) { nodes { headCommit { oid statusCheckRollup { state } } } } }
    pullRequests(states: OPEN, first: 100, after: $a${index}, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number updatedAt headRefOid isDraft statusCheckRollup { state } }
      pageInfo { hasNextPage endCursor }
    }`
}

function seenOf({ repository, after }: Question, answer: z.infer<typeof repositorySchema>): readonly Seen[] {
  const { defaultBranchRef, environments, pullRequests } = answer
  const pulls = pullRequests.nodes.map((pull) => ({
    subject: { kind: 'pull', repository, number: pull.number } as const,
    state: [pull.updatedAt, pull.headRefOid, pull.isDraft, pull.statusCheckRollup?.state].join(' ')
  }))
  if (after !== null) return pulls
  const target = defaultBranchRef?.target
  const groups = (answer.mergeQueue?.entries?.nodes ?? []).flatMap((entry) =>
    entry?.headCommit == null
      ? []
      : [
          {
            subject: { kind: 'group', repository, sha: entry.headCommit.oid } as const,
            state: entry.headCommit.statusCheckRollup?.state ?? ''
          }
        ]
  )
  const state = [target?.oid, target?.statusCheckRollup?.state, environments?.target?.oid].join(' ')
  return [
    { subject: { kind: 'repository', repository }, state: '' },
    { subject: { kind: 'delivery', repository }, state },
    ...groups,
    ...pulls
  ]
}

/** The delivery id under which a sweep queues a subject in this state: done once, it is known. */
export function sweepId({ subject, state }: Seen): string {
  return `sweep ${subjectKey(subject)} ${state}`
}

function graphqlUrl({ request }: GitHubClient): string {
  return `${request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3$/, '/api')}/graphql`
}
