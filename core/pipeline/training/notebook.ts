// The executed notebook that papermill or nbconvert writes: parameters that it was given, and the cell that failed.
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { isSecretName } from '../../masking.ts'
import type { ModelContext } from '../context.ts'

const text = z.union([z.string(), z.array(z.string()).transform((lines) => lines.join(''))])
const outputSchema = z.looseObject({
  output_type: z.string(),
  ename: z.string().optional(),
  traceback: z.array(z.string()).optional()
})
const notebookSchema = z.looseObject({
  metadata: z.looseObject({
    papermill: z
      .looseObject({ input_path: z.string().optional(), parameters: z.record(z.string(), z.unknown()).optional() })
      .optional()
  }),
  cells: z.array(
    z.looseObject({
      cell_type: z.string(),
      source: text.default(''),
      metadata: z.looseObject({ tags: z.array(z.string()).default([]) }).default({ tags: [] }),
      outputs: z.array(outputSchema).default([])
    })
  )
})
type Notebook = z.infer<typeof notebookSchema>

/** Cells that papermill puts in beside the team's own. */
const added = ['injected-parameters', 'papermill-error-cell-tag']
const maxBytes = 2 ** 29

/** Null where there is none, or the file is no notebook in format 4. https://nbformat.readthedocs.io/en/latest/format_description.html */
export async function readNotebook({ ports }: Pick<ModelContext, 'ports'>, path: string): Promise<Notebook | null> {
  const bytes = await ports.workspace.read(path, maxBytes)
  if (bytes === null) return null
  try {
    return notebookSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return null
  }
}

/** What papermill was given, also where the notebook then failed. */
export function notebookParameters({ metadata }: Notebook): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(metadata.papermill?.parameters ?? {}).map(([name, value]) => [
      name,
      isSecretName(name) ? '***' : value
    ])
  )
}

/**
 * The failed cell as the team counts cells, its line and the kind of its error; null where none failed. The error's message
 * is left out, which nobody masks here: it stands in the log.
 */
export function failedCell({ metadata, cells }: Notebook, path: string): string | null {
  const own = cells.filter(({ metadata: about }) => !about.tags.some((tag) => added.includes(tag)))
  const isFailed = ({ outputs }: Notebook['cells'][number]) => outputs.some(({ output_type: type }) => type === 'error')
  const index = own.findIndex(isFailed)
  const error = own[index]?.outputs.find(({ output_type: type }) => type === 'error')
  if (error === undefined) return failedInParameters(cells, isFailed)
  const code = own.slice(0, index + 1).filter(({ cell_type: type }) => type === 'code').length
  const line = lineOf(error.traceback ?? [])
  const where = `cell ${index + 1} of ${metadata.papermill?.input_path ?? path}, the ${ordinal(code)} with code`
  return `${where}, failed${line === null ? '' : ` at \`${line}\``}: ${error.ename ?? 'error'}`
}

function failedInParameters(
  cells: Notebook['cells'],
  isFailed: (cell: Notebook['cells'][number]) => boolean
): string | null {
  return cells.some(isFailed) ? 'the cell of parameters that papermill puts in failed' : null
}

/** The line that IPython's arrow points to first: that of the notebook, before those of the libraries that it called. */
function lineOf(traceback: readonly string[]): string | null {
  const plain = stripVTControlCharacters(traceback.join('\n'))
  return /^-+>\s*\d+[ ]?(.*)$/m.exec(plain)?.[1]?.trim().slice(0, 200) ?? null
}

function ordinal(count: number): string {
  const ending = count % 100 >= 11 && count % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}
