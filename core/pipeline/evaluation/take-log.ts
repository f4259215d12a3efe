// What training logged step by step, taken from the folder of TensorBoard or Weights & Biases and kept as the metrics file.
import { chooseLog, type LogFile } from '../../logs/choose.ts'
import { readLog } from '../../logs/read.ts'
import { logText, parseLog, type BestBy } from '../../logs/training-log.ts'
import { parseTree } from '../../metrics/documents/parse.ts'
import { isSecretName } from '../../masking.ts'
import { fail, type ModelContext, type StepOutcome } from '../context.ts'
import type { Workspace } from '../ports.ts'

const maxBytes = 2 ** 31 - 1

export interface LogPlaces {
  /** As the config names it. */
  readonly logs: string
  /** Where it lies; elsewhere where a job wrote it. */
  readonly folder: string
  /** The metrics file that is made of it. */
  readonly metrics: string
}

/** Writes the metrics file of what a training logged. */
export async function takeLog(
  workspace: Pick<Workspace, 'list' | 'read' | 'write'>,
  { logs, folder, metrics }: LogPlaces,
  isOurs: (file: LogFile) => boolean
): Promise<StepOutcome | null> {
  const chosen = chooseLog((await workspace.list(folder)).filter(isOurs))
  if (chosen === null) {
    return fail(
      'metrics_missing',
      `training ended well, and logged nothing with TensorBoard or Weights & Biases below ${logs}`
    )
  }
  const log = await readLog(chosen, logs, async (path) => {
    const bytes = await workspace.read(`${folder.replace(/\/+$/, '')}/${path}`, maxBytes)
    return bytes ?? new Uint8Array()
  })
  const parameters = Object.entries(log.parameters).map(([name, value]) => [name, isSecretName(name) ? '***' : value])
  await workspace.write(
    metrics,
    logText({ ...log, parameters: Object.fromEntries(parameters) as typeof log.parameters })
  )
  return null
}

/** Parameters that the log of this training names. */
export async function loggedParameters({ settings, ports }: ModelContext): Promise<Readonly<Record<string, unknown>>> {
  const { logs, metrics } = settings.evaluation ?? {}
  const bytes = logs === undefined || metrics === undefined ? null : await ports.workspace.read(metrics)
  return bytes === null || metrics === undefined ? {} : parseLog(parseTree(bytes, metrics)).parameters
}

/** Whose best step counts for all that was logged; null for the last step. */
export function bestBy({ evaluation, metrics }: ModelContext['settings']): BestBy | null {
  const metric = evaluation?.best_by
  const goal = metric === undefined ? undefined : metrics?.[metric]?.goal
  return metric === undefined || goal === undefined ? null : { metric, goal }
}
