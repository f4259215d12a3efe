// What is where: for each model and environment, what it is told to serve and what it really serves.
import type { ModelContext } from './context.ts'
import type { Release } from './evidence.ts'

export interface EnvironmentStatus {
  readonly model: string
  readonly environment: string
  readonly live: string | null
  readonly candidate: string | null
  readonly weight: number
  readonly hold: string | null
  readonly url: string | null
  /** Whether what is live really runs and has the traffic. */
  readonly serves: boolean
}

export async function statusOf(context: ModelContext): Promise<readonly EnvironmentStatus[]> {
  const { ports, config, settings, model } = context
  if (settings.kind === 'library') return []
  const releases = await ports.tracking.releases(model)
  return Promise.all(
    Object.keys(config.environments).map(async (environment) => {
      const { state } = await ports.states.read(environment, model)
      const { running, routed, url } = await ports.driver(environment, settings.kind).status(environment, model)
      const { live } = state
      return {
        model,
        environment,
        live: versionOf(releases, live),
        candidate: versionOf(releases, state.candidate),
        weight: state.weight,
        hold: state.hold,
        url,
        serves: live !== null && running.includes(live) && routed.some(({ release }) => release === live)
      }
    })
  )
}

function versionOf(releases: readonly Release[], digest: string | null): string | null {
  if (digest === null) return null
  return releases.find((release) => release.digest === digest)?.version ?? digest
}
