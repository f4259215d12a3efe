// Folders that are shipped with the program: beside the sources, or beside the bundle's folder.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OutsideError } from '../../core/errors.ts'

/** The nearest folder `name` at or above this program that holds `file`. Throws OutsideError where there is none. */
export function folderBeside(name: string, file: string): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, name, file))) {
    const parent = dirname(folder)
    if (parent === folder) {
      throw new OutsideError(`the folder ${name} is not beside this program`, {
        cure: 'install modelgate again: `npm install modelgate`'
      })
    }
    folder = parent
  }
  return join(folder, name)
}
