// What a pull request is to the bot, and which gates are asked of it.
import type { Config } from '../../config/schema.ts'
import type { Digest } from '../../digest.ts'
import { mergeGate } from '../../pipeline/environments.ts'
import { environmentsBranch } from '../branches.ts'
import type { PullObservation } from '../observation.ts'
import { recordsOf } from '../records.ts'

export interface GroupScope {
  /** Commits of the queue that hold this change: its own, and the one on top of those that follow it. */
  readonly shas: readonly string[]
  /** A pull request of the group comes from a fork. */
  readonly isForked: boolean
  /** Until then the workflow may not have begun. */
  readonly until: number
}

export type Scope =
  /** A change of code. The gate of `environment` is the required check before the merge. */
  | {
      readonly kind: 'code'
      readonly environment: string
      /** Where it is judged as the merge queue would merge it: the evidence is that of the queue's commits. */
      readonly group?: GroupScope
    }
  /** One release of one model on its way into one environment. Opened by this bot, which recorded it. */
  | {
      readonly kind: 'promotion'
      readonly environment: string
      readonly model: string
      readonly release: Digest
      readonly version: string
      readonly commit: string
      /** The head that this bot made. */
      readonly head: string
    }

/** Null where the pull request is none of the bot's business: against another branch, or a promotion that it did not open. */
export function scopeOf({ pull, repository, records }: PullObservation, config: Config): Scope | null {
  if (pull.base.ref === repository.defaultBranch) return { kind: 'code', environment: mergeGate(config) }
  if (pull.base.ref !== environmentsBranch || pull.head.repositoryId !== repository.id) return null
  const opened = recordsOf(records.entries, 'promotion_opened').findLast(({ detail }) => detail.pull === pull.number)
  if (opened === undefined) return null
  const { environment, model, commit } = opened.entry
  if (environment === null || model === null || commit === null) return null
  return {
    kind: 'promotion',
    environment,
    model,
    commit,
    release: opened.detail.release,
    version: opened.detail.version,
    head: opened.detail.head
  }
}

/** Environments whose label means something on this pull request. */
export function labelledEnvironments(scope: Scope, config: Config): readonly string[] {
  if (scope.kind === 'promotion') return [scope.environment]
  const carried = Object.entries(config.gates).flatMap(([name, gate]) => (gate.approvals?.carry === true ? [name] : []))
  return [...new Set([scope.environment, ...carried])]
}

export function approvalLabel(config: Config, environment: string): string {
  return config.gates[environment]?.approvals?.label ?? `approve:${environment}`
}
