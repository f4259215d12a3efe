// What stands where on the environments branch, and what of it has to change.
import type { EnvironmentState } from '../../pipeline/ports.ts'
import type { DeliveryObservation } from '../observation.ts'

const empty: EnvironmentState = { live: null, candidate: null, weight: 0, hold: null }

export interface Move {
  readonly environment: string
  readonly model: string
  readonly state: EnvironmentState
}

export function stateOf(
  { places }: Pick<DeliveryObservation, 'places'>,
  environment: string,
  model: string
): EnvironmentState {
  return places.find((place) => place.environment === environment && place.model === model)?.state ?? empty
}

/** None where it stands so already. */
export function moved(
  observation: DeliveryObservation,
  environment: string,
  model: string,
  state: EnvironmentState
): readonly Move[] {
  const now = stateOf(observation, environment, model)
  const isSame = (['live', 'candidate', 'weight', 'hold'] as const).every((key) => now[key] === state[key])
  return isSame ? [] : [{ environment, model, state }]
}
