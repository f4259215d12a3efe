// What `source:` may name, in one of `sourceForms`.

export type SourceReference =
  | { readonly kind: 'mlflow'; readonly name: string; readonly alias: string | null; readonly version: string | null }
  /** `revision` is a commit, a branch or a tag. */
  | { readonly kind: 'hf'; readonly repository: string; readonly revision: string }
  /** `reference` is a tag, or the digest of a manifest; `registry` a host, with its port where it has one. */
  | { readonly kind: 'oci'; readonly registry: string; readonly repository: string; readonly reference: string }
  /** A key that ends with `/` or is empty is a folder; any other an object, or a folder where there is no such object. */
  | { readonly kind: 's3'; readonly bucket: string; readonly key: string; readonly versionId: string | null }
  | { readonly kind: 'local'; readonly path: string }

export const sourceForms = [
  'mlflow:NAME@ALIAS',
  'mlflow:NAME/VERSION',
  'hf:ORG/NAME@REVISION',
  'oci://REGISTRY/REPOSITORY:TAG',
  'oci://REGISTRY/REPOSITORY@sha256:DIGEST',
  's3://BUCKET/KEY',
  's3://BUCKET/KEY?versionId=ID',
  'local:PATH'
] as const

/** Null where it is none of `sourceForms`. MLflow's names hold neither `/` nor `:`. */
export function parseSource(text: string): SourceReference | null {
  const local = /^local:(?!\/\/)(.+)$/.exec(text)?.[1]
  if (local !== undefined) return { kind: 'local', path: local }
  const hub = /^hf:(?<repository>\w[\w.-]*(?:\/\w[\w.-]*)?)@(?<revision>\w[\w./-]*)$/.exec(text)?.groups
  if (hub !== undefined) return { kind: 'hf', repository: hub.repository ?? '', revision: hub.revision ?? '' }
  if (text.startsWith('oci:')) return parseArtifact(text)
  if (text.startsWith('s3:')) return parseObject(text)
  const {
    name,
    alias = null,
    version = null
  } = /^mlflow:(?<name>[^/:@\s][^/:@]*)(?:@(?<alias>[A-Za-z][\w-]*)|\/(?<version>\d+))$/.exec(text)?.groups ?? {}
  return name === undefined ? null : { kind: 'mlflow', name, alias, version }
}

const artifact = new RegExp(
  '^oci://(?<registry>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?)' +
    '/(?<repository>[a-z0-9]+(?:(?:[._/]|__|-+)[a-z0-9]+)*)' +
    '(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$'
)

/** As the OCI distribution specification writes names; no tag is taken for granted, and a digest says more than a tag. */
function parseArtifact(text: string): SourceReference | null {
  const { registry, repository, tag, digest } = artifact.exec(text)?.groups ?? {}
  const reference = digest ?? tag
  if (registry === undefined || repository === undefined || reference === undefined) return null
  // no port has more than 65535, and no address a part above 255
  if (!URL.canParse(`https://${registry}`)) return null
  return { kind: 'oci', registry, repository, reference }
}

function parseObject(text: string): SourceReference | null {
  const {
    bucket,
    key,
    versionId = null
  } = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(?<key>[^?#\p{Cc}\p{Cs}]*)(?:\?versionId=(?<versionId>[\w.~-]{1,100}))?$/u.exec(
    text
  )?.groups ?? {}
  if (bucket === undefined || key === undefined) return null
  const parts = key.replace(/\/$/, '').split('/')
  const isPlain = key === '' || parts.every((part) => !['', '.', '..'].includes(part))
  const isFolder = key === '' || key.endsWith('/')
  return isPlain && !(isFolder && versionId !== null) ? { kind: 's3', bucket, key, versionId } : null
}
