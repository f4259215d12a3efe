// Hydra: what it kept of a training's config, and parameters as it takes them on its command line.
import { parse } from 'yaml'
import { z } from 'zod'
import type { ParameterValue } from '../../config/train-schema.ts'
import { InputError } from '../../errors.ts'
import type { LogFile } from '../../logs/choose.ts'
import { isSecretName } from '../../masking.ts'
import type { ModelContext } from '../context.ts'
import { flattenParameters } from './parameters.ts'

/** What one run of Hydra left under `.hydra`. Interpolations stay as it wrote them. */
export interface HydraRun {
  readonly parameters: Readonly<Record<string, unknown>>
  /** `lr=0.1`, `+new=1`, `~old`, in the order in which they were given. */
  readonly overrides: readonly string[]
}

const overridesFile = '.hydra/overrides.yaml'

/** Of the newest run below `folder` that is of this training; null where there is none. Throws InputError for what Hydra did not write so. */
export async function readHydraRun(
  { ports }: Pick<ModelContext, 'ports'>,
  folder: string,
  isOurs: (file: LogFile) => boolean
): Promise<HydraRun | null> {
  const runs = (await ports.workspace.list(folder))
    .filter((file) => isOurs(file) && `/${file.path}`.endsWith(`/${overridesFile}`))
    .toSorted((a, b) => a.modifiedMs - b.modifiedMs)
  const newest = runs.at(-1)?.path
  if (newest === undefined) return null
  const path = `${folder.replace(/\/+$/, '')}/${newest}`
  const config = path.replace(/overrides\.yaml$/, 'config.yaml')
  const [given, composed] = await Promise.all([ports.workspace.read(path), ports.workspace.read(config)])
  const parameters = composed === null ? {} : flattenParameters(composed, config)
  return {
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, isSecretName(name) ? '***' : value])
    ),
    overrides: given === null ? [] : readOverrides(given, path).map(withoutSecret)
  }
}

function readOverrides(bytes: Uint8Array, file: string): readonly string[] {
  try {
    return z.array(z.string()).parse(parse(new TextDecoder().decode(bytes)) ?? [])
  } catch (cause) {
    throw new InputError(`${file} is not a list of overrides, as Hydra writes it`, {
      cure: 'let `train.hydra` name the folder that Hydra writes its runs to, such as outputs',
      place: { file },
      cause
    })
  }
}

function withoutSecret(override: string): string {
  const name = override.split('=')[0] ?? ''
  return isSecretName(name) && override.includes('=') ? `${name}=***` : override
}

/** Words of a command line for Hydra: `lr=0.1`. https://hydra.cc/docs/advanced/override_grammar/basic/ */
export function hydraOverrides(parameters: Readonly<Record<string, ParameterValue>>): readonly string[] {
  return Object.entries(parameters).map(([name, value]) => `${name}=${inGrammar(value)}`)
}

/** Text that Hydra would read as something else, or not at all, stands in its quotes. */
function inGrammar(value: ParameterValue): string {
  if (typeof value !== 'string') return String(value)
  const isPlain = /^[A-Za-z_][\w./:-]*$/.test(value) && !/^(?:true|false|null|nan|inf)$/i.test(value)
  return isPlain ? value : `'${value.replace(/(\\*)(')/g, "$1$1\\'").replace(/\\+$/, '$&$&')}'`
}
