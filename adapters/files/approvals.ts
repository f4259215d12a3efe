// Approvals as files, one for each, written once.
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestValue, prettyJson } from '../../core/digest.ts'
import { InputError } from '../../core/errors.ts'
import { approvalSchema } from '../../core/pipeline/evidence.ts'
import type { Approvals } from '../../core/pipeline/ports.ts'
import { writeWhole } from './atomic.ts'
import { isMissing } from './file-error.ts'

export function createApprovals(folder: string): Approvals {
  return {
    async add(approval) {
      const name = `${approval.at.replace(/[:.]/g, '-')}-${digestValue(approval).slice(7, 19)}.json`
      await mkdir(join(folder, approval.environment), { recursive: true })
      await writeWhole(join(folder, approval.environment, name), prettyJson(approval))
    },
    async list(environment) {
      const names = await readdir(join(folder, environment)).catch((error: unknown) => {
        if (isMissing(error)) return []
        throw error
      })
      const files = names.filter((name) => name.endsWith('.json')).sort()
      return Promise.all(files.map((name) => readApproval(join(folder, environment, name))))
    }
  }
}

async function readApproval(file: string) {
  const parsed = approvalSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (parsed.success) return parsed.data
  throw new InputError(`${file} is no approval`, {
    cure: 'move the file away; it was not written by modelgate',
    place: { file }
  })
}
