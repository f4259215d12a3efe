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

/** `root` is what a relative `local:PATH` begins at. */
export function createSources(root: string, env: Environment): Sources {
  const mlflow = () => createMlflowClient(env, 'the `source` of this model')
  return {
    async resolve(source): Promise<Resolved> {
      if (source.kind === 'mlflow') return resolveVersion(mlflow(), source)
      if (source.kind === 'hf') return resolveRevision(env, source)
      await existing(root, source)
      return { version: null, run: null, data: [] }
    },
    async digest(source) {
      return source.kind === 'local' ? digestOfPath(await existing(root, source)) : null
    },
    async fetch(source, version, absolutePath) {
      if (source.kind === 'mlflow') return fetchVersion(mlflow(), source, version, absolutePath)
      if (source.kind === 'hf') return fetchRevision(env, source, version ?? source.revision, absolutePath)
      await cp(await existing(root, source), absolutePath, { recursive: true, dereference: true })
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
