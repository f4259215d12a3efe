// Whether the working tree still holds the commit that a walk began with.
import { resolveModel } from '../config/resolve.ts'
import type { Config } from '../config/schema.ts'
import { fail, type ModelContext, type StepOutcome } from './context.ts'
import { declaredOutputs, isOutput } from './fingerprints.ts'
import type { TrackedFile } from './ports.ts'

/** Whether a path is written by the commands of any model, or by Modelgate itself. */
export function writtenHere(config: Config): (path: string) => boolean {
  const outputs = Object.keys(config.models).flatMap((name) => {
    const settings = resolveModel(config, name)
    return settings === undefined ? [] : declaredOutputs(settings)
  })
  return (path) => isOutput(outputs, path) || path.startsWith('.modelgate/')
}

/** Tracked files that are no longer as they were when the walk began, less what the commands are there to write. */
export async function changedFiles({ config, files, ports }: ModelContext): Promise<readonly TrackedFile[]> {
  const isWritten = writtenHere(config)
  const [before, after] = [digests(files), digests(await ports.git.files())]
  const changed = [
    ...files.filter(({ path }) => !after.has(path)),
    ...[...after].map(([path, digest]) => ({ path, digest }))
  ]
  return changed.filter(({ path, digest }) => !isWritten(path) && (before.get(path) !== digest || !after.has(path)))
}

function digests(files: readonly TrackedFile[]): ReadonlyMap<string, TrackedFile['digest']> {
  return new Map(files.map(({ path, digest }) => [path, digest]))
}

export function treeChanged(changed: readonly TrackedFile[]): StepOutcome {
  const paths = changed.map(({ path }) => path)
  const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ` and ${paths.length - 5} more` : '')
  return fail('tree_changed', `while this step ran, these files of the commit were changed: ${shown}`)
}
