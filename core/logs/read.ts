// A training's log of either kind, of the files that were chosen.
import { InputError } from '../errors.ts'
import type { ChosenLog } from './choose.ts'
import { readEventFiles } from './tensorboard.ts'
import type { TrainingLog } from './training-log.ts'
import { readWandbFile } from './wandb.ts'

/** `read` gives a file by its path in the folder; `folder` stands in messages. Throws InputError for damaged files. */
export async function readLog(
  chosen: ChosenLog,
  folder: string,
  read: (path: string) => Promise<Uint8Array>
): Promise<TrainingLog> {
  const files = []
  for (const { path, prefix } of chosen.files)
    files.push({ path: inFolder(folder, path), prefix, bytes: await read(path) })
  switch (chosen.kind) {
    case 'tensorboard':
      return { history: readEventFiles(files), summary: new Map(), parameters: {} }
    case 'wandb': {
      const [file] = files
      if (file === undefined)
        throw new InputError(`${folder} holds no log`, { cure: 'name the folder that wandb writes to' })
      return readWandbFile(file.bytes, file.path)
    }
  }
}

function inFolder(folder: string, path: string): string {
  return `${folder.replace(/\/+$/, '')}/${path}`
}
