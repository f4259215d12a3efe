// compare-metrics: candidate against baseline, from two files alone or for the models in the config; the verdict decides.
import { readMetricsSource } from '../../adapters/metrics/source.ts'
import { workspaceFolder, type Annotation, type Runner } from '../../adapters/github/runner.ts'
import type { Inputs } from '../../adapters/github/inputs.ts'
import { exitCodes } from '../../core/errors.ts'
import { compare } from '../../core/metrics/compare/compare.ts'
import { parseRules } from '../../core/metrics/compare/rules.ts'
import type { Comparison } from '../../core/metrics/comparison.ts'
import { evidencePath } from '../../core/pipeline/context.ts'
import { renderComparison } from '../../core/report/comparison.ts'
import { report } from '../../core/report/tree.ts'
import type { InputOf } from '../contracts.ts'
import type { Run } from '../shared/action.ts'
import type { Ending } from '../shared/ending.ts'
import { writeEvidence } from '../shared/files.ts'
import { measureModels } from '../shared/measure.ts'
import { comparisonOutputs, perModel } from '../shared/outputs.ts'

type CompareInputs = Inputs<InputOf<'compare-metrics'>>
const inconclusiveRules = ['pass', 'approval', 'fail'] as const
type InconclusiveRule = (typeof inconclusiveRules)[number]

export const run: Run<'compare-metrics'> = async (inputs, runner) => {
  const rule = inputs.choice('inconclusive', inconclusiveRules)
  const isFiles = inputs.optional('baseline') !== undefined || inputs.optional('candidate') !== undefined
  return isFiles ? compareFiles(inputs, runner, rule) : compareModels(inputs, runner, rule)
}

async function compareFiles(inputs: CompareInputs, runner: Runner, rule: InconclusiveRule): Promise<Ending> {
  const folder = workspaceFolder(runner, inputs.text('working-directory'))
  const [baseline, candidate] = [inputs.required('baseline'), inputs.required('candidate')]
  const comparison = compare({
    baseline: baseline === 'none' ? null : await readMetricsSource(baseline, folder),
    candidate: await readMetricsSource(candidate, folder),
    baselineName: baseline,
    rules: parseRules(inputs.lines('metric')),
    testSet: inputs.choice('test-set', ['warn', 'strict']),
    producer: 'modelgate compare'
  })
  const path = await writeEvidence(folder, 'comparison.json', comparison)
  return {
    ...judged([{ model: candidate, comparison }], rule),
    outputs: { 'comparison-path': path, models: '[]', ...comparisonOutputs({ comparison }) },
    report: renderComparison(comparison),
    detail: { comparison: path }
  }
}

async function compareModels(inputs: CompareInputs, runner: Runner, rule: InconclusiveRule): Promise<Ending> {
  const { project, measured, problem } = await measureModels(inputs, runner)
  if (problem !== null) return problem
  const values = measured.map(({ model, comparison }) => {
    const path = project.ports.workspace.resolve(evidencePath({ model }, 'comparison.json'))
    return [model, { 'comparison-path': path, ...comparisonOutputs({ comparison }) }] as const
  })
  return {
    ...judged(measured, rule),
    outputs: { ...perModel(new Map(values)), models: JSON.stringify(measured.map(({ model }) => model)) },
    report: report(measured.flatMap(({ model, comparison }) => renderComparison(comparison, { model }).children)),
    detail: { models: measured.map(({ model, comparison: { verdict } }) => ({ model, verdict })) }
  }
}

interface Judged {
  readonly model: string
  readonly comparison: Comparison
}

/** An inconclusive comparison passes, waits for an approval or fails, as the input says. */
function judged(all: readonly Judged[], rule: InconclusiveRule) {
  const failed = all.some(({ comparison }) => comparison.verdict === 'fail')
  const unclear = rule !== 'pass' && all.some(({ comparison }) => comparison.verdict === 'inconclusive')
  const message = all.map(({ model, comparison: { verdict } }) => `${model}: ${verdict}`).join(', ')
  const annotations = all.flatMap((each) => heldMetrics(each, rule))
  if (failed)
    return { result: 'fail', reason: 'metric_failed', exitCode: exitCodes.gate, message, annotations } as const
  if (!unclear) return { result: 'pass', reason: 'passed', exitCode: exitCodes.pass, message, annotations } as const
  const result = rule === 'fail' ? 'fail' : 'pending'
  return { result, reason: 'comparison_inconclusive', exitCode: exitCodes.gate, message, annotations } as const
}

function heldMetrics({ model, comparison }: Judged, rule: InconclusiveRule): readonly Annotation[] {
  const slices = comparison.slices.flatMap(({ column, value, metrics }) =>
    metrics.map((metric) => ({ metric, of: ` on ${column}=${value}` }))
  )
  const all = [...comparison.metrics.map((metric) => ({ metric, of: '' })), ...slices]
  return all.flatMap(({ metric, of }): readonly Annotation[] => {
    const { name, gate, reason, message } = metric
    if (gate !== 'fail' && (gate !== 'inconclusive' || rule === 'pass')) return []
    const level = gate === 'fail' || rule === 'fail' ? 'error' : 'warning'
    return [
      { level, title: `${model}: ${name}${of} ${reason ?? gate}`, message: message ?? `${name} does not hold its rule` }
    ]
  })
}
