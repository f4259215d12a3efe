// modelgate report: what this commit's records say, as a pull request would show it. Runs nothing.
import { contextsOf } from '../../adapters/local/models.ts'
import { baseOf, affectedBy } from '../../core/pipeline/affected.ts'
import { prettyJson } from '../../core/digest.ts'
import { reportModel } from '../../core/pipeline/run.ts'
import { renderPage } from '../../core/report/html.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { renderWalk, type WalkReport } from '../../core/report/walk.ts'
import type { Define } from '../command.ts'
import { open, projectOptions, type ProjectFlags } from '../project.ts'
import { renderWalkText } from '../walk-text.ts'

interface ReportFlags extends Omit<ProjectFlags, 'format'> {
  readonly format: 'text' | 'json' | 'markdown' | 'html'
}

export const define: Define = (command, terminal) => {
  projectOptions(command.argument('[models...]', 'models; all by default'))
  command.options.find(({ long }) => long === '--format')?.choices(['text', 'json', 'markdown', 'html'])
  command.action(async (models: string[], flags: ReportFlags) => {
    const project = await open(terminal, { ...flags, format: 'text' })
    const base = await baseOf(project, null)
    const walks = await Promise.all(
      contextsOf(project, models).map(async (context) => reportModel(context, await affectedBy(context, base)))
    )
    terminal.stdout(format({ commit: project.head.sha, models: walks }, flags.format))
  })
}

function format(report: WalkReport, as: ReportFlags['format']): string {
  switch (as) {
    case 'json':
      return prettyJson({ schema: 'modelgate/walk@1', ...report })
    case 'markdown':
      return toMarkdown(renderWalk(report))
    case 'html':
      return renderPage('Modelgate', `Commit ${report.commit}`, [
        { title: 'The way through', text: '', walks: report.models, report: renderWalk(report), lines: [] }
      ])
    case 'text':
      return renderWalkText(report)
  }
}
