// Aliases follow what each environment serves: `production` is live there, `production-candidate` is up without all of the traffic.
import type { Digest } from '../../core/digest.ts'
import { InputError } from '../../core/errors.ts'
import { runSchema } from '../../core/pipeline/evidence.ts'
import type { Sending } from './sending.ts'
import { accepted, anything } from './find-run.ts'
import type { AliasesLetter } from './outbox.ts'
import { findReleased, registeredAs } from './versions.ts'

/** The state is read now, not when it moved: letters that are late or doubled end in the same aliases. */
export async function sendAliases(sending: Sending, { environment, model }: AliasesLetter): Promise<void> {
  const { state } = await sending.states.read(environment, model)
  await setAlias(sending, model, environment, state.live)
  await setAlias(sending, model, `${environment}-candidate`, state.candidate)
}

async function setAlias(sending: Sending, model: string, alias: string, release: Digest | null): Promise<void> {
  const { client } = sending
  if (release === null) {
    for (const name of await namesOf(sending, model)) {
      // one that is not set can't be taken away, which is as well
      await client.send('DELETE', 'mlflow/registered-models/alias', { name, alias })
    }
    return
  }
  const name = await nameOf(sending, model, release)
  const version = await findReleased(client, name, release)
  if (version === null) throw new InputError(`no version of ${name} is of release ${release}`, { cure: 'run again' })
  const answer = await client.send('POST', 'mlflow/registered-models/alias', { name, alias, version })
  accepted(answer, anything, `the alias ${alias} of ${name}`)
}

async function nameOf({ tracking, store }: Sending, model: string, digest: Digest): Promise<string> {
  const release = (await tracking.releases(model)).find((each) => each.digest === digest)
  if (release === undefined || !(await store.has(release.run))) return model
  const run = runSchema.parse(JSON.parse(new TextDecoder().decode(await store.getBytes(release.run))))
  return registeredAs(model, run).name
}

/** A model may have come from a registry once, and have been trained here before. */
async function namesOf(sending: Sending, model: string): Promise<readonly string[]> {
  const releases = await sending.tracking.releases(model)
  const names = await Promise.all(releases.map(({ digest }) => nameOf(sending, model, digest)))
  return [...new Set(names)]
}
