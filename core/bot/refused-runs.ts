// Why GitHub did not start a run, and what to do about it.
import type { PullObservation } from './observation.ts'
import type { Refusal } from './outcomes.ts'
import type { AskedRun } from './pull/answer.ts'
import { recordsOf } from './records.ts'

type Wanted = Pick<AskedRun, 'workflow' | 'inputs'>

/** Without a full stop. */
export function refusedRun({ workflow, inputs }: Wanted, { status, message }: Refusal): string {
  const place = inputs['environment'] === undefined ? '' : ` in ${inputs['environment']}`
  const what = `Could not start ${workflow} for ${inputs['model'] ?? 'the model'}${place}`
  return `${what}: GitHub answered ${status} ${message.slice(0, 200)}`
}

/** A sentence that says on: what follows once it is done, the caller knows. */
export function refusalCure(
  { self, repository }: Pick<PullObservation, 'self' | 'repository'>,
  { workflow, inputs }: Wanted,
  { status, permission }: Refusal
): string {
  const needed = permission ?? 'actions: write'
  const file = `.github/workflows/${workflow}`
  switch (status) {
    case 403:
      return self.mode === 'actions'
        ? `Write ${needed} under permissions: of the bot’s workflow`
        : `Grant the permission ${needed} in the App’s settings under Permissions, accept it for the installation`
    case 404:
      return `Bring ${file} to ${repository.defaultBranch} (it is among the workflow templates)`
    case 422:
      return `Let ${file} on ${repository.defaultBranch} be started by workflow_dispatch with the inputs ${[...Object.keys(inputs), 'key'].join(', ')}`
    default:
      return `Look at ${file} under Actions on GitHub`
  }
}

/** As it is put on record. */
export function refusalDetail({ status, message, permission }: Refusal): Refusal {
  return { status, message: message.slice(0, 500), permission: permission?.slice(0, 100) ?? null }
}

/** Null where GitHub refused no run of this key, or has started it since. */
export function standingRefusal({ entries }: PullObservation['records'], key: string): Refusal | null {
  return recordsOf(entries, 'dispatch_answered').findLast(({ detail }) => detail.key === key)?.detail.refusal ?? null
}
