// The actions that bring a release into an environment differ in their step only.
import type { Step } from '../../core/pipeline/words.ts'

import type { Inputs } from '../../adapters/github/inputs.ts'
import type { Runner } from '../../adapters/github/runner.ts'
import type { Ending } from './ending.ts'
import { deployOutputs, outputsOf } from './outputs.ts'
import { walk, type Walked, type WalkInputs } from './walk.ts'

export function deployAction(step: 'qa'): (inputs: WalkInputs, runner: Runner) => Promise<Ending>
export function deployAction(
  step: Step
): (inputs: WalkInputs & Inputs<'github-token'>, runner: Runner) => Promise<Ending>
export function deployAction(
  step: Step
): (inputs: WalkInputs & Inputs<'github-token'>, runner: Runner) => Promise<Ending> {
  return async (inputs, runner) => {
    const token = step === 'qa' ? null : inputs.text('github-token')
    return withOutputs(await walk(inputs, runner, [step], { token }), step)
  }
}

/** The same, for the steps that go to the environment that the job names. */
export function promoteAction(
  step: 'production' | 'live'
): (inputs: WalkInputs & Inputs<'github-token' | 'environment'>, runner: Runner) => Promise<Ending> {
  return async (inputs, runner) => {
    const options = { token: inputs.text('github-token'), environment: inputs.optional('environment') }
    return withOutputs(await walk(inputs, runner, [step], options), step)
  }
}

async function withOutputs({ project, walks, ending }: Walked, step: Step): Promise<Ending> {
  const outputs = await outputsOf<'deploy-staging'>(walks, (each) => deployOutputs(project, each, step))
  return { ...ending, outputs: { ...ending.outputs, ...outputs } }
}
