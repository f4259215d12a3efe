// The embedded tracking store: one JSON file for each run, step record and release.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { prettyJson } from '../../core/digest.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import {
  releaseSchema,
  runSchema,
  stepRecordSchema,
  type Release,
  type StepRecord
} from '../../core/pipeline/evidence.ts'
import type { Tracking } from '../../core/pipeline/ports.ts'
import { readIfThere, writeWhole } from './atomic.ts'
import { fileError, isMissing } from './file-error.ts'

/** `folder` is made with the first record. Files that do not end in `.json` (leftovers of a killed write) are passed over. */
export function createTracking(folder: string): Tracking {
  const runPath = (model: string, fingerprint: string) =>
    join(folder, 'runs', model, `${fingerprint.replace('sha256:', '')}.json`)
  const stepPath = (commit: string, model: string, step: string, place?: string) =>
    join(folder, 'steps', commit, model, `${step}${place === undefined ? '' : `@${place}`}.json`)
  const releasePath = (model: string, version: string) => join(folder, 'releases', model, `${version}.json`)

  return {
    findRun: (model, fingerprint) => readRecord(runPath(model, fingerprint), runSchema),
    saveRun: (run) => writeWhole(runPath(run.model, run.fingerprint), prettyJson(run)),
    async runs(model) {
      const runs = await readRecords(join(folder, 'runs', model), runSchema)
      return runs.toSorted((a, b) => compareText(a.createdAt, b.createdAt))
    },
    findStep: (commit, model, step, place) => readRecord(stepPath(commit, model, step, place), stepRecordSchema),
    saveStep: (record, place) =>
      writeWhole(stepPath(record.commit ?? 'none', record.model, record.step, place), prettyJson(record)),
    async stepRecords(model) {
      const commits = await namesIn(join(folder, 'steps'))
      const records: StepRecord[] = []
      for (const commit of commits)
        records.push(...(await readRecords(join(folder, 'steps', commit, model), stepRecordSchema)))
      return records.toSorted((a, b) => compareText(a.startedAt, b.startedAt))
    },
    async saveRelease(release) {
      const path = releasePath(release.model, release.version)
      const existing = await readRecord(path, releaseSchema)
      if (existing === null) await writeWhole(path, prettyJson(release))
      else if (existing.digest !== release.digest) throw versionTaken(release, path)
    },
    async releases(model) {
      const releases = await readRecords(join(folder, 'releases', model), releaseSchema)
      return releases.toSorted((a, b) => compareVersions(a.version, b.version))
    }
  }
}

async function readRecord<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const bytes = await readIfThere(path)
  return bytes === null ? null : parseRecord(path, bytes, schema)
}

async function readRecords<T>(folder: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const records: T[] = []
  for (const name of await namesIn(folder)) {
    const record = name.endsWith('.json') ? await readRecord(join(folder, name), schema) : null
    if (record !== null) records.push(record)
  }
  return records
}

function parseRecord<T>(path: string, bytes: Buffer, schema: z.ZodType<T>): T {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return schema.parse(value)
  } catch (cause) {
    throw new InputError(`${path} is not a record that Modelgate wrote, or it was changed since`, {
      place: { file: path },
      cure: `delete it (\`rm '${path}'\`) and run the same command again: the step that made it is then done again`,
      cause
    })
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted(compareText)
  } catch (cause) {
    if (isMissing(cause)) return []
    throw fileError(cause, folder)
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `v1.10.0` after `v1.9.0`. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.slice(1).split('.').map(Number))
  return [0, 1, 2].map((part) => (left?.[part] ?? 0) - (right?.[part] ?? 0)).find((order) => order !== 0) ?? 0
}

function versionTaken(release: Release, path: string): OutsideError {
  return new OutsideError(`${release.model} ${release.version} is already another release; releases never change`, {
    place: { file: path },
    cure: 'run the same command again: it takes the next version'
  })
}
