// Which file of a repository holds metrics, and their names.
import { parse } from 'yaml'

const metricsFile = /(?:^|\/)(?:[a-z]+[_-])?(?:metrics|scores|results)\.(?:json|ya?ml)$/i
/** Folders of settings, such as Hydra's groups: a metrics.yaml there chooses metrics and holds none. */
const settings = /(?:^|\/)(?:conf|configs?|params|\.[^/]*)\/(?:.*\/)?[^/]*\.ya?ml$/i

export function isMetricsFile(path: string): boolean {
  return metricsFile.test(path) && !settings.test(path)
}

/** Dotted names of the numbers in a JSON or YAML text; none where it can't be read. */
export function numericNames(text: string): readonly string[] {
  try {
    return leaves(parse(text, { logLevel: 'silent' }) as unknown, '')
  } catch {
    return []
  }
}

function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return path === '' ? [] : [path]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, member]) => leaves(member, path === '' ? key : `${path}.${key}`))
}
