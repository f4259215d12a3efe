// Step 1, developer commit: a clean tree, an exact SHA, data that is there and fits the config.
import { validateData } from '../../data/validate.ts'
import { fail, pass, type ModelContext, type StepOutcome } from '../context.ts'
import { trainingInputs } from '../fingerprints.ts'
import { testDataPath } from '../test-rows.ts'
import { prepareSplit } from '../split-data.ts'

const maxValidatedBytes = 256 * 2 ** 20

export async function commitStep(context: ModelContext): Promise<StepOutcome> {
  const { settings, files, ports, head, isDirty } = context
  if (isDirty && !context.allowDirty) {
    const { modified } = await ports.git.status()
    return fail(
      'dirty_tree',
      `the working tree differs from commit ${head.sha.slice(0, 7)}: ${modified.slice(0, 5).join(', ')}`
    )
  }
  const inputs = await trainingInputs(settings, files, ports.workspace)
  if (inputs.missing.length > 0) return fail('data_invalid', `data is missing: ${inputs.missing.join(', ')}`)
  await prepareSplit(context)
  const findings = await dataFindings(context)
  const errors = findings.filter(({ severity }) => severity === 'error')
  for (const { severity, message } of findings) if (severity !== 'error') ports.progress.line(context.model, message)
  if (errors.length > 0) return fail('data_invalid', errors.map(({ message }) => message).join('; '))
  return pass(head.sha.slice(0, 7), { fingerprint: inputs.fingerprint })
}

async function dataFindings(context: ModelContext) {
  const path = testDataPath(context)
  const { evaluation } = context.settings
  if (path === null || !path.endsWith('.csv')) return []
  const bytes = await context.ports.workspace.read(path, maxValidatedBytes)
  return bytes === null ? [] : validateData(bytes, path, { id: evaluation?.id, target: evaluation?.target })
}
