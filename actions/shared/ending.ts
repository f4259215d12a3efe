// How an action ends, whatever happened: one shape for passes, held gates, wrong input and faults.
import { exitCodes, formatPlace, InputError, OutsideError, type ExitCode } from '../../core/errors.ts'
import type { ReasonCode } from '../../core/gates/reasons.ts'
import type { GateResult } from '../../core/pipeline/words.ts'
import type { Report } from '../../core/report/tree.ts'
import type { Annotation } from '../../adapters/github/runner.ts'

/** Why an action ended as it did: the reasons of steps and gates, and two more. */
export type EndingReason = ReasonCode | 'passed' | 'internal_error'

export interface Ending {
  readonly result: GateResult
  readonly reason: EndingReason
  readonly exitCode: ExitCode
  /** One sentence. */
  readonly message: string
  /** Values of the action's own outputs. */
  readonly outputs: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  /** What the job's summary shows; null where the annotations say it all. */
  readonly report: Report | null
  /** What happened, in full, for the decision's JSON. */
  readonly detail: Readonly<Record<string, unknown>>
}

/** Turns whatever was thrown into an ending. */
export function endingOf(error: unknown): Ending {
  if (error instanceof InputError) return thrown(error, 'fail', 'input_wrong')
  if (error instanceof OutsideError) return thrown(error, 'unavailable', 'outside_failed')
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const message = 'modelgate itself failed; this is a fault of ours, and it is safe to run again'
  return {
    ...nothing,
    result: 'unavailable',
    reason: 'internal_error',
    exitCode: exitCodes.outside,
    message,
    annotations: [{ level: 'error', title: 'modelgate failed', message: `${message}\n${detail}` }]
  }
}

const nothing = { outputs: {}, annotations: [], report: null, detail: {} } as const

function thrown(error: InputError | OutsideError, result: GateResult, reason: EndingReason): Ending {
  const { place, cure, exitCode } = error
  const where = place === undefined || error.message.includes(place.file) ? '' : `${formatPlace(place)}: `
  const message = `${where}${error.message}${cure === '' ? '' : `\n-> ${cure}`}`
  const title = reason === 'input_wrong' ? 'wrong input' : 'something outside failed'
  return { ...nothing, result, reason, exitCode, message, annotations: [{ level: 'error', title, message, place }] }
}
