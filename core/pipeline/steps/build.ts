// Step 2, build artifacts: train or re-use, then package the model with its signature, environment and code.
import { packageFiles } from '../training/package.ts'
import { servingDigest, servingFiles } from '../fingerprints.ts'
import { pass, saveDocument, type ModelContext, type StepOutcome } from '../context.ts'
import { readTestRows } from '../evaluation/test-rows.ts'
import { duration } from '../training/estimate.ts'
import { short, train } from '../training/train.ts'
import type { Run } from '../evidence.ts'

const maxCodeBytes = 16 * 2 ** 20

export async function buildStep(context: ModelContext): Promise<StepOutcome> {
  const trained = await train(context)
  if (trained.problem !== undefined) return trained.problem
  const { run, reused } = trained
  const outputs = {
    run: await saveDocument(context, 'run.json', run),
    fingerprint: run.fingerprint,
    modelDigest: run.modelDigest,
    serving: servingDigest(context.settings, context.files),
    package: await packageModel(context, run),
    ...(run.sweep === undefined ? {} : { sweep: run.sweep }),
    ...(run.predictionsDigest === null ? {} : { predictions: run.predictionsDigest }),
    ...(run.metricsDigest == null ? {} : { metrics: run.metricsDigest }),
    ...(run.testDataDigest === null ? {} : { testData: run.testDataDigest })
  }
  return pass(reused ? `re-used ${short(run.fingerprint)}` : duration(run.resources.wallSeconds), outputs)
}

/** Writes the MLmodel folder under `.modelgate/package/<model>` and puts it into the store. */
async function packageModel(context: ModelContext, run: Run): Promise<string> {
  const { ports, settings, model, files } = context
  const { workspace, store } = ports
  const target = `.modelgate/package/${model}`
  await workspace.remove(target)
  const name = settings.artifact?.replace(/\/$/, '').split('/').pop() ?? 'model'
  const described = packageFiles({
    model,
    artifact: name,
    modelDigest: run.modelDigest,
    runId: short(run.fingerprint),
    createdAt: run.createdAt,
    environment: run.environment,
    requirements: await requirements(context),
    example: (await readTestRows(context, 5))?.map(({ features }) => features) ?? null
  })
  for (const [path, text] of described) await workspace.write(`${target}/${path}`, text)
  for (const { path } of servingFiles(settings, files)) {
    const bytes = await workspace.read(path, maxCodeBytes)
    if (bytes !== null) await workspace.write(`${target}/code/${path}`, bytes)
  }
  await store.materialize(run.modelDigest, workspace.resolve(`${target}/model/${name}`))
  return (await store.putPath(workspace.resolve(target))).digest
}

/** The requirements file nearest to the model, as the team wrote it; null where there is none. */
async function requirements({ settings, files, ports }: ModelContext): Promise<string | null> {
  const candidates = files
    .map(({ path }) => path)
    .filter((path) => /(^|\/)requirements[\w.-]*\.txt$/.test(path))
    .sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))
  const [nearest] = candidates
  if (nearest === undefined) return null
  const bytes = await ports.workspace.read(nearest)
  return bytes === null ? null : new TextDecoder().decode(bytes)

  function distance(path: string): number {
    const folders = path.split('/').slice(0, -1)
    const places = [settings.artifact, settings.train?.params, ...(settings.serve?.paths ?? [])]
    const shared = places.map((place) => {
      const parts = place?.split('/') ?? []
      return folders.findIndex((folder, index) => folder !== parts[index]) === -1 ? folders.length : -1
    })
    return -Math.max(...shared)
  }
}
