// What the layers of an OCI artifact are: files by their titles as ORAS pushes them, or tars as model packers make them.
import { z } from 'zod'

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const descriptorSchema = z.object({
  mediaType: z.string().max(255),
  digest: sha256,
  size: z.int().min(0),
  annotations: z.record(z.string(), z.string()).nullish()
})
const mostLayers = 10_000

/** OCI image specification 1.1, `manifest.md` and `image-index.md`; docker's own forms are the same in these keys. */
export const manifestSchema = z.union([
  z.object({ schemaVersion: z.literal(2), layers: z.array(descriptorSchema).max(mostLayers) }),
  z.object({ schemaVersion: z.literal(2), manifests: z.array(descriptorSchema).max(mostLayers) })
])
export type Layer = z.infer<typeof descriptorSchema>

export const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json'
] as const

export type LayerForm =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'tar'; readonly compression: 'none' | 'gzip' | 'zstd' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' }

/**
 * A layer with a title is that file whatever its media type says, as ORAS gives every file the type of a tar; unless it is
 * marked as a folder to be unpacked. Without one the media type decides, then the path that CNCF's model specification notes.
 */
export function layerForm({ mediaType, annotations }: Pick<Layer, 'mediaType' | 'annotations'>): LayerForm {
  const title = annotations?.['org.opencontainers.image.title']
  if (title !== undefined && annotations?.['io.deis.oras.content.unpack'] !== 'true') {
    return { kind: 'file', path: title }
  }
  if (title !== undefined) return { kind: 'tar', compression: 'gzip' }
  if (mediaType === 'application/vnd.oci.empty.v1+json') return { kind: 'empty' }
  const packed = /[.+]tar(?:[.+](?<how>gzip|zstd))?$/.exec(mediaType)
  if (packed !== null)
    return { kind: 'tar', compression: (packed.groups?.how as 'gzip' | 'zstd' | undefined) ?? 'none' }
  const path = annotations?.['org.cncf.model.filepath']
  return path === undefined ? { kind: 'unknown' } : { kind: 'file', path }
}
