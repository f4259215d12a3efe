// The commands that walk steps: `run` walks all, the others one of them.
import { contextsOf, towards } from '../adapters/local/models.ts'
import { exclusively } from '../adapters/local/project.ts'
import { Option } from 'commander'
import { prettyJson } from '../core/digest.ts'
import { InputError } from '../core/errors.ts'
import { baseOf } from '../core/pipeline/affected.ts'
import { exitCodeOf, runModels } from '../core/pipeline/run.ts'
import { steps, type Step } from '../core/pipeline/words.ts'
import { toMarkdown } from '../core/report/markdown.ts'
import { renderWalkText } from './walk-text.ts'
import { renderWalk, type WalkReport } from '../core/report/walk.ts'
import type { Define, Format } from './command.ts'
import { defaultParallel, open, projectOptions, type ProjectFlags } from './project.ts'

interface WalkFlags extends ProjectFlags {
  readonly step?: readonly Step[]
  readonly from?: Step
  readonly until?: Step
  readonly base?: string
  readonly all?: true
  readonly again?: true
  readonly allowDirty?: true
  readonly parallel?: string
  readonly environment?: string
}

/** A command that walks these steps for the models named. */
export function walkCommand(only: Step | null): Define {
  return (command, terminal, finish) => {
    command.argument('[models...]', 'models; all affected ones by default')
    projectOptions(command)
      .option('--again', 'do the work again even where nothing changed')
      .option('--allow-dirty', 'go on though the tree differs from its commit; no environment takes what comes of it')
      .option('--parallel <n>', 'models at a time; the number of processors by default')
    if (only === 'production' || only === 'live')
      command.option('--environment <name>', 'where it goes; production, or the first of its group, by default')
    if (only === null) {
      command
        .addOption(new Option('--step <step...>', 'only these steps').choices(steps))
        .addOption(new Option('--from <step>', 'begin with this step').choices(steps))
        .addOption(new Option('--until <step>', 'end with this step').choices(steps))
        .option('--base <ref>', 'find affected models against this commit')
        .option('--all', 'every model, though nothing of it changed')
    }
    command.action(async (models: string[], flags: WalkFlags) => {
      const project = towards(await open(terminal, flags), flags.environment)
      const contexts = contextsOf(project, models, flags)
      const report = await exclusively(project, async (): Promise<WalkReport> => {
        const base = await baseOf(project, flags.base ?? null)
        const options = {
          steps: only === null ? wantedSteps(flags) : [only],
          base,
          all: flags.all === true || flags.again === true || only !== null || models.length > 0,
          parallel: parallelOf(flags.parallel)
        }
        return { commit: project.head.sha, models: await runModels(contexts, options) }
      })
      terminal.stdout(formatWalk(report, flags.format))
      finish(exitCodeOf(report.models))
    })
  }
}

function wantedSteps({ step, from, until }: WalkFlags): readonly Step[] {
  if (step !== undefined) return step
  const start = from === undefined ? 0 : steps.indexOf(from)
  const end = until === undefined ? steps.length : steps.indexOf(until) + 1
  return steps.slice(start, end)
}

function parallelOf(text: string | undefined): number {
  if (text === undefined) return defaultParallel()
  const parallel = Number(text)
  if (Number.isInteger(parallel) && parallel >= 1) return parallel
  throw new InputError(`--parallel ${text} is no whole number from 1`, { cure: 'give a number such as `--parallel 2`' })
}

export function formatWalk(report: WalkReport, format: Format): string {
  switch (format) {
    case 'json':
      return prettyJson({ schema: 'modelgate/walk@1', ...report })
    case 'markdown':
      return toMarkdown(renderWalk(report))
    case 'text':
      return renderWalkText(report)
  }
}
