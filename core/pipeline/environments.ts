// Which configured environments play the parts of staging and production.
import type { Config } from '../config/schema.ts'
import type { ResolvedModel } from '../config/resolve.ts'
import { steps, type Step } from './words.ts'

export interface EnvironmentParts {
  readonly staging: string | null
  readonly production: string | null
}

/**
 * `production` is the environment of that name, or the last of an `after:` chain (of its group the first); `staging` the one that it comes after,
 * else the one of that name, else the first other that neither comes after production nor is of its group.
 */
export function environmentParts({ environments }: Pick<Config, 'environments'>): EnvironmentParts {
  const names = Object.keys(environments)
  const last = names.find(
    (name) => environments[name]?.after !== undefined && !names.some((other) => environments[other]?.after === name)
  )
  const production =
    'production' in environments ? 'production' : last === undefined ? null : firstOfGroup(environments, last)
  if (production === null) return { staging: 'staging' in environments ? 'staging' : (names[0] ?? null), production }
  const group = environments[production]?.group
  const others = names.filter(
    (name) =>
      name !== production &&
      !comesAfter(environments, name, production) &&
      (group === undefined || environments[name]?.group !== group)
  )
  const before = environments[production]?.after
  const staging = before ?? others.find((name) => name === 'staging') ?? others[0] ?? null
  return { staging: staging === production ? null : staging, production }
}

/** Where the steps `production` and `live` bring a release to; null where no environment takes one. */
export function targetOf({
  config,
  target
}: {
  readonly config: Pick<Config, 'environments'>
  readonly target?: string
}): string | null {
  return target ?? environmentParts(config).production
}

/** Back along `after:` as long as it stays in one group. */
function firstOfGroup(environments: Config['environments'], name: string): string {
  const seen = new Set([name])
  for (let at = name; ;) {
    const { after, group } = environments[at] ?? {}
    if (after === undefined || group === undefined || seen.has(after) || environments[after]?.group !== group) return at
    seen.add(after)
    at = after
  }
}

function comesAfter(environments: Config['environments'], name: string, other: string): boolean {
  const seen = new Set<string>()
  for (let at = environments[name]?.after; at !== undefined && !seen.has(at); at = environments[at]?.after) {
    if (at === other) return true
    seen.add(at)
  }
  return false
}

/** The steps that this model uses, in order; the others vanish from every table. */
export function applicableSteps(config: Config, settings: ResolvedModel): readonly Step[] {
  const { staging, production } = environmentParts(config)
  const isDeployed = settings.kind !== 'library'
  const uses: Readonly<Record<Step, boolean>> = {
    commit: true,
    build: settings.train !== undefined || settings.source !== undefined,
    test: settings.test !== undefined || settings.evaluation !== undefined,
    analyze: settings.analyze !== undefined,
    staging: isDeployed && staging !== null,
    qa: isDeployed && staging !== null,
    production: isDeployed && production !== null,
    live: isDeployed && production !== null
  }
  return steps.filter((step) => uses[step])
}
