import { GraphQLError } from 'graphql'

export interface Slice {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

export interface Ordered {
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null
}

/** By the field that is asked for; as they come where none is asked for. A field that isn't given a key is an error. */
export function sorted<Item>(
  items: readonly Item[],
  { orderBy }: Ordered,
  keys: Readonly<Record<string, (item: Item) => number | string>>
): readonly Item[] {
  if (orderBy == null) return items
  const key = keys[orderBy.field]
  if (key === undefined) throw new GraphQLError(`the double does not order by ${orderBy.field} here`)
  const sign = orderBy.direction === 'ASC' ? 1 : -1
  return [...items].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** GitHub's pages: `first` or `last` is demanded, at most 100; cursors are opaque. */
export function connection<Item>(items: readonly Item[], slice: Slice, show: (item: Item) => object): object {
  const { first, last, after, before } = slice
  const size = first ?? last
  if (size == null) throw new GraphQLError('You must provide a `first` or `last` value to properly paginate.')
  if (size > 100 || size < 0) throw new GraphQLError(`Requesting ${size} records exceeds the limit of 100 records.`)
  const from = after == null ? 0 : indexOf(after) + 1
  const to = before == null ? items.length : indexOf(before)
  const start = first == null ? Math.max(from, to - size) : from
  const end = first == null ? to : Math.min(to, from + size)
  const shown = items.slice(start, end)
  return {
    totalCount: items.length,
    nodes: () => shown.map(show),
    edges: () => shown.map((item, index) => ({ cursor: cursorOf(start + index), node: show(item) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: shown.length === 0 ? null : cursorOf(start),
      endCursor: shown.length === 0 ? null : cursorOf(end - 1)
    }
  }
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64url')
}

function indexOf(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64url').toString().replace('cursor:', ''))
}
