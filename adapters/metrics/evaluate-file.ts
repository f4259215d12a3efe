// Evaluates a predictions file where no config says what to evaluate.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readTable } from '../../core/data/readers/read-table.ts'
import type { Table } from '../../core/data/table.ts'
import { digestBytes } from '../../core/digest.ts'
import { InputError } from '../../core/errors.ts'
import { metricsThatDiffer } from '../../core/metrics/check-metrics.ts'
import { evaluate } from '../../core/metrics/evaluate.ts'
import type { Evaluation } from '../../core/metrics/evaluation.ts'
import { joinTargets } from '../../core/metrics/join-targets.ts'
import type { MetricsDocument } from '../../core/metrics/documents/document.ts'
import type { EvaluateOptions } from '../../core/metrics/options.ts'
import { onlyLogged } from '../../core/metrics/plots.ts'
import { renderPlots } from '../../core/report/plots/svg.ts'
import { fileError, isMissing } from '../files/file-error.ts'
import { createThreads } from '../workers/threads.ts'
import type { Named } from './compare-files.ts'
import { readMetricsSource } from './source.ts'

export interface EvaluationSources {
  readonly predictions: string
  /** The test data; targets are taken from it by id. */
  readonly data?: string | undefined
  /** The team's own metrics, to be checked against those that are computed. */
  readonly metrics?: string | undefined
}

/** Paths are relative to `cwd`. Throws InputError for what can't be read or measured. */
export async function evaluateFile(
  { predictions, data, metrics }: EvaluationSources,
  options: EvaluateOptions,
  cwd: string,
  named: Named
): Promise<Evaluation> {
  const bytes = await readGiven(predictions, cwd)
  const read = await readTable(bytes, predictions)
  const table = data === undefined ? read : withTargets(read, options, await readData(data, cwd), named)
  const reported = metrics === undefined ? undefined : await readMetricsSource(metrics, cwd)
  const threads = createThreads()
  try {
    const evaluation = await evaluate(table, options, {
      producer: 'modelgate evaluate',
      predictions: digestBytes(bytes),
      parallel: threads
    })
    return reported ? withReported(evaluation, reported) : evaluation
  } finally {
    await threads.close()
  }
}

/** Checked against the team's own metrics, and with the plots of what the team logged beside them. */
function withReported(evaluation: Evaluation, reported: MetricsDocument): Evaluation {
  return {
    ...evaluation,
    warnings: [...evaluation.warnings, ...metricsThatDiffer(evaluation, reported.metrics)],
    plots: { ...evaluation.plots, ...onlyLogged(reported.plots) }
  }
}

async function readData(data: string, cwd: string): Promise<Table> {
  return readTable(await readGiven(data, cwd), data)
}

function withTargets(table: Table, { id, target }: EvaluateOptions, data: Table, named: Named): Table {
  if (id !== undefined && target !== undefined) return joinTargets(table, data, { id, target })
  throw new InputError('targets are taken from the test data by id, and the column of one of them is not named', {
    cure: `say \`${named('id', 'COLUMN')}\` and \`${named('target', 'COLUMN')}\``
  })
}

async function readGiven(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, file))
  } catch (cause) {
    if (!isMissing(cause)) throw fileError(cause, file)
    throw new InputError(`there is no file ${file}`, {
      cure: `check the path; it is relative to ${cwd}`,
      place: { file },
      cause
    })
  }
}

/** Writes each plot as `NAME.svg`; makes the folder. */
export async function writePlots(folder: string, { plots }: Evaluation): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, svg] of renderPlots(plots)) await writeFile(join(folder, `${name}.svg`), svg)
  } catch (cause) {
    throw fileError(cause, folder)
  }
}
