// A person's word, where no bot keeps it, that a release which was rolled back by itself may try once more: on record, for
// that release alone, and used up by the next time that it fails.
import { InputError } from '../../errors.ts'
import { localPeople, ownersRule } from '../../gates/people.ts'
import { audit, type ModelContext } from '../context.ts'
import { takenBack } from './live-history.ts'

/** Throws InputError where it was not rolled back so, or where this person may not say it. */
export async function letTryAgain(
  context: ModelContext,
  environment: string,
  version: string,
  by: string
): Promise<void> {
  const { model, ports, settings } = context
  const { owners } = settings
  const { people = localPeople, triesAgainSince } = ports.approvals
  if (triesAgainSince !== undefined) {
    throw new InputError('who lets a release try again is kept by the bot of this repository', {
      cure: `comment \`/modelgate promote ${model} ${environment}\` on a pull request`
    })
  }
  const releases = await ports.tracking.releases(model)
  const release = releases.find((each) => each.version === version)
  if (release === undefined) {
    throw new InputError(`${model} has no release ${version}`, { cure: 'type `modelgate history` to see them' })
  }
  if ((await takenBack(context, environment, release.digest)) === null) {
    throw new InputError(`${version} of ${model} was not rolled back by itself in ${environment}`, {
      cure: 'type `modelgate run`: nothing of the kind stops it'
    })
  }
  const isOwner = owners === undefined || people.notAsked(by, ownersRule(owners)) === null
  if (people.barred(by) !== null || !isOwner) {
    throw new InputError(`${by} is none of those who may let ${model} try again`, {
      cure:
        owners === undefined ? 'name a person: `--by "Name <email>"`' : `ask one of its owners: ${owners.join(', ')}`
    })
  }
  await audit(context, 'promotion_asked', environment, { release: release.digest, version, by, verified: false })
}
