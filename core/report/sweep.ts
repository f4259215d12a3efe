// What a sweep came to: one sentence, and folded below it the trials, best first, with a picture of them.
import { loadNumber } from '../digest.ts'
import { ranked } from '../sweep/trial.ts'
import type { SweepSummary, TrialRow } from '../sweep/summary.ts'
import { formatCount, formatNumber } from './numbers.ts'
import { parallelPlot } from './plots/parallel.ts'
import { code, details, drawing, paragraph, strong, table, untrusted, type Block, type Inline } from './tree.ts'

const mostRows = 30

export function renderSweep(summary: SweepSummary): readonly Block[] {
  const { trials, metric, validation, best } = summary
  const chosen = trials.find(({ id }) => id === best)
  const rows =
    validation.rows === null ? 'validation rows of its own' : `${formatCount(validation.rows)} validation rows`
  return [
    paragraph(
      strong('Sweep:'),
      ` the best of ${tries(summary)} is `,
      ...parameterCells(chosen),
      ' with ',
      code(metric),
      ` ${chosen?.value == null ? '' : formatNumber(loadNumber(chosen.value))} on ${rows}. The best of many is flattered by chance: the test set is the judge.`
    ),
    details(
      `${formatCount(trials.length)} trials`,
      drawing([{ name: null, plot: parallelPlot(summary) }], []),
      ...trialTable(summary)
    )
  ]
}

/** "20 trials, 2 of which failed, in 23 attempts" */
export function tries({ trials }: SweepSummary): string {
  const failed = trials.filter(({ value }) => value === null).length
  const attempts = trials.reduce((sum, trial) => sum + trial.attempts, 0)
  return [
    `${formatCount(trials.length)} trials`,
    ...(failed === 0 ? [] : [`${formatCount(failed)} of which failed`]),
    ...(attempts === trials.length ? [] : [`in ${formatCount(attempts)} attempts`])
  ].join(', ')
}

function trialTable({ trials, goal, metric, budget }: SweepSummary): readonly Block[] {
  const valued = trials.map((trial) => ({ ...trial, value: trial.value === null ? null : loadNumber(trial.value) }))
  // the highest rung first: rungs are not held against each other
  const rungs = [...new Set(valued.map(({ rung }) => rung))].sort((a, b) => b - a)
  const order = rungs.flatMap((rung) =>
    ranked(
      valued.filter((trial) => trial.rung === rung),
      goal
    )
  )
  const shown = order.slice(0, mostRows)
  const head = ['trial', 'parameters', ...(budget === null ? [] : [budget]), metric, 'attempts', 'seconds']
  const rows = shown.map((trial) => [
    [code(trial.id)],
    parameterCells(trial),
    ...(budget === null ? [] : [[trial.budget === null ? '' : formatNumber(trial.budget)]]),
    trial.value === null ? [untrusted(`failed: ${trial.failure ?? ''}`, 120)] : [formatNumber(trial.value)],
    [String(trial.attempts)],
    [trial.seconds.toFixed(1)]
  ])
  const more = order.length - shown.length
  return [
    table(
      head.map((name) => [untrusted(name)]),
      rows
    ),
    ...(more > 0 ? [paragraph(`and ${formatCount(more)} more, in sweep.json`)] : [])
  ]
}

function parameterCells(trial: Pick<TrialRow, 'parameters'> | undefined): readonly Inline[] {
  const entries = Object.entries(trial?.parameters ?? {})
  return entries.flatMap(([name, value], index) => [...(index === 0 ? [] : [' ']), code(`${name}=${String(value)}`)])
}
