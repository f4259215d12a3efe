// The process's own terminal.
import { createInterface } from 'node:readline/promises'
import type { Terminal } from './command.ts'
import { visible, visiblePainted } from '../core/visible.ts'
import { exitCodes } from '../core/errors.ts'
import { version } from '../core/version.ts'

/** Colours only where a person looks: a terminal, and neither NO_COLOR nor --no-color. */
export function createTerminal(argv: readonly string[]): Terminal & { readonly version: string } {
  process.stdout.on('error', writingFailed)
  process.stderr.on('error', writingFailed)
  const isMuted = argv.includes('--no-color') || (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb'
  return {
    version,
    cwd: process.cwd(),
    env: process.env,
    color: !isMuted && process.stderr.isTTY,
    interactive: process.stdin.isTTY && process.stderr.isTTY,
    stdout: (text) => void process.stdout.write(visible(text)),
    stderr: (text) => void process.stderr.write(visiblePainted(text)),
    ask
  }
}

/** A reader that went away, as `| head` does, ends nothing: what was begun is brought to its end. */
function writingFailed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return
  process.stderr.write(`error: the output could not be written: ${error.message}\n`)
  process.exit(exitCodes.outside)
}

async function ask(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}
