// What would run and why, without running it.
import { InputError, OutsideError } from '../errors.ts'
import { fewestApprovals } from '../gates/approvals.ts'
import { affectedBy } from './affected.ts'
import type { ModelContext } from './context.ts'
import { applicableSteps, environmentParts } from './environments.ts'
import { promotedEnvironments } from './graph.ts'
import { trainingInputs } from './fingerprints.ts'
import { sourceDrift } from './training/source.ts'
import { estimate } from './training/estimate.ts'
import { short } from './training/train.ts'
import { isSubmitted } from './training/train-elsewhere.ts'
import { notAsked } from './training/training-asked.ts'
import type { Step } from './words.ts'

export interface PlannedStep {
  readonly step: Step
  readonly what: string
}

export interface Plan {
  readonly model: string
  readonly isAffected: boolean
  readonly why: string
  readonly steps: readonly PlannedStep[]
  readonly warnings: readonly string[]
}

export async function planModel(context: ModelContext, base: string | null): Promise<Plan> {
  const affected = await affectedBy(context, base)
  const steps = applicableSteps(context.config, context.settings)
  const described = await Promise.all(steps.map(async (step) => ({ step, what: await describe(context, step) })))
  return {
    model: context.model,
    ...affected,
    steps: affected.isAffected ? described : [],
    warnings: [...warnings(context), ...(await drift(context))]
  }
}

async function describe(context: ModelContext, step: Step): Promise<string> {
  const { settings, ports, files, model, config } = context
  const { staging, production } = environmentParts(config)
  switch (step) {
    case 'commit':
      return 'look for a clean tree, and at the data'
    case 'build':
      return describeBuild()
    case 'test':
      return [settings.test?.command, settings.evaluation && 'evaluate and compare'].filter(Boolean).join(', then ')
    case 'analyze':
      return settings.analyze?.command ?? `read ${['the model', ...(settings.analyze?.sarif ?? [])].join(', ')}`
    case 'staging':
      return `${gateWords(staging)}deploy to ${staging ?? ''}`
    case 'qa':
      return 'golden predictions, QA command and bounded load'
    case 'production':
      return `${gateWords(production)}bring it up in ${production ?? ''}, without traffic`
    case 'live':
      return 'move the traffic, verify, roll back by itself otherwise'
  }

  async function describeBuild(): Promise<string> {
    const { fingerprint } = await trainingInputs(settings, files, ports.workspace)
    const run = await ports.tracking.findRun(model, fingerprint)
    if (run !== null) return `re-use run ${short(fingerprint)}`
    const { train, source } = settings
    if (source !== undefined) return `take ${source} as model.lock pins it`
    if (train === undefined) return ''
    const known = estimate(await ports.tracking.runs(model), train)
    const held = notAsked(context, train)?.reasons.map(({ message }) => message) ?? []
    const what = held.length > 0 ? `wait, training_not_asked: ${held.join('; ')}. Then train` : 'train'
    const where = train.detached === undefined ? '' : ' elsewhere'
    const isUnderWay = train.detached !== undefined && (await isSubmitted(context, fingerprint))
    return `${isUnderWay ? 'look after the training that was submitted' : `${what}${where}`}: ${train.command}${known === null ? '' : ` (${known})`}`
  }

  function gateWords(environment: string | null): string {
    const gate = environment === null ? undefined : config.gates[environment]
    const asks = [
      gate?.approvals && `${fewestApprovals(gate.approvals, model)} approval`,
      gate?.soak && `soak ${gate.soak}`,
      gate?.window && 'window'
    ].filter(Boolean)
    return asks.length === 0 ? 'gate, ' : `gate (${asks.join(', ')}), `
  }
}

/** What is pinned is what is taken: that the source has moved on, or can't be asked, changes nothing here. */
async function drift(context: ModelContext): Promise<readonly string[]> {
  if (context.settings.source === undefined) return []
  try {
    return [await sourceDrift(context)].filter((found) => found !== null)
  } catch (error) {
    if (!(error instanceof InputError || error instanceof OutsideError)) throw error
    return [`${context.settings.source}: ${error.message}`]
  }
}

function warnings({ settings, config }: ModelContext): readonly string[] {
  const { staging, production } = environmentParts(config)
  const hasData =
    settings.train === undefined || settings.train.data !== undefined || settings.train.split !== undefined
  const taken = promotedEnvironments(config)
  const unused = Object.keys(config.environments).filter((name) => name !== staging && !taken.includes(name))
  return [
    ...(hasData ? [] : ['no `train.data`: data that git does not track is not part of the fingerprint']),
    ...unused.map(
      (name) => `no step deploys to ${name}: ${staging ?? 'none'} is staging, ${production ?? 'none'} is production`
    )
  ]
}
