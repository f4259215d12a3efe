// What a promotion's head would change on the environments branch.
import { environmentsBranch } from '../../../core/bot/branches.ts'
import { recordsOf } from '../../../core/bot/records.ts'
import type { AuditEntry } from '../../../core/audit/entry.ts'
import { InputError } from '../../../core/errors.ts'
import type { EnvironmentState } from '../../../core/pipeline/ports.ts'
import { parseStateFile } from '../../environment/state-file.ts'
import { readFiles } from './files.ts'
import { keyIn, type Look } from './look.ts'
import { remembered } from './memory.ts'

/** Null where it isn't a promotion's, can't be read, or says more than what is to be served. */
export async function readPromoted(
  look: Look,
  {
    number,
    head,
    environmentsHead,
    entries
  }: {
    readonly number: number
    readonly head: string
    readonly environmentsHead: string | null
    readonly entries: readonly AuditEntry[]
  }
): Promise<EnvironmentState | null> {
  const opened = recordsOf(entries, 'promotion_opened').findLast(({ detail }) => detail.pull === number)
  const { environment = null, model = null } = opened?.entry ?? {}
  if (environment === null || model === null || environmentsHead === null) return null
  const path = `${environment}/${model}.yaml`
  const { state } = await remembered(look.memory.promoted, keyIn(look, environmentsHead, head, path), async () => {
    const [before, after] = await Promise.all([
      readFiles(look, environmentsHead, [path]),
      readFiles(look, head, [path])
    ])
    return { state: changedState(before.get(path) ?? null, after.get(path) ?? null, path) }
  })
  return state
}

function changedState(before: string | null, after: string | null, path: string): EnvironmentState | null {
  if (after === null) return null
  try {
    const { state } = parseStateFile(after, `${environmentsBranch}:${path}`)
    const plain = parseStateFile(before, `${environmentsBranch}:${path}`).edit(state)
    return plain === after ? state : null
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}
