// Finds the route of a request. Names, refs and paths that contain slashes take as many segments as they need.
import type { Route } from './call.ts'

/** Parameters that may contain slashes, sent encoded or plain. */
const greedy = new Set(['ref', 'path', 'basehead', 'branch', 'name'])

export interface Match {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

export type Router = (method: string, path: string) => Match | undefined

export function createRouter(routes: readonly Route[]): Router {
  const table = routes.map((route) => ({ route, match: matcher(route.path) }))
  // Literal segments win over parameters, as in `commits/{ref}/check-runs` over `commits/{ref}`.
  table.sort((a, b) => literals(b.route.path) - literals(a.route.path))
  return (method, path) => {
    for (const { route, match } of table) {
      const params = route.method === method ? match(path) : undefined
      if (params !== undefined) return { route, params }
    }
    return undefined
  }
}

function literals(path: string): number {
  return path.split('/').filter((segment) => !segment.includes('{')).length
}

function matcher(path: string): (actual: string) => Record<string, string> | undefined {
  const names: string[] = []
  const source = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name)
    return greedy.has(name) ? '(.+?)' : '([^/]+)'
  })
  const pattern = new RegExp(`^${source}$`)
  return (actual) => {
    const found = pattern.exec(actual)
    if (found === null) return undefined
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
  }
}
