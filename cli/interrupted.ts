// What is said when somebody ends the command before its end.

/** These end as they say themselves. */
const servers: readonly (string | undefined)[] = ['bot', 'gateway']

/** The process still ends by the signal: by whoever ends the team's commands first, where one runs. */
export function sayWhenInterrupted(): void {
  if (servers.includes(process.argv[2])) return
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      process.stderr.write('\ninterrupted; type the same command again to go on\n')
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    })
}
