// Metrics files and folders, as teams already have them.
import { InputError } from '../../errors.ts'
import { isTfRecordFile } from '../../logs/records.ts'
import { readEventFiles } from '../../logs/tensorboard.ts'
import { countingMetrics, type BestBy } from '../../logs/training-log.ts'
import { isWandbFile, readWandbFile } from '../../logs/wandb.ts'
import { plainMetrics, type MetricsDocument, type MetricValue } from './document.ts'
import { readLayout } from './layouts.ts'
import { latestMlflowMetrics } from './mlflow-database.ts'
import { metricName } from './names.ts'
import { metricsFileEndings, parseTree } from './parse.ts'
import { isSqlite } from './sqlite.ts'

/**
 * Metrics of one file: JSON, YAML or TOML of any nesting, CSV, or in the layout of DVC, MLflow, Evidently, an executed
 * notebook or our own evaluation.json; MLflow's database; or the log of a training, of which the last step counts or the one
 * that `best` says. `file` gives the format and stands in messages. Throws InputError with line and column.
 */
export function readMetricsDocument(bytes: Uint8Array, file: string, best: BestBy | null = null): MetricsDocument {
  if (isSqlite(bytes)) return plainMetrics(latestMlflowMetrics(bytes, file))
  if (isWandbFile(bytes)) return plainMetrics(countingMetrics(readWandbFile(bytes, file), best, file))
  if (isTfRecordFile(bytes)) {
    const history = readEventFiles([{ path: file, prefix: '', bytes }])
    return plainMetrics(countingMetrics({ history, summary: new Map(), parameters: {} }, best, file))
  }
  return readLayout(parseTree(bytes, file), file, best)
}

/** A file of a folder; `path` is relative to it, with forward slashes. */
export interface FolderFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Whether a folder's file can hold metrics, so that nothing else need be read. */
export function isMetricsFile(path: string): boolean {
  return (
    isMlflowFile(path) ||
    (!path.includes('/') && metricsFileEndings.some((ending) => path.toLowerCase().endsWith(ending)))
  )
}

/**
 * Metrics of a folder, the first that is there: evaluation.json; MLflow's files of `timestamp value step` lines under
 * metrics/; a file named metrics; else every metrics file, whose metrics begin with its name if there are several.
 */
export function readMetricsFolder(files: readonly FolderFile[], folder: string): MetricsDocument {
  const own = files.find(({ path }) => path === 'evaluation.json')
  if (own) return readMetricsDocument(own.bytes, `${folder}/${own.path}`)
  const logged = files.filter(({ path }) => isMlflowFile(path))
  if (logged.length > 0) return plainMetrics(new Map(logged.map((file) => readMlflowFile(file, folder))))
  const plain = files.filter(({ path }) => isMetricsFile(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const [first, second] = [plain.find(({ path }) => /^metrics\.[a-z]+$/i.test(path)) ?? plain[0], plain[1]]
  if (!first)
    throw new InputError(`${folder} holds no metrics`, {
      cure: `name a folder with evaluation.json, metrics.json or another ${metricsFileEndings.join(', ')} file`,
      place: { file: folder }
    })
  if (!second || /^metrics\./i.test(first.path)) return readMetricsDocument(first.bytes, `${folder}/${first.path}`)
  return plainMetrics(new Map(plain.flatMap((file) => prefixed(file, folder))))
}

function prefixed({ path, bytes }: FolderFile, folder: string): readonly (readonly [string, MetricValue])[] {
  const stem = metricName([path.replace(/\.[^.]+$/, '')])
  const { metrics } = readMetricsDocument(bytes, `${folder}/${path}`)
  return [...metrics].map(([name, value]) => [name === '' ? stem : `${stem}.${name}`, value])
}

function isMlflowFile(path: string): boolean {
  return path.startsWith('metrics/') && !/\.(json|ya?ml|toml|csv|tsv)$/i.test(path)
}

/** MLflow's file store: one line for each time it was logged; the last step counts. */
function readMlflowFile({ path, bytes }: FolderFile, folder: string): readonly [string, MetricValue] {
  const file = `${folder}/${path}`
  const lines = new TextDecoder().decode(bytes).trim().split(/\r?\n/)
  const entries = lines.map((line, index) => {
    const [timestamp, value, step = '0', ...rest] = line.trim().split(/\s+/)
    if (timestamp === undefined || value === undefined || rest.length > 1 || !/^-?\d+$/.test(timestamp))
      throw new InputError(`${file}:${index + 1}: expected "timestamp value step"`, {
        cure: 'name the folder of an MLflow run, or of metrics files',
        place: { file, line: index + 1 }
      })
    return { value: pythonNumber(value), step: Number(step), timestamp: Number(timestamp) }
  })
  const last = entries.reduce((a, b) => ((b.step - a.step || b.timestamp - a.timestamp) >= 0 ? b : a))
  return [metricName([path.slice('metrics/'.length)]), last.value]
}

/** A number as Python's str() writes it: nan, inf. */
function pythonNumber(text: string): number {
  if (/^[+-]?inf(inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  return Number(text)
}
