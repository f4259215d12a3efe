// What trains: a script, a target of make, an MLproject or a notebook, how it is started, and from which folder.
import { notebookRun, notebookSource, takesParameters } from './detect-notebook.ts'
import { isBesides, isTrainingScript } from './detect-notes.ts'
import { trains } from './detect-python.ts'
import { scriptRun } from './detect-script.ts'
import { plainPath } from './plain-path.ts'
import { quote } from './quote.ts'

type Heads = ReadonlyMap<string, string>

/** Where to look: `files` are in the order of preference, `every` are those of the whole repository. */
export interface Looking {
  readonly files: readonly string[]
  readonly every: readonly string[]
  readonly heads: Heads
  readonly python: string
  /** Folder of the model; '' for the whole repository. */
  readonly root: string
  /** The script or notebook to take, where it is known already. */
  readonly chosen: string | undefined
}

export interface Training {
  readonly path: string | undefined
  readonly command: string | undefined
  /** Environment variables that the command needs. */
  readonly env: Readonly<Record<string, string>>
  readonly source: string
  readonly isNotebook: boolean
  readonly packages: readonly string[]
  /** The executed notebook, where it keeps metrics with scrapbook. */
  readonly glued: string | undefined
  readonly notes: readonly string[]
  /** A path that the source names, from the root of the repository. */
  readonly writtenIn: <T extends string | undefined>(path: T) => T | string
}

const plain = {
  env: {},
  isNotebook: false,
  packages: [],
  glued: undefined,
  notes: [],
  writtenIn: <T>(path: T) => path
}

/** A script by its name, a target of make, MLproject, a script by what it does, a notebook: the first that is there. */
export function findTraining(looking: Looking): Training {
  const { files, heads, root, chosen } = looking
  if (chosen !== undefined) return chosen.endsWith('.ipynb') ? ofNotebook(chosen, looking) : ofScript(chosen, looking)
  const script = files.find((path) => isTrainingScript(path))
  const fits = files.find((path) => path.endsWith('.py') && !isBesides(path) && trains(heads.get(path) ?? ''))
  const command = plainCommand(files, heads, root)
  if (command !== undefined && (script === undefined || command.isAbout(script))) {
    const path = script ?? files.find((file) => file.endsWith('.py') && command.isAbout(file)) ?? fits
    const { source, writtenIn } = path === undefined ? { ...plain, source: '' } : ofScript(path, looking)
    return { ...plain, path, command: command.text, source, writtenIn }
  }
  const path = script ?? fits
  if (path !== undefined) return ofScript(path, looking)
  const notebook = findNotebook(files, heads)
  return notebook === undefined
    ? { ...plain, path: undefined, command: undefined, source: '' }
    : ofNotebook(notebook, looking)
}

const makefiles = /^(?:GNU)?[Mm]akefile$/

/** The target `train` of make, or MLproject, at the root. A target goes before a script that it runs, since it knows its arguments. */
function plainCommand(
  files: readonly string[],
  heads: Heads,
  root: string
): { readonly text: string; readonly isAbout: (script: string) => boolean } | undefined {
  const target = [...heads].flatMap(([path, text]) =>
    makefiles.test(path) ? (/^train\s*:(?!=)[^\n]*\n((?:[ \t]+[^\n]*\n?)*)/m.exec(text)?.[1] ?? []) : []
  )[0]
  if (target !== undefined && root === '')
    return { text: 'make train', isAbout: (script) => target.includes(script.split('/').at(-1) ?? script) }
  return files.includes('MLproject') ? { text: 'mlflow run . --env-manager local', isAbout: () => false } : undefined
}

function ofScript(path: string, { every, heads, python, root }: Looking): Training {
  const run = scriptRun(path, heads.get(path) ?? '', { files: every, heads, python, root })
  return { ...plain, ...run, path, writtenIn: (file) => (file === undefined ? file : run.from(file)) }
}

export function findNotebook(files: readonly string[], heads: Heads): string | undefined {
  const notebooks = files.filter((path) => path.endsWith('.ipynb') && !path.startsWith('out/'))
  return (
    notebooks.find((path) => /train/i.test(path)) ??
    notebooks.find((path) => trains(notebookSource(heads.get(path) ?? ''))) ??
    (notebooks.length === 1 ? notebooks[0] : undefined)
  )
}

const declarations = /(?:^|\/)requirements[^/]*\.txt$|^(?:pyproject\.toml|Pipfile)$/

function ofNotebook(path: string, { files, heads, python, root }: Looking): Training {
  const text = heads.get(path) ?? ''
  const source = notebookSource(text)
  const within = root === '' ? '' : `${root}/`
  const parameters = takesParameters(text)
    ? files.find((file) => new RegExp(String.raw`^params\.ya?ml$`).test(file.slice(within.length)))
    : undefined
  const usesPapermill = [...heads].some(([name, head]) => declarations.test(name) && /\bpapermill\b/.test(head))
  const { command, folder, packages } = notebookRun(path, python, quote, usesPapermill, parameters)
  return {
    ...plain,
    path,
    command,
    source,
    isNotebook: true,
    packages,
    glued: /\bglue\(/.test(source) ? `out/${path.split('/').at(-1) ?? path}` : undefined,
    writtenIn: (file) => (file === undefined || folder === '' ? file : plainPath(`${folder}/${file}`))
  }
}
