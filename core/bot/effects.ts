// What the bot does to GitHub. Effects are applied one after the other, each only if the one before it succeeded; every
// one can be repeated: it is found again by its key, or changes nothing the second time.
import type { AuditEvent } from '../audit/entry.ts'
import type { Mirror } from '../audit/mirror.ts'
import type { Shown } from './observation.ts'
import type { EnvironmentState } from '../pipeline/ports.ts'

export interface Annotation {
  readonly path: string
  readonly line: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

export interface Button {
  /** At most 20 characters. */
  readonly label: string
  /** At most 40 characters. */
  readonly description: string
  /** At most 20 characters. */
  readonly identifier: string
}

/** A check run as it should be. `externalId` is the digest of all else. */
export interface DesiredCheck {
  readonly name: string
  readonly headSha: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'skipped' | 'cancelled' | 'action_required' | null
  readonly title: string
  /** Markdown, at most 65,535 bytes. */
  readonly summary: string
  readonly detailsUrl: string | null
  /** At most 50. */
  readonly annotations: readonly Annotation[]
  /** At most 3. */
  readonly buttons: readonly Button[]
  readonly externalId: string
  /** What its text says of the audit log; left out, the log as it is when this is written. */
  readonly mirror?: Mirror | null
}

export type Effect =
  /** One commit on the audit branch, refused where it moved since `head` (compare-and-swap); the chain is continued there. */
  | {
      readonly kind: 'append_records'
      readonly subject: string
      readonly head: string | null
      readonly events: readonly AuditEvent[]
    }
  | {
      readonly kind: 'write_comment'
      readonly number: number
      /** Null to create one. */
      readonly id: number | null
      /** Markdown; the stamp with `shown` is put before it. */
      readonly body: string
      readonly shown: Shown | null
    }
  | {
      readonly kind: 'write_check'
      /** Null to make one. */
      readonly id: number | null
      /** The completed one that the new one stands for from now on. */
      readonly replaces?: number
      readonly check: DesiredCheck
    }
  | { readonly kind: 'add_label'; readonly number: number; readonly name: string }
  | { readonly kind: 'remove_label'; readonly number: number; readonly name: string }
  | { readonly kind: 'create_label'; readonly name: string; readonly color: string; readonly description: string }
  | { readonly kind: 'react'; readonly commentId: number; readonly content: 'eyes' | '+1' | '-1' | 'confused' }
  | {
      readonly kind: 'answer_protection'
      readonly runId: number
      readonly environment: string
      readonly state: 'approved' | 'rejected' | null
      /** At most 1,024 characters; state null reports without deciding (at most ten for a run). */
      readonly comment: string
    }
  /** One commit on the environments branch or on `branch`, refused where it moved since `head`. */
  | {
      readonly kind: 'write_environments'
      readonly branch: string
      readonly head: string | null
      readonly message: string
      readonly changes: readonly {
        readonly environment: string
        readonly model: string
        readonly state: EnvironmentState
      }[]
    }
  | {
      readonly kind: 'open_pull'
      readonly branch: string
      /** Opened only where the branch is at this commit; wherever it is, without. */
      readonly head?: string
      readonly base: string
      readonly title: string
      readonly body: string
    }
  | { readonly kind: 'update_pull'; readonly number: number; readonly title: string; readonly body: string }
  | { readonly kind: 'close_pull'; readonly number: number; readonly branch: string }
  /** Refused by GitHub where the head is no longer `sha`. */
  | { readonly kind: 'merge_pull'; readonly number: number; readonly sha: string; readonly title: string }
  /** `key` is among the inputs, so that a dispatch that was already made is found among the workflow's runs. */
  | {
      readonly kind: 'dispatch'
      readonly workflow: string
      readonly ref: string
      readonly key: string
      readonly inputs: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'write_deployment'
      readonly environment: string
      readonly sha: string
      readonly key: string
      readonly state: 'queued' | 'in_progress' | 'success' | 'failure' | 'inactive' | 'error'
      /** At most 140 characters. */
      readonly description: string
      readonly logUrl: string | null
    }
  /** An annotated tag of the next number after `prefix`, once for each `key`; what the audit log holds then is said in it. */
  | {
      readonly kind: 'write_tag'
      readonly prefix: string
      readonly sha: string
      readonly key: string
      /** What people read of it; the rest is put after it. */
      readonly message: string
    }
  | { readonly kind: 'rerun'; readonly runId: number }
