// The ending of an action that does one thing and no walk.
import { exitCodes } from '../../core/errors.ts'
import { exitCodeFor, isReasonCode } from '../../core/gates/reasons.ts'
import type { StepOutcome } from '../../core/pipeline/context.ts'
import type { Ending } from './ending.ts'

export function endingOfOutcome(title: string, { result, summary, reasons, outputs }: StepOutcome): Ending {
  const code = reasons[0]?.code ?? ''
  const message = [summary, ...reasons.map((reason) => reason.message)].join('; ')
  return {
    result,
    reason: result === 'pass' ? 'passed' : isReasonCode(code) ? code : 'internal_error',
    exitCode: result === 'pass' ? exitCodes.pass : exitCodeFor(code),
    message: `${title}: ${message}`,
    outputs,
    annotations: reasons.map((reason) => ({
      level: 'error',
      title: `${title}: ${reason.code}`,
      message: reason.cure === null ? reason.message : `${reason.message}\n-> ${reason.cure}`
    })),
    report: null,
    detail: { summary, reasons, outputs }
  }
}
