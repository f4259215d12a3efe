// `modelgate evaluate`: metrics of a predictions file, with intervals, slices and fairness. Needs neither git nor config.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Option } from 'commander'
import { fileError, isMissing } from '../../adapters/files/file-error.ts'
import { readMetricsSource } from '../../adapters/metrics/source.ts'
import { createThreads } from '../../adapters/workers/threads.ts'
import { readTable } from '../../core/data/readers/read-table.ts'
import type { Table } from '../../core/data/table.ts'
import { digestBytes, prettyJson } from '../../core/digest.ts'
import { exitCodes, InputError, type ExitCode } from '../../core/errors.ts'
import { metricsThatDiffer } from '../../core/metrics/check-metrics.ts'
import { evaluate } from '../../core/metrics/evaluate.ts'
import type { Evaluation } from '../../core/metrics/evaluation.ts'
import type { EvaluateOptions } from '../../core/metrics/options.ts'
import { joinTargets } from '../../core/metrics/join-targets.ts'
import { loggedPlots } from '../../core/metrics/plots.ts'
import { renderEvaluation, renderEvaluationText } from '../../core/report/evaluation.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { plotBlocks } from '../../core/report/plots/blocks.ts'
import { renderPlots } from '../../core/report/plots/svg.ts'
import type { Define, Format, Terminal } from '../command.ts'
import { evaluationFlags, evaluationOptionsOf, type EvaluationFlags } from '../evaluation-flags.ts'

interface Flags extends EvaluationFlags {
  readonly predictions: string
  readonly interval?: 'percentile' | 'bca'
  readonly data?: string
  readonly metrics?: string
  readonly plots?: string
  readonly format: Format
}

export const define: Define = (command, terminal, finish) => {
  command
    .description('metrics of a predictions file, with 95% intervals, slices and fairness; needs neither git nor config')
    .requiredOption('--predictions <file>', 'CSV, JSON Lines or Parquet, one row for each prediction')
  evaluationFlags(command)
    .addOption(new Option('--interval <kind>', 'kind of bootstrap interval').choices(['percentile', 'bca']))
    .option('--data <file>', 'the test data: targets are taken from it by id')
    .option('--metrics <file>', "the team's own metrics, to be checked against these")
    .option('--plots <folder>', 'write the plots there as SVG')
    .addOption(
      new Option('--format <format>', 'form of the result').choices(['text', 'json', 'markdown']).default('text')
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ modelgate evaluate --predictions p.csv --task binary --target churned --prediction predicted --score probability --slice country'
    )
    .action(async (flags: Flags) => finish(await run(flags, terminal)))
}

async function run(flags: Flags, terminal: Terminal): Promise<ExitCode> {
  try {
    const evaluation = await evaluateFile(flags, terminal)
    if (flags.plots !== undefined) await writePlots(resolve(terminal.cwd, flags.plots), evaluation)
    terminal.stdout(render(evaluation, flags.format))
    return exitCodes.pass
  } catch (error) {
    if (flags.format !== 'json' || !(error instanceof InputError)) throw error
    terminal.stdout(errorDocument(flags, error))
    return error.exitCode
  }
}

/** What --format json prints of wrong input, so that a program has always a document to read. */
function errorDocument(flags: Flags, error: InputError): string {
  const { file = flags.predictions, line } = error.place ?? {}
  return prettyJson({
    schema: 'modelgate/evaluation@1',
    errors: [{ file, line, message: error.message, cure: error.cure }]
  })
}

async function evaluateFile(flags: Flags, terminal: Terminal): Promise<Evaluation> {
  const options = { ...evaluationOptionsOf(flags), interval: flags.interval }
  const bytes = await readInput(flags.predictions, terminal)
  const table = withTargets(await readTable(bytes, flags.predictions), options, await readData(flags, terminal))
  const reported = flags.metrics === undefined ? undefined : await readMetricsSource(flags.metrics, terminal.cwd)
  const threads = createThreads()
  try {
    const evaluation = await evaluate(table, options, {
      producer: 'modelgate evaluate',
      predictions: digestBytes(bytes),
      parallel: threads
    })
    return reported ? withReported(evaluation, reported.metrics) : evaluation
  } finally {
    await threads.close()
  }
}

/** Checked against the team's own metrics, and with the plots of what the team logged beside them. */
function withReported(evaluation: Evaluation, reported: ReadonlyMap<string, unknown>): Evaluation {
  return {
    ...evaluation,
    warnings: [...evaluation.warnings, ...metricsThatDiffer(evaluation, reported)],
    plots: { ...evaluation.plots, ...loggedPlots(reported) }
  }
}

async function readData({ data }: Flags, terminal: Terminal): Promise<Table | undefined> {
  return data === undefined ? undefined : readTable(await readInput(data, terminal), data)
}

function withTargets(table: Table, { id, target }: EvaluateOptions, data: Table | undefined): Table {
  if (data === undefined) return table
  if (id === undefined || target === undefined) {
    throw new InputError('Targets are taken from --data by id, and --id or --target is missing.', {
      cure: 'Say --id COLUMN and --target COLUMN.'
    })
  }
  return joinTargets(table, data, { id, target })
}

async function readInput(file: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return await readFile(resolve(terminal.cwd, file))
  } catch (cause) {
    if (!isMissing(cause)) throw fileError(cause, file)
    throw new InputError(`There is no file ${file}.`, {
      cure: 'Check the path; it is relative to where the command runs.',
      place: { file },
      cause
    })
  }
}

function render(evaluation: Evaluation, format: Format): string {
  switch (format) {
    case 'json':
      return prettyJson(evaluation)
    case 'markdown':
      return toMarkdown(renderEvaluation(evaluation, plotBlocks(evaluation.plots)))
    case 'text':
      return renderEvaluationText(evaluation)
  }
}

async function writePlots(folder: string, evaluation: Evaluation): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, svg] of renderPlots(evaluation.plots)) await writeFile(join(folder, `${name}.svg`), svg)
  } catch (cause) {
    throw fileError(cause, folder)
  }
}
