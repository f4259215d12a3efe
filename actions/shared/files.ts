// Files that actions read and write by themselves, without a config.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { prettyJson } from '../../core/digest.ts'
import { InputError } from '../../core/errors.ts'

/** Throws InputError where there is no such file. */
export async function readGiven(folder: string, file: string, input: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(folder, file))
  } catch (cause) {
    throw new InputError(`the file ${file} can't be read`, {
      cure: `check the input \`${input}\`; paths are relative to \`working-directory\``,
      place: { file },
      cause
    })
  }
}

/** Writes a document under `.modelgate/evidence` of this folder, whole or not at all; gives its absolute path. */
export async function writeEvidence(folder: string, name: string, document: unknown): Promise<string> {
  const path = join(folder, '.modelgate', 'evidence', name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, prettyJson(document), { flush: true })
  await rename(`${path}.new`, path)
  return path
}
