// A walk for terminals: a line for each model and step, then what is needed.
import { renderText } from '../core/report/terminal.ts'
import { tries } from '../core/report/sweep.ts'
import type { Reason } from '../core/pipeline/evidence.ts'
import { endOf, resultIcons, type ModelWalk, type WalkReport } from '../core/report/walk.ts'

export function renderWalkText({ commit, models }: WalkReport): string {
  const blocks = models.map(modelText)
  return `${[`commit ${commit.slice(0, 7)}`, ...blocks].join('\n\n')}\n`
}

function modelText(walk: ModelWalk): string {
  const { model, isAffected, why, planned, records, comparison, held, sweep } = walk
  if (!isAffected) return `${model}: nothing to do, ${why}`
  const width = Math.max(...planned.map((step) => step.length))
  const lines = planned.flatMap((step) => {
    const record = records.find((known) => known.step === step)
    if (record === undefined) return [`  –  ${step}`]
    const reasons = record.reasons.flatMap(reasonLines)
    return [`  ${resultIcons[record.result]} ${step.padEnd(width)}  ${record.summary}`, ...reasons]
  })
  const compared = comparison === null ? [] : ['', indent(renderText(comparison, { model }))]
  const holds =
    held === null
      ? []
      : [
          `  ${resultIcons[held.result]} held before ${endOf(walk)?.step ?? 'the gate'}`,
          ...held.reasons.flatMap(reasonLines)
        ]
  const swept = sweep == null ? [] : [`  the parameters are the best of ${tries(sweep)}`]
  return [model, ...lines, ...swept, ...holds, ...compared].join('\n')
}

function reasonLines({ code, message, cure }: Reason): readonly string[] {
  return [`       ${code}: ${message.replaceAll('\n', '\n       ')}`, ...(cure === null ? [] : [`       -> ${cure}`])]
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n')
}
