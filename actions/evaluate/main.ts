// evaluate: metrics with intervals, slices and fairness, of a predictions file alone or of the models in the config.
import { resolve } from 'node:path'
import { workspaceFolder, type Annotation, type Runner } from '../../adapters/github/runner.ts'
import type { Inputs } from '../../adapters/github/inputs.ts'
import { evaluateFile, writePlots } from '../../adapters/metrics/evaluate-file.ts'
import { exitCodes } from '../../core/errors.ts'
import { evaluationDocumentSchema, type Evaluation } from '../../core/metrics/evaluation.ts'
import { evidencePath } from '../../core/pipeline/context.ts'
import { renderEvaluation } from '../../core/report/evaluation.ts'
import { plotBlocks } from '../../core/report/plots/blocks.ts'
import { heading, code, report } from '../../core/report/tree.ts'
import type { InputOf } from '../contracts.ts'
import type { Run } from '../shared/action.ts'
import { readEvidence } from '../shared/annotations.ts'
import type { Ending } from '../shared/ending.ts'
import { evaluationOptions, refuseBesideConfig } from '../shared/evaluation-options.ts'
import { asInput, writeEvidence } from '../shared/files.ts'
import { measureModels } from '../shared/measure.ts'
import { perModel } from '../shared/outputs.ts'

type EvaluateInputs = Inputs<InputOf<'evaluate'>>

export const run: Run<'evaluate'> = async (inputs, runner) =>
  inputs.optional('predictions') === undefined ? evaluateModels(inputs, runner) : evaluatePredictions(inputs, runner)

async function evaluatePredictions(inputs: EvaluateInputs, runner: Runner): Promise<Ending> {
  const folder = workspaceFolder(runner, inputs.text('working-directory'))
  const sources = {
    predictions: inputs.required('predictions'),
    data: inputs.optional('data'),
    metrics: inputs.optional('metrics')
  }
  const evaluation = await evaluateFile(sources, { ...evaluationOptions(inputs), ...interval(inputs) }, folder, asInput)
  const path = await writeEvidence(folder, 'evaluation.json', evaluation)
  const plots = inputs.optional('plots')
  if (plots !== undefined) await writePlots(resolve(folder, plots), evaluation)
  return {
    ...passed(`${evaluation.rows} rows evaluated`),
    annotations: differing(evaluation),
    outputs: { 'evaluation-path': path, ...evaluationOutputs(evaluation), models: '[]' },
    report: renderEvaluation(evaluation, plotBlocks(evaluation.plots)),
    detail: { evaluation: path }
  }
}

function interval(inputs: EvaluateInputs) {
  return inputs.optional('interval') === undefined ? {} : { interval: inputs.choice('interval', ['percentile', 'bca']) }
}

/** Where the team's own metrics and those computed from the predictions disagree. */
function differing({ warnings }: Evaluation): readonly Annotation[] {
  return warnings
    .filter(({ code: warning }) => warning === 'metrics_differ')
    .map(({ code: title, message }) => ({ level: 'warning', title, message }))
}

async function evaluateModels(inputs: EvaluateInputs, runner: Runner): Promise<Ending> {
  refuseBesideConfig(inputs, ['data', 'metrics', 'plots', 'interval', 'task', 'target', 'slice'], 'predictions')
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
      found.flatMap(({ model, evaluation }) => [
        heading(2, code(model)),
        ...renderEvaluation(evaluation, plotBlocks(evaluation.plots)).children
      ])
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
