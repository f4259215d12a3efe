// A temporary git repository with a tiny real model, and the command run in it as a person runs it.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile as readText, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { stringify } from 'yaml'

const program = join(import.meta.dirname, '../../cli/bin.ts')
const tiny = join(import.meta.dirname, 'tiny')

/** What a person sees of one command: exit code, or the signal that ended it. */
export interface Ran {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

type Environment = Readonly<Record<string, string | undefined>>

export interface Repository {
  readonly root: string
  /** Runs `modelgate` to its end, at the root or in a folder below. */
  modelgate(args: readonly string[], env?: Environment, folder?: string): Promise<Ran>
  /** Starts `modelgate` and leaves it running. */
  start(args: readonly string[], env?: Environment, folder?: string): ChildProcess
  /** Standard output of git. */
  git(...args: readonly string[]): Promise<string>
  write(path: string, text: string | Uint8Array): Promise<void>
  read(path: string): Promise<string>
  /** Writes the config and whatever else, and commits all of it. */
  commit(config: object | string, files?: Readonly<Record<string, string>>): Promise<void>
  /** Ends what runs in its environments and removes it. */
  close(): Promise<void>
}

export interface ModelOverrides {
  readonly [key: string]: unknown
}

/** The tiny model's config, with keys of the model replaced; `undefined` takes one out. */
export function tinyModel(overrides: ModelOverrides = {}): ModelOverrides {
  return {
    train: { command: 'node train.mts', params: 'params.json', data: ['data/rows.csv'], timeout: '60s' },
    artifact: 'out/model.json',
    evaluation: {
      predictions: 'out/predictions.csv',
      data: 'data/rows.csv',
      task: 'binary',
      id: 'id',
      target: 'target',
      prediction: 'prediction',
      score: 'score',
      resamples: 200
    },
    metrics: { accuracy: { goal: 'maximize', min: 0.6, max_regression: 0.02 } },
    ...overrides
  }
}

/** A config of one model named `tiny`, all eight steps, quick to walk. */
export function servedConfig(
  overrides: ModelOverrides = {},
  environments: object = { staging: {}, production: { after: 'staging', live: { verify: '100ms' } } }
): object {
  return {
    version: 1,
    models: {
      tiny: tinyModel({
        serve: { command: 'node serve.mts', paths: ['serve.mts', 'model.mts'], timeout: '20s' },
        test: { command: 'sh test.sh', junit: 'reports/junit.xml' },
        qa: { golden: 20, requests: 20 },
        ...overrides
      })
    },
    environments
  }
}

/** A config without environments: train, test, evaluate, compare. */
export function plainConfig(overrides: ModelOverrides = {}): object {
  return { version: 1, models: { tiny: tinyModel(overrides) } }
}

/** `name` is that of the repository's folder. Nothing is committed yet. */
export async function createRepository(name = 'tiny'): Promise<Repository> {
  const parent = await mkdtemp(join(tmpdir(), 'modelgate-e2e-'))
  const root = join(parent, name)
  await cp(tiny, root, { recursive: true })
  const env: Environment = {
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: parent,
    LANG: 'C.UTF-8',
    // Halves the start of every command.
    NODE_COMPILE_CACHE: join(tmpdir(), 'modelgate-compile-cache'),
    GIT_CONFIG_NOSYSTEM: '1'
  }
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout, stderr, code } = await finished(spawn('git', [...args], { cwd: root, env }))
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout
  }
  const start = (args: readonly string[], more: Environment = {}, folder = '.') =>
    spawn(process.execPath, [program, ...args], {
      cwd: join(root, folder),
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe']
    })
  const modelgate = (args: readonly string[], more?: Environment, folder?: string) =>
    finished(start(args, more, folder))
  const write = async (path: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  await git('init', '--quiet', '--initial-branch=main')
  await git('config', 'user.name', 'Dana Developer')
  await git('config', 'user.email', 'dana@example.org')
  for (const [path, text] of Object.entries(firstFiles())) await write(path, text)
  return {
    root,
    modelgate,
    start,
    git,
    write,
    read: (path) => readText(join(root, path), 'utf8'),
    async commit(config, files = {}) {
      await write('.github/modelgate.yml', typeof config === 'string' ? config : stringify(config))
      for (const [path, text] of Object.entries(files)) await write(path, text)
      await git('add', '--all')
      await git('commit', '--quiet', '--allow-empty', '--message', 'Change')
    },
    async close() {
      if (existsSync(join(root, '.modelgate', 'environments'))) await modelgate(['down'])
      await rm(parent, { recursive: true, force: true })
    }
  }
}

/** Beside the programs in tests/support/tiny. */
function firstFiles(): Readonly<Record<string, string>> {
  return {
    '.gitignore': 'out/\nreports/\n.modelgate/\n',
    'params.json': '{"threshold": 0.6}\n',
    'data/rows.csv': rows()
  }
}

/** All that the tiny model's repository begins with, by path. */
export function tinyFiles(): Readonly<Record<string, string>> {
  const programs = readdirSync(tiny).map((name) => [name, readFileSync(join(tiny, name), 'utf8')] as const)
  return { ...Object.fromEntries(programs), ...firstFiles() }
}

/** 200 rows `id,x,target`: the target is whether x is above one half, but for every ninth row near it. */
function rows(): string {
  const lines = Array.from({ length: 200 }, (_, index) => {
    const x = ((index * 37) % 200) / 200
    const isNoisy = index % 9 === 0 && Math.abs(x - 0.5) < 0.3
    return `r${index},${x},${x >= 0.5 !== isNoisy ? 1 : 0}`
  })
  return `${['id,x,target', ...lines].join('\n')}\n`
}

export async function finished(child: ChildProcess): Promise<Ran> {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (ended, by) => resolve([ended, by]))
  })
  return { code, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }
}

/** Command lines of living processes that have this text in their environment or arguments. */
export async function processesWith(text: string): Promise<readonly string[]> {
  const read = (path: string) => readText(path, 'utf8').catch(() => '')
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
  const found = await Promise.all(
    ids.map(async (id) => {
      const command = await read(`/proc/${id}/cmdline`)
      const isMine = command.includes(text) || (await read(`/proc/${id}/environ`)).includes(text)
      return isMine && command !== '' ? [`${id} ${command.replaceAll('\0', ' ').trim()}`] : []
    })
  )
  return found.flat()
}
