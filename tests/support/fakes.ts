// The pipeline's ports in memory: whole walks in milliseconds, and a place to kill them between any two writes.
import { appendEntry } from '../../core/audit/chain.ts'
import type { AuditEntry } from '../../core/audit/entry.ts'
import { digestBytes, digestValue, prettyJson, type Digest } from '../../core/digest.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import type { Ports } from '../../core/pipeline/context.ts'
import type { Acceptance, Approval, Release, Run, StepRecord } from '../../core/pipeline/evidence.ts'
import type { SourceReference } from '../../core/source/reference.ts'
import type { Approvals, AuditLog, Clock, Sources, Store, Tracking, Workspace } from '../../core/pipeline/ports.ts'
import { createGit } from './fake-git.ts'
import { createDriver, createStates, type Environments } from './fake-environments.ts'

export interface FakeFile {
  readonly bytes: Uint8Array
  readonly modifiedMs: number
}

export interface FakeCommit {
  readonly sha: string
  readonly parent: string | null
  readonly people: readonly string[]
  readonly tree: ReadonlyMap<string, Uint8Array>
}

/** What a command line does here: reads and writes the working tree, and returns its exit code. */
export type FakeCommand = (files: {
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => void
  readonly env: Readonly<Record<string, string>>
  /** The words after the program's name; paths of the repository are relative. */
  readonly words: readonly string[]
}) => number

/** Everything that outlives a process. `structuredClone` makes a copy of it. */
export interface Disk {
  readonly files: Map<string, FakeFile>
  readonly commits: Map<string, FakeCommit>
  readonly branches: Map<string, string>
  readonly tags: Map<string, { readonly sha: string; readonly message: string }>
  readonly store: Map<Digest, Uint8Array>
  readonly runs: Map<string, Run>
  readonly steps: Map<string, StepRecord>
  readonly releases: Map<string, Release>
  readonly approvals: Approval[]
  readonly acceptances: Acceptance[]
  /** First lines of messages since whatever commit is asked for. */
  readonly subjects: string[]
  readonly audit: AuditEntry[]
  readonly environments: Environments
  branch: string
  time: number
}

export function emptyDisk(): Disk {
  return {
    files: new Map(),
    commits: new Map(),
    branches: new Map(),
    tags: new Map(),
    store: new Map(),
    runs: new Map(),
    steps: new Map(),
    releases: new Map(),
    approvals: [],
    acceptances: [],
    subjects: [],
    audit: [],
    environments: { states: new Map(), running: new Map(), routes: new Map(), faults: new Set(), log: [] },
    branch: 'main',
    time: Date.parse('2026-11-23T09:00:00Z')
  }
}

/** Wraps every write to the disk: it may throw before the effect, after it, or look at the disk in between. */
export type Around = <T>(name: string, effect: () => T) => Promise<T>
export const undisturbed: Around = (_name, effect) => Promise.resolve().then(effect)

const root = '/repository/'
const decoder = new TextDecoder()
const encoder = new TextEncoder()

export function createPorts(disk: Disk, commands: ReadonlyMap<string, FakeCommand>, around: Around): Ports {
  const store = createStore(disk, around)
  return {
    clock: createClock(disk),
    git: createGit(disk, around),
    workspace: createWorkspace(disk, around),
    store,
    tracking: createTracking(disk, around),
    approvals: createApprovals(disk, around),
    audit: createAudit(disk, around),
    states: createStates(disk.environments, around),
    python: { describe: () => Promise.resolve({ python: '3.12.1', platform: 'linux', packages: {} }) },
    sources: createSources(disk, around),
    progress: { stepStarted: ignore, stepEnded: ignore, line: ignore, note: ignore },
    commands: {
      run: ({ command, env = {} }) =>
        around('commands.run', () => {
          const [program = '', ...words] = command.split(' ')
          const run = commands.get(command) ?? commands.get(program)
          const code =
            run === undefined
              ? 127
              : run({
                  read: (path) => text(disk, path),
                  write: (path, content) => put(disk, path, content),
                  env,
                  words: words.map((word) => word.replace(root, ''))
                })
          const resources = { wallSeconds: 1, cpuSeconds: 1, peakMemoryBytes: 1 }
          return { end: { kind: 'exit' as const, code }, resources, tail: [`the last line of ${command}`] }
        })
    },
    executors: {
      of: () => {
        throw new Error('no test runs jobs in memory')
      },
      endOrphans: () => Promise.resolve(0)
    },
    load: ({ requests }) => Promise.resolve({ requests, failed: 0, errorRate: 0, p50: 1, p95: 2, p99: 3 }),
    driver: () => createDriver(disk.environments, disk.store, around),
    batchOutput: (environment, model, release) =>
      createDriver(disk.environments, disk.store, around).table(environment, model, release)
  }
}

/** A registry whose models lie on the disk: `registry/NAME/VERSION`, and `registry/NAME@ALIAS` holds a version. */
function createSources(disk: Disk, around: Around): Sources {
  const absent = (what: string) => new InputError(`there is no ${what}`, { cure: 'check the name' })
  const versionOf = (source: SourceReference): string | null => {
    if (source.kind !== 'mlflow') return null
    if (source.alias === null) return source.version
    const path = `registry/${source.name}@${source.alias}`
    if (!disk.files.has(path)) throw absent(path)
    return text(disk, path)
  }
  return {
    resolve: async (source) => {
      const version = await around('sources.resolve', () => versionOf(source))
      return { version, run: version && `run${version}`, data: version ? [{ name: 'rows', digest: version }] : [] }
    },
    digest: (source) =>
      Promise.resolve(
        source.kind === 'local' ? digestBytes(disk.files.get(source.path)?.bytes ?? new Uint8Array()) : null
      ),
    fetch: (source, version, absolute) =>
      around('sources.fetch', () => {
        const from =
          source.kind === 'local'
            ? source.path
            : `registry/${source.kind === 'mlflow' ? source.name : source.kind}/${version ?? ''}`
        if (!disk.files.has(from)) throw absent(from)
        put(disk, absolute.replace(root, ''), text(disk, from))
        return null
      }),
    describe: (_source, version) =>
      Promise.resolve({ parameters: { depth: version ?? '0' }, metrics: { accuracy: 0.9 }, seconds: 60 })
  }
}

function ignore(): void {
  // nobody listens
}

/** Each look at the clock takes a millisecond, so that no two records are of the same time. */
function createClock(disk: Disk): Clock {
  return {
    now: () => (disk.time += 1),
    sleep: (milliseconds) => {
      disk.time += milliseconds
      return Promise.resolve()
    }
  }
}

export function text(disk: Disk, path: string): string {
  const file = disk.files.get(path)
  if (file === undefined) throw new Error(`the test's command reads ${path}, which is not there`)
  return decoder.decode(file.bytes)
}

export function put(disk: Disk, path: string, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  disk.files.set(path, { bytes, modifiedMs: (disk.time += 1) })
}

function below(disk: Disk, path: string): readonly (readonly [string, FakeFile])[] {
  return [...disk.files]
    .filter(([name]) => name === path || name.startsWith(`${path}/`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function createWorkspace(disk: Disk, around: Around): Workspace {
  return {
    root,
    read: (path) => Promise.resolve(disk.files.get(path)?.bytes ?? null),
    write: (path, bytes) => around('workspace.write', () => put(disk, path, bytes)),
    remove: (path) => around('workspace.remove', () => below(disk, path).forEach(([name]) => disk.files.delete(name))),
    copy: (from, to) =>
      around('workspace.copy', () => {
        const files = below(disk, from)
        for (const [name, { bytes }] of files) put(disk, `${to}${name.slice(from.length)}`, bytes)
        return files.length > 0
      }),
    stat: (path) => {
      const file = disk.files.get(path)
      return Promise.resolve(
        file === undefined ? null : { kind: 'file', bytes: file.bytes.length, modifiedMs: file.modifiedMs }
      )
    },
    list: (path) =>
      Promise.resolve(
        below(disk, path)
          .filter(([name]) => name !== path)
          .map(([name, { bytes, modifiedMs }]) => ({
            path: name.slice(path.length + 1),
            bytes: bytes.length,
            modifiedMs
          }))
      ),
    fingerprint: (path) => {
      const files = below(disk, path)
      if (files.length === 0) return Promise.resolve(null)
      const digest = digestValue(files.map(([name, { bytes }]) => [name, digestBytes(bytes)]))
      return Promise.resolve({ path, kind: disk.files.has(path) ? 'file' : 'folder', digest, bytes: null })
    },
    resolve: (path) => `${root}${path}`
  }
}

function createStore(disk: Disk, around: Around): Store {
  const keep = (bytes: Uint8Array): Digest => {
    const digest = digestBytes(bytes)
    disk.store.set(digest, bytes)
    return digest
  }
  const get = (digest: Digest): Uint8Array => {
    const bytes = disk.store.get(digest)
    if (bytes === undefined) throw new OutsideError(`the store has lost ${digest}`, { cure: 'restore it' })
    return bytes
  }
  return {
    putPath: (absolute) =>
      around('store.putPath', () => {
        const path = absolute.replace(root, '')
        const single = disk.files.get(path)
        if (single !== undefined) return { digest: keep(single.bytes), bytes: single.bytes.length }
        const manifest = below(disk, path).map(([name, { bytes }]) => [name.slice(path.length + 1), keep(bytes)])
        return { digest: keep(encoder.encode(prettyJson(manifest))), bytes: manifest.length }
      }),
    putBytes: (bytes) =>
      around('store.putBytes', () => keep(typeof bytes === 'string' ? encoder.encode(bytes) : bytes)),
    has: (digest) => Promise.resolve(disk.store.has(digest)),
    getBytes: (digest) => Promise.resolve().then(() => get(digest)),
    materialize: (digest, absolute) =>
      around('store.materialize', () => put(disk, absolute.replace(root, ''), get(digest)))
  }
}

function createTracking(disk: Disk, around: Around): Tracking {
  const stepKey = (commit: string | null, model: string, step: string, place = ''): string =>
    `${commit ?? 'none'} ${model} ${step} ${place}`.trim()
  const byStart = (a: StepRecord, b: StepRecord): number => Date.parse(a.startedAt) - Date.parse(b.startedAt)
  return {
    findRun: (model, fingerprint) => Promise.resolve(disk.runs.get(`${model} ${fingerprint}`) ?? null),
    saveRun: (run) => around('tracking.saveRun', () => void disk.runs.set(`${run.model} ${run.fingerprint}`, run)),
    runs: (model) => Promise.resolve([...disk.runs.values()].filter((run) => run.model === model)),
    findStep: (commit, model, step, place) =>
      Promise.resolve(disk.steps.get(stepKey(commit, model, step, place)) ?? null),
    saveStep: (record, place) =>
      around(
        'tracking.saveStep',
        () => void disk.steps.set(stepKey(record.commit, record.model, record.step, place), record)
      ),
    stepRecords: (model) =>
      Promise.resolve([...disk.steps.values()].filter((record) => record.model === model).sort(byStart)),
    saveRelease: (release) =>
      around('tracking.saveRelease', () => {
        const key = `${release.model} ${release.version}`
        const known = disk.releases.get(key)
        if (known !== undefined && known.digest !== release.digest)
          throw new OutsideError(`${key} is taken`, { cure: 'run again' })
        disk.releases.set(key, known ?? release)
      }),
    releases: (model) => Promise.resolve([...disk.releases.values()].filter((release) => release.model === model))
  }
}

function createApprovals(disk: Disk, around: Around): Approvals {
  return {
    add: (approval) => around('approvals.add', () => void disk.approvals.push(approval)),
    list: (environment) => Promise.resolve(disk.approvals.filter((approval) => approval.environment === environment)),
    accept: (acceptance) => around('approvals.accept', () => void disk.acceptances.push(acceptance)),
    acceptances: (model) => Promise.resolve(disk.acceptances.filter((acceptance) => acceptance.model === model))
  }
}

function createAudit(disk: Disk, around: Around): AuditLog {
  return {
    append: (event) =>
      around('audit.append', () => {
        const entry = appendEntry(disk.audit.at(-1) ?? null, event, (disk.time += 1))
        disk.audit.push(entry)
        return entry
      }),
    entries: () => Promise.resolve([...disk.audit])
  }
}
