// Check suites of a commit: this bot's own check runs, and the workflow runs.
import { z } from 'zod'
import { readMirror } from '../../../../core/audit/mirror.ts'
import type { OwnCheck, Self } from '../../../../core/bot/observation.ts'
import { connectionOf, pageInfo } from './connection.ts'

const runFields = 'databaseId url name status conclusion externalId text'

/** Fields of `Commit`. In Actions the checks are in any of the github-actions app's suites. */
export function suiteFields({ mode, appId }: Self): string {
  const checks = `checkRuns(first: 100, filterBy: { checkType: LATEST }) { nodes { ${runFields} } }`
  const own =
    mode === 'app' ? `own: checkSuites(first: 10, filterBy: { appId: ${appId ?? 0} }) { nodes { ${checks} } }` : ''
  return `${own} suites: checkSuites(first: 100) { ${pageInfo} nodes { ${suiteNode(mode === 'actions' ? checks : '')} } }`
}

function suiteNode(checks: string): string {
  return `status conclusion app { slug } ${checks} workflowRun { databaseId url updatedAt event file { path } }`
}

const checkSchema = z.object({
  databaseId: z.int().nullable(),
  url: z.string(),
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  externalId: z.string().nullable(),
  text: z.string().nullish()
})

const checksSchema = z.object({ nodes: z.array(checkSchema.nullable()).nullable() }).nullish()

const suiteSchema = z.object({
  status: z.string(),
  conclusion: z.string().nullable(),
  app: z.object({ slug: z.string() }).nullable(),
  checkRuns: checksSchema,
  workflowRun: z
    .object({
      databaseId: z.int().nullable(),
      url: z.string(),
      updatedAt: z.string(),
      event: z.string(),
      file: z.object({ path: z.string() }).nullable()
    })
    .nullable()
})

export const suitesSchema = z.object({
  own: z.object({ nodes: z.array(z.object({ checkRuns: checksSchema }).nullable()).nullable() }).nullish(),
  suites: connectionOf(suiteSchema).nullish()
})
export type Suites = z.output<typeof suitesSchema>

/** The newest of each name. In Actions anybody's job may have written them: by name, of GitHub's own app. */
export function ownChecks(headSha: string, { own, suites }: Suites, mode: Self['mode']): readonly OwnCheck[] {
  const found =
    mode === 'app'
      ? (own?.nodes ?? []).flatMap((suite) => suite?.checkRuns?.nodes ?? [])
      : (suites?.items ?? [])
          .filter(({ app }) => app?.slug === 'github-actions')
          .flatMap(({ checkRuns }) => checkRuns?.nodes ?? [])
          .filter((check) => check !== null && /^modelgate( \/ |$)/.test(check.name))
  const newest = new Map<string, OwnCheck>()
  for (const check of found) {
    const id = check === null ? null : idOf(check)
    if (check === null || id === null) continue
    const { name, externalId, text } = check
    if ((newest.get(name)?.id ?? 0) > id) continue
    newest.set(name, {
      ...{ id, name, headSha, externalId: externalId ?? '', mirror: readMirror(text ?? '') },
      status: statusOf(check.status),
      conclusion: check.conclusion?.toLowerCase() ?? null
    })
  }
  return [...newest.values()]
}

/** GraphQL's integers have 32 bits, which ids of runs outgrew; the page's address has them whole. */
export function idOf({ databaseId, url }: { readonly databaseId: number | null; readonly url: string }): number | null {
  const [, digits] = /\/(\d+)$/.exec(url) ?? []
  return databaseId ?? (digits === undefined ? null : Number(digits))
}

function statusOf(status: string): OwnCheck['status'] {
  if (status === 'COMPLETED') return 'completed'
  return status === 'IN_PROGRESS' ? 'in_progress' : 'queued'
}
