// The release: the immutable record of one version.
import { digestValue, type Digest } from '../digest.ts'
import { audit, envelope, type Done, type ModelContext } from '../pipeline/context.ts'
import { inputGlobs, modelFiles } from '../pipeline/fingerprints.ts'
import type { Release } from '../pipeline/evidence.ts'
import { liveRelease } from '../pipeline/baseline.ts'
import { runSchema } from '../pipeline/evidence.ts'
import { tagVersion } from './tags.ts'
import { nextVersion } from './version.ts'

/** Digest of the release that this commit's records make, whether it is known yet or not; null where nothing was built. */
export async function releaseDigestOf(context: ModelContext, done: Done): Promise<Digest | null> {
  const content = await releaseContent(context, done)
  return content === null ? null : releaseDigest(content)
}

/**
 * The release of what this commit's records speak of: the known one when every part and its evidence's inputs are
 * the same, else a new version, written to the audit log, saved and tagged as GTO tags it (`model@v1.2.3`).
 * Throws where nothing was built: the gate says so before.
 */
export async function releaseOf(context: ModelContext, done: Done): Promise<Release> {
  const { ports } = context
  const content = await releaseContent(context, done)
  if (content === null) throw new Error('a release needs the record of a build')
  const digest = releaseDigest(content)
  const known = await ports.tracking.releases(context.model)
  const release =
    known.find((each) => each.digest === digest) ??
    (await createRelease(context, content, await versionOf(context, digest, known, content.parts)))
  await tagVersion(context, release)
  return release
}

/** That it was given on another machine, or the next one after all that were given anywhere. */
async function versionOf(
  { ports, model }: ModelContext,
  digest: Digest,
  known: readonly Release[],
  parts: Release['parts']
): Promise<string> {
  const recorded = (await ports.recordedReleases?.(model)) ?? []
  const given = recorded.find(({ release }) => release === digest)?.version
  return given ?? nextVersion([...known, ...recorded], parts)
}

async function createRelease(context: ModelContext, content: Content, version: string): Promise<Release> {
  const release: Release = {
    schema: 'modelgate/release@1',
    ...envelope(context),
    ...content,
    version,
    digest: releaseDigest(content),
    contributors: [...(await contributorsSinceLive(context))]
  }
  const { digest, parts } = release
  await audit(context, 'release_created', null, { version, release: digest, parts })
  await context.ports.tracking.saveRelease(release)
  return release
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

async function releaseContent(context: ModelContext, done: Done): Promise<Content | null> {
  const build = done.get('build')?.outputs as Record<string, Digest | undefined> | undefined
  const test = (done.get('test')?.outputs ?? {}) as Record<string, Digest | undefined>
  const analysis = (done.get('analyze')?.outputs ?? {}) as Record<string, Digest | undefined>
  if (
    build?.modelDigest === undefined ||
    build.serving === undefined ||
    build.package === undefined ||
    build.run === undefined
  ) {
    return null
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
  const isAny = modelFiles(context.settings, context.files).length > 0
  const globs = isAny ? [...inputGlobs(context.settings), '.github/modelgate.yml'] : ['**']
  return context.ports.git.contributors(live?.commit ?? null, globs)
}
