// plan: which models the commit affects, for the jobs that follow; runs nothing of the team's.
import { contextsOf } from '../../adapters/local/models.ts'
import { exitCodes } from '../../core/errors.ts'
import { planModel } from '../../core/pipeline/plan.ts'
import { renderPlans } from '../../core/report/plan.ts'
import type { Run } from '../shared/action.ts'
import { baseFor, open } from '../shared/open.ts'

export const run: Run<'plan'> = async (inputs, runner) => {
  const all = inputs.flag('all')
  const project = await open(inputs, runner)
  const contexts = contextsOf(project, inputs.words('models'))
  const base = await baseFor(project, inputs.optional('base'), runner)
  const plans = await Promise.all(contexts.map((context) => planModel(context, base)))
  const affected = plans.filter(({ isAffected }) => all || isAffected).map(({ model }) => model)
  return {
    result: 'pass',
    reason: affected.length === 0 ? 'not_affected' : 'passed',
    exitCode: exitCodes.pass,
    message: affected.length === 0 ? 'no model is affected' : `affected: ${affected.join(', ')}`,
    outputs: { models: JSON.stringify(affected), affected: String(affected.length > 0) },
    annotations: [],
    report: renderPlans(plans),
    detail: { plans }
  }
}
