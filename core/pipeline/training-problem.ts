// Why a train command failed, for whoever reads it in the evening.
import type { TrainConfig } from '../config/schema.ts'
import { describeEnd } from './command-end.ts'
import { fail, type ModelContext, type StepOutcome } from './context.ts'
import type { JobResult } from './jobs/ports.ts'
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
  switch (result.end.kind) {
    case 'timeout':
      return fail('training_timeout', message)
    case 'memory':
      return fail('training_out_of_memory', message)
    case 'exit':
    case 'stopped':
      return fail('training_failed', message)
    case 'signal':
      return fail(result.end.signal === 'SIGKILL' ? 'training_out_of_memory' : 'training_failed', message)
  }
}
