// A pull request's long lists, all pages of them.
import { z } from 'zod'
import { keyIn, namesOf, permitted, type Look } from './look.ts'
import type { Connection } from './queries/connection.ts'
import { listSchemas, morePages, type ListName } from './queries/pull.ts'

export type Item<Name extends ListName> = z.output<(typeof listSchemas)[Name]>['items'][number]

/** The rest of a list after its first page, at most `most` items in all. */
export async function allPages<Name extends ListName>(
  look: Look,
  number: number,
  name: Name,
  first: Connection<Item<Name>>,
  most = Number.POSITIVE_INFINITY
): Promise<readonly Item<Name>[]> {
  const items = [...first.items]
  for (let { next } = first; next !== null && items.length < most;) {
    const { data } = await look.wire.query(morePages(name), { ...namesOf(look), number, after: next })
    const page = pageOf(name, data)
    items.push(...page.items)
    next = page.next
  }
  return items
}

const answerSchema = z.object({ repository: z.object({ pullRequest: z.record(z.string(), z.unknown()) }) })

function pageOf<Name extends ListName>(name: Name, data: unknown): Connection<Item<Name>> {
  const { repository } = answerSchema.parse(data)
  return listSchemas[name].parse(repository.pullRequest[name])
}

const renamesSchema = z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() }))

/** Paths of a pull request with those that files had before they were renamed, which only REST tells. */
export async function renamedPaths(look: Look, number: number): Promise<readonly string[]> {
  const files = renamesSchema.parse(await look.wire.list(`${look.base}/pulls/${number}/files?per_page=100`))
  return files.flatMap(({ previous_filename: before, filename }) =>
    before === undefined ? [filename] : [before, filename]
  )
}

const labelsSchema = z.array(z.object({ id: z.int(), node_id: z.string() }))

/** Numeric ids of labels, which GraphQL does not give. All of the repository's are learned at once. */
export async function labelIds(look: Look, nodes: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const known = (): Map<string, number> =>
    new Map(
      nodes.flatMap((node) => {
        const id = look.memory.labels.get(keyIn(look, node))
        return id === undefined ? [] : [[node, id] as const]
      })
    )
  if (known().size === new Set(nodes).size) return known()
  const read = (): Promise<readonly unknown[]> => look.wire.list(`${look.base}/labels?per_page=100`)
  const all = labelsSchema.parse(await permitted(look, 'issues: read', read, []))
  for (const { id, node_id } of all) look.memory.labels.set(keyIn(look, node_id), id)
  return known()
}

const commentSchema = z.object({ performed_via_github_app: z.unknown() })

/** Whether an App wrote this comment in its author's name, which only REST tells. A comment that is gone counts as that. */
export async function isViaApp(look: Look, id: number): Promise<boolean> {
  const key = keyIn(look, id)
  const known = look.memory.viaApp.get(key)
  if (known !== undefined) return known
  const comment = await permitted(
    look,
    'issues: read',
    () => look.wire.find(`${look.base}/issues/comments/${id}`),
    hidden
  )
  if (comment === hidden) return true
  const isApp = comment === null || commentSchema.parse(comment).performed_via_github_app != null
  look.memory.viaApp.set(key, isApp)
  return isApp
}

/** What GitHub doesn't show now may be shown later: that is not kept. */
const hidden = Symbol('hidden')
