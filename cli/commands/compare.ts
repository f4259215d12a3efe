// modelgate compare: candidate against baseline, from files alone.
import { Option } from 'commander'
import { readComparisonInputs } from '../../adapters/metrics/compare-files.ts'
import { prettyJson } from '../../core/digest.ts'
import { exitCodes, InputError, type ExitCode } from '../../core/errors.ts'
import { compare } from '../../core/metrics/compare/compare.ts'
import { parseRules } from '../../core/metrics/compare/rules.ts'
import type { Comparison } from '../../core/metrics/comparison.ts'
import { plainMetrics } from '../../core/metrics/documents/document.ts'
import { renderComparison } from '../../core/report/comparison.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { renderText } from '../../core/report/terminal.ts'
import { visible } from '../../core/visible.ts'
import type { Define, Format, Terminal } from '../command.ts'
import { asFlag, evaluationOptionsOf, evaluationFlags, type EvaluationFlags } from '../evaluation-flags.ts'

interface CompareFlags extends EvaluationFlags {
  readonly baseline?: string
  readonly candidate?: string
  readonly baselinePredictions?: string
  readonly candidatePredictions?: string
  readonly metric: readonly string[]
  readonly inconclusive: 'pass' | 'approval' | 'fail'
  readonly testSet: 'warn' | 'strict'
  readonly format: Format
}

const collect = (value: string, before: readonly string[]) => [...before, value]
const sources = 'metrics file, evaluation.json, folder, git:REF:PATH, release:MODEL[@VERSION] or mlflow:NAME@ALIAS'

export const define: Define = (command, terminal, finish) => {
  evaluationFlags(
    command
      .option('--baseline <source>', `${sources}; none for the first model`)
      .option('--candidate <source>', sources)
      .option('--metric <rule>', "'NAME:maximize,min=0.8,max_regression=1%,min_improvement=0.01'", collect, [])
      .option('--baseline-predictions <file>', 'CSV, JSONL or Parquet; joined with the candidate by --id')
      .option('--candidate-predictions <file>', 'CSV, JSONL or Parquet')
  )
    .addOption(choice('--inconclusive <rule>', 'what noise does to the exit code', ['approval', 'pass', 'fail']))
    .addOption(choice('--test-set <rule>', 'what a changed test set does', ['warn', 'strict']))
    .addOption(choice('--format <format>', 'form of the result', ['text', 'json', 'markdown']))
    .action(async (flags: CompareFlags) => finish(await run(flags, terminal)))
}

/** The first value is the default. */
function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values).default(values[0])
}

async function run(flags: CompareFlags, terminal: Terminal): Promise<ExitCode> {
  try {
    return await compareSources(flags, terminal)
  } catch (error) {
    if (flags.format !== 'json' || !(error instanceof InputError)) throw error
    terminal.stdout(prettyJson(refused(error)))
    terminal.stderr(visible(`error: ${error.message}\n  -> ${error.cure}\n`))
    return error.exitCode
  }
}

/** A program that asked for JSON always has a comparison to read. Nothing could be compared: the comparison of nothing, with what was wrong. */
function refused({ message, cure, place }: InputError): Comparison {
  const empty = plainMetrics(new Map())
  const errors = [{ file: place?.file ?? 'command line', message: `${message}; ${cure}` }]
  return compare({ baseline: empty, candidate: empty, rules: new Map(), errors, producer: 'modelgate compare' })
}

async function compareSources(flags: CompareFlags, terminal: Terminal): Promise<ExitCode> {
  const rules = parseRules(flags.metric)
  const inputs = await readComparisonInputs(flags, evaluationOptionsOf(flags), terminal.cwd, asFlag)
  const comparison = compare({
    ...inputs,
    baselineName: flags.baseline ?? flags.baselinePredictions ?? 'baseline',
    rules,
    testSet: flags.testSet,
    producer: 'modelgate compare'
  })
  terminal.stdout(render(comparison, flags.format))
  return exitCode(comparison, flags.inconclusive)
}

function render(comparison: Comparison, format: Format): string {
  switch (format) {
    case 'json':
      return prettyJson(comparison)
    case 'markdown':
      return toMarkdown(renderComparison(comparison))
    case 'text':
      return renderText(comparison)
  }
}

function exitCode({ verdict, errors }: Comparison, inconclusive: CompareFlags['inconclusive']): ExitCode {
  if (errors.length > 0) return exitCodes.input
  if (verdict === 'pass' || (verdict === 'inconclusive' && inconclusive === 'pass')) return exitCodes.pass
  return exitCodes.gate
}
