// Evaluates the models of the config and compares them with their baselines, without running their tests.
import type { Inputs } from '../../adapters/github/inputs.ts'
import type { Runner } from '../../adapters/github/runner.ts'
import { contextsOf } from '../../adapters/local/models.ts'
import { exclusively } from '../../adapters/local/project.ts'
import { comparisonSchema, type Comparison } from '../../core/metrics/comparison.ts'
import type { Project } from '../../core/pipeline/context.ts'
import { measure } from '../../core/pipeline/evaluation/measure.ts'
import { recordsOf } from '../../core/pipeline/walk.ts'
import { readEvidence } from './annotations.ts'
import type { Ending } from './ending.ts'
import { open } from './open.ts'
import { endingOfOutcome } from './outcome.ts'

export interface Measured {
  readonly model: string
  readonly comparison: Comparison
}

/** The problem of the first model that can't be measured, else what was measured. */
export async function measureModels(
  inputs: Inputs<'config' | 'working-directory' | 'models'>,
  runner: Runner
): Promise<{ readonly project: Project; readonly measured: readonly Measured[]; readonly problem: Ending | null }> {
  const project = await open(inputs, runner)
  const contexts = contextsOf(project, inputs.words('models')).filter(
    ({ settings }) => settings.evaluation !== undefined
  )
  return exclusively(project, async () => {
    const measured: Measured[] = []
    for (const context of contexts) {
      const { model } = context
      const outcome = await measure(context, await recordsOf(context))
      if (outcome.result !== 'pass') return { project, measured, problem: endingOfOutcome(model, outcome) }
      const comparison = comparisonSchema.parse(await readEvidence(project, model, 'comparison.json'))
      measured.push({ model, comparison })
    }
    return { project, measured, problem: null }
  })
}
