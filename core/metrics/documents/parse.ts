// Bytes of a metrics file to a tree, by its name's ending.
import { parse as parseToml, TomlError } from 'smol-toml'
import { isAlias, LineCounter, parseDocument, visit } from 'yaml'
import { InputError } from '../../errors.ts'
import { parseJson } from './json.ts'
import { documentLimits, toTree, type Tree } from './tree.ts'

/** The cure where a table of predictions stands for metrics. */
export const ifPredictions =
  'give it as predictions if it is a table of them: `--baseline-predictions`, `--candidate-predictions` and `--task`, or `evaluation.predictions` in the config'

export const metricsFileEndings = ['.json', '.yaml', '.yml', '.toml'] as const

/** A file with another ending, or none, is taken for JSON if it begins like it, else for YAML. Throws InputError. */
export function parseTree(bytes: Uint8Array, file: string): Tree {
  if (bytes.byteLength > documentLimits.bytes) {
    const limit = documentLimits.bytes / 1024 / 1024
    throw wrong(file, `is larger than ${limit} MiB`, 'name the file that holds metrics, not predictions')
  }
  const text = decode(bytes, file)
  if (!/\S/.test(text)) throw wrong(file, 'is empty', 'write metrics to it, {} if there are none')
  const ending = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase()
  if (ending === '.csv' || ending === '.tsv') return readTable(text, file, ending === '.csv' ? ',' : '\t')
  if (ending === '.toml') return readToml(text, file)
  if (ending === '.json' || (ending !== '.yaml' && ending !== '.yml' && /^\uFEFF?\s*[[{]/.test(text)))
    return parseJson(text, file)
  return readYaml(text, file)
}

/**
 * A table of metrics: a metric in each row (`accuracy,0.9`), or a column for each, of which the last row counts, as in the log
 * of a training. Cells that are no numbers say nothing.
 */
function readTable(text: string, file: string, separator: string): Tree {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')))
  const [header = [], ...rest] = rows
  if (header.some((name) => /^(?:y_?)?pred/i.test(name)))
    throw wrong(file, 'is a table of predictions, not of metrics', ifPredictions)
  const isNumber = (cell: string | undefined) => cell !== undefined && cell !== '' && !Number.isNaN(Number(cell))
  const isLong = rest.length > 0 && header.length === 2 && rest.every(([name]) => !isNumber(name))
  const last = rest.at(-1) ?? []
  const cells = isLong
    ? [...(isNumber(header[1]) ? [header] : []), ...rest]
    : header.map((name, index) => [name, last[index]])
  const metrics = cells.filter(([name, value]) => name !== undefined && name !== '' && isNumber(value))
  if (metrics.length === 0)
    throw wrong(file, 'holds no metrics', 'write `metric,value` rows, or a header of metrics with a row of numbers')
  return toTree(new Map(metrics.map(([name, value]) => [name ?? '', Number(value)])), file)
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch (cause) {
    throw wrong(file, 'is not text in UTF-8', 'name a JSON, YAML, TOML or CSV file', cause)
  }
}

/** Aliases are refused: metrics have no use for them, and a few lines of them can grow without end. */
function readYaml(text: string, file: string): Tree {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const fault = document.errors[0]
  if (fault) throw wrongAt(file, fault.message, lines.linePos(fault.pos[0]))
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) throw wrongAt(file, 'aliases (*name) are not read', lines.linePos(node.range?.[0] ?? 0))
    }
  })
  return toTree(document.toJS({ mapAsMap: true }), file)
}

function readToml(text: string, file: string): Tree {
  try {
    return toTree(parseToml(text), file)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const what = error.message.split('\n')[0] ?? 'wrong TOML'
    throw wrongAt(file, what, { line: error.line, col: error.column })
  }
}

function wrongAt(
  file: string,
  what: string,
  { line, col }: { readonly line: number; readonly col: number }
): InputError {
  return new InputError(`${file}:${line}:${col}: ${what}`, {
    cure: 'correct the file there, or write the metrics again',
    place: { file, line, column: col }
  })
}

function wrong(file: string, what: string, cure: string, cause?: unknown): InputError {
  return new InputError(`${file} ${what}`, { cure, place: { file }, cause })
}
