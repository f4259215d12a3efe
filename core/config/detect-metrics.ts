// Which file of a repository holds metrics, and their names.
import { parse } from 'yaml'
import { parseTree } from '../metrics/documents/parse.ts'
import { isMap } from '../metrics/documents/tree.ts'

const metricsFile = /(?:^|\/)(?:[a-z]+[_-])?(?:(?:metrics|scores|results)\.(?:json|ya?ml)|metrics\.csv)$/i
/** Folders of settings, such as Hydra's groups: a metrics.yaml there chooses metrics and holds none. */
const settings = /(?:^|\/)(?:conf|configs?|params|\.[^/]*)\/(?:.*\/)?[^/]*\.ya?ml$/i

export function isMetricsFile(path: string): boolean {
  return metricsFile.test(path) && !settings.test(path)
}

/** Dotted names of the numbers in a metrics file; none where it can't be read. */
export function numericNames(text: string, file: string): readonly string[] {
  try {
    if (file.endsWith('.csv')) {
      const table = parseTree(new TextEncoder().encode(text), file)
      return isMap(table) ? [...table.keys()] : []
    }
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
