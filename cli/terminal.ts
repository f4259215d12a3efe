// The process's own terminal.
import { createInterface } from 'node:readline/promises'
import type { Terminal } from './command.ts'
import { version } from '../core/version.ts'

/** Colours only where a person looks: a terminal, and neither NO_COLOR nor --no-color. */
export function createTerminal(argv: readonly string[]): Terminal & { readonly version: string } {
  const isMuted = argv.includes('--no-color') || (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb'
  return {
    version,
    cwd: process.cwd(),
    env: process.env,
    color: !isMuted && process.stderr.isTTY,
    interactive: process.stdin.isTTY && process.stderr.isTTY,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    ask
  }
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
