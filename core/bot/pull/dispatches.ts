// Commands that ask a runner for something: each starts a workflow of the default branch, which decides for itself.
import { retrainWorkflow, rollbackWorkflow } from '../branches.ts'
import type { Command } from '../commands/verbs.ts'
import { rollbackRefusal, type WayBack } from '../delivery/earlier.ts'
import type { CommentFacts } from '../observation.ts'
import { isOwner, type PersonFacts } from '../people.ts'
import { not, requestOf, yes, type AskedRun, type Done } from './answer.ts'
import type { PullContext } from './context.ts'

/** Workflows on the default branch that do what a command asks of a runner; each re-derives the gate by itself. */
export const workflows = {
  retrain: retrainWorkflow,
  source: 'modelgate-source.yml',
  rollback: rollbackWorkflow
} as const

export function rollback(
  context: PullContext,
  command: Extract<Command, { readonly verb: 'rollback' }>,
  request: string,
  person: PersonFacts
): Done {
  const { model, environment, version } = command
  const inputs = { model, environment, version: version ?? '' }
  return (
    notAllowed(context, command, 'A rollback is asked for', person) ??
    notPossible(context, command) ??
    dispatch(context, model, request, workflows.rollback, inputs)
  )
}

/** Where what stands after the merge could not be looked at, the run says it. */
function notPossible({ config, observation }: PullContext, command: WayBack): Done | null {
  if (observation.delivery === null || !Object.hasOwn(config.models, command.model)) return null
  const refusal = rollbackRefusal(observation.delivery, command)
  return refusal === null ? null : not(refusal)
}

/** Traffic is moved, and held, by the owners of a model. */
function notAllowed(
  { config }: PullContext,
  { model, environment }: { readonly model: string; readonly environment: string },
  what: string,
  person: PersonFacts
): Done | null {
  if (!Object.hasOwn(config.environments, environment)) return not(`There is no environment ${environment}.`)
  const owners = Object.hasOwn(config.models, model) ? config.models[model]?.owners : undefined
  return owners === undefined || isOwner(person, owners) || person.permission === 'admin'
    ? null
    : not(`${what} by the owners of ${model} (${owners.join(', ')}) or an admin.`)
}

/** A model that is trained elsewhere is looked for there: a newer one comes by a pull request on model.lock. */
export function retrain(context: PullContext, model: string, comment: CommentFacts): Done {
  const { models } = context.config
  const isElsewhere = Object.hasOwn(models, model) && models[model]?.source !== undefined
  return dispatch(context, model, requestOf(comment), isElsewhere ? workflows.source : workflows.retrain, { model })
}

function dispatch(
  context: PullContext,
  model: string,
  key: string,
  workflow: string,
  inputs: AskedRun['inputs']
): Done {
  const unknown = Object.hasOwn(context.config.models, model) ? null : not(`The config has no model ${model}.`)
  if (unknown !== null) return unknown
  return { ...yes(`Started ${workflow} for ${model}.`), runs: [{ workflow, key, inputs }] }
}

/** Lifts what a rollback set where the model is served. */
export function resumeServing(
  context: PullContext,
  model: string,
  environments: readonly string[],
  comment: CommentFacts,
  person: PersonFacts
): Done {
  const done = environments.map((environment) => {
    const inputs = { model, environment, version: '', resume: 'true' }
    const key = `${requestOf(comment)}-${environment}`
    return (
      notAllowed(context, { model, environment }, 'A hold is lifted', person) ??
      dispatch(context, model, key, workflows.rollback, inputs)
    )
  })
  const refused = done.find(({ isDone }) => !isDone)
  return (
    refused ?? {
      ...yes(
        `Started ${workflows.rollback}, which lifts the hold of ${model} in ${environments.join(', ')}. What was taken back there comes again only where it is asked for: ${environments.map((environment) => `/modelgate promote ${model} ${environment}`).join(', ')}`
      ),
      runs: done.flatMap(({ runs = [] }) => runs)
    }
  )
}
