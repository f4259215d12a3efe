// Environments as a graph: what a release must be in before it comes somewhere, and which environments take promotions.
import type { Config } from '../config/schema.ts'
import { environmentParts, inOrder } from './environments.ts'

type Environments = Pick<Config, 'environments'>

/** Environments that a release enters by a promotion, in the order of the config; never the first, which the merge deploys to. */
export function promotedEnvironments(config: Environments): readonly string[] {
  const { staging, production } = environmentParts(config)
  const environments = inOrder(config.environments)
  const group = production === null ? undefined : environments[production]?.group
  return Object.entries(environments).flatMap(([name, environment]) => {
    const isOnTheWay =
      name === production || environment.after !== undefined || (group !== undefined && environment.group === group)
    return isOnTheWay && name !== staging ? [name] : []
  })
}

/** The environment that must serve a release before it comes here; null where none must. */
export function predecessorOf(config: Environments, environment: string): string | null {
  const { staging } = environmentParts(config)
  const before = inOrder(config.environments)[environment]?.after ?? (environment === staging ? null : staging)
  return before === environment ? null : before
}

/** The environments that share one approval with this one, itself among them. */
export function groupOf({ environments }: Environments, environment: string): readonly string[] {
  const group = environments[environment]?.group
  if (group === undefined) return [environment]
  return Object.keys(environments).filter((name) => environments[name]?.group === group)
}
