// sweep: the trials of a sweep, shared out among the jobs of a workflow.
import { contextsOf } from '../../adapters/local/models.ts'
import { exclusively } from '../../adapters/local/project.ts'
import { readTrialFiles } from '../../adapters/local/trial-files.ts'
import type { Inputs } from '../../adapters/github/inputs.ts'
import { exitCodes, InputError } from '../../core/errors.ts'
import type { Project, StepOutcome } from '../../core/pipeline/context.ts'
import { planWithKnown } from '../../core/pipeline/sweep/next-trials.ts'
import { describeTrial } from '../../core/pipeline/sweep/run-sweep.ts'
import {
  hasSweep,
  jobsOf,
  makeTrials,
  openSweeps,
  sharePlan,
  type SharedPlan,
  type Swept
} from '../../core/pipeline/sweep/share-out.ts'
import { train } from '../../core/pipeline/training/train.ts'
import { list, report, untrusted } from '../../core/report/tree.ts'
import type { InputOf } from '../contracts.ts'
import type { Run } from '../shared/action.ts'
import type { Ending } from '../shared/ending.ts'
import { open } from '../shared/open.ts'
import { endingOfOutcome } from '../shared/outcome.ts'

const tasks = ['plan', 'trial', 'finish'] as const

export const run: Run<'sweep'> = async (inputs, runner) => {
  const task = inputs.choice('task', tasks)
  const project = await open(inputs, runner)
  return exclusively(project, async () => {
    const swept = await sweptModels(project, inputs)
    switch (task) {
      case 'plan':
        return plan(swept, jobsOf(inputs.text('jobs'), 'jobs'))
      case 'trial':
        return trial(project, swept, inputs.words('trials'))
      case 'finish':
        return finish(project, swept)
    }
  })
}

async function sweptModels(project: Project, inputs: Inputs<InputOf<'sweep'>>): Promise<readonly Swept[]> {
  const from = inputs.optional('from')
  const given = inputs.words('models').map((word) => word.replace(/^\[?"?|"?\]?$/g, ''))
  const isNone = inputs.text('models').trim() === '[]'
  const contexts = isNone ? [] : contextsOf(project, given).filter(hasSweep)
  const isTaken = from !== undefined && contexts.length > 0
  return openSweeps(project, contexts, isTaken ? await readTrialFiles(project.ports.workspace.resolve('.'), from) : [])
}

async function plan(swept: readonly Swept[], most: number): Promise<Ending> {
  const share = Math.max(1, Math.floor(most / Math.max(1, swept.length)))
  const plans = await Promise.all(swept.map((each) => sharePlan(each, share)))
  const include = plans.flatMap((each) => each.include)
  const left = plans.reduce((sum, { missing }) => sum + missing.length, 0)
  return passed(swept, plans.map(planned), { jobs: JSON.stringify(include), left: String(left) }, { plans })
}

function planned({ model, missing, trials, rung, rungs, include }: SharedPlan): string {
  const where = rungs > 1 ? `, rung ${rung + 1} of ${rungs}` : ''
  return `${model}: ${missing.length} of ${trials} trials are left for ${include.length} jobs${where}`
}

/** A trial that fails is a result, and its job did its work. */
async function trial(project: Project, swept: readonly Swept[], ids: readonly string[]): Promise<Ending> {
  const [only, another] = swept
  if (only === undefined || another !== undefined)
    throw new InputError('the trials of one model are made at a time', {
      cure: 'set `models` to `${{ matrix.model }}`'
    })
  if (ids.length === 0) throw new InputError('no trial is named', { cure: 'set `trials` to `${{ matrix.trials }}`' })
  const made = await makeTrials(project, only, ids)
  const sentences = made.map((each) => describeTrial(each.planned, each.trial, only.setting.sweep.metric))
  return passed(swept, sentences, { jobs: '[]', left: '0' }, { trials: made.map((each) => each.trial) })
}

async function finish(project: Project, swept: readonly Swept[]): Promise<Ending> {
  const sentences: string[] = []
  for (const { context, setting } of swept) {
    const { missing } = await planWithKnown(context, setting)
    if (missing.length > 0)
      project.ports.progress.line(context.model, `${missing.length} trials were handed in by nobody, and are made here`)
    const { problem, run: trained } = await train(context, { takesFailures: true })
    if (problem !== undefined) return failed(context.model, problem, swept)
    sentences.push(`${context.model}: trained with ${JSON.stringify(trained.parameters)}`)
  }
  return passed(swept, sentences, { jobs: '[]', left: '0' }, {})
}

function failed(model: string, problem: StepOutcome, swept: readonly Swept[]): Ending {
  const ending = endingOfOutcome(`${model} · sweep`, problem)
  return { ...ending, outputs: { models: namesOf(swept), jobs: '[]', left: '' } }
}

const namesOf = (swept: readonly Swept[]): string => JSON.stringify(swept.map(({ context }) => context.model))

function passed(
  swept: readonly Swept[],
  sentences: readonly string[],
  outputs: Readonly<Record<'jobs' | 'left', string>>,
  detail: Ending['detail']
): Ending {
  return {
    result: 'pass',
    reason: 'passed',
    exitCode: exitCodes.pass,
    message: sentences.join('; ') || 'no model has a `train.sweep`',
    outputs: { ...outputs, models: namesOf(swept) },
    annotations: [],
    report: sentences.length === 0 ? null : report([list(sentences.map((sentence) => [untrusted(sentence)]))]),
    detail
  }
}
