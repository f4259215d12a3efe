// A Jupyter notebook as `init` reads it: the code of its cells, and how it is run without a person.
import { z } from 'zod'

const notebookSchema = z.looseObject({
  cells: z.array(
    z.looseObject({ cell_type: z.string(), source: z.union([z.string(), z.array(z.string())]).default('') })
  )
})

/** The code cells as one source, magics left out; '' for what is no notebook. https://nbformat.readthedocs.io/en/latest/format_description.html */
export function notebookSource(text: string): string {
  try {
    const { cells } = notebookSchema.parse(JSON.parse(text))
    return cells
      .filter(({ cell_type: type }) => type === 'code')
      .map(({ source }) => (typeof source === 'string' ? source : source.join('')))
      .join('\n')
      .replaceAll(/^\s*[%!].*$/gm, '')
  } catch {
    return ''
  }
}

export interface NotebookRun {
  readonly command: string
  /** Folder that the notebook's own relative paths start from; '' for the repository's root. */
  readonly folder: string
  /** Packages that running it needs besides its own. */
  readonly packages: readonly string[]
}

/** Whether a cell is marked as that of the parameters, which papermill replaces. */
export function takesParameters(text: string): boolean {
  return /"tags"\s*:\s*\[[^\]]*"parameters"/.test(text)
}

/**
 * papermill where the team has it, else nbconvert; the executed notebook, with its outputs, goes to `out/`. `parameters` is a
 * YAML file for papermill to take them from.
 */
export function notebookRun(
  path: string,
  python: string,
  quote: (path: string) => string,
  usesPapermill: boolean,
  parameters?: string
): NotebookRun {
  const slash = path.lastIndexOf('/')
  const name = path.slice(slash + 1)
  return usesPapermill
    ? {
        command: `mkdir -p out && ${python} -m papermill ${quote(path)} ${quote(`out/${name}`)}${parameters === undefined ? '' : ` -f ${quote(parameters)}`}`,
        folder: '',
        packages: []
      }
    : {
        command: `${python} -m nbconvert --to notebook --execute ${quote(path)} --output-dir out`,
        folder: slash < 0 ? '' : path.slice(0, slash),
        packages: ['nbconvert', 'ipykernel']
      }
}
