// modelgate sweep plan|trial|finish: a sweep shared out among jobs. On one machine `modelgate train` does all of it.
import { contextsOf } from '../../adapters/local/models.ts'
import { exclusively } from '../../adapters/local/project.ts'
import { readTrialFiles } from '../../adapters/local/trial-files.ts'
import { prettyJson } from '../../core/digest.ts'
import { exitCodes, InputError, type ExitCode } from '../../core/errors.ts'
import { exitCodeFor } from '../../core/gates/reasons.ts'
import type { Project } from '../../core/pipeline/context.ts'
import type { Run } from '../../core/pipeline/evidence.ts'
import { planWithKnown } from '../../core/pipeline/sweep/next-trials.ts'
import { describeTrial } from '../../core/pipeline/sweep/run-sweep.ts'
import { hasSweep, jobsOf, makeTrials, openSweeps, sharePlan } from '../../core/pipeline/sweep/share-out.ts'
import { train } from '../../core/pipeline/training/train.ts'
import type { Define, Terminal } from '../command.ts'
import { open, projectOptions, type ProjectFlags } from '../project.ts'
import { formatSentences } from '../sentences.ts'
import { describeRun } from './train.ts'
import { counted } from '../../core/pipeline/words.ts'

interface SweepFlags extends ProjectFlags {
  readonly from?: string
  readonly model?: string
  readonly jobs?: string
}

const fromOption = ['--from <folder>', 'trials of other machines, as their artifacts were downloaded'] as const

export const define: Define = (command, terminal, finish) => {
  projectOptions(command.command('plan').description('the trials that have no result yet, as a matrix of jobs'))
    .argument('[models...]', 'models; all with a sweep by default')
    .option(...fromOption)
    .option('--jobs <n>', 'the most jobs that share the trials of a model', '256')
    .action(async (models: string[], flags: SweepFlags) => {
      const project = await open(terminal, flags)
      terminal.stdout(await exclusively(project, () => plan(project, terminal, models, flags)))
    })

  projectOptions(command.command('trial').description('make these trials, and keep what came of them'))
    .argument('<ids...>', 'as `modelgate sweep plan` gives them')
    .option('--model <model>', 'the model; the one with a sweep by default')
    .option(...fromOption)
    .action(async (ids: string[], flags: SweepFlags) => {
      const project = await open(terminal, flags)
      terminal.stdout(await exclusively(project, () => trials(project, terminal, ids, flags)))
    })

  projectOptions(command.command('finish').description('take in the trials of all jobs, and train with the best'))
    .argument('[models...]', 'models; all with a sweep by default')
    .option(...fromOption)
    .action(async (models: string[], flags: SweepFlags) => {
      const project = await open(terminal, flags)
      finish(await exclusively(project, () => finishSweeps(project, terminal, models, flags)))
    })
}

/** Models with a sweep, each with what was handed in for it. */
async function swept(project: Project, terminal: Terminal, models: readonly string[], from: string | undefined) {
  const contexts = contextsOf(project, models)
  const chosen = models.length > 0 ? contexts : contexts.filter(hasSweep)
  if (chosen.length === 0)
    throw new InputError('no model has a `train.sweep`', { cure: 'add one, as docs/how-to/sweeps.md shows' })
  return openSweeps(project, chosen, from === undefined ? [] : await readTrialFiles(terminal.cwd, from))
}

async function plan(
  project: Project,
  terminal: Terminal,
  models: readonly string[],
  flags: SweepFlags
): Promise<string> {
  const jobs = jobsOf(flags.jobs ?? '', '--jobs')
  const opened = await swept(project, terminal, models, flags.from)
  const plans = await Promise.all(opened.map((each) => sharePlan(each, jobs)))
  const sentences = plans.flatMap(({ model, trials, missing, rung, rungs, include }) => [
    `${model}: ${missing.length} of ${trials} trials are left${rungs > 1 ? `, rung ${rung + 1} of ${rungs}` : ''}`,
    ...include.map((job) => `  modelgate sweep trial ${job.trials} --model ${model}   # ${job.parameters}`)
  ])
  const document = {
    schema: 'modelgate/sweep-plan@1',
    models: plans.map(({ include: _include, ...rest }) => rest),
    matrix: { include: plans.flatMap(({ include }) => include) }
  }
  return formatSentences(sentences, document, flags.format)
}

/** A trial that fails is a result, and the job that made it did its work. */
async function trials(
  project: Project,
  terminal: Terminal,
  ids: readonly string[],
  flags: SweepFlags
): Promise<string> {
  const [only, another] = await swept(project, terminal, flags.model === undefined ? [] : [flags.model], flags.from)
  if (only === undefined || another !== undefined)
    throw new InputError('several models have a sweep', { cure: 'name one: `--model MODEL`' })
  const wanted = ids.flatMap((text) => text.split(/\s+/))
  const made = await makeTrials(project, only, wanted)
  const sentences = made.map(
    ({ planned, trial, isKept }) =>
      `${describeTrial(planned, trial, only.setting.sweep.metric)}${isKept ? ' (kept from before)' : ''}`
  )
  return formatSentences(
    sentences,
    { schema: 'modelgate/trials@1', trials: made.map(({ trial }) => trial) },
    flags.format
  )
}

async function finishSweeps(
  project: Project,
  terminal: Terminal,
  models: readonly string[],
  flags: SweepFlags
): Promise<ExitCode> {
  const runs: Run[] = []
  const sentences: string[] = []
  let code: ExitCode = exitCodes.pass
  for (const { context, setting } of await swept(project, terminal, models, flags.from)) {
    const { missing } = await planWithKnown(context, setting)
    if (missing.length > 0)
      project.ports.progress.line(context.model, `${counted(missing.length, 'trial')} handed in by nobody, made here`)
    const trained = await train(context, { takesFailures: true })
    if (trained.problem === undefined) {
      runs.push(trained.run)
      sentences.push(describeRun(trained.run, trained.reused))
      continue
    }
    for (const { code: reason, message, cure } of trained.problem.reasons) {
      terminal.stderr(`error: ${context.model}: ${reason}: ${message}\n${cure === null ? '' : `  -> ${cure}\n`}`)
      code = exitCodeFor(reason)
    }
  }
  terminal.stdout(
    flags.format === 'json'
      ? prettyJson({ schema: 'modelgate/runs@1', runs })
      : formatSentences(sentences, {}, flags.format)
  )
  return code
}
