// A release becomes a version of the registered model, tagged with the release's digest, so that there is one for each.
import { z } from 'zod'
import { InputError } from '../../core/errors.ts'
import type { Sending } from './sending.ts'
import { accepted, anything, findLoggedRun } from './find-run.ts'
import type { ReleaseLetter } from './outbox.ts'
import { modelFolder, proxied } from './send-run.ts'
import { findReleased, registeredAs, releasesOf, releaseTag } from './versions.ts'

export async function sendRelease({ client }: Sending, { release, run }: ReleaseLetter): Promise<void> {
  const { name, version } = registeredAs(release.model, run)
  const tags = [
    { key: releaseTag, value: release.digest },
    { key: 'modelgate.version', value: release.version },
    { key: 'modelgate.commit', value: release.commit ?? '' },
    { key: 'modelgate.model_digest', value: release.parts.model }
  ]
  if (version !== null) {
    const before = await releasesOf(client, name, version)
    if (before.includes(release.digest)) return
    for (const tag of tags) {
      const value = tag.key === releaseTag ? [...before, release.digest].join(' ') : tag.value
      const body = { name, version, key: tag.key, value }
      accepted(await client.send('POST', 'mlflow/model-versions/set-tag', body), anything, `a tag of ${name}`)
    }
    return
  }
  const made = await client.send('POST', 'mlflow/registered-models/create', { name })
  if (made.kind === 'refused' && made.code !== 'RESOURCE_ALREADY_EXISTS') accepted(made, anything, `the model ${name}`)
  if ((await findReleased(client, name, release.digest)) !== null) return
  const logged = await findLoggedRun(client, run)
  const root = logged === null ? null : proxied(logged)
  if (logged === null || root === null) {
    throw new InputError(
      logged === null
        ? `${release.version} of ${release.model}: its run is not there yet`
        : `${release.version} of ${release.model} is not registered: the server keeps artifacts at ${logged.info.artifact_uri}, and takes none itself`,
      { cure: 'start the server with `--artifacts-destination`' }
    )
  }
  const body = {
    name,
    source: `mlflow-artifacts:/${root}/${modelFolder(logged)}`,
    run_id: logged.info.run_id,
    description: `${release.version} of ${release.model}`,
    tags
  }
  const answer = await client.send('POST', 'mlflow/model-versions/create', body)
  accepted(answer, z.object({ model_version: z.object({ version: z.string() }) }), `a version of ${name}`)
}
