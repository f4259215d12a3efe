// Why every gate is closed where the default branch has no valid config: each problem with its place and what mends it.
import { code, list, paragraph, withCode, type Block } from '../report/tree.ts'
import type { Annotation } from './effects.ts'
import type { ConfigFacts } from './observation.ts'

export interface ClosedConfig {
  readonly title: string
  readonly blocks: readonly Block[]
  /** On the file itself, at the lines that are wrong. */
  readonly annotations: readonly Annotation[]
}

const file = '.github/modelgate.yml'
const mostProblems = 20

export function closedConfig(config: Exclude<ConfigFacts, { readonly kind: 'valid' }>, branch: string): ClosedConfig {
  if (config.kind === 'missing')
    return {
      title: `There is no ${file} on the default branch`,
      blocks: [paragraph('Add it: ', code('modelgate init'), '.')],
      annotations: []
    }
  const problems = config.problems.slice(0, mostProblems)
  return {
    title: `${file} on the default branch is not valid`,
    blocks: [
      list(
        problems.map(({ place, message, cure }) => [code(place), ' ', ...withCode(message), ' → ', ...withCode(cure)])
      ),
      paragraph('Mend it on ', code(branch), ', then every gate is judged again: ', code('modelgate validate'))
    ],
    annotations: problems.map(({ line, message, cure }) => ({
      path: file,
      line: line ?? 1,
      level: 'failure',
      title: 'config_invalid',
      message: `${message}\n→ ${cure}`
    }))
  }
}
