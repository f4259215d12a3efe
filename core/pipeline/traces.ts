// What a training leaves beside its model: its log, and what Hydra kept of its config. Files of earlier ones lie beside them.
import type { LogFile } from '../logs/choose.ts'
import type { ModelContext, StepOutcome } from './context.ts'
import { readHydraRun, type HydraRun } from './hydra.ts'
import { takeLog } from './take-log.ts'

/** Whether a file below this folder is of the training in question. */
export type IsOurs = (folder: string, file: LogFile) => boolean

export type Traces =
  | { readonly hydra: HydraRun | null; readonly problem?: undefined }
  | { readonly problem: StepOutcome; readonly hydra?: undefined }

/** Folders whose contents training adds to. */
export function traceFolders({ evaluation, train }: ModelContext['settings']): readonly string[] {
  return [evaluation?.logs, train?.hydra].filter((folder) => folder !== undefined)
}

/** Of a training that is about to begin: what is not there yet, or changes. */
export async function writtenFromNow({ settings, ports }: ModelContext): Promise<IsOurs> {
  const before = new Map<string, LogFile>()
  for (const folder of traceFolders(settings))
    for (const file of await ports.workspace.list(folder)) before.set(`${folder}/${file.path}`, file)
  return (folder, { path, modifiedMs, bytes }) => {
    const known = before.get(`${folder}/${path}`)
    return known?.modifiedMs !== modifiedMs || known.bytes !== bytes
  }
}

/** Keeps the log as the metrics file. `work` is the folder that a job ran in, all of which is its own. */
export async function takeTraces(context: ModelContext, isOurs: IsOurs, work?: string): Promise<Traces> {
  const { settings, ports, model } = context
  const at = (folder: string) => (work === undefined ? folder : `${work}/${folder}`)
  const ofTraining = (folder: string) => (file: LogFile) => work !== undefined || isOurs(folder, file)
  const { logs, metrics } = settings.evaluation ?? {}
  const unlogged =
    logs === undefined || metrics === undefined
      ? null
      : await takeLog(ports.workspace, { logs, metrics, folder: at(logs) }, ofTraining(logs))
  if (unlogged !== null) return { problem: unlogged }
  const folder = settings.train?.hydra
  if (folder === undefined) return { hydra: null }
  const hydra = await readHydraRun(context, at(folder), ofTraining(folder))
  if (hydra === null)
    ports.progress.line(model, `Hydra left nothing below ${folder}: its overrides are not recorded with the run`)
  return { hydra }
}
