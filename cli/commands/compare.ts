// modelgate compare: candidate against baseline, from files alone.
import { Option } from 'commander'
import { readMetricsSource } from '../../adapters/metrics/source.ts'
import { exitCodes, InputError, type ExitCode } from '../../core/errors.ts'
import { prettyJson } from '../../core/digest.ts'
import { compare } from '../../core/metrics/compare/compare.ts'
import { parseRules } from '../../core/metrics/compare/rules.ts'
import type { Comparison } from '../../core/metrics/comparison.ts'
import { plainMetrics, type MetricsDocument } from '../../core/metrics/documents/document.ts'
import { renderComparison } from '../../core/report/comparison.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { renderText } from '../../core/report/terminal.ts'
import type { Define, Format } from '../command.ts'

interface CompareFlags {
  readonly baseline: string
  readonly candidate: string
  readonly metric: readonly string[]
  readonly inconclusive: 'pass' | 'approval' | 'fail'
  readonly testSet: 'warn' | 'strict'
  readonly format: Format
}

const collect = (value: string, before: readonly string[]) => [...before, value]

export const define: Define = (command, terminal, finish) => {
  command
    .description('compare the metrics of a candidate with those of a baseline')
    .requiredOption('--baseline <source>', 'metrics file, evaluation.json, folder, git:REF:PATH, or none')
    .requiredOption('--candidate <source>', 'metrics file, evaluation.json, folder or git:REF:PATH')
    .option('--metric <rule>', "'NAME:maximize,min=0.8,max_regression=1%'; again for each metric", collect, [])
    .addOption(
      new Option('--inconclusive <rule>', 'what an inconclusive comparison does')
        .choices(['pass', 'approval', 'fail'])
        .default('approval')
    )
    .addOption(
      new Option('--test-set <rule>', 'what a changed test set does').choices(['warn', 'strict']).default('warn')
    )
    .addOption(
      new Option('--format <format>', 'form of the result').choices(['text', 'json', 'markdown']).default('text')
    )
    .addHelpText(
      'after',
      "\nExample:\n  $ modelgate compare --baseline git:main:metrics.json --candidate metrics.json --metric 'roc_auc:maximize,max_regression=1%'"
    )
    .action(async (flags: CompareFlags) => finish(await run(flags, terminal)))
}

async function run(flags: CompareFlags, terminal: Parameters<Define>[1]): Promise<ExitCode> {
  const rules = parseRules(flags.metric)
  const baseline = flags.baseline === 'none' ? none : await readSide(flags.baseline, terminal.cwd)
  const candidate = await readSide(flags.candidate, terminal.cwd)
  const comparison = compare({
    baseline: baseline.document,
    candidate: candidate.document ?? plainMetrics(new Map()),
    baselineName: flags.baseline,
    rules,
    testSet: flags.testSet,
    errors: [...baseline.errors, ...candidate.errors],
    producer: 'modelgate compare'
  })
  terminal.stdout(render(comparison, flags.format))
  return exitCode(comparison, flags.inconclusive)
}

interface Side {
  readonly document: MetricsDocument | null
  readonly errors: Comparison['errors']
}
const none: Side = { document: null, errors: [] }

/** A side that can't be read becomes an entry under `errors`, so that the other side is still shown. */
async function readSide(source: string, cwd: string): Promise<Side> {
  try {
    return { document: await readMetricsSource(source, cwd), errors: [] }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { document: plainMetrics(new Map()), errors: [{ file: source, message: `${error.message} ${error.cure}` }] }
  }
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
