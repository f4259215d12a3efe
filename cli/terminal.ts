// The process's own terminal.
import { createInterface } from 'node:readline/promises'
import type { Terminal } from './command.ts'
import { visible, visiblePainted } from '../core/visible.ts'
import { exitCodes, InputError } from '../core/errors.ts'
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
  return process.stdin.isTTY ? askThrough(process.stdin, process.stderr, question) : null
}

/** Throws InputError where a person ends it by Ctrl+C or Ctrl+D instead of an answer. */
export async function askThrough(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  question: string
): Promise<string> {
  const lines = createInterface({ input, output, terminal: true })
  try {
    return await lines.question(question)
  } catch (error) {
    if (!isAborted(error)) throw error
    output.write('\n')
    throw new InputError('stopped at a question; nothing was written', {
      cure: 'type the same command again, or give the answers by the flags that `--help` names',
      cause: error
    })
  } finally {
    lines.close()
  }
}

function isAborted(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ABORT_ERR'
}
