// Whether a rollback could go anywhere, by what is on record: the run that would do it is not started for nothing.
import { compareVersions } from '../../release/version.ts'
import type { DeliveryObservation } from '../observation.ts'
import { recordsOf } from '../records.ts'
import { stateOf } from './states.ts'

export interface WayBack {
  readonly model: string
  readonly environment: string
  /** Null for what was live before. */
  readonly version: string | null
}

/** Why none can be, with the versions that there are; null where the run has to say. */
export function rollbackRefusal(
  observation: Pick<DeliveryObservation, 'places' | 'records'>,
  { model, environment, version }: WayBack
): string | null {
  const { live, candidate } = stateOf(observation, environment, model)
  if (live === null && candidate === null) return `nothing_live: no release of ${model} is live in ${environment}.`
  const { entries } = observation.records
  const releases = recordsOf(entries, 'release_created')
    .filter(({ entry }) => entry.model === model)
    .map(({ detail }) => detail)
  const there = `Its releases are ${versionsOf(releases)}.`
  if (version !== null)
    return releases.some((each) => each.version === version) ? null : `${model} has no release ${version}. ${there}`
  // While another comes up, the live one gets all traffic back.
  if (live === null || candidate !== null) return null
  const opened = recordsOf(entries, 'promotion_opened').findLast(
    ({ entry, detail }) => entry.environment === environment && entry.model === model && detail.release === live
  )
  const isFirst =
    opened === undefined ? !releases.some(({ release }) => release !== live) : opened.detail.replaces === null
  if (!isFirst) return null
  const name = releases.find(({ release }) => release === live)?.version ?? live
  return `No release of ${model} was live in ${environment} before ${name}. ${there}`
}

function versionsOf(releases: readonly { readonly version: string }[]): string {
  const versions = [...new Set(releases.map(({ version }) => version))].sort((a, b) => compareVersions(b, a))
  const more = versions.length > 20 ? ` and ${versions.length - 20} older` : ''
  return `${versions.slice(0, 20).join(', ')}${more}` || 'not known here'
}
