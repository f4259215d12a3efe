// Which files of a folder are a training's log. A folder holds many: TensorBoard and W&B begin another for each run.

/** A file of the folder: its path in it, with forward slashes. */
export interface LogFile {
  readonly path: string
  readonly bytes: number
  readonly modifiedMs: number
}

export type ChosenLog =
  | {
      readonly kind: 'tensorboard'
      /** In the order in which they were begun; `prefix` stands before the names of their metrics. */
      readonly files: readonly { readonly path: string; readonly prefix: string }[]
    }
  | { readonly kind: 'wandb'; readonly files: readonly [{ readonly path: string; readonly prefix: '' }] }

const eventFile = /(?:^|\/)[^/]*tfevents\.(\d+)[^/]*$/
const wandbFile = /(?:^|\/)run-[^/]+\.wandb$/
/** Folders in which Keras and others log a part of one run. */
const parts = /^(?:train(?:ing)?|val(?:id(?:ation)?)?|test|eval(?:uation)?)$/

export function isLogFile(path: string): boolean {
  return (eventFile.test(path) && !path.endsWith('.profile-empty')) || wandbFile.test(path)
}

/** The newest run of those that these files are of; null where none is a log. */
export function chooseLog(files: readonly LogFile[]): ChosenLog | null {
  const logs = files.filter(({ path }) => isLogFile(path)).toSorted(byStart)
  const wandb = logs.filter(({ path }) => wandbFile.test(path)).at(-1)
  if (wandb !== undefined) return { kind: 'wandb', files: [{ path: wandb.path, prefix: '' }] }
  if (logs.length === 0) return null
  const run = runFolder(logs.map(({ path }) => path))
  const ofRun = logs.map(({ path }) => path).filter((path) => path.startsWith(run))
  return { kind: 'tensorboard', files: ofRun.map((path) => ({ path, prefix: folderOf(path.slice(run.length)) })) }
}

/** Down to the folder of the newest file, until it has files itself, or only parts of a run. '' or ends with a slash. */
function runFolder(oldestFirst: readonly string[], within = ''): string {
  const below = oldestFirst.filter((path) => path.startsWith(within)).map((path) => path.slice(within.length))
  const children = new Set(below.map((path) => (path.includes('/') ? (path.split('/')[0] ?? '') : '')))
  if (children.has('') || [...children].every((name) => parts.test(name))) return within
  return runFolder(oldestFirst, `${within}${below.at(-1)?.split('/')[0] ?? ''}/`)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Both write the second in which a run began into its names. */
function byStart(a: LogFile, b: LogFile): number {
  return started(a) - started(b) || (a.path < b.path ? -1 : 1)
}

function started({ path, modifiedMs }: LogFile): number {
  const second = eventFile.exec(path)?.[1]
  if (second !== undefined) return Number(second) * 1000
  const [, day, time] = /(?:^|\/)(?:offline-)?run-(\d{8})_(\d{6})-[^/]*\/[^/]*$/.exec(path) ?? []
  return day === undefined || time === undefined
    ? modifiedMs
    : Date.parse(`${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`)
}
