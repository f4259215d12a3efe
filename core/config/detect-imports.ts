// Which files of a repository Python code imports from it, as globs.
import type { Listing } from './detect.ts'

/**
 * Modules and packages outside the standard way of installing: a folder as `libs/features/**`, a module as `common.py`; of
 * the `files`, and of what they import in turn. Looked for from the root and from `src/`.
 */
export function importedFiles(files: readonly string[], { files: every, heads }: Listing): readonly string[] {
  const found = new Set<string>()
  let sources = files.filter((path) => path.endsWith('.py'))
  while (sources.length > 0) {
    const globs = sources
      .flatMap((path) => modulesOf(heads.get(path) ?? ''))
      .flatMap((module) => globOf(module, every) ?? [])
      .filter((glob) => !found.has(glob))
    for (const glob of globs) found.add(glob)
    sources = every.filter((path) => path.endsWith('.py') && globs.some((glob) => matches(glob, path)))
  }
  const globs = [...found]
  return globs.filter((glob) => !globs.some((other) => other !== glob && matches(other, glob))).toSorted()
}

function modulesOf(source: string): readonly string[] {
  return [...source.matchAll(/^\s*(?:from\s+([A-Za-z_][\w.]*)\s+import|import\s+([A-Za-z_][\w.]*))/gm)].flatMap(
    ([, from, plain]) => from ?? plain ?? []
  )
}

/** The longest part of a module's name that is a file or a folder of Python here. */
function globOf(module: string, files: readonly string[]): string | undefined {
  const parts = module.split('.')
  const names = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
  for (const name of names)
    for (const path of [name, `src/${name}`]) {
      if (files.includes(`${path}.py`))
        return path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/**` : `${path}.py`
      if (files.some((file) => file.startsWith(`${path}/`) && file.endsWith('.py'))) return `${path}/**`
    }
  return undefined
}

function matches(glob: string, path: string): boolean {
  return glob.endsWith('/**') ? path.startsWith(glob.slice(0, -'**'.length)) : path === glob
}
