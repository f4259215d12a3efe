// Attempts on the same inputs: a check that fails and then passes has shown that it is flaky, and the gate hears of it.
import { exitCodes } from '../errors.ts'
import { exitCodeFor } from '../gates/reasons.ts'
import type { Done, ModelContext } from './context.ts'
import type { StepRecord } from './evidence.ts'
import { attemptKey } from './step-key.ts'
import type { Step } from './words.ts'

const judged: ReadonlySet<Step> = new Set(['test', 'analyze', 'qa'])

/** What this commit's record of the step says of earlier attempts, itself counted; undefined for steps that judge nothing. */
export async function attemptsBefore(
  context: ModelContext,
  step: Step,
  done: Done
): Promise<StepRecord['attempts'] | undefined> {
  if (!judged.has(step)) return undefined
  const inputs = await attemptKey(context, step, done)
  const before = done.get(step)
  const isSame = before?.attempts?.inputs === inputs
  return { inputs, failed: isSame ? (before.attempts?.failed ?? 0) + (isFailure(before) ? 1 : 0) : 0 }
}

/** Wrong input and trouble outside say nothing of the model; a comparison that fails does, though its step passes. */
function isFailure({ result, reasons, outputs }: StepRecord): boolean {
  return outputs.verdict === 'fail' || (result === 'fail' && exitCodeFor(reasons[0]?.code ?? '') === exitCodes.gate)
}

/** `failedBefore`: in another run, on the same inputs. What fails each time is not flaky. */
export function isFlaky(record: StepRecord, failedBefore = false): boolean {
  const { result, outputs, attempts } = record
  return result === 'pass' && outputs.verdict !== 'fail' && (failedBefore || (attempts?.failed ?? 0) > 0)
}

/** The summary with the failed attempts before it: "88 tests, failed 2 times before". */
export function withAttempts(summary: string, attempts: StepRecord['attempts'] | undefined): string {
  const failed = attempts?.failed ?? 0
  return failed === 0 ? summary : `${summary}, failed ${failed === 1 ? 'once' : `${failed} times`} before`
}
