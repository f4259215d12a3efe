// What every command of `modelgate` is made of.
import type { Command } from 'commander'
import type { ExitCode } from '../core/errors.ts'

export type Format = 'text' | 'json' | 'markdown'

/** The process as a command sees it: results go to `stdout`, progress to `stderr`. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly color: boolean
  readonly interactive: boolean
  stdout(text: string): void
  stderr(text: string): void
  /** One line typed by a person; null where nobody is there to ask. */
  ask(question: string): Promise<string | null>
}

/** A module under `cli/commands/` exports `define`; it is imported only when its command is called. */
export type Define = (command: Command, terminal: Terminal, finish: (code: ExitCode) => void) => void
