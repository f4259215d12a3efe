// Where the trials of a sweep are kept: a record for each, and the files that its metric was read from.
import type { Digest } from '../../digest.ts'
import { InputError } from '../../errors.ts'
import { trialSchema, type Trial } from '../../sweep/trial.ts'
import { prettyJson } from '../../digest.ts'
import type { ModelContext } from '../context.ts'

/** The folder that a job of a matrix hands on as its artifact. */
export function trialsFolder(model: string): string {
  return `.modelgate/trials/${model}`
}

export async function readTrial({ ports, model }: ModelContext, id: string): Promise<Trial | null> {
  const path = `${trialsFolder(model)}/${id}.json`
  const bytes = await ports.workspace.read(path)
  return bytes === null ? null : parseTrial(bytes, path)
}

/** Throws InputError for what is no record of a trial. */
export function parseTrial(bytes: Uint8Array, path: string): Trial {
  try {
    return trialSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (cause) {
    throw new InputError(`${path} is not the record of a trial, or it was changed since`, {
      place: { file: path },
      cure: `delete it, then run again: the trial is made again`,
      cause
    })
  }
}

/** The record is written last: a trial that has one is whole. */
export async function saveTrial(
  { ports, model }: ModelContext,
  trial: Trial,
  measured: readonly { readonly bytes: Uint8Array; readonly digest: Digest }[]
): Promise<void> {
  const folder = trialsFolder(model)
  for (const { digest, bytes } of measured) await ports.workspace.write(`${folder}/${measuredName(digest)}`, bytes)
  await ports.workspace.write(`${folder}/${trial.id}.json`, prettyJson(trial))
}

/** Files are named by their content, so that each attempt's is kept. */
export function measuredName(digest: Digest): string {
  return `${digest.slice('sha256:'.length)}.measured`
}
