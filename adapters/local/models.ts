// What a person names of a project: its models and its environments.
import { InputError } from '../../core/errors.ts'
import type { ModelContext, Project } from '../../core/pipeline/context.ts'
import { modelContext } from './project.ts'

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
  throw new InputError(`there is no environment ${environment}`, {
    cure: `the environments are: ${Object.keys(config.environments).join(', ') || 'none'}`
  })
}
