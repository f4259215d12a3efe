// How a command ended, in words.
import type { CommandEnd, CommandResult } from './ports.ts'

/** The signals that speak of the program itself; any other was sent by somebody. */
const crashes: readonly string[] = ['SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGSEGV']

/** Whether the program ended by itself, and so would again; false where time, memory or somebody ended it. */
export function endedItself(end: CommandEnd): boolean {
  return end.kind === 'exit' || (end.kind === 'signal' && crashes.includes(end.signal))
}

/**
 * The program that was not there to be run, or null: shells end with 126 and 127 then, and `python -m NAME` with 1 and
 * this line.
 */
export function missingProgram({ end, tail }: Pick<CommandResult, 'end' | 'tail'>): string | null {
  if (end.kind !== 'exit' || end.code === 0) return null
  if (end.code === 127) return 'was not found (exit code 127): install it, or put it on PATH'
  if (end.code === 126) return 'could not be run (exit code 126): make it executable, or name what runs it'
  const [, python, module] = /^(\S*python[\d.]*): No module named ([\w.]+)$/.exec(tail.at(-1) ?? '') ?? []
  return module === undefined
    ? null
    : `found no Python module ${module} (exit code ${end.code}): install it for ${python ?? ''}, or check its name`
}

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
        return missingProgram({ end, tail }) ?? `ended with exit code ${end.code}`
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
