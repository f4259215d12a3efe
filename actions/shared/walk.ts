// Walks models through steps, and says how that ended.
import { isPullRequest, type RunnerEvent } from '../../adapters/github/event.ts'
import type { Inputs } from '../../adapters/github/inputs.ts'
import type { Runner } from '../../adapters/github/runner.ts'
import { contextsOf, towards } from '../../adapters/local/models.ts'
import { exclusively } from '../../adapters/local/project.ts'
import { exitCodes, InputError } from '../../core/errors.ts'
import { isReasonCode } from '../../core/gates/reasons.ts'
import type { ModelContext, Project } from '../../core/pipeline/context.ts'
import type { Step } from '../../core/pipeline/words.ts'
import type { Built } from '../../core/pipeline/ports.ts'
import { recordsOf } from '../../core/pipeline/walk.ts'
import { exitCodeOf, runModels } from '../../core/pipeline/run.ts'
import { releaseWithoutStaging } from '../../core/release/without-staging.ts'
import { endOf, renderWalk, walkChart, type End, type ModelWalk } from '../../core/report/walk.ts'
import { report } from '../../core/report/tree.ts'
import { reasonAnnotations, walkAnnotations } from './annotations.ts'
import type { Ending } from './ending.ts'
import { writeEvidence } from './evidence.ts'
import { govern } from './govern.ts'
import { baseFor, open } from './open.ts'

export type WalkInputs = Inputs<'config' | 'working-directory' | 'models' | 'base' | 'all' | 'again' | 'allow-dirty'>

export interface Walked {
  readonly project: Project
  readonly walks: readonly ModelWalk[]
  readonly ending: Ending
}

export interface WalkOptions {
  /** Reads the records of the bot, for steps that deploy; null for actions that never do. */
  readonly token?: string | null
  /** Where the steps `production` and `live` go. */
  readonly environment?: string | undefined
  /** Fingerprint of a training elsewhere whose outputs lie in the tree, of the one model that is named. */
  readonly finish?: string | undefined
}

/** Models go one after the other, so that each step has its own fold in the log. */
export async function walk(
  inputs: WalkInputs,
  runner: Runner,
  steps: readonly Step[],
  { token = null, environment, finish }: WalkOptions = {}
): Promise<Walked> {
  const names = inputs.words('models')
  const again = inputs.flag('again')
  const flags = { again, allowDirty: inputs.flag('allow-dirty') }
  const all = inputs.flag('all') || again || names.length > 0
  const project = towards(await govern(await open(inputs, runner), runner, steps, token), environment)
  if (finish !== undefined && names.length !== 1) {
    throw new InputError('`finish` takes the outputs of one model', { cure: 'name it by the input `models`' })
  }
  const finished = finish === undefined ? {} : { finish }
  const contexts: ModelContext[] = []
  for (const context of contextsOf(project, names, flags).map((each) => ({ ...each, ...finished }))) {
    if (await isLeftOut(context)) {
      const { model } = context
      runner.log(
        `${model} is left out: a pull request says \`/modelgate exclude ${model}\`, of this change or these bytes`
      )
    } else contexts.push(context)
  }
  const walks = await exclusively(project, async () => {
    const base = await baseFor(project, inputs.optional('base'), runner)
    const walked = await runModels(contexts, { steps, base, all, parallel: 1 })
    return Promise.all(walked.map(async (each) => ({ ...each, release: await releaseOfWalk(contexts, each) })))
  })
  const ending = await endingOfWalks(project, walks, runner)
  const outputs = { ...ending.outputs, 'evidence-path': await writeEvidence(project, walks, runner) }
  return { project, walks, ending: { ...ending, outputs } }
}

async function isLeftOut(context: ModelContext): Promise<boolean> {
  const { approvals } = context.ports
  if (approvals.isLeftOut === undefined) return false
  const { modelDigest = null, serving = null } = (await recordsOf(context)).get('build')?.outputs ?? {}
  return approvals.isLeftOut(context.model, { modelDigest, serving } as Built)
}

/** Where no job deploys before production does, this one makes the release that the bot promotes. */
async function releaseOfWalk(contexts: readonly ModelContext[], walked: ModelWalk): Promise<ModelWalk['release']> {
  const context = contexts.find(({ model }) => model === walked.model)
  return context === undefined ? null : releaseWithoutStaging(context, walked)
}

/** How a job ends that has these walks, by the worst of them. */
export async function endingOfWalks(
  project: Project,
  walks: readonly ModelWalk[],
  { event }: Pick<Runner, 'event'>
): Promise<Ending> {
  const ends = walks.flatMap((walk) => {
    const end = endIn(walk, event)
    return end === undefined ? [] : [{ walk, model: walk.model, end }]
  })
  const walked = ends.map(({ walk }) => walk)
  const whole = { commit: project.head.sha, models: walks }
  const order = ['fail', 'unavailable', 'pending'] as const
  const worst = order.flatMap((result) => ends.find(({ end }) => end.result === result) ?? []).at(0)?.end
  const code = worst?.reasons[0]?.code
  const passed = walked.length === 0 ? 'not_affected' : 'passed'
  return {
    result: worst?.result ?? 'pass',
    reason: worst === undefined ? passed : code !== undefined && isReasonCode(code) ? code : 'internal_error',
    exitCode: worst === undefined ? exitCodes.pass : exitCodeOf(walked),
    message: walked.length === 0 ? 'no model is affected' : ends.map(sentence).join('; '),
    outputs: { models: JSON.stringify(walked.map(({ model }) => model)) },
    annotations: [
      ...(await walkAnnotations(project, walked)),
      ...ends.flatMap(({ walk, model, end }) => (end === walk.records.at(-1) ? [] : reasonAnnotations(model, end)))
    ],
    report: report([...renderWalk(whole).children, ...(walked.length === 0 ? [] : [walkChart(whole)])]),
    detail: { models: walks }
  }
}

/**
 * Where the walk ends as this job has it. What the next gate will say of the metrics counts where no later job asks it: on
 * a pull request, and for a model that enters no environment.
 */
function endIn(walk: ModelWalk, event: RunnerEvent): End | undefined {
  const isLast = isPullRequest(event) || event.name === 'merge_group' || !walk.planned.some(isDeploying)
  return isLast ? endOf(walk) : walk.records.at(-1)
}

function isDeploying(step: Step): boolean {
  return step === 'staging' || step === 'production'
}

function sentence({ model, end }: { readonly model: string; readonly end: End }): string {
  const reasons = end.reasons.map(({ code }) => code).join(', ')
  return `${model}: ${end.step} ${end.result}${reasons === '' ? '' : ` (${reasons})`}`
}
