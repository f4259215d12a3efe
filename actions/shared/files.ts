// What actions that need no config name and write, without a config.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { prettyJson } from '../../core/digest.ts'

/** How a message writes an input. */
export const asInput = (name: string, value: string): string => `\`${name}: ${value}\``

/** Writes a document under `.modelgate/evidence` of this folder, whole or not at all; gives its absolute path. */
export async function writeEvidence(folder: string, name: string, document: unknown): Promise<string> {
  const path = join(folder, '.modelgate', 'evidence', name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, prettyJson(document), { flush: true })
  await rename(`${path}.new`, path)
  return path
}
