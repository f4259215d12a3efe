// The actions that bring a release into an environment differ in their step only.
import type { Step } from '../../core/pipeline/words.ts'

import type { Runner } from '../../adapters/github/runner.ts'
import type { Ending } from './ending.ts'
import { deployOutputs, outputsOf } from './outputs.ts'
import { walk, type WalkInputs } from './walk.ts'

export function deployAction(step: Step): (inputs: WalkInputs, runner: Runner) => Promise<Ending> {
  return async (inputs, runner) => {
    const { project, walks, ending } = await walk(inputs, runner, [step])
    const outputs = await outputsOf<'deploy-staging'>(walks, (each) => deployOutputs(project, each, step))
    return { ...ending, outputs: { ...ending.outputs, ...outputs } }
  }
}
