// What a step knows: the project at one commit, one of its models, and the ports to the outside.
import { digestBytes, prettyJson, type Digest } from '../digest.ts'
import type { Config } from '../config/schema.ts'
import type { ResolvedModel } from '../config/resolve.ts'
import { cureFor, type ReasonCode } from '../gates/reasons.ts'
import type { AuditEvent } from '../audit/entry.ts'
import type { Parallel } from '../metrics/job.ts'
import type {
  Approvals,
  AuditLog,
  Clock,
  Commands,
  EnvironmentDriver,
  EnvironmentStates,
  Git,
  LoadRunner,
  Progress,
  Python,
  RecordedRelease,
  ServedElsewhere,
  Sources,
  Store,
  Tracking,
  TrackedFile,
  Workspace
} from './ports.ts'
import type { Reason, StepRecord } from './evidence.ts'
import type { Executors } from './jobs/ports.ts'
import type { Kind, Origin, Step } from './words.ts'

export interface Ports {
  readonly clock: Clock
  readonly git: Git
  readonly commands: Commands
  readonly workspace: Workspace
  readonly store: Store
  readonly tracking: Tracking
  readonly approvals: Approvals
  readonly audit: AuditLog
  readonly python: Python
  readonly sources: Sources
  readonly states: EnvironmentStates
  /** Oldest first; the machine that makes a release may not have made the one before. */
  readonly recordedReleases?: (model: string) => Promise<readonly RecordedRelease[]>
  /** What an environment serves that this machine knows nothing of; absent where nobody can tell. */
  readonly servedElsewhere?: (environment: string, model: string) => Promise<ServedElsewhere | null>
  readonly progress: Progress
  readonly load: LoadRunner
  /** Sends what an experiment tracker is to hear of; never throws, and what can't be sent is kept. */
  readonly deliver?: () => Promise<void>
  readonly executors: Executors
  /** Threads for statistics. */
  readonly parallel?: Parallel
  driver(environment: string, kind: Kind): EnvironmentDriver
  /** The table that a batch release's scoring job wrote; null if there is none. */
  batchOutput(environment: string, model: string, release: Digest): Promise<Uint8Array | null>
}

/** The repository at one commit, as it was when the command started. */
export interface Project {
  readonly ports: Ports
  readonly config: Config
  readonly policy: Digest
  readonly head: { readonly sha: string; readonly branch: string | null; readonly defaultBranch: string }
  readonly isDirty: boolean
  readonly origin: Origin
  readonly files: readonly TrackedFile[]
  readonly actor: string
  readonly producer: string
  /** The pull request that this run is for; left out where a person or the default branch runs it. */
  readonly pull?: PullRequest
  /** Environment that the steps `production` and `live` bring a release to, where it isn't production. */
  readonly target?: string
}

/** What of a pull request says whether training is asked for. */
export interface PullRequest {
  readonly isDraft: boolean
  readonly labels: readonly string[]
}

export interface ModelContext extends Project {
  readonly model: string
  readonly settings: ResolvedModel
  /** Go on though the tree is dirty; no environment takes what comes of it. */
  readonly allowDirty: boolean
  /** Do the work again even where nothing changed. */
  readonly again: boolean
  /** Take what lies in the tree as the outputs of a training elsewhere, of this fingerprint. */
  readonly finish?: string
}

/** The records of the steps that this model has behind it at this commit. */
export type Done = ReadonlyMap<Step, StepRecord>

export interface StepOutcome {
  readonly result: StepRecord['result']
  /** A few words for the table: "88 tests", "registered". */
  readonly summary: string
  readonly reasons: readonly Reason[]
  /** Digests and paths that later steps read. */
  readonly outputs: Readonly<Record<string, string>>
}

export function pass(summary: string, outputs: StepOutcome['outputs'] = {}): StepOutcome {
  return { result: 'pass', summary, reasons: [], outputs }
}

export function fail(code: ReasonCode, message: string, outputs: StepOutcome['outputs'] = {}): StepOutcome {
  return { result: 'fail', summary: code, reasons: [{ code, message, cure: cureFor(code) }], outputs }
}

export function wait(code: ReasonCode, message: string): StepOutcome {
  return { ...fail(code, message), result: 'pending' }
}

/** The fields that every document of evidence starts with. */
export function envelope(context: Project) {
  return {
    producer: context.producer,
    commit: context.head.sha,
    createdAt: new Date(context.ports.clock.now()).toISOString(),
    origin: context.origin
  }
}

/** Keeps a document in the store, and a copy where people and artifact uploads find it. */
export async function saveDocument(context: ModelContext, name: string, document: unknown): Promise<Digest> {
  const text = prettyJson(document)
  await context.ports.workspace.write(evidencePath(context, name), text)
  const digest = await context.ports.store.putBytes(text)
  return digest === digestBytes(text) ? digest : Promise.reject(new Error(`the store changed ${name}`))
}

/** `.modelgate/evidence/<model>/<name>`: the latest of each document. */
export function evidencePath({ model }: { readonly model: string }, name: string): string {
  return `.modelgate/evidence/${model}/${name}`
}

export function logFile(
  { model, head, ports }: ModelContext,
  step: Step | 'score' | 'refresh' | `trial-${string}`
): string {
  return ports.workspace.resolve(`.modelgate/logs/${head.sha.slice(0, 12)}/${model}-${step}.log`)
}

/** The event with this context's actor, model and commit. */
export async function audit(
  context: ModelContext,
  kind: AuditEvent['kind'],
  environment: string | null,
  detail: Readonly<Record<string, unknown>>
): Promise<void> {
  const { actor, model, head } = context
  await context.ports.audit.append({ kind, actor, model, environment, commit: head.sha, detail: { ...detail } })
}
