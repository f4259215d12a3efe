// The report of a look at what is live.
import type { MonitorReport } from '../pipeline/monitoring/monitor.ts'
import { code, heading, paragraph, report, table, untrusted, type Report } from './tree.ts'
import { resultIcons } from './walk.ts'

export function renderMonitor(reports: readonly MonitorReport[]): Report {
  const rows = reports.flatMap(({ look, rules }) =>
    rules.map(({ rule, kind, result, message }) => [
      [code(look.model)],
      [code(rule)],
      [kind],
      [`${resultIcons[result]} ${result}`],
      [untrusted(message)]
    ])
  )
  const held = reports.filter(({ result }) => result !== 'pass').length
  const title = held === 0 ? '✅ What is live is well' : `❌ ${held} of ${reports.length} models need a look`
  const head = ['model', 'rule', 'kind', 'result', 'what was seen'].map((word) => [word])
  return report([heading(2, title), rows.length === 0 ? paragraph('No model.') : table(head, rows)])
}
