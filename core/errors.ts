// The two kinds of failure a person can do something about, and the exit codes of the command.

/** Exit codes of the command: 0 pass, 1 a gate failed or needs approval, 2 the input or config is wrong, 3 something outside failed. */
export const exitCodes = { pass: 0, gate: 1, input: 2, outside: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Where in a file an error lies; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

interface ErrorDetail {
  readonly cure: string
  readonly place?: Place
  readonly cause?: unknown
}

/** The user's input or config is wrong (exit code 2). `message` says what happened, `cure` what to type or change next. */
export class InputError extends Error {
  readonly exitCode = exitCodes.input
  readonly cure: string
  readonly place: Place | undefined
  constructor(message: string, detail: ErrorDetail) {
    super(message, { cause: detail.cause })
    this.name = 'InputError'
    this.cure = detail.cure
    this.place = detail.place
  }
}

/** Something outside failed: a command, a server, a disk (exit code 3). It is safe to run again. */
export class OutsideError extends Error {
  readonly exitCode = exitCodes.outside
  readonly cure: string
  readonly place: Place | undefined
  constructor(message: string, detail: ErrorDetail) {
    super(message, { cause: detail.cause })
    this.name = 'OutsideError'
    this.cure = detail.cure
    this.place = detail.place
  }
}

/** `file:line:column`, as editors and GitHub print it. */
export function formatPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':')
}
