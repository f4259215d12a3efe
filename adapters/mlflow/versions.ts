// The registered model and version that stand for a model here, and for one release of it.
import { z } from 'zod'
import type { Digest } from '../../core/digest.ts'
import { parseSource } from '../../core/source/reference.ts'
import type { Run } from '../../core/pipeline/evidence.ts'
import type { MlflowClient } from './client.ts'
import { accepted } from './find-run.ts'

export const releaseTag = 'modelgate.release'

/** A model from a registry keeps its name and version there; any other has its own name. */
export function registeredAs(
  model: string,
  run: Pick<Run, 'source'>
): { readonly name: string; readonly version: string | null } {
  const source = run.source === undefined ? null : parseSource(run.source.uri)
  return source?.kind === 'mlflow'
    ? { name: source.name, version: run.source?.version ?? null }
    : { name: model, version: null }
}

const versionSchema = z.object({
  version: z.string(),
  tags: z.array(z.object({ key: z.string(), value: z.string().default('') })).default([])
})
const foundSchema = z.object({
  model_versions: z.array(versionSchema).default([]),
  next_page_token: z.string().optional()
})

/** The version that has this release's tag; null while it has none. */
export async function findReleased(client: MlflowClient, name: string, release: Digest): Promise<string | null> {
  let page = ''
  do {
    const filter = `name = '${name.replaceAll("'", "\\'")}'`
    const query = { filter, max_results: '1000', ...(page === '' ? {} : { page_token: page }) }
    const answer = await client.get('mlflow/model-versions/search', query)
    const found = accepted(answer, foundSchema, `the versions of ${name}`)
    const version = found.model_versions.find((each) => releasesIn(each).includes(release))
    if (version !== undefined) return version.version
    page = found.next_page_token ?? ''
  } while (page !== '')
  return null
}

/** Digests of the releases that a version was tagged with: one model with other serving code is another release. */
export async function releasesOf(client: MlflowClient, name: string, version: string): Promise<readonly string[]> {
  const answer = await client.get('mlflow/model-versions/get', { name, version })
  return releasesIn(accepted(answer, z.object({ model_version: versionSchema }), `${name} ${version}`).model_version)
}

function releasesIn({ tags }: z.infer<typeof versionSchema>): readonly string[] {
  return tags.find(({ key }) => key === releaseTag)?.value.split(' ') ?? []
}
