// Where models come from that are not trained here, by what their `source` begins with.
import { cp, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { InputError } from '../../core/errors.ts'
import { fetchRevision, resolveRevision } from '../hub/hub.ts'
import { digestOfPath } from '../files/store.ts'
import type { Resolved, Sources } from '../../core/pipeline/ports.ts'
import type { SourceReference } from '../../core/source/reference.ts'
import { createMlflowClient, type Environment } from '../mlflow/client.ts'
import { describeVersion, fetchVersion, resolveVersion } from '../mlflow/registry.ts'

/** `root` is what a relative `local:PATH` begins at. What asks a server is loaded when it is first needed. */
export function createSources(root: string, env: Environment): Sources {
  const mlflow = () => createMlflowClient(env, 'the `source` of this model')
  return {
    async resolve(source): Promise<Resolved> {
      switch (source.kind) {
        case 'mlflow':
          return resolveVersion(mlflow(), source)
        case 'hf':
          return resolveRevision(env, source)
        case 'oci':
          return (await import('../oci/artifact.ts')).resolveArtifact(env, source)
        case 's3':
          return (await import('../s3/objects.ts')).resolveObjects(env, source)
        case 'local':
          await existing(root, source)
          return { version: null, run: null, data: [] }
      }
    },
    async digest(source) {
      return source.kind === 'local' ? digestOfPath(await existing(root, source)) : null
    },
    async fetch(source, version, absolutePath) {
      switch (source.kind) {
        case 'mlflow':
          await fetchVersion(mlflow(), source, version, absolutePath)
          return null
        case 'hf':
          await fetchRevision(env, source, version ?? source.revision, absolutePath)
          return null
        case 'oci': {
          const { fetchArtifact } = await import('../oci/artifact.ts')
          await fetchArtifact(env, source, version ?? source.reference, absolutePath)
          return null
        }
        case 's3':
          return (await import('../s3/objects.ts')).fetchObjects(env, source, version, absolutePath)
        case 'local':
          await cp(await existing(root, source), absolutePath, { recursive: true, dereference: true })
          return null
      }
    },
    async describe(source, version) {
      if (source.kind === 'mlflow') return describeVersion(mlflow(), source, version)
      return { parameters: {}, metrics: {}, seconds: null }
    }
  }
}

async function existing(root: string, { path }: Extract<SourceReference, { readonly kind: 'local' }>): Promise<string> {
  const absolute = isAbsolute(path) ? path : join(root, path)
  if ((await stat(absolute).catch(() => null)) !== null) return absolute
  throw new InputError(`there is nothing at ${absolute}, which \`source: local:${path}\` names`, {
    cure: 'check the path, and that it is mounted on this machine'
  })
}
