// Why a train command failed, for whoever reads it in the evening.
import type { TrainConfig } from '../../config/schema.ts'
import type { ReasonCode } from '../../gates/reasons.ts'
import { describeEnd, endedItself } from '../command-end.ts'
import { fail, type ModelContext, type StepOutcome } from '../context.ts'
import type { JobResult } from '../jobs/ports.ts'
import type { CommandEnd } from '../ports.ts'
import { failedCell, readNotebook } from './notebook.ts'

/** `notebook` is where the executed notebook lies, as far as it came; null where none was written. */
export async function trainingProblem(
  context: ModelContext,
  config: TrainConfig,
  result: JobResult,
  log: string,
  notebook: string | null
): Promise<StepOutcome> {
  const ended = describeEnd(result, `the train command \`${config.command}\``, config.timeout, log)
  const executed = notebook === null ? null : await readNotebook(context, notebook)
  const cell = executed === null ? null : failedCell(executed, config.notebook ?? notebook ?? '')
  const message = cell === null ? ended : `${ended}\n    ${cell}`
  return fail(reasonOfEnd(result.end), message)
}

/** Whose fault it was: a program that ends by itself would do so again. */
export function reasonOfEnd(end: CommandEnd): ReasonCode {
  switch (end.kind) {
    case 'timeout':
      return 'training_timeout'
    case 'memory':
      return 'training_out_of_memory'
    case 'exit':
    case 'signal':
      if (end.kind === 'signal' && end.signal === 'SIGKILL') return 'training_out_of_memory'
      return endedItself(end) ? 'training_failed' : 'training_stopped'
    case 'stopped':
      return 'training_stopped'
  }
}
