// `modelgate evaluate`: metrics of a predictions file, with intervals, slices and fairness. Needs neither git nor config.
import { resolve } from 'node:path'
import { Option } from 'commander'
import { evaluateFile, writePlots } from '../../adapters/metrics/evaluate-file.ts'
import { prettyJson } from '../../core/digest.ts'
import { exitCodes, InputError, type ExitCode } from '../../core/errors.ts'
import type { Evaluation } from '../../core/metrics/evaluation.ts'
import { renderEvaluation, renderEvaluationText } from '../../core/report/evaluation.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { plotBlocks } from '../../core/report/plots/blocks.ts'
import type { Define, Format, Terminal } from '../command.ts'
import { asFlag, evaluationFlags, evaluationOptionsOf, type EvaluationFlags } from '../evaluation-flags.ts'

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
    .action(async (flags: Flags) => finish(await run(flags, terminal)))
}

async function run(flags: Flags, terminal: Terminal): Promise<ExitCode> {
  try {
    const evaluation = await evaluateFile(
      flags,
      { ...evaluationOptionsOf(flags), interval: flags.interval },
      terminal.cwd,
      asFlag
    )
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
