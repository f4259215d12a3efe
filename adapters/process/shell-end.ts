// How a shell says that its command ended.
import { constants } from 'node:os'
import type { CommandEnd } from '../../core/pipeline/ports.ts'

/** A shell says 128 + n where signal n ended its command (POSIX, exit status). */
export function endOfShell(code: number): CommandEnd {
  const name = Object.entries(constants.signals).find(([, value]) => value === code - 128)?.[0]
  return name === undefined ? { kind: 'exit', code } : { kind: 'signal', signal: name }
}
