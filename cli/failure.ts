// The one place that turns an error into words and an exit code.
import { CommanderError } from 'commander'
import { exitCodes, formatPlace, InputError, OutsideError, type ExitCode } from '../core/errors.ts'
import type { Terminal } from './command.ts'
import { visible } from './visible.ts'

export function reportError(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.pass : exitCodes.input
  if (error instanceof InputError || error instanceof OutsideError) {
    const where =
      error.place === undefined || error.message.startsWith(error.place.file) ? '' : `${formatPlace(error.place)}: `
    terminal.stderr(visible(`error: ${where}${error.message}\n`))
    if (error.cure !== '') terminal.stderr(visible(`  -> ${error.cure}\n`))
    return error.exitCode
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.stderr(`error: modelgate itself failed; this is a fault of ours, and it is safe to run again\n${detail}\n`)
  return exitCodes.outside
}
