// The outside world as the pipeline sees it: small interfaces that adapters implement and tests fake.
import type { Digest } from '../digest.ts'
import type {
  Acceptance,
  Approval,
  DataFingerprint,
  EnvironmentInfo,
  Release,
  Resources,
  Run,
  StepRecord
} from './evidence.ts'
import type { People } from '../gates/people.ts'
import type { AuditEntry, AuditEvent } from '../audit/entry.ts'
import type { SourceReference } from '../source/reference.ts'
import type { LoadSummary } from './serving/load.ts'

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

export interface TrackedFile {
  readonly path: string
  /** Digest of the content as it is in the working tree. */
  readonly digest: string
}

export interface Git {
  /** Commit SHA of HEAD, the branch name (null when detached) and the default branch's name. */
  head(): Promise<{ readonly sha: string; readonly branch: string | null; readonly defaultBranch: string }>
  /** Tracked files that differ from HEAD, and untracked ones that git does not ignore. Forward slashes, relative to the repository's root. */
  status(): Promise<{ readonly modified: readonly string[]; readonly untracked: readonly string[] }>
  /** Every tracked file as it is in the working tree. */
  files(): Promise<readonly TrackedFile[]>
  /** Paths that differ between two commits; from `mergeBase(base)` to HEAD. */
  changedSince(base: string): Promise<readonly string[]>
  mergeBase(ref: string): Promise<string | null>
  /** A file's text at a commit; null if it is not there. */
  show(ref: string, path: string): Promise<string | null>
  /** First lines of the messages of the commits in base..HEAD that touch these globs, newest first. */
  subjects(base: string, paths: readonly string[]): Promise<readonly string[]>
  /** `Name <email>` of authors, committers and co-authors of the commits in base..HEAD that touch these globs; all commits when base is null. */
  contributors(base: string | null, paths: readonly string[]): Promise<readonly string[]>
  /** Makes an annotated tag; a tag of that name on the same commit is left as it is. */
  tag(name: string, message: string): Promise<void>
  tags(pattern: string): Promise<readonly string[]>
  /** The message of an annotated tag; empty if there is none. */
  tagMessage(name: string): Promise<string>
}

export interface CommandSpec {
  /** Shell command line, run with `sh -c`. */
  readonly command: string
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly timeoutMs: number
  /** Kill the process tree when it holds more than this many bytes; the machine's memory less a reserve by default. */
  readonly memoryBytes?: number
  /** File that receives the whole log, capped and masked. */
  readonly logFile: string
}

export type CommandEnd =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'memory' }
  /** Ended from outside, so that nothing of its own end is known. */
  | { readonly kind: 'stopped'; readonly message: string }

export interface CommandResult {
  readonly end: CommandEnd
  readonly resources: Resources
  /** Last lines of output, masked. */
  readonly tail: readonly string[]
}

export interface Commands {
  /** Runs the team's command to its end; its whole process tree is gone when this returns. `onLine` gets each masked line. */
  run(spec: CommandSpec, onLine: (line: string) => void): Promise<CommandResult>
}

/** The repository's working tree. Paths are relative with forward slashes; one that leaves the repository, by `..` or a link, throws InputError. */
export interface Workspace {
  readonly root: string
  /** Bytes of a file, or null if there is none. Throws InputError if larger than maxBytes. */
  read(path: string, maxBytes?: number): Promise<Uint8Array | null>
  /** Written whole or not at all: write, fsync, rename. */
  write(path: string, bytes: Uint8Array | string): Promise<void>
  remove(path: string): Promise<void>
  /** Copies a file or folder, links as what they point to; what was there is replaced. False if there is nothing to copy. */
  copy(from: string, to: string): Promise<boolean>
  stat(
    path: string
  ): Promise<{ readonly kind: 'file' | 'folder'; readonly bytes: number; readonly modifiedMs: number } | null>
  /** The files of a folder and of those in it, links left out; none where there is no such folder. `path` is relative to it. */
  list(path: string): Promise<readonly { readonly path: string; readonly bytes: number; readonly modifiedMs: number }[]>
  /** Content fingerprint of a file or folder, or of what a .dvc file or LFS pointer names; null if there is none. */
  fingerprint(path: string): Promise<DataFingerprint | null>
  /** Absolute path, for commands. */
  resolve(path: string): string
}

/** Bytes by digest. A folder is stored as its files and a manifest. */
export interface Store {
  putPath(absolutePath: string): Promise<{ readonly digest: Digest; readonly bytes: number }>
  putBytes(bytes: Uint8Array | string): Promise<Digest>
  has(digest: Digest): Promise<boolean>
  /** Throws OutsideError if missing, or if the bytes no longer have that digest. */
  getBytes(digest: Digest): Promise<Uint8Array>
  /** Writes the stored file or folder to a path that does not exist or is replaced whole. */
  materialize(digest: Digest, absolutePath: string): Promise<void>
}

/** What a source says of a model version; `version` null where it has none, as a path has not. */
export interface Resolved {
  readonly version: string | null
  readonly run: string | null
  /** Data sets that the version says it was trained on. */
  readonly data: readonly { readonly name: string; readonly digest: string }[]
}

export interface Described {
  readonly parameters: Readonly<Record<string, string>>
  readonly metrics: Run['metrics']
  /** How long its training took. */
  readonly seconds: number | null
}

/** Models that are trained elsewhere. Throws InputError for a model, alias or version that is not there, OutsideError where nobody answers. */
export interface Sources {
  resolve(source: SourceReference): Promise<Resolved>
  /** The digest that the store would give its bytes, where they lie at hand; null where they would have to be fetched. */
  digest(source: SourceReference): Promise<Digest | null>
  /** Writes the model's file or folder to a path that does not exist. In words why not, where the source has other bytes by now. */
  fetch(source: SourceReference, version: string | null, absolutePath: string): Promise<string | null>
  describe(source: SourceReference, version: string | null): Promise<Described>
}

/** Runs, step records, releases and approvals, written whole or not at all. */
export interface Tracking {
  findRun(model: string, fingerprint: Digest): Promise<Run | null>
  saveRun(run: Run): Promise<void>
  runs(model: string): Promise<readonly Run[]>
  /** `place` is the environment, for the steps `production` and `live` elsewhere than in production. */
  findStep(commit: string, model: string, step: StepRecord['step'], place?: string): Promise<StepRecord | null>
  saveStep(record: StepRecord, place?: string): Promise<void>
  /** All step records of this model, oldest first. */
  stepRecords(model: string): Promise<readonly StepRecord[]>
  saveRelease(release: Release): Promise<void>
  releases(model: string): Promise<readonly Release[]>
}

/** Digests of a model and of its serving code; null where nothing was built yet. */
export interface Built {
  readonly modelDigest: Digest | null
  readonly serving: Digest | null
}

export interface Approvals {
  add(approval: Approval): Promise<void>
  /** Every approval given for this environment and not revoked, oldest first. */
  list(environment: string): Promise<readonly Approval[]>
  accept(acceptance: Acceptance): Promise<void>
  /** Every failure of this model that somebody accepted, oldest first. */
  acceptances(model: string): Promise<readonly Acceptance[]>
  /** Who is who among those who approved; people as this machine knows them by default. */
  readonly people?: People
  /** Whether people left this model out of what this commit deploys, or left these very bytes out before. */
  readonly isLeftOut?: (model: string, built: Built) => boolean
  /** Whether a promotion of this release into this environment was merged; absent where no bot promotes. */
  readonly isPromoted?: (environment: string, model: string, release: Digest) => boolean
  /** Who opened the gate before an environment in an emergency, for this release. */
  readonly brokenBy?: (environment: string, release: Digest) => string | null
  /** When somebody last let a release that had failed there try once more, in milliseconds since the epoch; null where nobody did. */
  readonly triesAgainSince?: (environment: string, model: string, release: string) => number | null
}

export interface AuditLog {
  /** Appends and fsyncs before it returns. */
  append(event: AuditEvent): Promise<AuditEntry>
  entries(): Promise<readonly AuditEntry[]>
}

export interface Python {
  /** Version and packages of the interpreter that `command` would use; python null if there is none. */
  describe(cwd: string): Promise<EnvironmentInfo>
}

/** What an environment is told to serve for one model; the content of `<environment>/<model>.yaml`. */
export interface EnvironmentState {
  readonly live: Digest | null
  readonly candidate: Digest | null
  /** Share of traffic that goes to the candidate, 0 to 1. */
  readonly weight: number
  /** Set by a manual rollback; only a person lifts it. */
  readonly hold: string | null
}

/** A release that an environment serves from another machine, by the bot's records. */
export interface ServedElsewhere {
  readonly release: Digest
  readonly version: string
  readonly modelDigest: Digest
  /** That it was made of. */
  readonly commit: string | null
}

/** A release that was made, here or on another machine, by the bot's records. */
export interface RecordedRelease {
  readonly release: Digest
  readonly version: string
  readonly parts: { readonly model: Digest }
}

export interface EnvironmentStates {
  read(
    environment: string,
    model: string
  ): Promise<{ readonly state: EnvironmentState; readonly version: string | null }>
  /** Writes only if the version is still the one read; false if somebody else was quicker. */
  compareAndSwap(environment: string, model: string, version: string | null, next: EnvironmentState): Promise<boolean>
}

/** One answer of a served model. `ok` is a 2xx status in time. */
export interface Answer {
  readonly ok: boolean
  readonly status: number | null
  readonly body: unknown
  readonly milliseconds: number
  readonly error: string | null
}

/** Where releases run. Everything is idempotent: starting what runs does nothing, stopping what is gone does nothing. */
export interface EnvironmentDriver {
  /** Brings a release up beside what is there, without traffic, and waits until it is healthy. Throws OutsideError with the log's tail. */
  start(environment: string, release: Release, timeoutMs: number): Promise<void>
  /** Makes the environment's address answer by these shares; releases named must run. In-flight requests end where they began. */
  route(
    environment: string,
    model: string,
    shares: readonly { readonly release: Digest; readonly weight: number }[]
  ): Promise<void>
  /** Ends a release after its last request. */
  stop(environment: string, model: string, release: Digest): Promise<void>
  /** What really runs and what really gets traffic. */
  status(
    environment: string,
    model: string
  ): Promise<{
    readonly running: readonly Digest[]
    readonly routed: readonly { readonly release: Digest; readonly weight: number }[]
    readonly url: string | null
  }>
  /** Asks the model: at the environment's address, or a running release directly, with no traffic on it. */
  ask(
    environment: string,
    model: string,
    release: Digest | null,
    path: string,
    body: unknown,
    timeoutMs: number
  ): Promise<Answer>
  /** Answers counted at the environment's address since the last route, for one release. */
  traffic(
    environment: string,
    model: string,
    release: Digest
  ): Promise<{ readonly requests: number; readonly failed: number }>
}

/** A bounded load on one address: `requests` in all, never more than `concurrency` at a time. Bodies are sent in turn. */
export type LoadRunner = (plan: {
  readonly url: string
  readonly bodies: readonly unknown[]
  readonly requests: number
  readonly concurrency: number
  readonly timeoutMs: number
}) => Promise<LoadSummary>

/** Runs scoring jobs instead of servers: a release is started when its job has written its table. */
export interface BatchDriver extends EnvironmentDriver {
  /** Absolute path of the table that this release's job wrote. */
  output(environment: string, model: string, release: Digest): string
}

/** Hears what happens, for a terminal or the Actions log. */
export interface Progress {
  stepStarted(model: string, step: StepRecord['step']): void
  stepEnded(record: StepRecord, reused: boolean): void
  line(model: string, text: string): void
  note(text: string): void
}
