// modelgate history: releases, newest first, and what became of each.
import { contextsOf } from '../../adapters/local/models.ts'
import { prettyJson } from '../../core/digest.ts'
import type { ModelContext } from '../../core/pipeline/context.ts'
import { releaseHistory } from '../../core/pipeline/serving/release-history.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { code, paragraph, report, table, untrusted } from '../../core/report/tree.ts'
import type { Define, Format } from '../command.ts'
import { open, projectOptions, type ProjectFlags } from '../project.ts'
import { alignedTable } from '../table.ts'

interface Row {
  readonly model: string
  readonly version: string
  readonly commit: string
  readonly createdAt: string
  readonly became: string
}

export const define: Define = (command, terminal) => {
  projectOptions(command.argument('[models...]', 'models; all by default'))
  command.action(async (models: string[], flags: ProjectFlags) => {
    const project = await open(terminal, flags)
    const rows = await Promise.all(contextsOf(project, models).map(historyOf))
    terminal.stdout(format(rows.flat(), flags.format))
  })
}

async function historyOf(context: ModelContext): Promise<readonly Row[]> {
  return (await releaseHistory(context)).map(({ release: { version, commit, createdAt }, became }) => ({
    model: context.model,
    version,
    commit: commit?.slice(0, 7) ?? '',
    createdAt,
    became
  }))
}

const head = ['model', 'version', 'commit', 'made', 'last']

function format(rows: readonly Row[], as: Format): string {
  if (as === 'json') return prettyJson({ schema: 'modelgate/history@1', releases: rows })
  const cells = rows.map(({ model, version, commit, createdAt, became }) => [model, version, commit, createdAt, became])
  if (as === 'text')
    return rows.length === 0
      ? 'no releases yet: one is made when a model enters an environment\n'
      : alignedTable(head, cells)
  if (rows.length === 0) return toMarkdown(report([paragraph('No releases yet.')]))
  const shown = cells.map((row) => row.map((cell, column) => [column === 0 ? code(cell) : untrusted(cell)]))
  return toMarkdown(
    report([
      table(
        head.map((name) => [name]),
        shown
      )
    ])
  )
}
