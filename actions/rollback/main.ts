// rollback: a person gives the traffic back to the release before, or to a named one; a hold keeps automation away.
import { requireEnvironment } from '../../adapters/local/models.ts'
import { rollBack } from '../../core/pipeline/rollback.ts'
import type { Run } from '../shared/action.ts'
import { endingOfOutcome } from '../shared/outcome.ts'
import { contextOf, open } from '../shared/open.ts'

export const run: Run<'rollback'> = async (inputs, runner) => {
  const model = inputs.required('model')
  const environment = inputs.text('environment')
  const project = await open(inputs, runner)
  requireEnvironment(project, environment)
  const context = contextOf(project, model)
  const outcome = await rollBack(context, environment, inputs.optional('to') ?? null)
  await project.ports.deliver?.()
  const { url } = await project.ports.driver(environment, context.settings.kind).status(environment, model)
  const outputs = { ...outcome.outputs, environment, ...(url === null ? {} : { url }) }
  return { ...endingOfOutcome(`${model} · rollback`, outcome), outputs }
}
