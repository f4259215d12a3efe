// evaluate: metrics with intervals, slices and fairness, of a predictions file alone or of the models in the config.
import { workspaceFolder, type Runner } from '../../adapters/github/runner.ts'
import type { Inputs } from '../../adapters/github/inputs.ts'
import { createThreads } from '../../adapters/workers/threads.ts'
import { readTable } from '../../core/data/readers/read-table.ts'
import { digestBytes } from '../../core/digest.ts'
import { exitCodes, InputError } from '../../core/errors.ts'
import { evaluate } from '../../core/metrics/evaluate.ts'
import { evaluationDocumentSchema, type Evaluation } from '../../core/metrics/evaluation.ts'
import { joinTargets } from '../../core/metrics/join-targets.ts'
import { evidencePath } from '../../core/pipeline/context.ts'
import { renderEvaluation } from '../../core/report/evaluation.ts'
import { heading, code, report } from '../../core/report/tree.ts'
import type { InputOf } from '../contracts.ts'
import type { Run } from '../shared/action.ts'
import { readEvidence } from '../shared/annotations.ts'
import type { Ending } from '../shared/ending.ts'
import { readGiven, writeEvidence } from '../shared/files.ts'
import { measureModels } from '../shared/measure.ts'
import { perModel } from '../shared/outputs.ts'
import { evaluationOptions, type EvaluationOptions } from './options.ts'

type EvaluateInputs = Inputs<InputOf<'evaluate'>>

export const run: Run<'evaluate'> = async (inputs, runner) =>
  inputs.optional('predictions') === undefined ? evaluateModels(inputs, runner) : evaluateFile(inputs, runner)

async function evaluateFile(inputs: EvaluateInputs, runner: Runner): Promise<Ending> {
  const folder = workspaceFolder(runner, inputs.text('working-directory'))
  const file = inputs.required('predictions')
  const options = evaluationOptions(inputs)
  const bytes = await readGiven(folder, file, 'predictions')
  const read = await readTable(bytes, file)
  const data = inputs.optional('data')
  const table =
    data === undefined
      ? read
      : joinTargets(read, await readTable(await readGiven(folder, data, 'data'), data), keysOf(options))
  const threads = createThreads()
  try {
    const evaluation = await evaluate(table, options, {
      producer: 'modelgate evaluate',
      predictions: digestBytes(bytes),
      parallel: threads
    })
    const path = await writeEvidence(folder, 'evaluation.json', evaluation)
    const outputs = { 'evaluation-path': path, ...evaluationOutputs(evaluation) }
    return {
      ...passed(`${evaluation.rows} rows evaluated`),
      outputs: { ...outputs, models: '[]' },
      report: renderEvaluation(evaluation),
      detail: { evaluation: path }
    }
  } finally {
    await threads.close()
  }
}

function keysOf({ id, target }: EvaluationOptions) {
  if (id !== undefined && target !== undefined) return { id, target }
  throw new InputError('targets are taken from `data` by id, and `id` or `target` is missing', {
    cure: 'give both inputs: id and target'
  })
}

async function evaluateModels(inputs: EvaluateInputs, runner: Runner): Promise<Ending> {
  const { project, measured, problem } = await measureModels(inputs, runner)
  if (problem !== null) return problem
  const found = await Promise.all(
    measured.map(async ({ model }) => ({
      model,
      path: project.ports.workspace.resolve(evidencePath({ model }, 'evaluation.json')),
      evaluation: evaluationDocumentSchema.parse(await readEvidence(project, model, 'evaluation.json'))
    }))
  )
  const values = found.map(({ model, path, evaluation }) => {
    return [model, { 'evaluation-path': path, ...evaluationOutputs(evaluation) }] as const
  })
  return {
    ...passed(`${found.map(({ model }) => model).join(', ')} evaluated`),
    outputs: { ...perModel(new Map(values)), models: JSON.stringify(found.map(({ model }) => model)) },
    report: report(
      found.flatMap(({ model, evaluation }) => [heading(2, code(model)), ...renderEvaluation(evaluation).children])
    ),
    detail: { models: found.map(({ model, path }) => ({ model, evaluation: path })) }
  }
}

function passed(message: string): Pick<Ending, 'result' | 'reason' | 'exitCode' | 'message' | 'annotations'> {
  return { result: 'pass', reason: 'passed', exitCode: exitCodes.pass, message, annotations: [] }
}

/** Metric values by name, as JSON. */
function evaluationOutputs({ metrics, rows }: Evaluation): Record<'metrics' | 'rows', string> {
  const values = Object.entries(metrics).map(([name, { value }]) => [name, value])
  return { metrics: JSON.stringify(Object.fromEntries(values)), rows: String(rows) }
}
