// What a training leaves beside its model: its log, what Hydra kept of its config, its executed notebook. Files of earlier
// trainings lie beside them.
import type { LogFile } from '../../logs/choose.ts'
import type { ModelContext, StepOutcome } from '../context.ts'
import type { Run } from '../evidence.ts'
import { readHydraRun } from './hydra.ts'
import { notebookParameters, readNotebook } from './notebook.ts'
import { loggedParameters, takeLog } from '../evaluation/take-log.ts'

/** Whether a file below this folder is of the training in question. A notebook is a folder's file without a name. */
export type IsOurs = (folder: string, file: LogFile) => boolean

/** What of them is recorded with the run. */
export interface Traces {
  readonly parameters: Readonly<Record<string, unknown>>
  readonly recorded: Pick<Run, 'overrides' | 'notebook'>
}

/** Files and folders that training adds to or writes, beside its outputs. */
export function tracePaths({ evaluation, train }: ModelContext['settings']): readonly string[] {
  return [evaluation?.logs, train?.hydra, train?.notebook].filter((path) => path !== undefined)
}

/** Of a training that is about to begin: what is not there yet, or changes. */
export async function writtenFromNow({ settings, ports }: ModelContext): Promise<IsOurs> {
  const before = new Map<string, { readonly bytes: number; readonly modifiedMs: number }>()
  for (const path of tracePaths(settings)) {
    const single = await ports.workspace.stat(path)
    if (single !== null) before.set(`${path}/`, single)
    for (const file of await ports.workspace.list(path)) before.set(`${path}/${file.path}`, file)
  }
  return (folder, { path, modifiedMs, bytes }) => {
    const known = before.get(`${folder}/${path}`)
    return known?.modifiedMs !== modifiedMs || known.bytes !== bytes
  }
}

/**
 * Keeps the log as the metrics file, and the notebook in the store. `work` is the folder that a job ran in, all of which is its
 * own. A log that is named and not there is a problem of the training; the others are only told of.
 */
export async function takeTraces(
  context: ModelContext,
  isOurs: IsOurs,
  work?: string
): Promise<(Traces & { readonly problem?: undefined }) | { readonly problem: StepOutcome }> {
  const { settings, ports, model } = context
  const at = (folder: string) => (work === undefined ? folder : `${work}/${folder}`)
  const ofTraining = (folder: string) => (file: LogFile) => work !== undefined || isOurs(folder, file)
  const { logs, metrics } = settings.evaluation ?? {}
  const unlogged =
    logs === undefined || metrics === undefined
      ? null
      : await takeLog(ports.workspace, { logs, metrics, folder: at(logs) }, ofTraining(logs))
  if (unlogged !== null) return { problem: unlogged }
  const { hydra: folder } = settings.train ?? {}
  const hydra = folder === undefined ? null : await readHydraRun(context, at(folder), ofTraining(folder))
  if (folder !== undefined && hydra === null)
    ports.progress.line(model, `Hydra left nothing below ${folder}: its overrides are not recorded with the run`)
  const notebook = await writtenNotebook(context, isOurs, work)
  const executed = notebook === null ? null : await readNotebook(context, notebook)
  return {
    parameters: {
      ...(await loggedParameters(context)),
      ...hydra?.parameters,
      ...(executed === null ? {} : notebookParameters(executed))
    },
    recorded: {
      ...(hydra === null ? {} : { overrides: [...hydra.overrides] }),
      ...(notebook === null ? {} : { notebook: (await ports.store.putPath(ports.workspace.resolve(notebook))).digest })
    }
  }
}

/** Where the executed notebook of this training lies; null where it wrote none. */
export async function writtenNotebook(
  { settings, ports }: ModelContext,
  isOurs: IsOurs,
  work?: string
): Promise<string | null> {
  const named = settings.train?.notebook
  if (named === undefined) return null
  const path = work === undefined ? named : `${work}/${named}`
  const found = await ports.workspace.stat(path)
  if (found?.kind !== 'file') return null
  return work !== undefined || isOurs(named, { path: '', ...found }) ? path : null
}
