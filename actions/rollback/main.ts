// rollback: gives the traffic back to the release before, or to a named one, under a hold that keeps automation away; or lifts one.
import { requireEnvironment } from '../../adapters/local/models.ts'
import { InputError } from '../../core/errors.ts'
import { pass, type ModelContext, type StepOutcome } from '../../core/pipeline/context.ts'
import { rollBack, setHold } from '../../core/pipeline/serving/rollback.ts'
import type { Run } from '../shared/action.ts'
import { writePlaced } from '../shared/evidence.ts'
import { endingOfOutcome } from '../shared/outcome.ts'
import { contextOf, open } from '../shared/open.ts'

export const run: Run<'rollback'> = async (inputs, runner) => {
  const model = inputs.required('model')
  const environment = inputs.text('environment')
  const to = inputs.optional('to') ?? null
  const isResuming = inputs.flag('resume')
  if (isResuming && to !== null)
    throw new InputError('`to` and `resume` ask for two things at once', { cure: 'roll back first, then resume' })
  const project = await open(inputs, runner)
  requireEnvironment(project, environment)
  const context = contextOf(project, model)
  const outcome = isResuming ? await resume(context, environment) : await rollBack(context, environment, to)
  await project.ports.deliver?.()
  const { state } = await project.ports.states.read(environment, model)
  const placed = { model, environment, release: state.live, hold: state.hold?.slice(0, 300) ?? null }
  const evidence = outcome.result === 'pass' ? await writePlaced(project, placed, runner) : ''
  const { url } = await project.ports.driver(environment, context.settings.kind).status(environment, model)
  const outputs = { ...outcome.outputs, environment, 'evidence-path': evidence, ...(url === null ? {} : { url }) }
  return { ...endingOfOutcome(`${model} · ${isResuming ? 'resume' : 'rollback'}`, outcome), outputs }
}

async function resume(context: ModelContext, environment: string): Promise<StepOutcome> {
  const { state } = await context.ports.states.read(environment, context.model)
  await setHold(context, environment, null)
  return pass(state.hold === null ? 'there was no hold' : 'the hold is lifted', {
    environment,
    ...(state.live === null ? {} : { release: state.live })
  })
}
