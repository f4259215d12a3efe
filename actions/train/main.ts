// train: checks the commit and the data, trains or re-uses the run with the same fingerprint, packages the model.
import type { Run } from '../shared/action.ts'
import { buildOutputs, outputsOf } from '../shared/outputs.ts'
import { walk } from '../shared/walk.ts'

export const run: Run<'train'> = async (inputs, runner) => {
  const { project, walks, ending } = await walk(inputs, runner, ['commit', 'build'], {
    finish: inputs.optional('finish')
  })
  const outputs = await outputsOf<'train'>(walks, async (each) => ({
    ...(await buildOutputs(project, each)),
    'package-path': project.ports.workspace.resolve(`.modelgate/package/${each.model}`)
  }))
  return { ...ending, outputs: { ...ending.outputs, ...outputs } }
}
