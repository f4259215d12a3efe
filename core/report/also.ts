// What else differs between the two sides of a comparison: in words, and folded as a table.
import type { AlsoCompared } from '../metrics/comparison.ts'
import { counted } from '../pipeline/words.ts'
import { code, details, table, untrusted, type Block } from './tree.ts'

const nouns: Readonly<Record<string, string>> = {
  parameter: 'parameter',
  code: 'code file',
  data: 'data file',
  package: 'package'
}

export function alsoBlocks(also: readonly AlsoCompared[]): readonly Block[] {
  if (also.length === 0) return []
  const rows = also.map((entry) => [
    [untrusted(entry.what)],
    [code(entry.name)],
    [untrusted(entry.baseline ?? '–')],
    [untrusted(entry.candidate ?? '–')]
  ])
  const head = [['what'], ['name'], ['baseline'], ['candidate']]
  return [details(`Also changed: ${alsoWords(also).join(', ')}`, table(head, rows))]
}

/** "2 parameters", "1 data file", "model size 1.8 MB → 2.1 MB": things are counted, and of measures the first is told. */
function alsoWords(also: readonly AlsoCompared[]): readonly string[] {
  return [...new Set(also.map(({ what }) => what))].flatMap((what) => {
    const some = also.filter((entry) => entry.what === what)
    const noun = nouns[what]
    if (noun !== undefined) return [counted(some.length, noun)]
    const [first] = some
    if (first === undefined) return []
    const name = what === 'model' ? `model ${first.name}` : first.name
    return [`${name} ${first.baseline ?? '–'} → ${first.candidate ?? '–'}`]
  })
}
