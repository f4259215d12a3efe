// The demo's stage: a temporary git repository made from the example, a virtual environment, and what earlier demos left.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { folderBeside } from '../../adapters/files/beside.ts'
import type { Digest } from '../../core/digest.ts'
import { OutsideError } from '../../core/errors.ts'
import { runSchema } from '../../core/pipeline/evidence.ts'
import type { Narrator } from './narrator.ts'
import { execute, type Finished } from './shell.ts'

export const people = {
  dana: 'Dana Developer <dana@clinic.example>',
  sam: 'Sam Reviewer <sam@clinic.example>'
} as const

export interface Stage {
  readonly root: string
  readonly env: NodeJS.ProcessEnv
  git(...args: readonly string[]): Promise<Finished>
  /** Copies the files of one part of the story over the repository. */
  overlay(part: string): Promise<void>
  /** Keeps trained runs for the next demo. */
  keep(): Promise<void>
}

export async function setStage(narrator: Narrator): Promise<Stage> {
  const examples = folderBeside('examples', 'clinic')
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'modelgate', 'demo')
  const root = await mkdtemp(join(tmpdir(), 'modelgate-demo-'))
  await cp(join(examples, 'clinic'), root, { recursive: true })
  const requirements = join(root, 'models', 'digits', 'requirements.txt')
  const venv = await prepareVenv(cache, requirements, narrator)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: [join(venv, 'bin'), process.env.PATH ?? ''].join(delimiter),
    VIRTUAL_ENV: venv,
    PYTHONDONTWRITEBYTECODE: undefined,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GITHUB_ACTIONS: undefined
  }
  const git = async (...args: readonly string[]): Promise<Finished> => {
    const done = await execute(['git', ...args], { cwd: root, env })
    if (done.code !== 0)
      throw new OutsideError(`git ${args.join(' ')} ended with exit code ${done.code}`, {
        cure: 'install git (`apt-get install git`, or https://git-scm.com), then run again'
      })
    return done
  }
  await exportData(root, env)
  await restoreRuns(cache, root)
  await git('init', '--quiet', '--initial-branch=main')
  await git('config', 'user.name', 'Dana Developer')
  await git('config', 'user.email', 'dana@clinic.example')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'Add three models')
  return {
    root,
    env,
    git,
    overlay: (part) => cp(join(examples, 'story', part), root, { recursive: true, force: true }),
    keep: () => keepRuns(cache, root)
  }
}

/** The data sets that ship inside scikit-learn, as CSV files. */
async function exportData(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const files = ['breast-cancer', 'diabetes', 'digits'].map((name) => join(root, 'data', `${name}.csv`))
  if (files.every((file) => existsSync(file))) return
  const lines: string[] = []
  const python = await execute(['python', 'export_data.py'], { cwd: root, env, onLine: (line) => lines.push(line) })
  if (python.code !== 0)
    throw pythonProblem('export_data.py could not write the data sets', lines, 'read the lines above, then run again')
}

/** A virtual environment for these requirements, made once and kept. */
async function prepareVenv(cache: string, requirements: string, narrator: Narrator): Promise<string> {
  const base = await findPython()
  const digest = createHash('sha256')
    .update(base.version)
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 16)
  const venv = join(cache, `venv-${digest}`)
  if (existsSync(join(venv, 'modelgate-ready'))) {
    narrator.say(`Python environment: re-used from ${venv}`)
    return venv
  }
  await rm(venv, { recursive: true, force: true })
  await mkdir(cache, { recursive: true })
  await narrator.timed('Python environment: installing scikit-learn and FastAPI, once', async () => {
    const lines: string[] = []
    const options = { cwd: cache, env: process.env, onLine: (line: string) => lines.push(line) }
    const made = await execute([base.command, '-m', 'venv', venv], options)
    if (made.code !== 0)
      throw pythonProblem('python could not make a virtual environment', lines, 'type `apt-get install python3-venv`')
    const pip = [
      join(venv, 'bin', 'python'),
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--requirement',
      requirements
    ]
    const installed = await execute(pip, options)
    if (installed.code !== 0)
      throw pythonProblem('pip could not install the requirements', lines, 'look at the network, then run again')
    await writeFile(join(venv, 'modelgate-ready'), '')
  })
  return venv
}

async function findPython(): Promise<{ command: string; version: string }> {
  for (const command of ['python3', 'python']) {
    const script = 'import sys; print("%d.%d.%d" % sys.version_info[:3])'
    const found = await execute([command, '-c', script], { cwd: tmpdir(), env: process.env }).catch(() => null)
    const version = found?.stdout.trim() ?? ''
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (found?.code === 0 && (major > 3 || (major === 3 && minor >= 11))) return { command, version }
  }
  throw new OutsideError('the demo trains real models, and there is no Python 3.11 or later on PATH', {
    cure: 'type `apt-get install python3 python3-venv`, then run again'
  })
}

function pythonProblem(message: string, lines: readonly string[], cure: string): OutsideError {
  return new OutsideError([message, ...lines.slice(-8)].join('\n    '), { cure })
}

async function restoreRuns(cache: string, root: string): Promise<void> {
  const from = join(cache, 'trained')
  if (existsSync(from)) await cp(from, join(root, '.modelgate'), { recursive: true })
}

/** Keeps the runs and what they wrote; nothing else of the store. */
async function keepRuns(cache: string, root: string): Promise<void> {
  const modelgate = join(root, '.modelgate')
  const next = join(cache, `trained.${process.pid}`)
  await cp(join(modelgate, 'runs'), join(next, 'runs'), { recursive: true })
  for (const name of await readdir(join(next, 'runs'), { recursive: true })) {
    if (!name.endsWith('.json')) continue
    const run = runSchema.parse(JSON.parse(await readFile(join(next, 'runs', name), 'utf8')))
    for (const digest of [run.modelDigest, run.predictionsDigest, run.metricsDigest ?? null, run.testDataDigest]) {
      if (digest !== null) await cp(join(modelgate, storedAt(digest)), join(next, storedAt(digest)))
    }
  }
  await rm(join(cache, 'trained'), { recursive: true, force: true })
  await rename(next, join(cache, 'trained'))
}

function storedAt(digest: Digest): string {
  const hex = digest.slice('sha256:'.length)
  return join('store', 'sha256', hex.slice(0, 2), hex)
}
