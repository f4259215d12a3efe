// Runs one command of `modelgate` in this process, and gives back what a person or a script would see.
import { Command } from 'commander'
import { InputError, type ExitCode } from '../../core/errors.ts'
import type { Define } from '../../cli/command.ts'

export interface Ran {
  readonly code: ExitCode | null
  readonly stdout: string
  readonly stderr: string
  /** What the command asked, in order. */
  readonly questions: readonly string[]
}

/** `answers` are typed in turn; null where nobody is there to ask. */
export async function runCommand(
  define: Define,
  cwd: string,
  args: readonly string[],
  answers: readonly string[] | null = null,
  env: Readonly<Record<string, string>> = {}
): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const questions: string[] = []
  const command = new Command().exitOverride()
  let code: ExitCode | null = null
  const terminal = {
    cwd,
    env,
    color: false,
    interactive: answers !== null,
    stdout: (text: string) => void out.push(text),
    stderr: (text: string) => void err.push(text),
    ask: (question: string) => {
      questions.push(question)
      return Promise.resolve(answers === null ? null : (answers[questions.length - 1] ?? ''))
    }
  }
  define(command, terminal, (ended) => {
    code = ended
  })
  try {
    await command.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    err.push(`${error.message}\n${error.cure}\n`)
    code = error.exitCode
  }
  return { code, stdout: out.join(''), stderr: err.join(''), questions }
}
