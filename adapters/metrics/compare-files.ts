// What is compared where no config says it: metrics sources, predictions files, or both, of each side.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readMetricsSource } from './source.ts'
import { readTable } from '../../core/data/readers/read-table.ts'
import { digestBytes } from '../../core/digest.ts'
import { InputError } from '../../core/errors.ts'
import { mergeComputed } from '../../core/metrics/compare/merge.ts'
import { measureAlone, pairPredictions, type PairedRows, type Predictions } from '../../core/metrics/compare/paired.ts'
import type { Comparison, ComparisonNote } from '../../core/metrics/comparison.ts'
import { plainMetrics, type MetricsDocument } from '../../core/metrics/documents/document.ts'
import type { EvaluateOptions } from '../../core/metrics/options.ts'

export interface ComparisonSources {
  /** A metrics source, or `none` for the first model. */
  readonly baseline?: string | undefined
  readonly candidate?: string | undefined
  readonly baselinePredictions?: string | undefined
  readonly candidatePredictions?: string | undefined
}

export interface ComparisonInputs {
  readonly baseline: MetricsDocument | null
  readonly candidate: MetricsDocument
  readonly paired?: PairedRows
  readonly notes: readonly ComparisonNote[]
  /** What could not be read; the rest is still compared. */
  readonly errors: Comparison['errors']
}

/** How a surface writes an option: `--baseline A` for the command, `baseline: A` for an action. */
export type Named = (option: string, value: string) => string

/** Throws InputError where the sources don't make two sides, OutsideError where something outside failed. */
export async function readComparisonInputs(
  sources: ComparisonSources,
  options: EvaluateOptions,
  cwd: string,
  named: Named
): Promise<ComparisonInputs> {
  requireTwoSides(sources, named)
  const first = sources.baseline === 'none'
  const errors: Comparison['errors'] = []
  const attempt = async <T>(file: string | undefined, read: (file: string) => Promise<T>): Promise<T | null> => {
    if (file === undefined) return null
    try {
      return await read(file)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      errors.push({ file: error.place?.file ?? file, message: `${error.message}; ${error.cure}` })
      return null
    }
  }
  const document = (source: string) => readMetricsSource(source, cwd)
  const table = (file: string) => readPredictions(file, cwd)
  const absent = `check the path; for the first model write \`${named('baseline', 'none')}\``
  const baseline = first ? null : await attempt(sources.baseline, (source) => readMetricsSource(source, cwd, absent))
  const candidate = await attempt(sources.candidate, document)
  const before = first ? null : await attempt(sources.baselinePredictions, table)
  const after = await attempt(sources.candidatePredictions, table)
  const both = after && (await attempt(sources.candidatePredictions, () => measure(before, after, options)))
  const measured = both ?? { baseline: shown(before, options), candidate: shown(after, options) }
  const merged = measured.candidate ? mergeComputed('candidate', candidate, measured.candidate) : null
  const mergedBaseline = measured.baseline ? mergeComputed('baseline', baseline, measured.baseline) : null
  const empty = plainMetrics(new Map())
  return {
    baseline: first ? null : (mergedBaseline?.document ?? baseline ?? empty),
    candidate: merged?.document ?? candidate ?? empty,
    ...(both?.paired ? { paired: both.paired } : {}),
    notes: [...(mergedBaseline?.notes ?? []), ...(merged?.notes ?? [])],
    errors
  }
}

interface Measured {
  readonly baseline?: MetricsDocument
  readonly candidate: MetricsDocument
  readonly paired?: PairedRows
}

async function measure(
  baseline: Predictions | null,
  candidate: Predictions,
  options: EvaluateOptions
): Promise<Measured> {
  if (!baseline) return { candidate: measureAlone(candidate, options) }
  const { createThreads } = await import('../workers/threads.ts')
  const threads = createThreads()
  try {
    return await pairPredictions(baseline, candidate, options, threads)
  } finally {
    await threads.close()
  }
}

/** A side whose other side is wrong is still shown; what is wrong of the two has been told. */
function shown(predictions: Predictions | null, options: EvaluateOptions): MetricsDocument | undefined {
  if (!predictions) return undefined
  try {
    return measureAlone(predictions, options)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

function requireTwoSides(sources: ComparisonSources, named: Named): void {
  const metrics = `${named('baseline', 'A')} ${named('candidate', 'B')}`
  const predictions = `${named('baseline-predictions', 'PA')} ${named('candidate-predictions', 'PB')}`
  const cure = `say \`${metrics}\`, or \`${predictions}\`, or both`
  const first = sources.baseline === 'none'
  if (sources.candidate === undefined && sources.candidatePredictions === undefined)
    throw new InputError('no candidate is given', { cure })
  if (sources.baseline === undefined && sources.baselinePredictions === undefined)
    throw new InputError('no baseline is given', {
      cure: `say \`${metrics}\`, or \`${predictions}\`, or both; for the first model \`${named('baseline', 'none')}\``
    })
  if (first && sources.baselinePredictions !== undefined)
    throw new InputError('the baseline is none, but has predictions', { cure })
  if (!first && (sources.baselinePredictions === undefined) !== (sources.candidatePredictions === undefined))
    throw new InputError('predictions are given of one side only', { cure })
}

async function readPredictions(file: string, cwd: string): Promise<Predictions> {
  const bytes = await readFile(resolve(cwd, file)).catch((cause: unknown) => {
    throw new InputError(`${file} can't be read`, { cure: 'check the path', place: { file }, cause })
  })
  return { table: await readTable(bytes, file), digest: digestBytes(bytes) }
}
