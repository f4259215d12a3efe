// What commands that work on a repository share: their flags, and opening the project.
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Option, type Command } from 'commander'
import { requireEnvironment } from '../adapters/local/models.ts'
import { modelContext, openProject } from '../adapters/local/project.ts'
import type { ModelContext, Project } from '../core/pipeline/context.ts'
import type { Format, Terminal } from './command.ts'
import { createProgress } from './progress.ts'

export interface ProjectFlags {
  readonly config?: string
  readonly format: Format
  readonly quiet?: true
  readonly actor?: string
}

export function projectOptions(command: Command): Command {
  return command
    .option('--config <file>', 'the config', '.github/modelgate.yml')
    .addOption(
      new Option('--format <format>', 'what is written to stdout').choices(['text', 'json', 'markdown']).default('text')
    )
    .option('--quiet', 'no progress on stderr')
    .option('--actor <name>', 'who acts, as `Name <email>`; git says it by default')
}

export async function open(terminal: Terminal, flags: ProjectFlags): Promise<Project> {
  return openProject({
    cwd: terminal.cwd,
    env: terminal.env,
    config: flags.config,
    progress: createProgress(terminal, flags.quiet ? 'quiet' : 'all'),
    gatewayCommand: selfCommand('gateway'),
    actor: flags.actor
  })
}

/** The command line that starts this program again, as a source file or as a bundle. */
export function selfCommand(name: string): readonly string[] {
  return [process.execPath, process.argv[1] ?? fileURLToPath(import.meta.url), name]
}

export function defaultParallel(): number {
  return Math.max(1, availableParallelism())
}

export function environmentOption(command: Command): Command {
  return command.option('--environment <name>', 'the environment', 'production')
}

export function oneContext(project: Project, model: string, environment: string): ModelContext {
  requireEnvironment(project, environment)
  return modelContext(project, model, { again: false, allowDirty: false })
}
