// Calls the command itself, as a person at the keyboard would, and reads its JSON.
import { z } from 'zod'
import type { WalkReport } from '../../core/report/walk.ts'
import { walkReportSchema } from '../../core/report/walk-schema.ts'
import { selfCommand } from '../project.ts'
import { renderWalkText } from '../walk-text.ts'
import type { Narrator } from './narrator.ts'
import { execute } from './shell.ts'
import type { Stage } from './stage.ts'

export interface Walked {
  readonly code: number
  readonly report: WalkReport
}

/** `modelgate run ...`: its progress is shown as it comes, its result is told as text. */
export async function walk(stage: Stage, narrator: Narrator, ...args: readonly string[]): Promise<Walked> {
  narrator.command(['modelgate', 'run', ...args].join(' '))
  const { code, stdout } = await modelgate(stage, narrator, 'run', ...args, '--format', 'json')
  const report = walkReportSchema.parse(JSON.parse(stdout))
  return { code, report }
}

export async function say(stage: Stage, narrator: Narrator, ...args: readonly string[]): Promise<string> {
  narrator.command(['modelgate', ...args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg))].join(' '))
  const { stdout } = await modelgate(stage, narrator, ...args)
  narrator.output(stdout)
  return stdout
}

/** The command's result, without a word about it. */
export async function modelgate(stage: Stage, narrator: Narrator, ...args: readonly string[]) {
  const onLine = (line: string): void => {
    if (!line.includes(' | ')) narrator.output(line)
  }
  return execute([...selfCommand(args[0] ?? 'run'), ...args.slice(1)], { cwd: stage.root, env: stage.env, onLine })
}

export function tell(narrator: Narrator, report: WalkReport): void {
  narrator.output(renderWalkText(report))
}

const statusSchema = z.object({
  environments: z.array(
    z.object({ model: z.string(), environment: z.string(), url: z.string().nullable(), live: z.string().nullable() })
  )
})

export async function statusNow(stage: Stage, narrator: Narrator) {
  const { stdout } = await modelgate(stage, narrator, 'status', '--format', 'json', '--quiet')
  return statusSchema.parse(JSON.parse(stdout)).environments
}
