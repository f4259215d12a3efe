// The actions that bring a release into an environment differ in their step only.
import type { Step } from '../../core/pipeline/words.ts'

import type { Inputs } from '../../adapters/github/inputs.ts'
import type { Runner } from '../../adapters/github/runner.ts'
import type { Ending } from './ending.ts'
import { deployOutputs, outputsOf } from './outputs.ts'
import { walk, type WalkInputs } from './walk.ts'

export function deployAction(step: 'qa'): (inputs: WalkInputs, runner: Runner) => Promise<Ending>
export function deployAction(
  step: Step
): (inputs: WalkInputs & Inputs<'github-token'>, runner: Runner) => Promise<Ending>
export function deployAction(
  step: Step
): (inputs: WalkInputs & Inputs<'github-token'>, runner: Runner) => Promise<Ending> {
  return async (inputs, runner) => {
    const token = step === 'qa' ? null : inputs.text('github-token')
    const { project, walks, ending } = await walk(inputs, runner, [step], token)
    const outputs = await outputsOf<'deploy-staging'>(walks, (each) => deployOutputs(project, each, step))
    return { ...ending, outputs: { ...ending.outputs, ...outputs } }
  }
}
