// A name that somebody typed and the config does not have.
import { InputError } from '../errors.ts'
import type { Config } from './schema.ts'
import { nearest } from './shape.ts'

export function unknownModel({ models }: Pick<Config, 'models'>, model: string): InputError {
  return notThere(`the config has no model ${model}`, model, 'models', Object.keys(models))
}

export function unknownEnvironment(known: readonly string[], environment: string): InputError {
  return notThere(`there is no environment ${environment}`, environment, 'environments', known)
}

function notThere(message: string, name: string, what: string, known: readonly string[]): InputError {
  const near = nearest(name, known)
  return new InputError(`${message}${near === null ? '' : `; did you mean ${near}?`}`, {
    cure:
      known.length === 0
        ? `add \`${what}:\` to the config first: it has none`
        : `name one of the ${what} of the config: ${known.join(', ')}`
  })
}
