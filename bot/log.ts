// Structured logs, one JSON object a line, with nothing in them that is secret.
import { pino, type Logger } from 'pino'
import { InputError, OutsideError } from '../core/errors.ts'
import type { Masker } from '../core/masking.ts'
import type { LogLevel } from './settings.ts'

export type { Logger }

/** `write` takes whole lines; every one is masked before. */
export function createLog(level: LogLevel, mask: Masker, write: (line: string) => void): Logger {
  return pino(
    {
      level,
      base: { name: 'modelgate' },
      serializers: { err: errorFields, error: errorFields },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`
    },
    { write: (line: string) => write(mask(line)) }
  )
}

/** What Probot and Octokit log: from `info` on, for below that they log the bodies of requests. */
export function libraryLog(log: Logger): Logger {
  const isTalkative = ['trace', 'debug'].includes(log.level)
  return log.child({ by: 'probot' }, isTalkative ? { level: 'info' } : {})
}

/** Of an error only what was chosen: Octokit and Probot hang whole requests and webhooks on theirs. */
export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) }
  const status = 'status' in error && typeof error.status === 'number' ? { status: error.status } : {}
  const cure = error instanceof OutsideError ? { cure: error.cure } : { stack: error.stack }
  const inner = error instanceof AggregateError ? { errors: error.errors.map(errorFields) } : {}
  const cause = error.cause === undefined ? {} : { cause: messageOf(error.cause) }
  return { type: error.name, message: error.message, ...status, ...cure, ...inner, ...cause }
}

/** With what to do about it, where that is known. */
export function told(error: unknown): string {
  const isKnown = error instanceof OutsideError || error instanceof InputError
  return isKnown ? `${error.message} -> ${error.cure}` : messageOf(error)
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
