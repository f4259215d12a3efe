// modelgate monitor: one look at what is live, judged by the rules under `monitor:`.
import { contextsOf, requireEnvironment } from '../../adapters/local/models.ts'
import { prettyJson } from '../../core/digest.ts'
import { exitCodes } from '../../core/errors.ts'
import { exitCodeFor } from '../../core/gates/reasons.ts'
import { monitorDocument, monitorModel, type MonitorReport } from '../../core/pipeline/monitoring/monitor.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { renderMonitor } from '../../core/report/monitor.ts'
import { resultIcons } from '../../core/report/walk.ts'
import type { Define, Format } from '../command.ts'
import { environmentOption, open, projectOptions, type ProjectFlags } from '../project.ts'

export const define: Define = (command, terminal, finish) => {
  environmentOption(projectOptions(command.argument('[models...]', 'models; all by default')))
  command.action(async (models: string[], flags: ProjectFlags & { readonly environment: string }) => {
    const project = await open(terminal, flags)
    requireEnvironment(project, flags.environment)
    const served = contextsOf(project, models).filter(({ settings }) => settings.kind !== 'library')
    const rules = project.config.monitor?.rules ?? []
    const reports = await Promise.all(served.map((context) => monitorModel(context, flags.environment, rules)))
    terminal.stdout(format(reports, flags.format))
    const codes = reports.map(({ reason }) => (reason === null ? exitCodes.pass : exitCodeFor(reason)))
    finish(codes.toSorted().at(-1) ?? exitCodes.pass)
  })
}

function format(reports: readonly MonitorReport[], as: Format): string {
  switch (as) {
    case 'json':
      return prettyJson({ schema: 'modelgate/monitor@1', models: reports.map(monitorDocument) })
    case 'markdown':
      return toMarkdown(renderMonitor(reports))
    case 'text':
      return reports.length === 0 ? 'nothing is live, so there is nothing to look at\n' : reports.map(text).join('\n')
  }
}

function text({ look, rules }: MonitorReport): string {
  const lines = rules.map(({ rule, result, message }) => `  ${resultIcons[result]} ${rule}: ${message}\n`)
  return `${look.model} in ${look.environment}\n${lines.join('')}`
}
