// What a person names of a project: its models and its environments.
import { InputError } from '../../core/errors.ts'
import type { ModelContext, Project } from '../../core/pipeline/context.ts'
import { promotedEnvironments } from '../../core/pipeline/graph.ts'
import { modelContext } from './project.ts'
import { unknownEnvironment } from '../../core/config/unknown.ts'

/** Contexts of the models named, of all models where none is. Throws InputError for a model that the config doesn't have. */
export function contextsOf(
  project: Project,
  names: readonly string[],
  { again = false, allowDirty = false }: Partial<Pick<ModelContext, 'again' | 'allowDirty'>> = {}
): readonly ModelContext[] {
  const models = names.length === 0 ? Object.keys(project.config.models) : [...new Set(names)]
  return models.map((model) => modelContext(project, model, { again, allowDirty }))
}

/** Throws InputError for an environment that the config doesn't have. */
export function requireEnvironment({ config }: Project, environment: string): void {
  if (Object.hasOwn(config.environments, environment)) return
  throw unknownEnvironment(Object.keys(config.environments), environment)
}

/** The project whose steps `production` and `live` go to this environment; to production where none is named. */
export function towards<P extends Project>(project: P, environment: string | undefined): P {
  if (environment === undefined || environment === '') return project
  requireEnvironment(project, environment)
  const taken = promotedEnvironments(project.config)
  if (!taken.includes(environment))
    throw new InputError(`no release is promoted to ${environment}`, {
      cure: `name one of ${taken.join(', ') || 'none: no environment comes after another one'}; ${environment} gets what is merged`
    })
  return { ...project, target: environment }
}
