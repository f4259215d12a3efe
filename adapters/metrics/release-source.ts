// Metrics of a release: release:MODEL is the live one, release:MODEL@VERSION any other.
import { join } from 'node:path'
import { InputError } from '../../core/errors.ts'
import type { MetricsDocument } from '../../core/metrics/documents/document.ts'
import { readMetricsDocument } from '../../core/metrics/documents/read.ts'
import { environmentParts } from '../../core/pipeline/environments.ts'
import type { Release } from '../../core/pipeline/evidence.ts'
import { loadConfig } from '../config/file.ts'
import { createEnvironmentStates } from '../files/environment-states.ts'
import { createStore } from '../files/store.ts'
import { createTracking } from '../files/tracking.ts'
import { findRoot } from '../git/git.ts'
import { storeFolder } from '../local/store-folder.ts'

/** The evaluation of a release. Throws InputError where there is no such release, or it was never evaluated. */
export async function readReleaseMetrics(source: string, cwd: string): Promise<MetricsDocument> {
  const [model = '', version] = source.slice('release:'.length).split('@')
  const root = await findRoot(cwd)
  const config = await loadConfig(root)
  const releases = await createTracking(join(root, '.modelgate')).releases(model)
  const release = version === undefined ? await live() : releases.find((known) => known.version === version)
  if (release === undefined) throw unknown(source, releases)
  if (release.evaluation === null) {
    throw new InputError(`${source} was never evaluated`, { cure: 'name a release with an evaluation, or a file' })
  }
  const bytes = await createStore(storeFolder(root, config.store)).getBytes(release.evaluation)
  return readMetricsDocument(bytes, source)

  async function live(): Promise<Release | undefined> {
    const { production } = environmentParts(config)
    if (production === null) return undefined
    const { state } = await createEnvironmentStates(join(root, '.modelgate', 'environments')).read(production, model)
    return releases.find(({ digest }) => digest === state.live)
  }
}

function unknown(source: string, releases: readonly Release[]): InputError {
  const known = releases.map(({ model, version }) => `release:${model}@${version}`).join(', ')
  return new InputError(`there is no ${source}${source.includes('@') ? '' : ': nothing of it is live'}`, {
    cure:
      known === ''
        ? 'make one: `modelgate run`; for the first model write `--baseline none`'
        : `name one of these: ${known}`
  })
}
