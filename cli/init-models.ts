// Which of the models that were found `modelgate init` sets up, and what it says of the others.
import type { Found, Repository } from '../core/config/detect-models.ts'
import { nearest } from '../core/config/shape.ts'
import type { Config } from '../core/config/schema.ts'
import { InputError } from '../core/errors.ts'
import type { Terminal } from './command.ts'
import { describesModel, type ModelFlags } from './init-draft.ts'

/**
 * All of them; those that a person names; the one that `--model` names; or the first, where other flags describe one model.
 * Throws InputError for a name that none has.
 */
export async function chooseModels(
  { models }: Repository,
  flags: ModelFlags,
  terminal: Terminal,
  canAsk: boolean
): Promise<readonly Found[]> {
  if (models.length === 1) return models
  const named = models.filter(({ name }) => name === flags.model)
  if (named.length > 0) return named
  if (describesModel(flags)) return models.slice(0, 1)
  if (!canAsk) return models
  const names = models.map(({ name }) => name)
  const answer = (await terminal.ask(`Models to set up, of ${names.join(', ')} [all]: `))?.trim() ?? ''
  if (answer === '' || /^(?:all|y|yes)$/i.test(answer)) return models
  const wanted = answer.split(/[\s,]+/).filter((name) => name !== '')
  const unknown = wanted.find((name) => !names.includes(name))
  if (unknown === undefined) return models.filter(({ name }) => wanted.includes(name))
  const near = nearest(unknown, names)
  throw new InputError(`no model ${unknown} was found.${near === null ? '' : ` Did you mean ${near}?`}`, {
    cure: `name some of ${names.join(', ')}, with commas between, or nothing for all`
  })
}

/** What was found of the models that are set up, and which others there are. */
export function notesOf({ models, notes }: Repository, chosen: readonly Found[]): readonly string[] {
  const others = models.filter((model) => !chosen.includes(model))
  if (models.length === 1) return notes
  const said = [...new Set(chosen.flatMap((model) => model.notes))]
  return others.length === 0
    ? [
        `${models.length} models were found, and are set up: ${models.map(({ name }) => name).join(', ')}. Take out what is none`,
        ...said
      ]
    : [
        `only ${chosen.map(({ name }) => name).join(', ')} is set up; more was found: ${others.map(told).join(', ')}. ${addOthers}`,
        ...said
      ]
}

const addOthers = 'Add a model for each under `models:`, each with its `paths:` (docs/how-to/several-models.md)'
const told = ({ name, train, dvc }: Found) => `${name} (${dvc ?? train ?? ''})`

/** Training that a config which is kept has no model for. */
export function notConfigured({ models }: Repository, config: Config): readonly string[] {
  if (models.length === 1) return []
  const texts = Object.values(config.models).map((model) => JSON.stringify(model))
  const names = Object.keys(config.models)
  const missing = models.filter(
    ({ name, dvc, path }) => !names.includes(name) && !texts.some((text) => text.includes(dvc ?? path))
  )
  return missing.length === 0
    ? []
    : [`training was found that no model of the config has: ${missing.map(told).join(', ')}. ${addOthers}`]
}
