// How a command ended, in words.
import type { CommandResult } from './ports.ts'

/** One sentence and the last lines of output: what happened, where its log is. */
export function describeEnd(
  { end, resources, tail }: CommandResult,
  what: string,
  timeout: string,
  log: string
): string {
  const lines = tail.slice(-8).map((line) => `\n    ${line}`)
  return `${what} ${ending()}; log: ${log}${lines.join('')}`

  function ending(): string {
    switch (end.kind) {
      case 'stopped':
        return `was stopped: ${end.message}`
      case 'exit':
        return end.code === 127
          ? 'was not found (exit code 127): install it, or put it on PATH'
          : `ended with exit code ${end.code}`
      case 'timeout':
        return `ran longer than ${timeout} and was ended`
      case 'memory':
        return `used more memory than it may${peak()} and was ended`
      case 'signal':
        return `was ended by ${end.signal}${end.signal === 'SIGKILL' ? `, most likely for want of memory${peak()}` : ''}`
    }
  }

  function peak(): string {
    const bytes = resources.peakMemoryBytes
    return bytes === null ? '' : ` (peak ${(bytes / 2 ** 20).toFixed(0)} MiB)`
  }
}
