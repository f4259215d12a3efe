// test: runs the team's unit tests, evaluates the model and compares it with its baseline.
import { testReportSchema } from '../../core/pipeline/evidence.ts'
import type { Run } from '../shared/action.ts'
import { readEvidence } from '../shared/annotations.ts'
import { comparisonOutputs, outputsOf } from '../shared/outputs.ts'
import { walk } from '../shared/walk.ts'

export const run: Run<'test'> = async (inputs, runner) => {
  const { project, walks, ending } = await walk(inputs, runner, ['test'])
  const outputs = await outputsOf<'test'>(walks, async (each) => {
    const found = testReportSchema.safeParse(await readEvidence(project, each.model, 'test.json'))
    const counted = found.success
      ? { tests: String(found.data.tests), failed: String(found.data.failed + found.data.errors) }
      : {}
    return { ...counted, ...comparisonOutputs(each) }
  })
  return { ...ending, outputs: { ...ending.outputs, ...outputs } }
}
