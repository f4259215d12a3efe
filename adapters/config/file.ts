// Reads `.github/modelgate.yml`.
import { InputError } from '../../core/errors.ts'
import { decodeConfig, parseConfig, type ParsedConfig } from '../../core/config/parse.ts'
import { formatProblem } from '../../core/config/problem.ts'
import type { RuleOptions } from '../../core/config/rules.ts'
import type { Config } from '../../core/config/schema.ts'
import { configPath, readConfigFile } from './find.ts'

/** The config or its problems. Throws InputError only if there is no file to read. */
export async function readConfig(root: string, path = configPath, options: RuleOptions = {}): Promise<ParsedConfig> {
  const decoded = decodeConfig(await readConfigFile(root, path), path)
  return 'errors' in decoded ? decoded : parseConfig(decoded.text, path, options)
}

/** The config of the repository at `root`. Throws InputError, whose message holds every problem and whose place is the first's. */
export async function loadConfig(root: string, path = configPath, options: RuleOptions = {}): Promise<Config> {
  const parsed = await readConfig(root, path, options)
  if ('config' in parsed) return parsed.config
  const count = parsed.errors.length === 1 ? 'a problem' : `${parsed.errors.length} problems`
  throw new InputError(`the config has ${count}\n${parsed.errors.map(formatProblem).join('\n')}`, {
    cure: 'Change what is named above, then type `modelgate validate`.',
    place: parsed.errors[0]?.place ?? { file: path }
  })
}
