// Jobs as child processes of this one, which ends them with itself.
import type { Commands } from '../ports.ts'
import type { Executor } from './ports.ts'

export function createLocalExecutor(commands: Commands, slots: number): Executor {
  return {
    slots,
    async run(job, onLine) {
      await job.stage()
      const work = `${job.folder}/work`
      const paths = Object.entries(job.paths).map(([name, path]) => [name, `${work}/${path}`])
      const { command, timeoutMs, memoryBytes, logFile } = job
      const env = { ...job.env, ...(Object.fromEntries(paths) as Record<string, string>) }
      const memory = memoryBytes === undefined ? {} : { memoryBytes }
      const result = await commands.run({ command, cwd: work, env, timeoutMs, ...memory, logFile }, onLine)
      return { ...result, lost: [] }
    }
  }
}
