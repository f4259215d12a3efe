// An evaluation made of the metrics file that the team's own script writes.
import { InputError } from '../../errors.ts'
import { storeNumber } from '../../digest.ts'
import type { Evaluation } from '../../metrics/evaluation.ts'
import { readMetricsDocument } from '../../metrics/documents/read.ts'
import type { ModelContext } from '../context.ts'
import { bestBy } from './take-log.ts'

/** Throws InputError where there is no such file, or no number in it. */
export async function teamMetrics(context: ModelContext): Promise<Evaluation> {
  const file = context.settings.evaluation?.metrics
  const bytes = file === undefined ? null : await context.ports.workspace.read(file)
  if (file === undefined || bytes === null) {
    throw new InputError(`${file ?? 'a metrics or predictions file'} is not there`, {
      cure: 'make the train command write it, or name it in `evaluation.predictions` or `evaluation.metrics`'
    })
  }
  const { metrics, plots } = readMetricsDocument(bytes, file, bestBy(context.settings))
  const numbers = [...metrics].flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, { value: storeNumber(value) }] as const] : []
  )
  if (numbers.length === 0)
    throw new InputError(`${file} holds no number`, { cure: 'write metrics as numbers by name', place: { file } })
  return {
    schema: 'modelgate/evaluation@1',
    producer: context.producer,
    rows: 0,
    task: 'metrics',
    predictions: null,
    testData: null,
    metrics: Object.fromEntries(numbers),
    slices: [],
    hidden: { slices: 0, rows: 0 },
    fairness: {},
    warnings: [],
    plots
  }
}
