// What the bot asks GitHub's double because of something that somebody does there.
import type { Stage } from '../../tests/bot/support/stage.ts'
import type { Seen } from '../../tests/support/github/github.ts'

export interface Cost {
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  /** Of the hour's limits, REST's and GraphQL's together. */
  readonly points: number
}

export interface Act {
  readonly do: () => Promise<unknown>
  /** Requests of the people's own, which come before any of the bot's. */
  readonly own: number
}

export async function costOf(stage: Stage, act: Act): Promise<Cost> {
  const { github } = stage.served
  await stage.quiet()
  const [seen, spent] = [github.requests.length, github.rate.spent()]
  await act.do()
  await stage.quiet()
  const own = github.requests.slice(seen, seen + act.own)
  const asked = github.requests.slice(seen + act.own)
  if (own.some(({ status }) => status >= 300)) throw new Error(`people could not do that: ${JSON.stringify(own)}`)
  return {
    reads: asked.filter(isRead).map(nameOf),
    writes: asked.filter((each) => !isRead(each)).map(nameOf),
    points: github.rate.spent() - spent - act.own
  }
}

function isRead({ method, operation }: Seen): boolean {
  return operation === undefined ? method === 'GET' : operation.startsWith('query ')
}

const names: readonly (readonly [RegExp, string])[] = [
  [/^\/graphql$/, 'GraphQL'],
  [/^\/_blobs\//, 'bytes of the artifact'],
  [/\/permission$/, 'permission'],
  [/\/memberships\//, 'membership'],
  [/\/artifacts(\/.*)?$/, 'artifact'],
  [/\/actions\/runs\/\d+$/, 'run'],
  [/\/check-runs(\/\d+)?$/, 'check'],
  [/\/reactions$/, 'reaction'],
  [/\/comments(\/\d+)?$/, 'comment'],
  [/\/labels(\/.*)?$/, 'label'],
  [/\/(events|timeline)$/, 'events']
]

function nameOf({ path, operation, status }: Seen): string {
  const [, name = path] = names.find(([pattern]) => pattern.test(path)) ?? []
  if (operation?.startsWith('mutation ') === true) return 'records'
  return status === 304 ? `${name} (not modified)` : name
}
