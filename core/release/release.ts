// The release: the immutable record of one version.
import { digestValue, type Digest } from '../digest.ts'
import { envelope, type Done, type ModelContext } from '../pipeline/context.ts'
import { modelFiles } from '../pipeline/fingerprints.ts'
import type { Release } from '../pipeline/evidence.ts'
import { liveRelease } from '../pipeline/baseline.ts'
import { runSchema } from '../pipeline/evidence.ts'
import { nextVersion } from './version.ts'

/**
 * The release of what this commit's records speak of: the known one when every part and its evidence's inputs are
 * the same, else a new version, saved, tagged as GTO tags it (`model@v1.2.3`) and written to the audit log.
 */
export async function releaseOf(context: ModelContext, done: Done): Promise<{ release: Release; isNew: boolean }> {
  const { ports, model } = context
  const content = await releaseContent(context, done)
  const digest = releaseDigest(content)
  const known = await ports.tracking.releases(model)
  const same = known.find((release) => release.digest === digest)
  if (same !== undefined) return { release: same, isNew: false }
  const release: Release = {
    schema: 'modelgate/release@1',
    ...envelope(context),
    ...content,
    version: nextVersion(known, content.parts),
    digest,
    contributors: [...(await contributorsSinceLive(context))]
  }
  await ports.tracking.saveRelease(release)
  await ports.git.tag(
    `${model}@${release.version}`,
    `${model} ${release.version}\n\nrelease ${digest}\nmodel ${release.parts.model}`
  )
  return { release, isNew: true }
}

type Content = Omit<
  Release,
  'schema' | 'producer' | 'commit' | 'createdAt' | 'origin' | 'version' | 'digest' | 'contributors'
>

/** What a release is made of. Two releases with these parts, data and predictions are the same release. */
function releaseDigest({ model, kind, parts, data, predictions, testData }: Content): Digest {
  return digestValue({
    model,
    kind,
    parts,
    data: data.map(({ path, digest }) => [path, digest]),
    predictions,
    testData
  })
}

async function releaseContent(context: ModelContext, done: Done): Promise<Content> {
  const build = done.get('build')?.outputs as Record<string, Digest | undefined> | undefined
  const test = (done.get('test')?.outputs ?? {}) as Record<string, Digest | undefined>
  const analysis = (done.get('analyze')?.outputs ?? {}) as Record<string, Digest | undefined>
  if (
    build?.modelDigest === undefined ||
    build.serving === undefined ||
    build.package === undefined ||
    build.run === undefined
  ) {
    throw new Error('a release needs the record of a build')
  }
  const run = runSchema.parse(JSON.parse(new TextDecoder().decode(await context.ports.store.getBytes(build.run))))
  return {
    model: context.model,
    kind: context.settings.kind,
    parts: { model: build.modelDigest, serving: build.serving, features: null },
    package: build.package,
    run: build.run,
    data: run.data,
    evaluation: test.evaluation ?? null,
    comparison: test.comparison ?? null,
    predictions: build.predictions ?? test.predictions ?? null,
    testData: test.testData ?? build.testData ?? null,
    analysis: analysis.analysis ?? null
  }
}

/** Everybody who made a commit that touches the model since its live release. */
export async function contributorsSinceLive(context: ModelContext): Promise<readonly string[]> {
  const live = await liveRelease(context)
  const paths = context.settings.paths ?? ['**']
  const touched = modelFiles(context.settings, context.files).length > 0 ? paths : ['**']
  return context.ports.git.contributors(live?.commit ?? null, touched)
}
