// Step 1, developer commit: a clean tree, an exact SHA, data that is there and fits the config.
import { validateData } from '../../data/validate.ts'
import { fail, pass, type ModelContext, type StepOutcome } from '../context.ts'
import { declaredOutputs, isOutput, trainingInputs } from '../fingerprints.ts'
import { testDataPath } from '../evaluation/test-rows.ts'
import { prepareSplit } from '../split-data.ts'

const maxValidatedBytes = 256 * 2 ** 20

export async function commitStep(context: ModelContext): Promise<StepOutcome> {
  const { settings, files, ports, head, isDirty } = context
  const outputs = declaredOutputs(settings)
  const { modified, untracked } = await ports.git.status()
  if (isDirty && !context.allowDirty) {
    const changed = [...modified, ...untracked.filter((path) => path.endsWith('modelgate.yml'))].filter(
      (path) => !isOutput(outputs, path)
    )
    return fail('dirty_tree', `the working tree differs from commit ${head.sha.slice(0, 7)}: ${someOf(changed)}`)
  }
  const strangers = untracked.filter((path) => !isOutput(outputs, path) && !path.startsWith('.modelgate/'))
  if (strangers.length > 0) {
    ports.progress.line(context.model, `not part of the commit, and not of the fingerprint: ${someOf(strangers)}`)
  }
  const inputs = await trainingInputs(settings, files, ports.workspace)
  const missing = [...inputs.missing, ...(await missingTestData(context))]
  if (missing.length > 0) return fail('data_invalid', `data is missing: ${missing.join(', ')}`)
  await prepareSplit(context)
  const findings = await dataFindings(context)
  const errors = findings.filter(({ severity }) => severity === 'error')
  for (const { severity, message } of findings) if (severity !== 'error') ports.progress.line(context.model, message)
  if (errors.length > 0) return fail('data_invalid', errors.map(({ message }) => message).join('; '))
  return pass(head.sha.slice(0, 7), { fingerprint: inputs.fingerprint })
}

function someOf(paths: readonly string[]): string {
  return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ')
}

/** A test set that the config names must be there: without it targets would come from the predictions themselves. */
async function missingTestData({ settings, ports }: ModelContext): Promise<readonly string[]> {
  const data = settings.evaluation?.data
  if (data === undefined || data.includes('://')) return []
  return (await ports.workspace.stat(data)) === null ? [data] : []
}

async function dataFindings(context: ModelContext) {
  const path = testDataPath(context)
  const { evaluation } = context.settings
  if (path === null || !path.endsWith('.csv')) return []
  const bytes = await context.ports.workspace.read(path, maxValidatedBytes)
  return bytes === null ? [] : validateData(bytes, path, { id: evaluation?.id, target: evaluation?.target })
}
