// Reads `.github/modelgate.yml`.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PipelineFiles } from '../../core/config/dvc.ts'
import { decodeConfig, parseConfig, type ParsedConfig } from '../../core/config/parse.ts'
import { expandConfig } from '../../core/config/expand.ts'
import { ConfigError } from '../../core/config/problem.ts'
import type { RuleOptions } from '../../core/config/rules.ts'
import type { Config } from '../../core/config/schema.ts'
import { configPath, readConfigFile } from './find.ts'

/** The config or its problems. Throws InputError only if there is no file to read. */
export async function readConfig(root: string, path = configPath, options: RuleOptions = {}): Promise<ParsedConfig> {
  const decoded = decodeConfig(await readConfigFile(root, path), path)
  return 'errors' in decoded ? decoded : parseConfig(decoded.text, path, options)
}

/** The config of the repository at `root`, with what it leaves to other files filled in. Throws ConfigError, whose message holds every problem and whose place is the first's. */
export async function loadConfig(root: string, path = configPath, options: RuleOptions = {}): Promise<Config> {
  const parsed = await readConfig(root, path, options)
  if ('config' in parsed) return expandConfig(parsed.config, pipelineFiles(root))
  throw new ConfigError(parsed.errors, path)
}

/** Files are read now, since a config asks for two or three small ones. */
export function pipelineFiles(root: string): PipelineFiles {
  const has = (path: string) => existsSync(join(root, path))
  return { has, read: (path) => (has(path) ? readFileSync(join(root, path), 'utf8') : null) }
}
