// Where the process begins: as a server, or as an action inside a workflow.
import { runInActions } from './in-actions.ts'
import { decide, portsWith } from './heart.ts'
import { runServer } from './main.ts'

export async function bot(): Promise<void> {
  const write = (line: string): void => void process.stdout.write(line)
  process.exitCode = await runServer(process.env, write, { decide, portsWith })
}

export async function botAction(): Promise<void> {
  process.exitCode = await runInActions({ decide, portsWith })
}
