// The issue of a breached rule: what was seen last, and what was started for it.
import type { Breach } from '../pipeline/monitoring/breaches.ts'
import { code, paragraph, report, table, untrusted, type Report } from './tree.ts'

export function breachTitle({ model, environment, rule }: Breach): string {
  return `${model} in ${environment}: rule ${rule.rule} is breached`
}

export function renderBreach({ model, environment, rule, release, starts }: Breach): Report {
  const rows = [
    ['model', [code(model)]],
    ['environment', [code(environment)]],
    ['rule', [code(rule.rule), ` (${rule.kind})`]],
    ['live release', [code(release ?? 'none')]],
    ['what was seen', [untrusted(rule.message)]]
  ] as const
  const asked =
    starts.length === 0
      ? 'The rule starts nothing by itself.'
      : `Started once for this release: ${starts.join(' and ')}.`
  return report([
    table(
      [['what'], ['is']],
      rows.map(([name, cell]) => [[name], cell])
    ),
    paragraph(asked, ' This issue is kept up to date, and closed when the rule holds again.')
  ])
}
