// Models in an OCI registry: what a tag names, and the files behind a manifest's digest.
import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { digestBytes } from '../../core/digest.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import type { Resolved } from '../../core/pipeline/ports.ts'
import { fileNames } from '../../core/source/file-names.ts'
import { layerForm, manifestSchema, manifestTypes, type Layer } from '../../core/source/layers.ts'
import type { SourceReference } from '../../core/source/reference.ts'
import { unpackTar } from '../archive/unpack-tar.ts'
import { patience, readBody, saveBody, withTries, type Patience } from '../http/download.ts'
import { openRepository, type Read } from './registry.ts'

export type ArtifactReference = Extract<SourceReference, { readonly kind: 'oci' }>
type Environment = Readonly<Record<string, string | undefined>>

/** What a registry must take at least (OCI distribution specification, "Pushing Manifests"), and takes at most. */
const mostManifestBytes = 4 * 2 ** 20

/** The digest of the manifest that a tag names now. */
export async function resolveArtifact(
  env: Environment,
  reference: ArtifactReference,
  waiting: Patience = patience
): Promise<Resolved> {
  const { digest } = await readLayers(openRepository(env, reference, waiting), reference, waiting)
  return { version: digest, run: null, data: [] }
}

/** Writes the files of a manifest to a folder, each blob held against its digest before it is kept or unpacked. */
export async function fetchArtifact(
  env: Environment,
  named: ArtifactReference,
  digest: string,
  folder: string,
  waiting: Patience = patience
): Promise<void> {
  const read = openRepository(env, named, waiting)
  const reference = { ...named, reference: digest }
  const { layers } = await readLayers(read, reference, waiting)
  const isNew = fileNames()
  await mkdir(folder, { recursive: true })
  for (const layer of layers) await writeLayer({ read, reference, folder, isNew, waiting }, layer)
}

interface Target {
  readonly read: Read
  readonly reference: ArtifactReference
  readonly folder: string
  readonly isNew: (path: string) => boolean
  readonly waiting: Patience
}

async function writeLayer(target: Target, layer: Layer): Promise<void> {
  const { reference, folder, isNew } = target
  const form = layerForm(layer)
  switch (form.kind) {
    case 'empty':
      return
    case 'file':
      if (!isNew(form.path)) throw strange(reference, `has a file by the path ${JSON.stringify(form.path)}`)
      return saveBlob(target, layer, join(folder, ...form.path.split('/')))
    case 'tar': {
      const file = `${folder}.layer`
      try {
        await saveBlob(target, layer, file)
        const refusal = await unpackTar({ file, bytes: layer.size, compression: form.compression }, folder, isNew)
        if (refusal !== null) throw strange(reference, `has the layer ${layer.digest}: ${refusal}`)
      } finally {
        await rm(file, { force: true })
      }
      return
    }
    case 'unknown':
      throw new InputError(
        `${nameOf(reference)} has a layer of type ${layer.mediaType.replace(/[^\w./+-]/g, '?')} that has no title and is no tar`,
        { cure: 'push it by `oras push`, which gives files their titles, or as a tar' }
      )
  }
}

async function saveBlob({ read, reference, waiting }: Target, { digest, size }: Layer, file: string): Promise<void> {
  const what = `${digest} of ${nameOf(reference)}`
  const limits = { mostBytes: size, idleMs: waiting.idleMs }
  const found = await withTries(waiting, async () => {
    const hash = createHash('sha256')
    const bytes = await saveBody(await read(`blobs/${digest}`), file, what, [hash], limits)
    if (bytes < size) {
      await rm(file, { force: true })
      throw new OutsideError(`${what} broke off after ${bytes} bytes`, { cure: 'run again' })
    }
    return hash.digest('hex')
  })
  if (`sha256:${found}` === digest) return
  await rm(file, { force: true })
  throw changed(`${what} has the digest sha256:${found}`)
}

async function readLayers(
  read: Read,
  reference: ArtifactReference,
  { idleMs }: Patience
): Promise<{ readonly layers: readonly Layer[]; readonly digest: string }> {
  const what = `the manifest of ${nameOf(reference)}`
  const answer = await read(`manifests/${reference.reference}`, manifestTypes.join(', '))
  const bytes = await readBody(answer, what, { mostBytes: mostManifestBytes, idleMs })
  const digest = digestBytes(bytes)
  const claimed = answer.headers.get('docker-content-digest')
  const isOther = reference.reference.startsWith('sha256:') && reference.reference !== digest
  if (isOther || (claimed?.startsWith('sha256:') === true && claimed !== digest)) {
    throw changed(`${what} has the digest ${digest}, where ${isOther ? reference.reference : claimed} is said`)
  }
  const manifest = manifestSchema.safeParse(parseJson(bytes))
  if (!manifest.success)
    throw new InputError(`${nameOf(reference)} is no artifact of OCI's form`, { cure: 'push it again: `oras push`' })
  if (!('layers' in manifest.data)) throw severalModels(reference, manifest.data.manifests)
  const layers = manifest.data.layers.filter((layer) => layerForm(layer).kind !== 'empty')
  if (layers.length > 0) return { layers, digest }
  throw new InputError(`${nameOf(reference)} has no files`, { cure: 'push the model with its files: `oras push`' })
}

function severalModels(reference: ArtifactReference, manifests: readonly Layer[]): InputError {
  const { registry, repository } = reference
  return new InputError(`${nameOf(reference)} is an index of ${manifests.length} manifests, and not one model`, {
    cure: `name one of them: \`source: oci://${registry}/${repository}@${manifests[0]?.digest ?? 'sha256:…'}\``
  })
}

function strange(reference: ArtifactReference, what: string): OutsideError {
  return new OutsideError(`${nameOf(reference)} ${what}`, { cure: 'name another model: nothing is taken of this one' })
}

function changed(message: string): OutsideError {
  return new OutsideError(message, { cure: 'run again; if it stays so, something on the way changes files' })
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function nameOf({ registry, repository, reference }: ArtifactReference): string {
  return `oci://${registry}/${repository}${reference.startsWith('sha256:') ? '@' : ':'}${reference}`
}
