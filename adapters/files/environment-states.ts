// `<environment>/<model>.yaml`: what an environment is told to serve. Comments, key order and keys of others are kept.
import { join } from 'node:path'
import { parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import { digestBytes } from '../../core/digest.ts'
import { InputError } from '../../core/errors.ts'
import { digestSchema } from '../../core/pipeline/evidence.ts'
import type { EnvironmentState, EnvironmentStates } from '../../core/pipeline/ports.ts'
import { readIfThere, writeWhole } from './atomic.ts'
import { withLock } from './lock.ts'

const lockWaitMs = 10_000
const keys = ['live', 'candidate', 'weight', 'hold'] as const

const stateSchema = z.looseObject({
  live: digestSchema.nullable().default(null),
  candidate: digestSchema.nullable().default(null),
  weight: z.number().min(0).max(1).default(0),
  hold: z.string().nullable().default(null)
})

/** A version is the digest of the file's bytes; null where there is no file, which means that nothing is served. */
export function createEnvironmentStates(folder: string): EnvironmentStates {
  const pathOf = (environment: string, model: string) => join(folder, environment, `${model}.yaml`)
  return {
    async read(environment, model) {
      const { state, version } = await load(pathOf(environment, model))
      return { state, version }
    },
    async compareAndSwap(environment, model, version, next) {
      const path = pathOf(environment, model)
      return withLock(`${path}.lock`, lockWaitMs, async () => {
        const now = await load(path)
        if (now.version !== version) return false
        for (const key of keys) now.document.set(key, next[key])
        await writeWhole(path, now.document.toString({ lineWidth: 0 }))
        return true
      })
    }
  }
}

interface Loaded {
  readonly document: Document
  readonly state: EnvironmentState
  readonly version: string | null
}

/** Throws InputError with the place where the file cannot be read. */
async function load(path: string): Promise<Loaded> {
  const bytes = await readIfThere(path)
  const document: Document = parseDocument(bytes?.toString('utf8') ?? '{}')
  if (bytes === null) document.contents = document.createNode({})
  const read = document.errors.length > 0 ? null : stateSchema.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {})
  if (read?.success !== true) throw unreadable(path, document, read?.error)
  if (document.contents === null) document.contents = document.createNode({})
  const { live, candidate, weight, hold } = read.data
  return { document, state: { live, candidate, weight, hold }, version: bytes === null ? null : digestBytes(bytes) }
}

function unreadable(path: string, document: Document, error: z.ZodError | undefined): InputError {
  const [fault] = document.errors
  const [position] = fault?.linePos ?? []
  const issue = error?.issues[0]
  const why = fault?.code ?? `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
  return new InputError(`${path} does not say what to serve (${why}).`, {
    place: position === undefined ? { file: path } : { file: path, line: position.line, column: position.col },
    cure: 'Put it back as it was: live, candidate (a digest or null), weight (0 to 1), hold (a text or null).'
  })
}
