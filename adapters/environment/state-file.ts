// `<environment>/<model>.yaml` as text: what an environment is told to serve. Comments, key order and keys of others are kept.
import { parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import { InputError } from '../../core/errors.ts'
import { digestSchema } from '../../core/pipeline/evidence.ts'
import type { EnvironmentState } from '../../core/pipeline/ports.ts'

const keys = ['live', 'candidate', 'weight', 'hold'] as const

const stateSchema = z.looseObject({
  live: digestSchema.nullable().default(null),
  candidate: digestSchema.nullable().default(null),
  weight: z.number().min(0).max(1).default(0),
  hold: z.string().nullable().default(null)
})

export interface StateFile {
  readonly state: EnvironmentState
  /** The text with another state in it. */
  edit(next: EnvironmentState): string
}

/** `text` is null where there is no file, which means that nothing is served. Throws InputError with the place where it can't be read. */
export function parseStateFile(text: string | null, path: string): StateFile {
  const document: Document = parseDocument(text ?? '{}')
  if (text === null) document.contents = document.createNode({})
  const read = document.errors.length > 0 ? null : stateSchema.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {})
  if (read?.success !== true) throw unreadable(path, document, read?.error)
  if (document.contents === null) document.contents = document.createNode({})
  const { live, candidate, weight, hold } = read.data
  return {
    state: { live, candidate, weight, hold },
    edit(next) {
      for (const key of keys) document.set(key, next[key])
      return document.toString({ lineWidth: 0 })
    }
  }
}

function unreadable(path: string, document: Document, error: z.ZodError | undefined): InputError {
  const [fault] = document.errors
  const [position] = fault?.linePos ?? []
  const issue = error?.issues[0]
  const why = fault?.code ?? `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
  return new InputError(`${path} does not say what to serve (${why})`, {
    place: position === undefined ? { file: path } : { file: path, line: position.line, column: position.col },
    cure: 'put it back as it was: live, candidate (a digest or null), weight (0 to 1), hold (a text or null)'
  })
}
