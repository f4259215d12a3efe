// What is to be told to the tracking server, kept as files until it was: written before anything is sent.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { digestValue, prettyJson } from '../../core/digest.ts'
import { digestSchema, releaseSchema, runSchema } from '../../core/pipeline/evidence.ts'
import { readIfThere, writeWhole } from '../files/atomic.ts'
import { isMissing } from '../files/file-error.ts'

const digest = digestSchema.nullable()

const letterSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('run'),
    run: runSchema,
    package: digest,
    evaluation: digest,
    comparison: digest,
    verdict: z.string().nullable()
  }),
  z.strictObject({ kind: z.literal('release'), release: releaseSchema, run: runSchema }),
  z.strictObject({ kind: z.literal('aliases'), environment: z.string(), model: z.string() })
])
export type Letter = z.infer<typeof letterSchema>
export type RunLetter = Extract<Letter, { readonly kind: 'run' }>
export type ReleaseLetter = Extract<Letter, { readonly kind: 'release' }>
export type AliasesLetter = Extract<Letter, { readonly kind: 'aliases' }>

/** Runs before the releases made of them, releases before the aliases that name them. */
const order = ['run', 'release', 'aliases'] as const

export interface Outbox {
  /** Kept until it is sent; joined with what waits of the same run. What was sent before, word for word, is not kept again. */
  put(letter: Letter): Promise<void>
  /** In the order in which they must be sent; files that are no letters are left where they are. */
  waiting(): Promise<readonly { readonly name: string; readonly letter: Letter }[]>
  sent(name: string, letter: Letter): Promise<void>
}

export function createOutbox(folder: string): Outbox {
  const waitingFile = (name: string) => join(folder, `${name}.json`)
  const sentFile = (name: string) => join(folder, 'sent', `${name}.json`)

  async function read(name: string): Promise<Letter | null> {
    const bytes = await readIfThere(waitingFile(name))
    return bytes === null ? null : parseLetter(bytes)
  }

  return {
    async put(letter) {
      const name = nameOf(letter)
      const before = await read(name)
      const whole = before === null ? letter : joined(before, letter)
      if (letter.kind !== 'aliases' && (await readIfThere(sentFile(name)))?.toString().includes(digestValue(whole)))
        return
      await writeWhole(waitingFile(name), prettyJson(whole))
    },
    async waiting() {
      const names = (await namesIn(folder)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
      const found = await Promise.all(names.map(async (name) => ({ name, letter: await read(name) })))
      const letters = found.flatMap(({ name, letter }) => (letter === null ? [] : [{ name, letter }]))
      return order.flatMap((kind) => letters.filter(({ letter }) => letter.kind === kind))
    },
    async sent(name, letter) {
      const before = (await readIfThere(sentFile(name)))?.toString() ?? ''
      await writeWhole(sentFile(name), `${before}${digestValue(letter)}\n`)
      const now = await read(name)
      // somebody may have added to it while it was sent
      if (now !== null && digestValue(now) === digestValue(letter)) await rm(waitingFile(name), { force: true })
    }
  }
}

function nameOf(letter: Letter): string {
  switch (letter.kind) {
    case 'run': {
      const { model, fingerprint, modelDigest } = letter.run
      return `run-${model}-${fingerprint.slice(7, 19)}-${modelDigest.slice(7, 19)}`
    }
    case 'release':
      return `release-${letter.release.model}-${letter.release.version}`
    case 'aliases':
      return `aliases-${letter.environment}-${letter.model}`
  }
}

function joined(before: Letter, letter: Letter): Letter {
  if (before.kind !== 'run' || letter.kind !== 'run') return letter
  return {
    ...letter,
    package: letter.package ?? before.package,
    evaluation: letter.evaluation ?? before.evaluation,
    comparison: letter.comparison ?? before.comparison,
    verdict: letter.verdict ?? before.verdict
  }
}

function parseLetter(bytes: Buffer): Letter | null {
  try {
    return letterSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null
  } catch {
    return null
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted()
  } catch (cause) {
    if (isMissing(cause)) return []
    throw cause
  }
}
