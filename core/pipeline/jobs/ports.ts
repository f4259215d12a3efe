// Where training runs, as the pipeline sees it: a job in a folder of its own, on this machine or led by a scheduler.
import type { Resources } from '../evidence.ts'
import type { CommandEnd, CommandResult } from '../ports.ts'

/** One command that needs nothing but its folder. Ray, Slurm and Kubernetes all have this much. */
export interface Job {
  /** Lower-case letters, digits and dashes. Same key, same work: whoever knows the key goes on with that job. */
  readonly key: string
  readonly model: string
  /** What jobs of one training share; jobs of an earlier one are ended when the next begins. */
  readonly scope: string
  /** Shell command line, run in `work`. */
  readonly command: string
  readonly env: Readonly<Record<string, string>>
  /** Variables that name files of `work`: the job sees absolute paths. */
  readonly paths: Readonly<Record<string, string>>
  /** Files and folders that it must leave in `work`. */
  readonly outputs: readonly string[]
  readonly timeoutMs: number
  readonly memoryBytes?: number
  /** File that receives the whole log, capped and masked. */
  readonly logFile: string
  /** Run it anew though an earlier job of this key ended well. */
  readonly isFresh: boolean
  /** Absolute path of the folder that holds `work`. */
  readonly folder: string
  /** Fills `work`; called before the job starts, and not for one that is found running. */
  stage(): Promise<void>
}

export interface JobResult extends CommandResult {
  /** Why earlier tries were lost and started again, oldest first. */
  readonly lost: readonly string[]
}

export interface Executor {
  /** The most jobs at a time that make sense here. */
  readonly slots: number
  /** Runs a job to its end; after exit code 0 its outputs lie in `work`. Throws OutsideError where it can't be led. */
  run(job: Job, onLine: (line: string) => void): Promise<JobResult>
}

/** Jobs that a killed modelgate left in the care of a scheduler. */
export interface Executors {
  of(model: string): Executor
  /** Cancels what a dead process left for this model, except jobs of this scope, which are gone on with. Says how many. */
  endOrphans(model: string, scope: string): Promise<number>
}

/** A job as a scheduler is given it: `folder` holds `job.sh`, which does everything else. */
export interface PlacedJob {
  /** Of one try: the job's key and a number. */
  readonly id: string
  readonly folder: string
  readonly outputs: readonly string[]
}

export type JobStatus =
  | { readonly kind: 'queued' | 'running' }
  /** It has come to an end. `isLost`: not by itself, as where its machine was taken away. */
  | { readonly kind: 'ended'; readonly isLost: boolean; readonly message: string }

/** What `job.sh` says of its command. */
export interface JobEnd {
  readonly end: CommandEnd
  readonly resources: Resources
}

/** A scheduler somewhere else. Everything but `submit` may be asked again and again. */
export interface Scheduler {
  readonly slots: number
  readonly pollMs: number
  /** Hands the job over; does nothing if there is one of this id. */
  submit(job: PlacedJob): Promise<void>
  /** Null for a job that the scheduler does not know. */
  status(job: PlacedJob): Promise<JobStatus | null>
  /** The whole log so far. */
  logs(job: PlacedJob): Promise<string>
  /** Ends the job, whatever state it is in; it is over when this returns. */
  cancel(job: PlacedJob): Promise<void>
  /** Brings `result` and the outputs into the folder, where the job left them. */
  fetch(job: PlacedJob): Promise<void>
}
