import type { Call, Reply } from './call.ts'

/** One page of a list, with GitHub's `Link` header; `page` from 1, `per_page` 30 by default and at most 100. */
export function page<Item>(call: Call, items: readonly Item[], show: (item: Item) => unknown): Reply {
  const { shown, headers } = cut(call, items)
  return { status: 200, body: shown.map(show), headers }
}

/** A page inside an object, as `check_runs` and `artifacts` come, with `total_count`. */
export function counted<Item>(call: Call, key: string, items: readonly Item[], show: (item: Item) => unknown): Reply {
  const { shown, headers } = cut(call, items)
  return { status: 200, body: { total_count: items.length, [key]: shown.map(show) }, headers }
}

function cut<Item>(call: Call, items: readonly Item[]): { shown: readonly Item[]; headers: Record<string, string> } {
  const size = Math.min(Math.max(Number(call.query.get('per_page') ?? 30), 1), 100)
  const number = Math.max(Number(call.query.get('page') ?? 1), 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const links: string[] = []
  const link = (rel: string, to: number): void => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    links.push(`<${call.world.api}${call.path}?${query.toString()}>; rel="${rel}"`)
  }
  if (number > 1) link('prev', number - 1)
  if (number < last) link('next', number + 1)
  if (number < last) link('last', last)
  if (number > 1) link('first', 1)
  return {
    shown: items.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') }
  }
}
