// What training logged step by step, taken from the folder of TensorBoard or Weights & Biases and kept as the metrics file.
import { chooseLog, type LogFile } from '../logs/choose.ts'
import { readLog } from '../logs/read.ts'
import { logText, parseLog, type BestBy } from '../logs/training-log.ts'
import { parseTree } from '../metrics/documents/parse.ts'
import { isSecretName } from '../masking.ts'
import { fail, type ModelContext, type StepOutcome } from './context.ts'

const maxBytes = 2 ** 31 - 1

/** Whether a file of the log's folder is of this training: earlier ones left theirs there. */
export type IsOurs = (file: LogFile) => boolean

/** Of a training that is about to begin: what is not there yet, or grows. */
export async function writtenFromNow({ settings, ports }: ModelContext): Promise<IsOurs> {
  const { logs } = settings.evaluation ?? {}
  const before = new Map((logs === undefined ? [] : await ports.workspace.list(logs)).map((file) => [file.path, file]))
  return ({ path, modifiedMs, bytes }) => {
    const known = before.get(path)
    return known?.modifiedMs !== modifiedMs || known.bytes !== bytes
  }
}

/** Writes the metrics file of what this training logged below `folder`; does nothing where the config names no log. */
export async function takeLog(
  { settings, ports }: ModelContext,
  isOurs: IsOurs,
  folder = settings.evaluation?.logs
): Promise<StepOutcome | null> {
  const { logs, metrics } = settings.evaluation ?? {}
  if (logs === undefined || metrics === undefined || folder === undefined) return null
  const chosen = chooseLog((await ports.workspace.list(folder)).filter(isOurs))
  if (chosen === null) {
    return fail(
      'metrics_missing',
      `training ended well, and logged nothing with TensorBoard or Weights & Biases below ${logs}`
    )
  }
  const log = await readLog(chosen, logs, async (path) => {
    const bytes = await ports.workspace.read(`${folder.replace(/\/+$/, '')}/${path}`, maxBytes)
    return bytes ?? new Uint8Array()
  })
  const parameters = Object.entries(log.parameters).map(([name, value]) => [name, isSecretName(name) ? '***' : value])
  await ports.workspace.write(
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
