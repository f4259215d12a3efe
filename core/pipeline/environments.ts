// Which configured environments play the parts of staging and production.
import type { Config } from '../config/schema.ts'
import type { ResolvedModel } from '../config/resolve.ts'
import { steps, type Step } from './words.ts'

export interface EnvironmentParts {
  readonly staging: string | null
  readonly production: string | null
}

/** The cure of a step that has nowhere to go. */
export const nameEnvironment = 'name one under `environments` in .github/modelgate.yml'

type Environments = Config['environments']

/**
 * `production` is the environment of that name, or the last of the way (of its group the first); `staging` the one that the way
 * to production begins with, else the one of that name, else the first other that neither comes after production nor is of its group.
 */
export function environmentParts(config: Pick<Config, 'environments'>): EnvironmentParts {
  const environments = inOrder(config.environments)
  const names = Object.keys(environments)
  const last = names.find(
    (name) => environments[name]?.after !== undefined && !names.some((other) => environments[other]?.after === name)
  )
  const production =
    'production' in environments ? 'production' : last === undefined ? null : firstOfGroup(environments, last)
  if (production === null) return { staging: 'staging' in environments ? 'staging' : (names[0] ?? null), production }
  const begin = beginOf(environments, production)
  if (begin !== production) return { staging: begin, production }
  const group = environments[production]?.group
  const others = names.filter(
    (name) =>
      name !== production &&
      !comesAfter(environments, name, production) &&
      (group === undefined || environments[name]?.group !== group)
  )
  return { staging: others.find((name) => name === 'staging') ?? others[0] ?? null, production }
}

/** Whose gate a change passes before its merge: that of the first environment, or one that stands for itself. */
export function mergeGate(config: Pick<Config, 'environments'>): string {
  return environmentParts(config).staging ?? 'staging'
}

/** Where nothing says which environment comes after which, the file's order does, up to `production` or to the last. */
export function inOrder(environments: Environments): Environments {
  const names = Object.keys(environments)
  const isSaid = names.some((name) => {
    const { after, group } = environments[name] ?? {}
    return after !== undefined || group !== undefined
  })
  const end = 'production' in environments ? 'production' : names.at(-1)
  if (isSaid || end === undefined || end === 'staging') return environments
  const last = names.indexOf(end)
  return Object.fromEntries(
    Object.entries(environments).map(([name, environment], index) => {
      const before = names[index - 1]
      return [name, index > last || before === undefined ? environment : { ...environment, after: before }]
    })
  )
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
function firstOfGroup(environments: Environments, name: string): string {
  const seen = new Set([name])
  for (let at = name; ;) {
    const { after, group } = environments[at] ?? {}
    if (after === undefined || group === undefined || seen.has(after) || environments[after]?.group !== group) return at
    seen.add(after)
    at = after
  }
}

/** Back along `after:` to where it begins. */
function beginOf(environments: Environments, name: string): string {
  const seen = new Set([name])
  for (let at = name; ;) {
    const after = environments[at]?.after
    if (after === undefined || seen.has(after)) return at
    seen.add(after)
    at = after
  }
}

function comesAfter(environments: Environments, name: string, other: string): boolean {
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
