// Metrics from where a person says they are: a file, a folder, git:REF:PATH, release:MODEL or mlflow:NAME@ALIAS.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { InputError } from '../../core/errors.ts'
import { chooseLog, isLogFile, type LogFile } from '../../core/logs/choose.ts'
import { readLog } from '../../core/logs/read.ts'
import { countingMetrics } from '../../core/logs/training-log.ts'
import { plainMetrics, type MetricsDocument } from '../../core/metrics/documents/document.ts'
import {
  isMetricsFile,
  readMetricsDocument,
  readMetricsFolder,
  type FolderFile
} from '../../core/metrics/documents/read.ts'
import { documentLimits } from '../../core/metrics/documents/tree.ts'
import { gitShow } from '../git/show.ts'

const mostFiles = 1000

/** Throws InputError if it isn't there or holds no metrics. `absent` is what to do where there is no such file. */
export async function readMetricsSource(
  source: string,
  cwd: string,
  absent = 'check the path'
): Promise<MetricsDocument> {
  const inGit = /^git:([^:]+):(.+)$/s.exec(source)
  if (inGit) return readFromGit(inGit[1] ?? '', inGit[2] ?? '', source, cwd)
  if (source.startsWith('git:'))
    throw new InputError(`${source} is not git:REF:PATH`, { cure: 'write, for example, git:main:metrics.json' })
  if (source.startsWith('release:')) return (await import('./release-source.ts')).readReleaseMetrics(source, cwd)
  if (source.startsWith('mlflow:')) return (await import('./mlflow-source.ts')).readMlflowMetrics(source)
  return readFromDisk(source, cwd, absent)
}

async function readFromGit(ref: string, path: string, source: string, cwd: string): Promise<MetricsDocument> {
  const found = await gitShow(cwd, ref, path, documentLimits.bytes)
  if (found.kind === 'file') return readMetricsDocument(found.bytes, source)
  const files: FolderFile[] = []
  for (const name of limited(found.paths.filter(isMetricsFile), source)) {
    const file = await gitShow(cwd, ref, `${path.replace(/\/+$/, '')}/${name}`, documentLimits.bytes)
    if (file.kind === 'file') files.push({ path: name, bytes: file.bytes })
  }
  return readMetricsFolder(files, source)
}

async function readFromDisk(source: string, cwd: string, absent: string): Promise<MetricsDocument> {
  const path = resolve(cwd, source)
  const found = await stat(path).catch(() => null)
  if (!found)
    throw new InputError(`there is no file or folder ${source}`, {
      cure: absent,
      place: { file: source }
    })
  if (!found.isDirectory()) {
    if (found.size > documentLimits.bytes && !isLogFile(source)) throw tooLarge(source)
    return readMetricsDocument(await readFile(path), source)
  }
  const names = (await readdir(path, { recursive: true })).map((name) => name.split(sep).join('/'))
  const logged = names.some(isMetricsFile) ? null : chooseLog(await logFiles(path, names.filter(isLogFile)))
  if (logged !== null) {
    const log = await readLog(logged, source, (name) => readFile(join(path, name)))
    return plainMetrics(countingMetrics(log, null, source))
  }
  const files: FolderFile[] = []
  for (const name of limited(names.filter(isMetricsFile), source)) {
    const file = await stat(join(path, name))
    if (file.size > documentLimits.bytes) throw tooLarge(`${source}/${name}`)
    if (file.isFile()) files.push({ path: name, bytes: await readFile(join(path, name)) })
  }
  return readMetricsFolder(files, source)
}

async function logFiles(folder: string, names: readonly string[]): Promise<readonly LogFile[]> {
  return Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name))
      return { path: name, bytes: size, modifiedMs: mtimeMs }
    })
  )
}

function limited(names: readonly string[], source: string): readonly string[] {
  if (names.length <= mostFiles) return names
  throw new InputError(`${source} holds ${names.length} metrics files; ${mostFiles} are the limit`, {
    cure: 'name one file',
    place: { file: source }
  })
}

function tooLarge(file: string): InputError {
  return new InputError(`${file} is larger than ${documentLimits.bytes / 1024 / 1024} MiB`, {
    cure: 'name the file that holds metrics, not predictions',
    place: { file }
  })
}
