// Which files belong to which part of a model, and the fingerprints over them.
import picomatch from 'picomatch'
import { isUnder, plainPath } from '../config/plain-path.ts'
import { digestValue, type Digest } from '../digest.ts'
import type { ResolvedModel } from '../config/resolve.ts'
import { lockPath } from '../source/lock.ts'
import type { DataFingerprint } from './evidence.ts'
import { pinFingerprint, pinnedData, readPin } from './training/source.ts'
import type { TrackedFile, Workspace } from './ports.ts'

const lockFiles = [
  'requirements*.txt',
  'uv.lock',
  'poetry.lock',
  'Pipfile.lock',
  'pdm.lock',
  'conda-lock.yml',
  'environment.y*ml',
  'pyproject.toml'
].map((file) => `**/${file}`)
const documents = ['README', 'CHANGELOG', 'CONTRIBUTING', 'CODE_OF_CONDUCT', 'SECURITY'].map((name) => `**/${name}*.md`)
const neverTraining = [
  ...documents,
  'docs/**/*.md',
  'LICENSE*',
  '.github/**',
  '.gitignore',
  '.gitattributes',
  '.modelgate/**'
]
const testFiles = ['**/test_*.py', '**/*_test.py', '**/conftest.py', '**/tests/**', 'tests/**']

export function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false
  const isMatch = picomatch([...globs], { dot: true })
  return (path) => isMatch(path)
}

/** Files and folders that the team's commands write: they are neither inputs nor signs of a dirty tree. */
export function declaredOutputs(settings: ResolvedModel): readonly string[] {
  const { artifact, train, evaluation, test, analyze } = settings
  const { predictions, metrics, logs } = evaluation ?? {}
  const trained = [
    artifact,
    predictions,
    metrics,
    logs,
    train?.sweep?.metrics,
    train?.hydra,
    train?.notebook,
    ...(train?.outputs ?? [])
  ]
  return [...trained, test?.junit, ...(analyze?.sarif ?? [])].filter((path) => path !== undefined).map(plainPath)
}

export function isOutput(outputs: readonly string[], path: string): boolean {
  return outputs.some((output) => isUnder(output, path))
}

/** Tracked files of the model: its `paths`, less what its commands write. */
export function modelFiles(settings: ResolvedModel, files: readonly TrackedFile[]): readonly TrackedFile[] {
  const isMine = matcher(settings.paths ?? ['**'])
  const outputs = declaredOutputs(settings)
  return files.filter(({ path }) => isMine(path) && !isOutput(outputs, path))
}

/** Globs of everything in git that a model is made, evaluated or served from, also outside its `paths`. */
export function inputGlobs(settings: ResolvedModel): readonly string[] {
  const { paths, train, serve, score, evaluation, analyze } = settings
  if (paths === undefined) return ['**']
  const named = [
    settings.source === undefined ? undefined : lockPath(settings),
    train?.params,
    ...(train?.data ?? []),
    train?.split?.data,
    evaluation?.data,
    score?.data,
    analyze?.baseline
  ].filter((path) => path !== undefined && !path.includes('://'))
  const lock = train?.lock ?? lockFiles.map((glob) => glob.replace('**/', ''))
  const below = named.map((path) => `${path}/**`)
  return [...paths, ...(serve?.paths ?? []), ...(score?.paths ?? []), ...named, ...below, ...lock].filter(
    (glob) => glob !== undefined
  )
}

/** Code that is packaged with the model and starts its server or scoring job; all code of the model where `paths` names none. */
export function servingFiles(settings: ResolvedModel, files: readonly TrackedFile[]): readonly TrackedFile[] {
  const named = settings.serve?.paths ?? settings.score?.paths ?? []
  if (named.length > 0) return files.filter(matching(named))
  const data = [...(settings.train?.data ?? []), settings.train?.split?.data, settings.evaluation?.data]
  const isData = matcher(data.filter((path) => path !== undefined))
  const isNever = matcher([...neverTraining, ...testFiles])
  return modelFiles(settings, files).filter(({ path }) => !isData(path) && !isNever(path))
}

function matching(globs: readonly string[]): (file: TrackedFile) => boolean {
  const isMatch = matcher(globs)
  return ({ path }) => isMatch(path)
}

/** Files that training reads, as far as git knows them: the model's files and lock files, less serving code, tests and documents. */
export function trainingFiles(settings: ResolvedModel, files: readonly TrackedFile[]): readonly TrackedFile[] {
  const isServing = matcher(settings.serve?.paths ?? settings.score?.paths ?? [])
  const isNever = matcher([...neverTraining, ...testFiles])
  const isLock = matcher(settings.train?.lock ?? lockFiles)
  const mine = modelFiles(settings, files).filter(({ path }) => !isServing(path) && !isNever(path))
  const locks = files.filter(({ path }) => isLock(path) && isNear(settings, path))
  return [...new Map([...mine, ...locks].map((file) => [file.path, file])).values()]
}

/** A lock file counts when it is named in the config, belongs to the model, or lies at the repository's root. */
function isNear(settings: ResolvedModel, path: string): boolean {
  return settings.train?.lock !== undefined || !path.includes('/') || matcher(settings.paths ?? ['**'])(path)
}

export interface TrainingInputs {
  readonly fingerprint: Digest
  /** What all trials of a sweep share with the training; the fingerprint itself where there is no sweep. */
  readonly base: Digest
  readonly data: readonly DataFingerprint[]
  readonly missing: readonly string[]
}

/** The training fingerprint of DESIGN.md section 1: files, parameters, data and lock files, never the commit. Of a model from a source: its pin. */
export async function trainingInputs(
  settings: ResolvedModel,
  files: readonly TrackedFile[],
  workspace: Pick<Workspace, 'fingerprint' | 'read'>
): Promise<TrainingInputs> {
  const { train, source } = settings
  if (source !== undefined) {
    const pin = await readPin(settings, workspace)
    const fingerprint = pinFingerprint(pin)
    return { fingerprint, base: fingerprint, data: pinnedData(pin), missing: [] }
  }
  const named = [...(train?.data ?? []), ...(train?.split ? [train.split.data] : [])]
  const found = await Promise.all(named.map(async (path) => ({ path, print: await workspace.fingerprint(path) })))
  const params = train?.params === undefined ? null : await workspace.fingerprint(train.params)
  const data = found.map(({ print }) => print).filter((print) => print !== null)
  const base = digestValue({
    files: trainingFiles(settings, files).map(({ path, digest }) => [path, digest]),
    params: params?.digest ?? null,
    data: data.map(({ path, digest }) => [path, digest]),
    command: train?.command ?? null,
    split: train?.split ?? null,
    env: train?.env ?? null,
    repeats: train?.repeats ?? 1,
    artifact: settings.artifact ?? null,
    predictions: settings.evaluation?.predictions ?? null,
    metrics: settings.evaluation?.metrics ?? null,
    logs: settings.evaluation?.logs ?? null
  })
  const fingerprint =
    train?.sweep === undefined ? base : digestValue({ base, sweep: { ...train.sweep, parallel: null } })
  return { fingerprint, base, data, missing: found.filter(({ print }) => print === null).map(({ path }) => path) }
}

/** Digest of the serving part of a release: its code and how it is started. */
export function servingDigest(settings: ResolvedModel, files: readonly TrackedFile[]): Digest {
  return digestValue({
    files: servingFiles(settings, files).map(({ path, digest }) => [path, digest]),
    serve: settings.serve ?? null,
    score: settings.score ?? null
  })
}
