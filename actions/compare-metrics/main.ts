// compare-metrics: candidate against baseline, from files alone or for the models in the config; the verdict decides.
import { readComparisonInputs } from '../../adapters/metrics/compare-files.ts'
import { workspaceFolder, type Runner } from '../../adapters/github/runner.ts'
import type { Inputs } from '../../adapters/github/inputs.ts'
import { compare } from '../../core/metrics/compare/compare.ts'
import { parseRules } from '../../core/metrics/compare/rules.ts'
import { evidencePath } from '../../core/pipeline/context.ts'
import { renderComparison } from '../../core/report/comparison.ts'
import { report } from '../../core/report/tree.ts'
import { contracts, type InputOf } from '../contracts.ts'
import type { Run } from '../shared/action.ts'
import { commentRules } from '../shared/comment-rule.ts'
import type { Ending } from '../shared/ending.ts'
import { evaluationOptions, refuseBesideConfig } from '../shared/evaluation-options.ts'
import { asInput, writeEvidence } from '../shared/files.ts'
import { measureModels } from '../shared/measure.ts'
import { comparisonOutputs, perModel } from '../shared/outputs.ts'
import { inconclusiveRules, judge, type InconclusiveRule } from './judge.ts'

type CompareInputs = Inputs<InputOf<'compare-metrics'>>

export const run: Run<'compare-metrics'> = async (inputs, runner) => {
  const rule = inputs.choice('inconclusive', inconclusiveRules)
  inputs.choice('comment', commentRules)
  const isFiles = contracts['compare-metrics'].standalone.some((input) => inputs.optional(input) !== undefined)
  return isFiles ? compareFiles(inputs, runner, rule) : compareModels(inputs, runner, rule)
}

/** A side that can't be read is told in comparison.json, beside what could be read of the other. */
async function compareFiles(inputs: CompareInputs, runner: Runner, rule: InconclusiveRule): Promise<Ending> {
  const folder = workspaceFolder(runner, inputs.text('working-directory'))
  const sources = {
    baseline: inputs.optional('baseline'),
    candidate: inputs.optional('candidate'),
    baselinePredictions: inputs.optional('baseline-predictions'),
    candidatePredictions: inputs.optional('candidate-predictions')
  }
  const rules = parseRules(inputs.lines('metric'))
  const testSet = inputs.choice('test-set', ['warn', 'strict'])
  const comparison = compare({
    ...(await readComparisonInputs(sources, evaluationOptions(inputs), folder, asInput)),
    baselineName: sources.baseline ?? sources.baselinePredictions ?? 'baseline',
    rules,
    testSet,
    producer: 'modelgate compare'
  })
  const path = await writeEvidence(folder, 'comparison.json', comparison)
  return {
    ...judge([{ model: sources.candidate ?? sources.candidatePredictions ?? 'candidate', comparison }], rule),
    outputs: { 'comparison-path': path, models: '[]', ...comparisonOutputs({ comparison }) },
    report: renderComparison(comparison),
    detail: { comparison: path }
  }
}

async function compareModels(inputs: CompareInputs, runner: Runner, rule: InconclusiveRule): Promise<Ending> {
  refuseBesideConfig(inputs, ['metric', 'task', 'target', 'slice'], 'candidate')
  const { project, measured, problem } = await measureModels(inputs, runner)
  if (problem !== null) return problem
  const values = measured.map(({ model, comparison }) => {
    const path = project.ports.workspace.resolve(evidencePath({ model }, 'comparison.json'))
    return [model, { 'comparison-path': path, ...comparisonOutputs({ comparison }) }] as const
  })
  return {
    ...judge(measured, rule),
    outputs: { ...perModel(new Map(values)), models: JSON.stringify(measured.map(({ model }) => model)) },
    report: report(measured.flatMap(({ model, comparison }) => renderComparison(comparison, { model }).children)),
    detail: { models: measured.map(({ model, comparison: { verdict } }) => ({ model, verdict })) }
  }
}
