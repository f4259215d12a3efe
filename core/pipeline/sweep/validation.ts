// The rows that trials are judged on: a part of the training rows, never of the test rows.
import type { SweepConfig } from '../../config/train-schema.ts'
import { splitCsv } from '../../data/split.ts'
import { readTable } from '../../data/readers/read-table.ts'
import { digestBytes, type Digest } from '../../digest.ts'
import { InputError } from '../../errors.ts'
import type { ModelContext } from '../context.ts'
import { prepareSplit, splitPaths } from '../split-data.ts'

export interface Validation {
  /** Files of the working tree; null where trials choose their validation rows themselves. */
  readonly files: { readonly train: string; readonly validation: string } | null
  readonly rows: number | null
  readonly digest: Digest | null
}

/** Splits the training rows once more, with the next seed: same data and settings, same bytes. */
export async function prepareValidation(context: ModelContext, sweep: SweepConfig): Promise<Validation> {
  const split = context.settings.train?.split
  if (split === undefined || sweep.metrics !== undefined) return { files: null, rows: null, digest: null }
  await prepareSplit(context)
  const { workspace } = context.ports
  const whole = await workspace.read(splitPaths(context).train)
  if (whole === null) throw new InputError('the training rows are not there', { cure: 'train again' })
  const options = { ...split, test_size: sweep.validation_size, seed: split.seed + 1 }
  const parts = splitCsv(whole, options, `the training rows of ${split.data}`)
  const folder = `.modelgate/split/${context.model}`
  const files = { train: `${folder}/sweep-train.csv`, validation: `${folder}/sweep-validation.csv` }
  await workspace.write(files.train, parts.train)
  await workspace.write(files.validation, parts.test)
  const { rows } = await readTable(parts.test, files.validation)
  return { files, rows, digest: digestBytes(parts.test) }
}

/** The model's context with the validation rows where the test set stands otherwise. */
export function onValidation(context: ModelContext, { files }: Validation): ModelContext {
  const { evaluation } = context.settings
  if (files === null || evaluation === undefined) return context
  const settings = { ...context.settings, evaluation: { ...evaluation, data: files.validation } }
  return { ...context, settings }
}
