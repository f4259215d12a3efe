// What each environment is told to serve, as files in a folder: `<environment>/<model>.yaml`.
import { join } from 'node:path'
import { digestBytes } from '../../core/digest.ts'
import type { EnvironmentStates } from '../../core/pipeline/ports.ts'
import { parseStateFile, type StateFile } from '../environment/state-file.ts'
import { readIfThere, writeWhole } from './atomic.ts'
import { withLock } from './lock.ts'

const lockWaitMs = 10_000

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
        await writeWhole(path, now.edit(next))
        return true
      })
    }
  }
}

/** Throws InputError with the place where the file cannot be read. */
async function load(path: string): Promise<StateFile & { readonly version: string | null }> {
  const bytes = await readIfThere(path)
  return {
    ...parseStateFile(bytes?.toString('utf8') ?? null, path),
    version: bytes === null ? null : digestBytes(bytes)
  }
}
