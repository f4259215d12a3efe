// Reads `.github/modelgate.yml`.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PipelineFiles } from '../../core/config/dvc.ts'
import { decodeConfig, locateIn, parseConfig, type ParsedConfig } from '../../core/config/parse.ts'
import { expandConfig } from '../../core/config/expand.ts'
import { ConfigError, type ConfigProblem } from '../../core/config/problem.ts'
import type { Config } from '../../core/config/schema.ts'
import { warningFindings } from '../../core/config/warnings.ts'
import { InputError } from '../../core/errors.ts'
import { readMetricsDocument } from '../../core/metrics/documents/read.ts'
import { configPath, readConfigFile } from './find.ts'

/** The config or its problems. Throws InputError only if there is no file to read. */
export async function readConfig(root: string, path = configPath): Promise<ParsedConfig> {
  const decoded = decodeConfig(await readConfigFile(root, path), path)
  return 'errors' in decoded ? decoded : parseConfig(decoded.text, path)
}

/** What is allowed in this config, read from `path`, and probably not meant. */
export async function readWarnings(root: string, path: string, config: Config): Promise<readonly ConfigProblem[]> {
  const decoded = decodeConfig(await readConfigFile(root, path), path)
  const findings = warningFindings(config, (file) => numbersIn(join(root, file), file))
  return 'errors' in decoded ? [] : locateIn(decoded.text, path, findings)
}

/** What can't be read as metrics is for the evaluation to refuse. */
function numbersIn(path: string, file: string): readonly string[] | null {
  try {
    const { metrics } = readMetricsDocument(readFileSync(path), file)
    return [...metrics].flatMap(([name, value]) => (typeof value === 'number' ? [name] : []))
  } catch (error) {
    if (error instanceof InputError || (error as NodeJS.ErrnoException).code !== undefined) return null
    throw error
  }
}

/** The config of the repository at `root`, with what it leaves to other files filled in. Throws ConfigError, whose message holds every problem and whose place is the first's. */
export async function loadConfig(root: string, path = configPath): Promise<Config> {
  const parsed = await readConfig(root, path)
  if ('config' in parsed) return expandConfig(parsed.config, pipelineFiles(root))
  throw new ConfigError(parsed.errors, path)
}

/** Files are read now, since a config asks for two or three small ones. */
export function pipelineFiles(root: string): PipelineFiles {
  const has = (path: string) => existsSync(join(root, path))
  return { has, read: (path) => (has(path) ? readFileSync(join(root, path), 'utf8') : null) }
}
