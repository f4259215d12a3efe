// monitor: one look at what is live, judged by the rules under `monitor:` that this version can judge.
import { contextsOf, requireEnvironment } from '../../adapters/local/models.ts'
import { exitCodes } from '../../core/errors.ts'
import { cureFor, exitCodeFor } from '../../core/gates/reasons.ts'
import { monitorDocument, monitorModel, type MonitorReport } from '../../core/pipeline/monitoring/monitor.ts'
import { renderMonitor } from '../../core/report/monitor.ts'
import type { Annotation } from '../../adapters/github/runner.ts'
import type { Run } from '../shared/action.ts'
import { open } from '../shared/open.ts'
import { answerBreaches } from './answer.ts'

export const run: Run<'monitor'> = async (inputs, runner) => {
  const environment = inputs.text('environment')
  const project = await open(inputs, runner)
  requireEnvironment(project, environment)
  const served = contextsOf(project, inputs.words('models')).filter(({ settings }) => settings.kind !== 'library')
  const rules = project.config.monitor?.rules ?? []
  const reports = await Promise.all(served.map((context) => monitorModel(context, environment, rules)))
  const { issues, started } = await answerBreaches(reports, project.config, runner, inputs.text('github-token'))
  const order = ['fail', 'unavailable'] as const
  const worst = order.flatMap((word) => reports.find(({ result }) => result === word) ?? []).at(0)
  const named = (wanted: string): string =>
    JSON.stringify(
      reports.flatMap(({ look, rules }) =>
        rules.filter(({ result }) => result === wanted).map(({ rule }) => `${look.model}/${rule}`)
      )
    )
  return {
    result: worst?.result ?? 'pass',
    reason: worst?.reason ?? 'passed',
    exitCode: worst?.reason == null ? exitCodes.pass : exitCodeFor(worst.reason),
    message: worst?.reason == null ? 'what is live is well' : cureFor(worst.reason),
    outputs: {
      models: JSON.stringify(served.map(({ model }) => model)),
      breaches: named('fail'),
      unavailable: named('unavailable'),
      issues: JSON.stringify(issues),
      started: JSON.stringify(started)
    },
    annotations: reports.flatMap(annotations),
    report: renderMonitor(reports),
    detail: { environment, models: reports.map(monitorDocument) }
  }
}

function annotations({ look, rules }: MonitorReport): readonly Annotation[] {
  return rules
    .filter(({ result }) => result !== 'pass')
    .map(({ rule, result, message }) => ({
      level: result === 'fail' ? 'error' : 'warning',
      title: `${look.model} · ${rule}: ${result}`,
      message
    }))
}
