// The unpacked package of a release: where its model is, and where its commands run.
import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { OutsideError } from '../../core/errors.ts'
import { readRecord } from './files.ts'

const packageSchema = z.looseObject({ artifact: z.string().min(1) })

export interface UnpackedPackage {
  /** Absolute path of the model file or folder. */
  readonly model: string
  /** Where commands run: the package's code. */
  readonly code: string
}

/** Reads `modelgate.json` of a package; throws OutsideError if the artifact it names is not in the package. */
export async function readPackage(folder: string): Promise<UnpackedPackage> {
  const file = join(folder, 'modelgate.json')
  const manifest = await readRecord(file, packageSchema)
  const model = resolve(folder, manifest?.artifact ?? '')
  const inside = relative(resolve(folder), model)
  if (manifest === null || inside === '' || inside.startsWith('..') || !(await exists(model))) {
    throw new OutsideError(`the package ${folder} names no model that is in it`, {
      cure: 'build the release again: `modelgate build`',
      place: { file }
    })
  }
  const code = join(folder, 'code')
  return { model, code: (await exists(code)) ? code : folder }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}
