// What the bot sees of a workflow run, and of what it handed in.
import type { Digest } from '../digest.ts'
import type { ModelWalk } from '../report/walk.ts'
import type { Person } from './people.ts'

/** One workflow run of the head commit that handed in evidence, or should have. */
export interface RunFacts {
  readonly id: number
  readonly attempt: number
  readonly url: string
  readonly path: string
  readonly event: string
  readonly headSha: string
  readonly repositoryId: number
  readonly headRepositoryId: number | null
  readonly headBranch: string | null
  /** Who asked for this attempt. */
  readonly actor: Person | null
  /** Who asked for the first attempt. */
  readonly startedBy: Person | null
  readonly title: string
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting'
  readonly conclusion: string | null
  readonly startedAt: number
  readonly evidence: EvidenceFacts
}

/** What a run handed in, read strictly: see `core/evidence`. */
export interface EvidenceDocument {
  /** The commit that the run says it walked; held against the run's own `headSha`. */
  readonly commit: string
  /** Digest of the policy that it walked with. */
  readonly policy: Digest
  readonly createdAt: number
  /** The run that it says made it; held against the run that it was found in. */
  readonly run: { readonly id: number; readonly attempt: number } | null
  readonly models: readonly ModelWalk[]
  /** The branch on which the run says that it handed in what a model is to be trained on next. */
  readonly retraining?: { readonly model: string; readonly branch: string; readonly head: string } | null
  /** What the run says that an environment serves since, and what holds it there. */
  readonly placed?: {
    readonly model: string
    readonly environment: string
    readonly release: Digest | null
    readonly hold: string | null
  } | null
}

export type EvidenceFacts =
  | { readonly kind: 'none' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'refused'; readonly reason: string; readonly message: string }
  | { readonly kind: 'read'; readonly document: EvidenceDocument; readonly digest: Digest; readonly artifactId: number }
