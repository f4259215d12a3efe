// The one place that turns an error into words, or JSON, and an exit code.
import { ConfigError } from '../core/config/problem.ts'
import { prettyJson } from '../core/digest.ts'
import { exitCodes, formatPlace, InputError, OutsideError, type ExitCode } from '../core/errors.ts'
import { visible } from '../core/visible.ts'
import type { Terminal } from './command.ts'

/** Words go to stderr. `isJson`: a program reads stdout, and gets the error there as a document. */
export function reportError(error: unknown, terminal: Terminal, isJson: boolean): ExitCode {
  const code = inWords(error, terminal)
  if (isJson) terminal.stdout(prettyJson(asDocument(error, code)))
  return code
}

function inWords(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof InputError || error instanceof OutsideError) {
    const where =
      error.place === undefined || error.message.includes(error.place.file) ? '' : `${formatPlace(error.place)}: `
    terminal.stderr(visible(`error: ${where}${error.message}\n`))
    if (error.cure !== '') terminal.stderr(visible(`  -> ${error.cure}\n`))
    return error.exitCode
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.stderr(`error: modelgate itself failed; this is a fault of ours, and it is safe to run again\n${detail}\n`)
  return exitCodes.outside
}

const kinds: Readonly<Record<ExitCode, string>> = { 0: 'none', 1: 'gate', 2: 'input', 3: 'outside' }

function asDocument(error: unknown, exitCode: ExitCode): object {
  const isOurs = error instanceof InputError || error instanceof OutsideError
  return {
    schema: 'modelgate/error@1',
    kind: isOurs ? kinds[exitCode] : 'internal',
    exitCode,
    message: error instanceof Error ? error.message : String(error),
    cure: isOurs && error.cure !== '' ? error.cure : null,
    place: isOurs ? (error.place ?? null) : null,
    ...(error instanceof ConfigError ? { problems: error.problems } : {})
  }
}
