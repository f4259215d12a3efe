// Where `store: local:FOLDER` keeps its bytes.
import { isAbsolute, join } from 'node:path'
import { InputError } from '../../core/errors.ts'

/** Throws InputError for a store of another kind. */
export function storeFolder(root: string, store: string): string {
  const folder = /^local:(.+)$/.exec(store)?.[1]
  if (folder === undefined) {
    throw new InputError(`\`store: ${store}\` is not among the stores of this version`, {
      cure: 'use `store: local:FOLDER`, with a folder that outlives the machine: a mounted share or bucket, or one that actions/cache keeps'
    })
  }
  return isAbsolute(folder) ? folder : join(root, folder)
}
