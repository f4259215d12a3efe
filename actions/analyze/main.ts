// analyze: reads the scanners' SARIF; only findings that are new block.
import { analysisSchema } from '../../core/pipeline/evidence.ts'
import { evidencePath } from '../../core/pipeline/context.ts'
import type { Run } from '../shared/action.ts'
import { readEvidence } from '../shared/annotations.ts'
import { outputsOf } from '../shared/outputs.ts'
import { walk } from '../shared/walk.ts'

export const run: Run<'analyze'> = async (inputs, runner) => {
  const { project, walks, ending } = await walk(inputs, runner, ['analyze'])
  const outputs = await outputsOf<'analyze'>(walks, async (each) => {
    const found = analysisSchema.safeParse(await readEvidence(project, each.model, 'analysis.json'))
    if (!found.success) return {}
    const { findings } = found.data
    return {
      findings: String(findings.length),
      'new-findings': String(findings.filter(({ isNew }) => isNew).length),
      'sarif-path': project.ports.workspace.resolve(evidencePath(each, 'analysis.sarif'))
    }
  })
  return { ...ending, outputs: { ...ending.outputs, ...outputs } }
}
