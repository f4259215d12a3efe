// modelgate status: what each environment is told to serve, and whether it does.
import { contextsOf } from '../../adapters/local/models.ts'
import { prettyJson } from '../../core/digest.ts'
import { statusOf, type EnvironmentStatus } from '../../core/pipeline/status.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { code, report, table, untrusted, paragraph } from '../../core/report/tree.ts'
import type { Define, Format } from '../command.ts'
import { open, projectOptions, type ProjectFlags } from '../project.ts'
import { alignedTable } from '../table.ts'

export const define: Define = (command, terminal) => {
  projectOptions(command.argument('[models...]', 'models; all by default'))
  command.action(async (models: string[], flags: ProjectFlags) => {
    const project = await open(terminal, flags)
    const found = await Promise.all(contextsOf(project, models).map(statusOf))
    terminal.stdout(format(found.flat(), flags.format))
  })
}

/** The model and the address: an address is to be copied. */
const codeColumns = new Set([0, 6])
const head = ['model', 'environment', 'live', 'serves', 'candidate', 'hold', 'address']

function format(all: readonly EnvironmentStatus[], as: Format): string {
  if (as === 'json') return prettyJson({ schema: 'modelgate/status@1', environments: all })
  const rows = all.map(({ model, environment, live, serves, candidate, weight, hold, url }) => [
    model,
    environment,
    live ?? 'nothing',
    live === null ? '' : serves ? 'yes' : 'no: modelgate run',
    candidate === null ? '' : `${candidate} at ${(100 * weight).toFixed(0)}%`,
    hold ?? '',
    url ?? ''
  ])
  if (as === 'text') return rows.length === 0 ? 'no model goes to an environment\n' : alignedTable(head, rows)
  const cells = rows.map((row) =>
    row.map((cell, column) => [cell !== '' && codeColumns.has(column) ? code(cell) : untrusted(cell)])
  )
  return toMarkdown(
    report([
      rows.length === 0
        ? paragraph('No model goes to an environment.')
        : table(
            head.map((name) => [name]),
            cells
          )
    ])
  )
}
