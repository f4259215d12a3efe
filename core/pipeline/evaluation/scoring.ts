// Predictions of a model on the test set: those that training wrote, or those that `evaluation.command` makes of any model.
import { parseDuration } from '../../config/units.ts'
import type { Digest } from '../../digest.ts'
import { InputError, OutsideError } from '../../errors.ts'
import { readTable } from '../../data/readers/read-table.ts'
import { joinTargets } from '../../metrics/join-targets.ts'
import type { Table } from '../../data/table.ts'
import { describeEnd } from '../command-end.ts'
import { logFile, type ModelContext } from '../context.ts'
import { fillCommand } from '../fill-command.ts'
import { readTestData, testDataPath } from './test-rows.ts'

const timeout = '60m'

export interface Scored {
  readonly table: Table
  readonly digest: Digest
  /** Where a command scored it: its wall time over its rows, its start-up included. */
  readonly millisecondsPerRow?: number
}

/** The predictions file that training itself writes; undefined where a command scores the model afterwards. */
export function trainedPredictions({ evaluation }: ModelContext['settings']): string | undefined {
  return evaluation?.command === undefined ? evaluation?.predictions : undefined
}

/** The metrics file that training itself must write: the tests, where there are some, may write it instead. */
export function trainedMetrics({ evaluation, test }: ModelContext['settings']): string | undefined {
  const isOnlyMetrics = evaluation?.command === undefined && evaluation?.predictions === undefined
  return isOnlyMetrics && test === undefined ? evaluation?.metrics : undefined
}

/** Scores a stored model with the team's command, on the test set as it is now. */
export async function scoreModel(
  context: ModelContext,
  model: Digest,
  side: 'baseline' | 'candidate' | `trial-${string}`
): Promise<Scored> {
  const { ports, settings } = context
  const { workspace } = ports
  const command = settings.evaluation?.command ?? ''
  const folder = `.modelgate/scored/${context.model}/${side}`
  const name = settings.artifact?.replace(/\/$/, '').split('/').pop() ?? 'model'
  const output = `${folder}/${(settings.evaluation?.predictions ?? 'predictions.csv').split('/').pop() ?? 'predictions.csv'}`
  await workspace.remove(folder)
  await ports.store.materialize(model, workspace.resolve(`${folder}/model/${name}`))
  const data = testDataPath(context)
  const log = logFile(context, side === 'baseline' || side === 'candidate' ? 'score' : side)
  const values = {
    model: workspace.resolve(`${folder}/model/${name}`),
    data: data === null || data.includes('://') ? (data ?? undefined) : workspace.resolve(data),
    predictions: workspace.resolve(output)
  }
  const result = await ports.commands.run(
    {
      command: fillCommand(command, values),
      cwd: workspace.root,
      timeoutMs: parseDuration(timeout) ?? Infinity,
      logFile: log
    },
    (line) => ports.progress.line(context.model, line)
  )
  if (result.end.kind !== 'exit' || result.end.code !== 0) {
    const message = `the ${side} could not be scored: ${describeEnd(result, `\`${command}\``, timeout, log)}`
    throw new OutsideError(message, { cure: 'mend `evaluation.command`, then run again' })
  }
  const bytes = await workspace.read(output, maxBytes)
  if (bytes === null) {
    throw new InputError(`\`${command}\` ended well and wrote no predictions`, {
      cure: 'make it write its predictions to {predictions}'
    })
  }
  const scored = await readScored(context, bytes, output)
  return { ...scored, millisecondsPerRow: (1000 * result.resources.wallSeconds) / scored.table.rows }
}

const maxBytes = 2 ** 30

/** Predictions as a table whose targets come from the test set, where the config names one with ids. */
export async function readScored(context: ModelContext, bytes: Uint8Array, file: string): Promise<Scored> {
  const { evaluation } = context.settings
  const digest = await context.ports.store.putBytes(bytes)
  const table = await readTable(bytes, file)
  if (evaluation?.id === undefined || evaluation.target === undefined) return { table, digest }
  const data = await readTestData(context)
  if (data === null) return { table, digest }
  return { table: joinTargets(table, data, { id: evaluation.id, target: evaluation.target }), digest }
}

export async function readWorkspacePredictions(context: ModelContext, path: string): Promise<Scored | null> {
  const bytes = await context.ports.workspace.read(path, maxBytes)
  return bytes === null ? null : readScored(context, bytes, path)
}
