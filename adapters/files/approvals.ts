// Approvals, and failures that owners accepted, as files: one for each, written once.
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { digestValue, prettyJson } from '../../core/digest.ts'
import { InputError } from '../../core/errors.ts'
import { acceptanceSchema, approvalSchema } from '../../core/pipeline/evidence.ts'
import type { Approvals } from '../../core/pipeline/ports.ts'
import { writeWhole } from './atomic.ts'
import { isMissing } from './file-error.ts'

export function createApprovals(folder: string): Approvals {
  const accepted = (model: string): string => join(folder, 'accepted', model)
  const given = (environment: string): string => join(folder, 'given', environment)
  return {
    add: (approval) => addRecord(given(approval.environment), approval),
    list: (environment) => readRecords(given(environment), approvalSchema),
    accept: (acceptance) => addRecord(accepted(acceptance.model), acceptance),
    acceptances: (model) => readRecords(accepted(model), acceptanceSchema)
  }
}

async function addRecord(folder: string, record: { readonly at: string }): Promise<void> {
  await mkdir(folder, { recursive: true })
  const name = `${record.at.replace(/[:.]/g, '-')}-${digestValue(record).slice(7, 19)}.json`
  await writeWhole(join(folder, name), prettyJson(record))
}

async function readRecords<Schema extends z.ZodType>(
  folder: string,
  schema: Schema
): Promise<readonly z.output<Schema>[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort()
  return Promise.all(files.map((name) => readRecord(join(folder, name), schema)))
}

async function readRecord<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema>> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (cause) {
    throw new InputError(`${file} is no record of modelgate`, {
      cure: 'restore it from a copy, or move it away: what it approved is then not approved',
      place: { file },
      cause
    })
  }
}
