// Runs commands for the demo as a person would type them.
import { spawn } from 'node:child_process'

export interface Finished {
  readonly code: number
  readonly stdout: string
}

export interface ShellOptions {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Hears each line of stderr as it comes. */
  readonly onLine?: (line: string) => void
}

export function execute(command: readonly string[], { cwd, env, onLine }: ShellOptions): Promise<Finished> {
  const [program = '', ...args] = command
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const stdout: Buffer[] = []
    let rest = ''
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine?.(line)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (rest !== '') onLine?.(rest)
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout).toString('utf8') })
    })
  })
}
