// What the bot sees of a subject before it decides: plain data, read from GitHub in one go. Times are GitHub's, in
// milliseconds since the epoch. What could not be read is said so, never left out in silence.
import type { Config } from '../config/schema.ts'
import type { Digest } from '../digest.ts'
import type { AuditEntry } from '../audit/entry.ts'
import type { AuditFault, Mirror } from '../audit/mirror.ts'
import type { EnvironmentState } from '../pipeline/ports.ts'
import type { Person, PersonFacts } from './people.ts'
import type { RunFacts } from './run-facts.ts'
import type { RepositoryName } from './subjects.ts'

/** `app`: a GitHub App by itself. `actions`: inside a workflow, with GITHUB_TOKEN, which can do less (DESIGN.md section 9). */
export type Mode = 'app' | 'actions'

export interface Self {
  readonly mode: Mode
  /** Login under which this bot writes, as REST shows it: `modelgate[bot]`. */
  readonly login: string
  readonly appId: number | null
  /** Path of the workflow whose job it is, in Actions. */
  readonly workflow?: string
}

export interface RepositoryFacts extends RepositoryName {
  readonly defaultBranch: string
  /** Head of the default branch: where config and policy come from. */
  readonly defaultHead: string
  readonly isPrivate: boolean
  readonly url: string
}

export interface ConfigProblemText {
  /** `file:line:column` */
  readonly place: string
  readonly line: number | null
  readonly message: string
  readonly cure: string
}

/** The config at the head of the default branch. */
export type ConfigFacts =
  | { readonly kind: 'valid'; readonly config: Config; readonly policy: Digest }
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigProblemText[] }
  | { readonly kind: 'missing' }

/** A list that GitHub cuts: over its hard limit nothing is known of the rest. */
export type Listed<T> =
  | { readonly kind: 'all'; readonly items: readonly T[] }
  | { readonly kind: 'cut'; readonly items: readonly T[]; readonly limit: number }

export interface LabelFacts {
  readonly id: number
  readonly name: string
}

/** That an account (its numeric id) set a label, or an App in its name. */
export interface LabelEventFacts {
  readonly by: number
  readonly label: string
  readonly at: number
  readonly viaApp: boolean
}

/** One commit of a pull request. `unknown` counts authors, committers and co-authors that no account is linked to. */
export interface CommitFacts {
  readonly sha: string
  readonly people: readonly Person[]
  readonly unknown: readonly string[]
  /** Paths that it touches; null where that was not asked, which counts as every path. */
  readonly paths: readonly string[] | null
}

export interface PullFacts {
  readonly number: number
  readonly title: string
  readonly url: string
  readonly state: 'open' | 'closed' | 'merged'
  readonly isDraft: boolean
  readonly updatedAt: number
  /** Null where the account is gone. */
  readonly author: Person | null
  /** `repositoryId` is null where the fork was deleted. */
  readonly head: {
    readonly sha: string
    readonly ref: string
    readonly repositoryId: number | null
    readonly tree: string
  }
  readonly base: { readonly sha: string; readonly ref: string }
  readonly mergedAs: string | null
  /** Of the commit that it was merged as, which may hold what others merged meanwhile. */
  readonly mergedTree: string | null
  /** Null while it is not merged, and where the account is gone. */
  readonly mergedBy?: Person | null
  readonly labels: Listed<LabelFacts>
  readonly commits: Listed<CommitFacts>
  readonly files: Listed<string>
}

/** A slash command, still to be answered where `isAnswered` is false. */
export interface CommentFacts {
  readonly id: number
  readonly author: Person | null
  readonly viaApp: boolean
  readonly isEdited: boolean
  readonly body: string
  readonly at: number
  /** Whether this bot has set its reaction, which says that the command was dealt with. */
  readonly isAnswered: boolean
}

/** What a comment first showed, and when: an approval counts only if it was given after that. */
export interface Shown {
  readonly head: string
  /** Of everything that an approval would bind. */
  readonly digest: Digest
  /** GitHub's clock when the bot wrote it, in milliseconds. */
  readonly at: number
  /** GitHub's time of the first edit that the bot has found it in; null until it has. */
  readonly foundAt: number | null
}

/** The bot's own comment: written by it, and its stamp (`stamp.ts`) is right. */
export interface OwnComment {
  readonly id: number
  /** Markdown without the stamp. */
  readonly body: string
  readonly shown: Shown | null
  /** GitHub's time of the last edit. */
  readonly updatedAt: number
}

export interface OwnCheck {
  readonly id: number
  readonly name: string
  readonly headSha: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: string | null
  /** Digest of what it shows, kept in `external_id`. */
  readonly externalId: string
  /** What the audit log held when it was written, by `text`. */
  readonly mirror?: Mirror | null
}

/**
 * The records of one subject, oldest first, and where the audit branch stood when they were read (null: no branch yet). Of a
 * promotion also every `promotion_opened` and `promotion_asked` of its release, and the records of the pull requests that these name: approvals may
 * carry from them.
 */
export interface RecordFacts {
  readonly entries: readonly AuditEntry[]
  readonly head: string | null
  /** The log was changed by somebody else: then there are no entries, and nothing passes. */
  readonly fault?: AuditFault | null
}

interface Seen {
  readonly self: Self
  readonly repository: RepositoryFacts
  readonly config: ConfigFacts
  /** GitHub's clock when this was read (`Date` of its answer). */
  readonly now: number
  readonly people: readonly PersonFacts[]
  /** Label names to the ids that were pinned for them. */
  readonly pinnedLabels: Readonly<Record<string, number>>
  readonly records: RecordFacts
  /** Permissions that the installation lacks, as `checks: write`: each is told with the link to grant it. */
  readonly missingPermissions: readonly string[]
  /** Where whoever owns the installation accepts them; undefined where that is not known, as inside a workflow. */
  readonly permissionsUrl?: string
}

/** What stands on the environments branch for one model. */
export interface PlacedState {
  readonly environment: string
  readonly model: string
  readonly state: EnvironmentState
}

/** What the environment before a promotion's serves, and when the environments branch began to say so. */
export interface ServedBefore {
  readonly release: Digest
  readonly at: number
}

/**
 * What is live of one model, and the commits that came since on the way to what is looked at. Where nothing is live yet the
 * fields of the release are null, and the commits are the newest up to there: only a promotion asks for them.
 */
export interface SinceLive {
  readonly release: Digest | null
  readonly version: string | null
  readonly commit: string | null
  readonly liveAt: number | null
  readonly commits: Listed<CommitFacts>
}

/** A pull request against the default branch, or a promotion: one against the environments branch. */
export interface PullObservation extends Seen {
  readonly kind: 'pull'
  /** Only where a button, or a command that nobody has answered yet, asks about it: see `asksForDelivery`. */
  readonly delivery: DeliveryObservation | null
  readonly pull: PullFacts
  /** `.github/modelgate.yml` of the head where this pull request changes it. */
  readonly headConfig: ConfigFacts | null
  /**
   * Runs of the head commit, and of the commit that it was merged as; on a promotion of the release's commit (see its record
   * `promotion_opened`). Of each commit newest first, all attempts.
   */
  readonly runs: readonly RunFacts[]
  readonly comments: readonly CommentFacts[]
  /** Asked only where a label that opens something is to be decided. */
  readonly labelEvents: readonly LabelEventFacts[]
  readonly comment: OwnComment | null
  readonly checks: readonly OwnCheck[]
  /** The commit that the merge queue built for it; null while it isn't queued, or nothing is built yet. */
  readonly queuedAs: string | null
  readonly places: readonly PlacedState[]
  /** On a promotion: what its head lets its environment serve; null where that file says anything else besides. */
  readonly promoted: EnvironmentState | null
  /** On a promotion: the one that was opened after it for the same model and environment; null where there is none. */
  readonly replacedBy?: number | null
  /** Only on a promotion; null where the environment before serves nothing, or there is none. */
  readonly servedBefore: ServedBefore | null
  /**
   * By model: its live release, and every commit since it up to the head (on a promotion: the release that is live where it
   * goes, up to the release's commit).
   * A model that is missing here has unknown contributors on a promotion: nobody's approval counts.
   */
  readonly sinceLive: Readonly<Record<string, SinceLive>>
}

/** One pull request of a merge group, as the queue holds it. */
export interface QueuedPull {
  /** The commit that the queue built for it, on top of the one before. */
  readonly sha: string
  readonly tree: string
  readonly pull: PullObservation
  /** Runs of that commit. Newest first, all attempts. */
  readonly runs: readonly RunFacts[]
}

/** A commit that the merge queue built: the default branch with one queued pull request after the other. */
export interface GroupObservation extends Pick<Seen, 'self' | 'repository' | 'config' | 'now'> {
  readonly kind: 'group'
  readonly sha: string
  /** When GitHub built it. */
  readonly builtAt: number
  /** In the order in which they would be merged; none once the group is gone. Null where the queue may not be read. */
  readonly queued: readonly QueuedPull[] | null
  readonly checks: readonly OwnCheck[]
}

export interface MergedPull {
  /** The commit on the default branch. */
  readonly sha: string
  readonly number: number
  readonly headSha: string
  readonly headTree: string
  readonly author: Person | null
  /** Asked for only where a job waits for an answer about this commit; `cut` elsewhere. */
  readonly commits: Listed<CommitFacts>
  readonly entries: readonly AuditEntry[]
}

/** Everything after the merge, for all models and environments of one repository. */
export interface DeliveryObservation extends Seen {
  readonly kind: 'delivery'
  /** Runs of the default branch that handed in evidence, newest first: pushes and dispatches. */
  readonly runs: readonly RunFacts[]
  /** Head of the environments branch; null where there is none yet. */
  readonly environmentsHead: string | null
  readonly places: readonly PlacedState[]
  /** Open pull requests against the environments branch that this bot opened. */
  readonly promotions: readonly PullFacts[]
  /** Pull request by which each of these commits came to the default branch, with its records: approvals may carry. */
  readonly mergedPulls: readonly MergedPull[]
  /** By model: its live release, and every commit since it up to the newest run's. */
  readonly sinceLive: Readonly<Record<string, SinceLive>>
  /** Tree of each commit that a run walked. */
  readonly trees: Readonly<Record<string, string>>
}

/** Labels and set-up of one repository. */
export interface RepositoryObservation extends Seen {
  readonly kind: 'repository'
  readonly labels: readonly LabelFacts[]
}
