// Models that are trained elsewhere: pinned by digest in model.lock, fetched by it, and never taken where the bytes differ.
import { digestValue, type Digest } from '../../digest.ts'
import { isSamePin, lockPath, parseLock, writePin, type Pin } from '../../source/lock.ts'
import { parseSource, sourceForms, type SourceReference } from '../../source/reference.ts'
import { envelope, fail, saveDocument, type ModelContext, type StepOutcome } from '../context.ts'
import type { DataFingerprint, EnvironmentInfo, Run } from '../evidence.ts'
import type { Described, Workspace } from '../ports.ts'
import { InputError, OutsideError } from '../../errors.ts'

type Settings = ModelContext['settings']

export type Taken =
  | { readonly run: Run; readonly reused: boolean; readonly problem?: undefined }
  | { readonly problem: StepOutcome; readonly run?: undefined }

/** What model.lock says of this model; null where it says nothing. */
export async function readPin(settings: Settings, workspace: Pick<Workspace, 'read'>): Promise<Pin | null> {
  const path = lockPath(settings)
  const bytes = await workspace.read(path)
  return bytes === null ? null : (parseLock(new TextDecoder().decode(bytes), path).get(settings.name) ?? null)
}

/** Stands for the training fingerprint of a model that is not trained here: what is pinned, and nothing else. */
export function pinFingerprint(pin: Pin | null): Digest {
  return digestValue({ pinned: pin })
}

export function pinnedData(pin: Pin | null): readonly DataFingerprint[] {
  return (pin?.data ?? []).map(({ name, digest }) => ({ path: name, kind: 'remote', digest, bytes: null }))
}

/** Fetches the pinned model where the store has not got it; the run tells what the source knows of its training. */
export async function takeFromSource(context: ModelContext, source: string): Promise<Taken> {
  const { settings, ports, model, again } = context
  const pin = await readPin(settings, ports.workspace)
  if (pin === null) return { problem: fail('source_not_pinned', `${lockPath(settings)} has no line for ${model}`) }
  if (pin.source !== source) {
    const message = `${lockPath(settings)} pins ${pin.source}, and the config names ${source}`
    return { problem: fail('source_not_pinned', message) }
  }
  const fingerprint = pinFingerprint(pin)
  const known = again ? null : await ports.tracking.findRun(model, fingerprint)
  if (known?.modelDigest === pin.digest && (await ports.store.has(pin.digest))) {
    await place(context, pin.digest)
    return { run: known, reused: true }
  }
  const problem = await fetchPinned(context, pin)
  if (problem !== null) return { problem }
  await place(context, pin.digest)
  const run = await describeRun(context, pin, fingerprint)
  await saveDocument(context, 'run.json', run)
  await ports.tracking.saveRun(run)
  return { run, reused: false }
}

export type SourceUpdate =
  | { readonly state: 'current'; readonly pin: Pin }
  /** `after` is not known by digest where it was only looked at. */
  | { readonly state: 'behind' | 'updated'; readonly before: Pin | null; readonly after: Pick<Pin, 'version' | 'run'> }

/** Looks what the source names now, and unless it is only to be looked at, writes the model's line of model.lock. */
export async function updateSource(context: ModelContext, isCheck: boolean): Promise<SourceUpdate> {
  const { settings, ports, model } = context
  const source = sourceOf(context)
  const reference = referenceOf(source)
  const before = await readPin(settings, ports.workspace)
  const now = await ports.sources.resolve(reference)
  const known = { source, version: now.version, run: now.run, data: [...now.data] }
  // a version is never written over: the same version has the same bytes
  const isSameVersion =
    now.version !== null && before !== null && isSamePin(before, { ...known, digest: before.digest })
  if (isSameVersion) return { state: 'current', pin: before }
  if (isCheck && now.version !== null) return { state: 'behind', before, after: now }
  const fetched = await fetchToStore(context, reference, now.version)
  if ('changed' in fetched)
    throw new OutsideError(`${source} was changed while it was fetched: ${fetched.changed}`, { cure: 'run again' })
  const after: Pin = { ...known, digest: fetched.digest }
  if (before !== null && isSamePin(before, after)) return { state: 'current', pin: before }
  if (isCheck) return { state: 'behind', before, after }
  const path = lockPath(settings)
  const bytes = await ports.workspace.read(path)
  await ports.workspace.write(path, writePin(bytes && new TextDecoder().decode(bytes), model, after))
  return { state: 'updated', before, after }
}

/** In words, for a plan: what is pinned, and whether the source has moved on. */
export async function sourceDrift(context: ModelContext): Promise<string | null> {
  const { settings, ports, model } = context
  const pin = await readPin(settings, ports.workspace)
  const update = `modelgate source update ${model}`
  if (pin === null || pin.source !== settings.source) {
    return `${lockPath(settings)} does not pin ${settings.source ?? ''}: ${update}`
  }
  const now = await ports.sources.resolve(referenceOf(pin.source))
  if (now.version === null) {
    const digest = await ports.sources.digest(referenceOf(pin.source))
    return digest === null || digest === pin.digest
      ? null
      : `${pin.source} holds other bytes than those pinned: ${update}`
  }
  if (now.version === pin.version && now.run === pin.run) return null
  return `${pin.source} is version ${now.version} by now, ${pin.version ?? 'none'} is pinned: ${update}`
}

function sourceOf({ settings, model }: ModelContext): string {
  if (settings.source !== undefined) return settings.source
  throw new InputError(`${model} is trained here: it has no \`source\` to update`, {
    cure: 'name a model that has a `source` in the config'
  })
}

function referenceOf(source: string): SourceReference {
  const reference = parseSource(source)
  if (reference !== null) return reference
  throw new InputError(`\`source: ${source}\` is not among the sources of this version`, {
    cure: `write ${sourceForms.join(', or ')}`
  })
}

async function fetchPinned(context: ModelContext, pin: Pin): Promise<StepOutcome | null> {
  const { store, progress } = context.ports
  if (await store.has(pin.digest)) return null
  progress.line(context.model, `fetch ${pin.source}${pin.version === null ? '' : `, version ${pin.version}`}`)
  const found = await fetchToStore(context, referenceOf(pin.source), pin.version)
  if ('changed' in found) return fail('source_changed', `${pin.source}: ${found.changed}`)
  if (found.digest === pin.digest) return null
  return fail('source_changed', `${pin.source}: ${pin.digest} is pinned, and what was fetched is ${found.digest}`)
}

async function fetchToStore(
  context: ModelContext,
  reference: SourceReference,
  version: string | null
): Promise<{ readonly digest: Digest } | { readonly changed: string }> {
  const { workspace, store, sources } = context.ports
  const folder = `.modelgate/source/${context.model}`
  await workspace.remove(folder)
  try {
    const changed = await sources.fetch(reference, version, workspace.resolve(`${folder}/model`))
    if (changed !== null) return { changed }
    const running = (await workspace.list(`${folder}/model`)).filter(({ path }) => canRunCode(path))
    if (running.length > 0)
      context.ports.progress.line(
        context.model,
        `may run code when loaded (pickle): ${running
          .map(({ path }) => path)
          .slice(0, 10)
          .join(', ')}; safetensors and ONNX do not`
      )
    return { digest: (await store.putPath(workspace.resolve(`${folder}/model`))).digest }
  } finally {
    await workspace.remove(folder)
  }
}

/** Formats that are pickles, by their names: what PyTorch, joblib and pickle itself write. */
function canRunCode(path: string): boolean {
  return /\.(?:bin|pt|pth|ckpt|pkl|pickle|joblib)$/i.test(path)
}

/** Where the config names an `artifact`, the model lies there as if it had been trained here. */
async function place({ ports, settings }: ModelContext, digest: Digest): Promise<void> {
  if (settings.artifact !== undefined) await ports.store.materialize(digest, ports.workspace.resolve(settings.artifact))
}

async function describeRun(context: ModelContext, pin: Pin, fingerprint: Digest): Promise<Run> {
  const { model, isDirty, ports } = context
  const folder = `.modelgate/source/${model}`
  await ports.store.materialize(pin.digest, ports.workspace.resolve(`${folder}/model`))
  const { bytes } = await ports.store.putPath(ports.workspace.resolve(`${folder}/model`))
  const environment = await environmentOf(context, `${folder}/model`)
  await ports.workspace.remove(folder)
  const described: Described = await ports.sources.describe(referenceOf(pin.source), pin.version)
  return {
    schema: 'modelgate/run@1',
    ...envelope(context),
    model,
    fingerprint,
    dirty: isDirty,
    command: pin.version === null ? pin.source : `${pin.source}, version ${pin.version}`,
    source: { uri: pin.source, version: pin.version, run: pin.run },
    parameters: { ...described.parameters },
    data: [...pinnedData(pin)],
    environment,
    resources: { wallSeconds: described.seconds ?? 0, cpuSeconds: null, peakMemoryBytes: null },
    modelDigest: pin.digest,
    modelBytes: bytes,
    predictionsDigest: null,
    testDataDigest: null,
    metricsDigest: null,
    metrics: { ...described.metrics }
  }
}

/** As the model itself says it, where it is a folder that MLflow wrote. */
async function environmentOf({ ports }: ModelContext, folder: string): Promise<EnvironmentInfo> {
  const unknown: EnvironmentInfo = { python: null, platform: 'elsewhere', packages: {} }
  if ((await ports.workspace.stat(folder))?.kind !== 'folder') return unknown
  const text = async (name: string) => {
    const bytes = await ports.workspace.read(`${folder}/${name}`)
    return bytes === null ? '' : new TextDecoder().decode(bytes)
  }
  const python = /^python:\s*["']?([\d.]+)/m.exec(await text('python_env.yaml'))?.[1] ?? null
  const pinned = (await text('requirements.txt')).matchAll(/^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;#]+)/gm)
  return { ...unknown, python, packages: Object.fromEntries([...pinned].map(([, name = '', at = '']) => [name, at])) }
}
