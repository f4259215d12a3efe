// GraphQL's pages.
import { z } from 'zod'

export const pageInfo = 'pageInfo { hasNextPage endCursor }'

export interface Connection<Item> {
  readonly totalCount?: number | undefined
  readonly items: readonly Item[]
  /** Where the next page begins; null where this is the last. */
  readonly next: string | null
}

/** A connection's `nodes` and `pageInfo`; nodes that GitHub could not give are left out. */
export function connectionOf<Item extends z.ZodType>(item: Item) {
  return z
    .object({
      totalCount: z.int().optional(),
      nodes: z.array(item.nullable()).nullable(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
    })
    .transform(({ totalCount, nodes, pageInfo: { hasNextPage, endCursor } }): Connection<z.output<Item>> => ({
      totalCount,
      items: (nodes ?? []).flatMap((node) => (node === null ? [] : [node as z.output<Item>])),
      next: hasNextPage ? endCursor : null
    }))
}
